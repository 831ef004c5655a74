import { Button, FormFileUpload, Modal, SearchControl } from '@wordpress/components';
import { useDebouncedInput } from '@wordpress/compose';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchPictures, uploadPicture, type Picture } from '@coffer/api';
import { BusyButton, Failure } from '../components';

interface Props {
	/** 0 for none. */
	picked: number;
	onPick: ( picture: Picture ) => void;
	onClose: () => void;
}

/** A picture of the media library, or a new one. */
export function LogoPicker( { picked, onPick, onClose }: Props ) {
	const [ search, setSearch, settled ] = useDebouncedInput( '' );
	const [ pictures, setPictures ] = useState< readonly Picture[] >();
	const [ error, setError ] = useState< unknown >();
	const [ isUploading, setUploading ] = useState( false );
	useEffect( () => {
		const stop = new AbortController();
		setError( undefined );
		fetchPictures( settled, stop.signal ).then( setPictures, ( thrown: unknown ) => {
			if ( ! stop.signal.aborted ) {
				setError( thrown );
			}
		} );
		return () => stop.abort();
	}, [ settled ] );

	const upload = async ( file: File | undefined ) => {
		if ( ! file ) {
			return;
		}
		setUploading( true );
		setError( undefined );
		try {
			onPick( await uploadPicture( file ) );
		} catch ( thrown ) {
			setError( thrown );
			setUploading( false );
		}
	};

	return (
		<Modal title={ __( 'Logo of customers’ pages', 'coffer' ) } onRequestClose={ onClose } size="large">
			<div className="coffer-pictures" aria-busy={ ! pictures || isUploading }>
				<div className="coffer-pictures__head">
					<SearchControl
						__nextHasNoMarginBottom
						label={ __( 'Search pictures', 'coffer' ) }
						value={ search }
						onChange={ setSearch }
					/>
					<FormFileUpload
						__next40pxDefaultSize
						accept="image/*"
						onChange={ ( event ) => void upload( event.currentTarget.files?.[ 0 ] ) }
						render={ ( { openFileDialog } ) => (
							<BusyButton isBusy={ isUploading } onClick={ openFileDialog }>
								{ isUploading ? __( 'Uploading…', 'coffer' ) : __( 'Upload a picture', 'coffer' ) }
							</BusyButton>
						) }
					/>
				</div>
				{ error !== undefined && <Failure error={ error } /> }
				<p role="status" className={ pictures?.length === 0 ? 'coffer-muted' : 'screen-reader-text' }>
					{ ! pictures && __( 'Loading pictures', 'coffer' ) }
					{ pictures?.length === 0 && __( 'There is no such picture in the media library.', 'coffer' ) }
				</p>
				<ul className="coffer-pictures__all">
					{ pictures?.map( ( picture ) => (
						<li key={ picture.id }>
							<Button
								className="coffer-pictures__one"
								aria-pressed={ picture.id === picked }
								label={
									/* translators: %s: name of a picture. */
									sprintf( __( 'Use “%s”', 'coffer' ), picture.name )
								}
								onClick={ () => onPick( picture ) }
							>
								<img src={ picture.url } alt="" loading="lazy" />
							</Button>
						</li>
					) ) }
				</ul>
			</div>
		</Modal>
	);
}
