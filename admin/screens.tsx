import { late, prefetch } from './late';
import type { Screen } from './location';
import { Documents, Editor } from './documents/documents';
import { ScreenSkeleton } from './shell/screen-skeleton';

const screen = <ScreenSkeleton />;

/** The list is what most people come for; every other screen is a chunk, fetched when somebody is about to go there. */
export const screenParts = {
	documents: Documents,
	payments: late(
		() => import( /* webpackChunkName: "payments" */ './payments' ).then( ( { Payments } ) => Payments ),
		screen
	),
	customers: late(
		() => import( /* webpackChunkName: "customers" */ './customers' ).then( ( { Customers } ) => Customers ),
		screen
	),
	tasks: late( () => import( /* webpackChunkName: "tasks" */ './tasks' ).then( ( { Tasks } ) => Tasks ), screen ),
	recurring: late(
		() => import( /* webpackChunkName: "recurring" */ './recurring' ).then( ( { Recurring } ) => Recurring ),
		screen
	),
	health: late(
		() => import( /* webpackChunkName: "health" */ './health' ).then( ( { Health } ) => Health ),
		screen
	),
	settings: late(
		() => import( /* webpackChunkName: "settings" */ './settings' ).then( ( { Settings } ) => Settings ),
		screen
	),
	roles: late( () => import( /* webpackChunkName: "roles" */ './roles' ).then( ( { Roles } ) => Roles ), screen ),
};

/** Somebody points at the way there. */
export function prefetchScreen( name: Screen ): void {
	const shown = screenParts[ name ];
	if ( 'part' in shown ) {
		prefetch( shown.part );
	}
}

export const prefetchEditor = () => prefetch( Editor.part );
