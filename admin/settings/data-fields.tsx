import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Part } from './settings-form';

/** What happens to the money data when the plugin goes. */
export function DataFields( { typed, onChange }: Pick< Part, 'typed' | 'onChange' > ) {
	return (
		<fieldset className="coffer-settings__part">
			<legend>{ __( 'When Coffer is deleted', 'coffer' ) }</legend>
			<CheckboxControl
				label={ __( 'Delete all Money data together with the plugin', 'coffer' ) }
				help={ __(
					'Switched off, everything stays in the database and is there again when Coffer is installed again.',
					'coffer'
				) }
				checked={ typed.delete_data_on_uninstall }
				onChange={ ( delete_data_on_uninstall ) => onChange( { delete_data_on_uninstall } ) }
			/>
			{ typed.delete_data_on_uninstall && (
				<p className="coffer-caution">
					{ __(
						'Whoever deletes the plugin then also deletes every customer, invoice, quote, ledger entry and portal link, without another question and for good. The law may ask you to keep invoices for years.',
						'coffer'
					) }
				</p>
			) }
		</fieldset>
	);
}
