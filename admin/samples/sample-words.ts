import { _n, sprintf } from '@wordpress/i18n';

/** What is said as long as there are sample customers. */
export function sampleWords( count: number ): string {
	return sprintf(
		/* translators: %d: number of customers. */
		_n(
			'Sample data is shown: %d customer who does not exist, with test documents. None of it is in your sums.',
			'Sample data is shown: %d customers who do not exist, with test documents. None of it is in your sums.',
			count,
			'coffer'
		),
		count
	);
}
