import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { help } from '@wordpress/icons';
import { go } from '../location';
import { useGuidesHere } from './use-guides-here';

/** Opens the guide about what is on the screen. `isCompact`: smaller, for a bar. */
export function HelpButton( { isCompact = false }: { isCompact?: boolean } ) {
	const [ guide ] = useGuidesHere();
	return (
		<Button
			icon={ help }
			label={ __( 'Help', 'coffer' ) }
			{ ...( isCompact ? { size: 'compact' } : { __next40pxDefaultSize: true } ) }
			onClick={ () => void go( { help: guide } ) }
		/>
	);
}
