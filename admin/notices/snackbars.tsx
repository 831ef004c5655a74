import { SnackbarList } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { store as noticesStore } from '@wordpress/notices';

/** The passing messages of the Money screen, and only those. */
export function Snackbars() {
	const notices = useSelect( ( select ) => select( noticesStore ).getNotices( 'coffer' ), [] );
	const { removeNotice } = useDispatch( noticesStore );
	return (
		<SnackbarList
			className="coffer-snackbars"
			notices={ [ ...notices ] }
			onRemove={ ( id ) => void removeNotice( id, 'coffer' ) }
		/>
	);
}
