package coop.commonround.plan.lint.repair;

import coop.commonround.plan.lint.repair.Judge.Held;
import coop.commonround.rule.planning.PlannedRound;
import java.util.List;

/**
 * Where an attendance could go.
 *
 * @param slid attendances behind it in the round that would have to start later for it
 * @param estimate how well it suits, in seconds of detour or what seems worth as much; less is better
 */
record Place(PlannedRound round, Held held, List<Held> slid, int estimate) {}
