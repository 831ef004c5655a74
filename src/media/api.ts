import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';

/** A picture of the media library. */
export interface Picture {
	id: number;
	/** Of a small size. */
	url: string;
	name: string;
}

interface Attachment {
	id: number;
	source_url: string;
	title: { rendered: string };
	media_details?: { sizes?: Record< string, { source_url: string } > };
}

/** The newest pictures whose name or text has what is searched for. Throws what the site answered. */
export async function fetchPictures( search: string, signal: AbortSignal ): Promise< Picture[] > {
	const found = await apiFetch< Attachment[] >( {
		path: addQueryArgs( '/wp/v2/media', {
			media_type: 'image',
			per_page: 30,
			_fields: 'id,source_url,title,media_details',
			...( search === '' ? {} : { search } ),
		} ),
		signal,
	} );
	return found.map( pictureOf );
}

/** Puts a file into the media library. Throws what the site answered, such as that it does not take such files. */
export async function uploadPicture( file: File ): Promise< Picture > {
	const body = new FormData();
	body.append( 'file', file, file.name );
	return pictureOf( await apiFetch< Attachment >( { path: '/wp/v2/media', method: 'POST', body } ) );
}

function pictureOf( { id, source_url: whole, title, media_details: details }: Attachment ): Picture {
	const { medium, thumbnail } = details?.sizes ?? {};
	const name = new DOMParser().parseFromString( title.rendered, 'text/html' ).body.textContent;
	return { id, name, url: ( medium ?? thumbnail )?.source_url ?? whole };
}
