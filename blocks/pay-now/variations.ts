import type { BlockVariation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import type { PayNowAttributes } from './attributes';

const isActive: ( keyof PayNowAttributes )[] = [ 'kind' ];

/** What editors find in the inserter. Other plugins add theirs, with the kind `payable` and a source. */
export const variations: BlockVariation< Partial< PayNowAttributes > >[] = [
	{
		name: 'service',
		title: __( 'Pay now: Priced service', 'coffer' ),
		description: __( 'A button that takes a price.', 'coffer' ),
		attributes: { kind: 'service' },
		isDefault: true,
		isActive,
		scope: [ 'inserter', 'transform' ],
	},
	{
		name: 'deposit',
		title: __( 'Pay now: Deposit', 'coffer' ),
		description: __( 'A button that takes a part in advance.', 'coffer' ),
		attributes: { kind: 'deposit' },
		isActive,
		scope: [ 'inserter', 'transform' ],
	},
	{
		name: 'donation',
		title: __( 'Pay now: Donation', 'coffer' ),
		description: __( 'Amounts to choose from, and one’s own.', 'coffer' ),
		icon: 'heart',
		attributes: { kind: 'donation', presets: [ 1000, 2500, 5000 ], custom: true },
		isActive,
		scope: [ 'inserter', 'transform' ],
	},
];
