import { CONTRACT_RULES, type ContractRule } from '../contract/contract-rules.ts';
import type { ListingText } from '../read/listing-text.ts';
import { compileScanner } from './compile-wordings.ts';
import { type Finding, scanTexts } from './scan-text.ts';
import type { ListingWords, SignalRule } from './signal-rule.ts';
import { COMPETITION_SIGNALS } from './signals/competition-signals.ts';
import { CONTRACT_SIGNALS } from './signals/contract-signals.ts';
import { EFFORT_SIGNALS } from './signals/effort-signals.ts';
import { GROWTH_SIGNALS } from './signals/growth-signals.ts';
import { LURE_SIGNALS } from './signals/lure-signals.ts';
import { PAY_SIGNALS } from './signals/pay-signals.ts';
import { SCAM_SIGNALS } from './signals/scam-signals.ts';

/** Rules in the order their conditions may use: one that needs others stands behind them. */
export const SIGNAL_RULES: readonly SignalRule[] = [
  ...LURE_SIGNALS,
  ...GROWTH_SIGNALS,
  ...PAY_SIGNALS,
  ...EFFORT_SIGNALS,
  ...COMPETITION_SIGNALS,
  ...CONTRACT_SIGNALS,
  ...SCAM_SIGNALS,
];
const SCANNER = compileScanner<SignalRule | ContractRule>([...SIGNAL_RULES, ...CONTRACT_RULES]);

/** The words of a listing that signals and the contract check go by, found in one walk over its texts. */
export function findWords({ title, description, tags }: ListingText): ListingWords {
  const findings = scanTexts(SCANNER, [title, description], tags);
  return { signals: findings.filter(isOfSignal), contract: findings.filter(isOfContract) };
}

type AnyFinding = Finding<SignalRule | ContractRule>;

function isOfSignal(finding: AnyFinding): finding is Finding<SignalRule> {
  return 'id' in finding.rule;
}

function isOfContract(finding: AnyFinding): finding is Finding<ContractRule> {
  return 'item' in finding.rule;
}
