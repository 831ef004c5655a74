import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Picture } from '@coffer/api';
import { LogoPicker } from './logo-picker';

interface Props {
	/** Picture of the media library; 0 for none. */
	id: number;
	/** Of the one that is saved; null when there is none. */
	savedUrl: string | null;
	error: string | undefined;
	onChange: ( id: number ) => void;
}

/** The picture at the head of customers' pages. */
export function LogoField( { id, savedUrl, error, onChange }: Props ) {
	const [ picked, setPicked ] = useState< Picture >();
	const [ isPicking, setPicking ] = useState( false );
	const url = picked?.id === id ? picked.url : savedUrl;
	return (
		<div className="coffer-logo" role="group" aria-labelledby="coffer-logo-label">
			<p id="coffer-logo-label" className="coffer-logo__label">
				{ __( 'Logo', 'coffer' ) }
			</p>
			{ id !== 0 && url !== null && <img className="coffer-logo__picture" src={ url } alt="" /> }
			<div className="coffer-logo__buttons">
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => setPicking( true ) }>
					{ id === 0 ? __( 'Choose a picture', 'coffer' ) : __( 'Choose another picture', 'coffer' ) }
				</Button>
				{ id !== 0 && (
					<Button variant="tertiary" __next40pxDefaultSize onClick={ () => onChange( 0 ) }>
						{ __( 'No logo', 'coffer' ) }
					</Button>
				) }
			</div>
			{ error !== undefined && <p className="coffer-problem">{ error }</p> }
			{ isPicking && (
				<LogoPicker
					picked={ id }
					onPick={ ( picture ) => {
						setPicked( picture );
						onChange( picture.id );
						setPicking( false );
					} }
					onClose={ () => setPicking( false ) }
				/>
			) }
		</div>
	);
}
