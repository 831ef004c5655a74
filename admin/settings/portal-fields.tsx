import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Settings } from '@coffer/api';
import { TextField } from '../components';
import { PageFields } from './page-fields';
import { PagePreview } from './page-preview';
import { RouteCheck } from './route-check';
import type { Part } from './settings-form';
import { exampleWith } from './typed-settings';

/** Where customers' pages are, and how they look. */
export function PortalFields( { settings, ...part }: Part & { settings: Settings } ) {
	const { typed, wrong, onChange } = part;
	const base = typed.portal_base.trim();
	const isChanged = base !== settings.portal_base;
	return (
		<fieldset className="coffer-settings__part" id="coffer-settings-portal">
			<legend>{ __( 'Customers’ pages', 'coffer' ) }</legend>
			<TextField
				label={ __( 'Portal address', 'coffer' ) }
				help={ __( 'Lower-case letters, digits and hyphens.', 'coffer' ) }
				className="coffer-settings__base"
				maxLength={ 60 }
				dir="ltr"
				spellCheck={ false }
				value={ typed.portal_base }
				error={ wrong( 'portal_base' ) }
				onChange={ ( portal_base ) => onChange( { portal_base } ) }
			/>
			{ base === '' ? (
				<p className="coffer-caution">
					{ __(
						'Left empty, customers’ pages are switched off: no link can be copied, and the links that customers have do not open.',
						'coffer'
					) }
				</p>
			) : (
				<p>
					{ __( 'An address looks like this:', 'coffer' ) }{ ' ' }
					<code dir="ltr" className="coffer-settings__example">
						{ exampleWith( base, settings ) }
					</code>
				</p>
			) }
			{ isChanged && base !== '' && settings.portal_base !== '' && (
				<p>
					{ __( 'Links that customers have already go on working and lead to the new address.', 'coffer' ) }
				</p>
			) }
			<OldBases { ...part } bases={ settings.old_portal_bases } />
			<RouteCheck isChanged={ isChanged } />
			<PageFields { ...part } logoUrl={ settings.portal_logo_url } />
			<PagePreview />
		</fieldset>
	);
}

/** Earlier addresses still lead to the new one, until somebody gives them up. */
function OldBases( { typed, onChange, bases }: Part & { bases: readonly string[] } ) {
	const forgotten = typed.forget_portal_bases;
	if ( bases.length === 0 ) {
		return null;
	}
	const toggle = ( base: string ) =>
		onChange( {
			forget_portal_bases: forgotten.includes( base )
				? forgotten.filter( ( other ) => other !== base )
				: [ ...forgotten, base ],
		} );
	return (
		<div className="coffer-bases">
			<p>{ __( 'Earlier addresses that still work:', 'coffer' ) }</p>
			<ul>
				{ bases.map( ( base ) => {
					const isForgotten = forgotten.includes( base );
					return (
						<li key={ base }>
							<code dir="ltr">{ isForgotten ? <s>{ base }</s> : base }</code>
							<Button
								variant="link"
								isDestructive={ ! isForgotten }
								aria-label={
									isForgotten
										? /* translators: %s: an earlier address. */
											sprintf( __( 'Keep %s', 'coffer' ), base )
										: /* translators: %s: an earlier address. */
											sprintf( __( 'Give up %s', 'coffer' ), base )
								}
								onClick={ () => toggle( base ) }
							>
								{ isForgotten ? __( 'Keep', 'coffer' ) : __( 'Give up', 'coffer' ) }
							</Button>
						</li>
					);
				} ) }
			</ul>
			{ forgotten.length > 0 && (
				<p className="coffer-caution">
					{ __(
						'Once saved, links that customers have with a given-up address do not open any more, in old e-mails too.',
						'coffer'
					) }
				</p>
			) }
		</div>
	);
}
