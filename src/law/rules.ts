import type { Rule } from './rule.ts';
import { capRule } from './rules/cap.ts';
import { designatedRule } from './rules/designated.ts';
import { goodsRule } from './rules/goods.ts';
import { portBanRule } from './rules/port-ban.ts';
import { vesselSeizureRule } from './rules/vessel-seizure.ts';

/** Changes whenever a rule may find something else in the same facts; stored violations are then found again. */
export const RULES_VERSION = '2026.11.6';

/** Every rule, in the order in which they are applied. */
export const rules: readonly Rule[] = [goodsRule, capRule, designatedRule, portBanRule, vesselSeizureRule];
