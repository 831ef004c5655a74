import { Button, Modal } from '@wordpress/components';
import { useCallback, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchAssistantPrompt, fetchDocuments } from '@coffer/api';
import { Failure, SearchedChoice, Skeleton, useAnswer, type Found } from '../components';
import { documentTitle } from '../words';

/** What a language model would be told about a document, word for word. Nothing is sent by looking at it. */
export function ToldDialog( { onClose }: { onClose: () => void } ) {
	const [ chosen, setChosen ] = useState< Found | null >( null );
	const id = chosen?.id;
	const ask = useCallback( ( signal: AbortSignal ) => fetchAssistantPrompt( id, signal ), [ id ] );
	const { answer, error, isLoading, refresh } = useAnswer( ask );
	return (
		<Modal title={ __( 'What a language model is told', 'coffer' ) } onRequestClose={ onClose } size="large">
			<div className="coffer-dialog coffer-told">
				<p>
					{ __(
						'Word for word, about one document. Nothing is sent by looking at it. The link stands as a placeholder; record numbers, e-mail addresses and private notes are not in it.',
						'coffer'
					) }
				</p>
				<SearchedChoice
					label={ __( 'With the document', 'coffer' ) }
					placeholder={ __( 'The latest one that was sent', 'coffer' ) }
					value={ chosen }
					search={ findDocuments }
					onChange={ setChosen }
				/>
				{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
				{ ! answer && error === undefined && (
					<p role="status">
						<span className="screen-reader-text">{ __( 'Loading', 'coffer' ) }</span>
						<Skeleton width="80%" />
					</p>
				) }
				{ answer && error === undefined && (
					<div className="coffer-told__texts" aria-busy={ isLoading }>
						<p className="coffer-muted" role="status">
							{ answer.document
								? sprintf(
										/* translators: 1: kind and number of a document. 2: name and version of a text. */
										__( 'With %1$s. Template: %2$s.', 'coffer' ),
										answer.document.title,
										answer.template
									)
								: __( 'Nothing was sent yet, so there is no document to show it with.', 'coffer' ) }
						</p>
						<h3 id="coffer-told-system">{ __( 'Instructions', 'coffer' ) }</h3>
						<pre dir="auto" tabIndex={ 0 } aria-labelledby="coffer-told-system" role="region">
							{ answer.system }
						</pre>
						<h3 id="coffer-told-message">{ __( 'Data', 'coffer' ) }</h3>
						<pre dir="auto" tabIndex={ 0 } aria-labelledby="coffer-told-message" role="region">
							{ answer.message }
						</pre>
					</div>
				) }
				<div className="coffer-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
						{ __( 'Close', 'coffer' ) }
					</Button>
				</div>
			</div>
		</Modal>
	);
}

const PER_PAGE = 20;

async function findDocuments( text: string ): Promise< Found[] > {
	const { items } = await fetchDocuments( { per_page: PER_PAGE, ...( text === '' ? {} : { search: text } ) } );
	return items.map( ( document ) => ( {
		id: document.id,
		label: [ documentTitle( document ), document.customer_name ].filter( Boolean ).join( ' · ' ),
	} ) );
}
