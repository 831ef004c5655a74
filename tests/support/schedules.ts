import type {
	Document,
	DocumentInput,
	Schedule,
	ScheduleInput,
	ScheduleOccurrence,
	ScheduleRun,
	ScheduleRunReport,
} from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { at } from './clock';
import { succeed } from './expectations';
import { aCustomer, aLine, readDocument, unique } from './makers';
import type { Person } from './people';

/** What each invoice says, for a customer of its own unless the input names one. */
export async function aContent( by: Person, input: Partial< DocumentInput > = {} ): Promise< DocumentInput > {
	const customer = 'customer_id' in input ? {} : { customer_id: ( await aCustomer( by ) ).id };
	return { kind: 'invoice', currency: 'EUR', lines: [ aLine() ], ...customer, ...input };
}

/** A monthly one from a day long ago, with drafts for review. */
export async function scheduleInput( by: Person, input: Partial< ScheduleInput > = {} ): Promise< ScheduleInput > {
	const content = input.content ?? ( await aContent( by ) );
	return { title: unique( 'Care ' ), frequency: 'month', start_on: '2026-01-31', ...input, content };
}

export async function aSchedule( by: Person, input: Partial< ScheduleInput > = {} ): Promise< Schedule > {
	return succeed< Schedule >(
		await by.rest( 'POST', '/schedules', { body: await scheduleInput( by, input ) } ),
		201
	);
}

/** One that was set up at a moment, such as 2027-01-01T09:00:00+01:00. */
export function aScheduleFrom(
	site: Site,
	by: Person,
	moment: string,
	input: Partial< ScheduleInput > = {}
): Promise< Schedule > {
	return at( site, moment, () => aSchedule( by, input ) );
}

export async function readSchedule( by: Person, { id }: Pick< Schedule, 'id' > ): Promise< Schedule > {
	return succeed< Schedule >( await by.rest( 'GET', `/schedules/${ id }` ) );
}

/** Pauses, resumes or ends it, as it is by now. */
export async function steer(
	by: Person,
	schedule: Pick< Schedule, 'id' >,
	deed: 'pause' | 'resume' | 'end',
	body?: unknown
): Promise< Schedule > {
	const { version } = await readSchedule( by, schedule );
	return succeed< Schedule >(
		await by.rest( 'POST', `/schedules/${ schedule.id }/${ deed }`, {
			headers: { 'if-match': String( version ) },
			...( deed === 'resume' ? { body: body ?? {} } : {} ),
		} )
	);
}

export function planning( by: Person, schedule: Schedule, body: unknown ) {
	return by.rest( 'POST', `/schedules/${ schedule.id }/occurrences`, {
		headers: { 'if-match': String( schedule.version ) },
		body,
	} );
}

export async function occurrences( by: Person, { id }: Pick< Schedule, 'id' > ): Promise< ScheduleOccurrence[] > {
	return succeed< ScheduleOccurrence[] >( await by.rest( 'GET', `/schedules/${ id }/occurrences` ) );
}

/** What it made, newest first. */
export async function runs( by: Person, { id }: Pick< Schedule, 'id' > ): Promise< ScheduleRun[] > {
	return succeed< ScheduleRun[] >( await by.rest( 'GET', `/schedules/${ id }/runs?per_page=100` ) );
}

/** The invoices that it made, the oldest first. */
export async function madeBy( by: Person, schedule: Pick< Schedule, 'id' > ): Promise< Document[] > {
	const made = ( await runs( by, schedule ) ).flatMap( ( { document_id: id } ) => ( id === null ? [] : [ id ] ) );
	return Promise.all( made.reverse().map( ( id ) => readDocument( by, id ) ) );
}

/** Has whatever is due at a moment made, as the sweep does. */
export function runAt( site: Site, owner: Person, moment: string ): Promise< ScheduleRunReport > {
	return at( site, moment, () => run( owner ) );
}

export async function run( owner: Person ): Promise< ScheduleRunReport > {
	return succeed< ScheduleRunReport >( await owner.rest( 'POST', '/schedules/run' ) );
}

/** Ends whatever is still active, so that no other test meets its invoices at another time. */
export async function endAll( site: Site ): Promise< void > {
	await site.php(
		`
		global $wpdb;
		$wpdb->query( "UPDATE {$wpdb->prefix}coffer_schedules SET state = 'ended', next_on = NULL WHERE state <> 'ended'" );
		return true;
		`
	);
}
