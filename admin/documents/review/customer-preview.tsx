import { Spinner } from '@wordpress/components';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';
import { previewPortal } from '@coffer/api';
import { Failure } from '../../components';

type Preview = { state: 'asking' } | { state: 'shown'; url: string } | { state: 'failed'; error: unknown };

/** The customer's page itself, at an address that works only for the reader. */
export function CustomerPreview( { documentId }: { documentId: number } ) {
	const [ preview, setPreview ] = useState< Preview >( { state: 'asking' } );
	const [ isLoaded, setLoaded ] = useState( false );

	const ask = useCallback( () => {
		let isWanted = true;
		setPreview( { state: 'asking' } );
		previewPortal( documentId ).then(
			( { url } ) => isWanted && setPreview( { state: 'shown', url } ),
			( error: unknown ) => isWanted && setPreview( { state: 'failed', error } )
		);
		return () => {
			isWanted = false;
		};
	}, [ documentId ] );
	useEffect( ask, [ ask ] );

	return (
		<div className="coffer-preview" aria-busy={ preview.state === 'asking' || ! isLoaded }>
			<p className="coffer-preview__caption">{ __( 'What the customer will see', 'coffer' ) }</p>
			{ preview.state === 'failed' && <Failure error={ preview.error } onRetry={ ask } /> }
			{ preview.state !== 'failed' && ! isLoaded && (
				<div className="coffer-preview__wait">
					<Spinner />
				</div>
			) }
			{ preview.state === 'shown' && (
				<iframe
					className="coffer-preview__page"
					src={ addQueryArgs( preview.url, { embed: 1 } ) }
					title={ __( 'The customer’s page', 'coffer' ) }
					onLoad={ () => setLoaded( true ) }
				/>
			) }
		</div>
	);
}
