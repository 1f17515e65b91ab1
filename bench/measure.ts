const ROUNDS = 7;
const LEAST_MS = 150;
/** What runs often is compiled again, better, beside its running; that counts as time of the processor until it is done. */
const WARM_UP_MS = 2500;

/**
 * Milliseconds of the processor one run of `work` takes: the least of several rounds, each long enough for the clock,
 * after a warm-up. What else the machine does meanwhile only adds.
 */
export function millisecondsOf(work: () => void): number {
  const timed = (times: number) => {
    const start = process.cpuUsage();
    for (let run = 0; run < times; run++) work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let taken = 0; taken < WARM_UP_MS; ) taken += timed(1);
  let times = 1;
  for (let taken = timed(times); taken < LEAST_MS && times < 1_000_000; taken = timed(times))
    times = Math.max(times + 1, Math.ceil((times * LEAST_MS) / Math.max(taken, 0.01)));
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(times) / times));
}

/** A line of the report: what, figure, unit, and the figure to reach where there is one. */
export function report(what: string, figure: number, unit: string, goal = ''): void {
  const shown =
    figure >= 100 ? Math.round(figure).toLocaleString('en') : Number(figure.toPrecision(3)).toString();
  console.log(`${what.padEnd(64)} ${shown.padStart(12)} ${unit}${goal === '' ? '' : `   (goal ${goal})`}`);
}
