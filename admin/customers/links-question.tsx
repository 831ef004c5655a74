import { RadioControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { CustomerInput } from '@coffer/api';
import { boot } from '../boot';

export type LinksAnswer = NonNullable< CustomerInput[ 'live_links' ] >;

interface Props {
	/** How many links open pages of the customer. */
	count: number;
	answer: LinksAnswer | undefined;
	onChange: ( answer: LinksAnswer ) => void;
}

/** A new address often means new people; whoever had the old one has the links that were sent to it. */
export function LinksQuestion( { count, answer, onChange }: Props ) {
	const group = useRef< HTMLDivElement >( null );
	useEffect( () => group.current?.querySelector( 'input' )?.focus(), [] );
	return (
		<div className="coffer-links-question coffer-caution" ref={ group }>
			<p>
				{ sprintf(
					/* translators: %d: number of portal links. */
					_n(
						'The e-mail address changes, and %d link opens pages of this customer. Whoever read the old address may have it.',
						'The e-mail address changes, and %d links open pages of this customer. Whoever read the old address may have them.',
						count,
						'coffer'
					),
					count
				) }
			</p>
			<RadioControl
				label={ __( 'What becomes of the links?', 'coffer' ) }
				{ ...( answer === undefined ? {} : { selected: answer } ) }
				onChange={ ( value ) => onChange( value === 'revoke' ? 'revoke' : 'keep' ) }
				options={ [
					{
						value: 'keep',
						label: __( 'They go on working', 'coffer' ),
						description: __( 'The same people, at another address.', 'coffer' ),
					},
					...( boot.actions.manage_links.allowed
						? [
								{
									value: 'revoke',
									label: __( 'Revoke them all', 'coffer' ),
									description: __(
										'Other people: whoever has a link finds that the page is not available. Fresh ones can be made.',
										'coffer'
									),
								},
							]
						: [] ),
				] }
			/>
		</div>
	);
}
