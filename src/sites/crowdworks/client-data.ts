import { at, booleanAt, numberAt, textAt } from '../engine/json.ts';
import type { Embedded } from '../engine/shape.ts';
import { matching } from '../engine/values.ts';

/** The user id in a link to a client. */
export const clientId = matching(/^\/public\/employers\/(\d+)/);

/** The client of a detail page, as JSON. A score or completion rate of 0 means none yet. */
export const clientData: Embedded = {
  at: '#client_detail_information_container[data]',
  attribute: 'data',
  read(json) {
    if (at(json, 'userId') === undefined) return null;
    return [
      {
        id: null,
        draft: () => ({
          clientId: numberAt(json, 'userId')?.toString() ?? null,
          clientName: textAt(json, 'userDisplayName'),
          rating: numberAt(json, 'averageScore') || null,
          finishedRate: numberAt(json, 'projectFinishedRate') || null,
          identityVerified: booleanAt(json, 'isIdentityVerified'),
          posted: numberAt(json, 'jobOfferAchievementCount'),
        }),
      },
    ];
  },
};
