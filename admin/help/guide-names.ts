/** The guides, in the order in which somebody new would read them: each is a file in docs/guides. */
export const guideNames = [
	'first-steps',
	'links',
	'sending',
	'quotes',
	'payments',
	'corrections',
	'history',
	'activity',
	'assistant',
	'customers',
	'import',
	'messages',
	'reminders',
	'recurring',
	'tasks',
	'roles',
	'portal-settings',
	'customer-page',
	'blocks',
	'outbox',
	'privacy',
	'trouble',
] as const;

export type GuideName = ( typeof guideNames )[ number ];

export function isGuide( name: string | null ): name is GuideName {
	return guideNames.some( ( known ) => known === name );
}
