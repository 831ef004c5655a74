import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { TextField } from '../components';
import type { Part } from './settings-form';

/** How long money data stays: when somebody is erased, and when the plugin goes. */
export function DataFields( { typed, wrong, onChange }: Part ) {
	return (
		<>
			<fieldset className="coffer-settings__part">
				<legend>{ __( 'Privacy', 'coffer' ) }</legend>
				<TextField
					label={ __( 'Years to keep sent documents', 'coffer' ) }
					help={ __(
						'Counted from the end of the year of their date. When a customer is erased, with WordPress’s own tools, what these documents need is kept until then, and everything else goes at once.',
						'coffer'
					) }
					inputMode="numeric"
					value={ typed.retention_years }
					error={ wrong( 'retention_years' ) }
					onChange={ ( retention_years ) => onChange( { retention_years } ) }
				/>
			</fieldset>
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
		</>
	);
}
