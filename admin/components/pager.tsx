import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { chevronLeft, chevronRight } from '@wordpress/icons';
import { go } from '../location';

interface Props {
	page: number;
	pages: number;
	total: number;
	/** The total with what is counted, such as "12 customers". */
	words: string;
	/** There are more than the total, which were not counted. */
	more?: true | undefined;
	/** Left out: the page is part of the address. */
	onPage?: ( page: number ) => void;
	/** What the pages are of, where a screen has several lists. */
	label?: string;
}

const toPage = ( listPage: number ) => void go( { listPage } );

/** Where in a long list a person is, and the pages beside it. */
export function Pager( { page, pages, total, words, more, onPage = toPage, label = __( 'Pages', 'coffer' ) }: Props ) {
	if ( total === 0 ) {
		return null;
	}
	return (
		<nav className="coffer-pager" aria-label={ label }>
			<span>
				{
					/* translators: %s: what is counted in a long list, such as "10000 customers". */
					more ? sprintf( __( 'More than %s', 'coffer' ), words ) : words
				}
			</span>
			{ pages > 1 && (
				<>
					<span>
						{ more
							? /* translators: %d: number of a page. */
								sprintf( __( 'Page %d', 'coffer' ), page )
							: /* translators: 1: number of a page. 2: number of all pages. */
								sprintf( __( 'Page %1$d of %2$d', 'coffer' ), page, pages ) }
					</span>
					<Button
						size="compact"
						icon={ chevronLeft }
						label={ __( 'Previous page', 'coffer' ) }
						disabled={ page <= 1 }
						accessibleWhenDisabled
						onClick={ () => onPage( page - 1 ) }
					/>
					<Button
						size="compact"
						icon={ chevronRight }
						label={ __( 'Next page', 'coffer' ) }
						disabled={ page >= pages }
						accessibleWhenDisabled
						onClick={ () => onPage( page + 1 ) }
					/>
				</>
			) }
		</nav>
	);
}
