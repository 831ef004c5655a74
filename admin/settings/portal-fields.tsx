import { __, sprintf } from '@wordpress/i18n';
import type { Settings } from '@coffer/api';
import { TextField } from '../components';
import { RouteCheck } from './route-check';
import type { Part } from './settings-form';
import { exampleWith } from './typed-settings';

/** Where customers' pages are. */
export function PortalFields( { typed, wrong, onChange, settings }: Part & { settings: Settings } ) {
	const base = typed.portal_base.trim();
	const isChanged = base !== settings.portal_base;
	return (
		<fieldset className="coffer-settings__part">
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
			{ settings.old_portal_bases.length > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: earlier addresses, such as "pay, invoices". */
						__( 'Earlier addresses that still work: %s.', 'coffer' ),
						settings.old_portal_bases.join( ', ' )
					) }
				</p>
			) }
			<RouteCheck isChanged={ isChanged } />
		</fieldset>
	);
}
