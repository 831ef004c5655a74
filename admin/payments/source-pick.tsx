import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { go, sources, type Source } from '../location';

/** Payments of documents, of what plugins and blocks collect, or both. */
export function SourcePick( { source }: { source: Source | null } ) {
	return (
		<SelectControl
			className="coffer-pays__source"
			label={ __( 'What is paid for', 'coffer' ) }
			hideLabelFromVision
			__next40pxDefaultSize
			value={ source ?? '' }
			onChange={ ( value ) => void go( { source: sources.find( ( one ) => one === value ) ?? null } ) }
			options={ [
				{ value: '', label: __( 'Everything', 'coffer' ) },
				{ value: 'document', label: __( 'Documents', 'coffer' ) },
				{ value: 'other', label: __( 'Plugins and blocks', 'coffer' ) },
			] }
		/>
	);
}
