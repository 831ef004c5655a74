import { balance } from './balance';
import { customer } from './customer';
import type { DocumentField } from './document-field';
import { due } from './due';
import { issued } from './issued';
import { kind } from './kind';
import { lastSeen } from './last-seen';
import { number } from './number';
import { overdue } from './overdue';
import { payment } from './payment';
import { isTest } from './test';
import { total } from './total';
import { workflow } from './workflow';

/** In the order in which the view settings list them. */
export const fields: readonly DocumentField[] = [
	number,
	customer,
	kind,
	workflow,
	payment,
	due,
	issued,
	total,
	balance,
	lastSeen,
	overdue,
	isTest,
];

export type { DocumentField };
