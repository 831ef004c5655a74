import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PortalOptions } from '@coffer/api';
import { TextField } from '../components';
import { LogoField } from './logo-field';
import type { Part } from './settings-form';

type PagePart = PortalOptions[ 'parts' ][ number ];

/** What customers' pages are called and show, and how long their links last. */
export function PageFields( { typed, wrong, onChange, logoUrl }: Part & { logoUrl: string | null } ) {
	const { portal } = typed;
	const change = ( part: Partial< typeof portal > ) => onChange( { portal: { ...portal, ...part } } );
	return (
		<>
			<div className="coffer-fields">
				<TextField
					label={ __( 'Title of the page', 'coffer' ) }
					help={ __(
						'Stands in the browser’s tab and history, so do not put names or amounts into it. Left empty: kind and number of the document.',
						'coffer'
					) }
					maxLength={ 120 }
					dir="auto"
					value={ portal.title }
					error={ wrong( 'portal.title' ) }
					onChange={ ( title ) => change( { title } ) }
				/>
				<TextField
					label={ __( 'Days until the links of what is settled end', 'coffer' ) }
					help={ __(
						'Left empty: never. As long as something is to be paid or answered, links do not end by themselves.',
						'coffer'
					) }
					inputMode="numeric"
					value={ portal.expire_after_days }
					error={ wrong( 'portal.expire_after_days' ) }
					onChange={ ( days ) => change( { expire_after_days: days } ) }
				/>
			</div>
			<LogoField
				id={ portal.logo_id }
				savedUrl={ logoUrl }
				error={ wrong( 'portal.logo_id' ) }
				onChange={ ( id ) => change( { logo_id: id } ) }
			/>
			<div className="coffer-parts" role="group" aria-label={ __( 'What the page shows', 'coffer' ) }>
				<p>{ __( 'What the page shows, beside what is asked, for what and until when:', 'coffer' ) }</p>
				{ partWords().map( ( [ part, label, help ] ) => (
					<CheckboxControl
						key={ part }
						label={ label }
						{ ...( help === '' ? {} : { help } ) }
						checked={ portal.parts.includes( part ) }
						onChange={ ( isShown ) =>
							change( {
								parts: partWords()
									.map( ( [ name ] ) => name )
									.filter( ( name ) => ( name === part ? isShown : portal.parts.includes( name ) ) ),
							} )
						}
					/>
				) ) }
			</div>
			<CheckboxControl
				label={ __( 'Send a fresh link by e-mail when somebody with an ended one asks', 'coffer' ) }
				help={ __(
					'It goes to the address on file and nowhere else. Switched off, the wish becomes a task in Money for somebody to decide.',
					'coffer'
				) }
				checked={ portal.mail_fresh_links }
				onChange={ ( isOn ) => change( { mail_fresh_links: isOn } ) }
			/>
		</>
	);
}

/** In the order of the page. */
function partWords(): readonly ( readonly [ PagePart, label: string, help: string ] )[] {
	return [
		[ 'items', __( 'The lines', 'coffer' ), __( 'What the amount is made of.', 'coffer' ) ],
		[ 'payments', __( 'Payments and credits so far', 'coffer' ), '' ],
		[ 'message', __( 'Your message (memo)', 'coffer' ), '' ],
		[ 'terms', __( 'Terms', 'coffer' ), '' ],
		[
			'questions',
			__( 'A place to write to you', 'coffer' ),
			__( 'A question, a day on which they will pay, or that it is not for them.', 'coffer' ),
		],
		[ 'print', __( 'Print and download', 'coffer' ), '' ],
	];
}
