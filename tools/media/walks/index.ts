import type { Walk } from '../walk';
import { activity } from './activity';
import { assistant } from './assistant';
import { blocks } from './blocks';
import { corrections } from './corrections';
import { customerPage } from './customer-page';
import { customers } from './customers';
import { firstSteps } from './first-steps';
import { history } from './history';
import { imports } from './import';
import { links } from './links';
import { messages } from './messages';
import { outbox } from './outbox';
import { payments } from './payments';
import { portalSettings } from './portal-settings';
import { privacy } from './privacy';
import { quotes } from './quotes';
import { recurring } from './recurring';
import { reminders } from './reminders';
import { roles } from './roles';
import { sending } from './sending';
import { tasks } from './tasks';
import { trouble } from './trouble';

/** One for each guide that has a picture. */
export const walks: readonly Walk[] = [
	firstSteps,
	links,
	sending,
	quotes,
	payments,
	corrections,
	history,
	activity,
	assistant,
	customers,
	imports,
	messages,
	reminders,
	recurring,
	tasks,
	roles,
	portalSettings,
	customerPage,
	blocks,
	outbox,
	privacy,
	trouble,
];
