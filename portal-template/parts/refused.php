<?php
/**
 * That what the reader just sent could not be taken, where its form is no longer on the page to say so.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var list<string>         $order Parts of the page.
 * @var Coffer\WordPress\Portal\PageOutcome|null $outcome Of a form that could not be taken.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$has_form = match ( $outcome?->form ) {
	null                => true,
	'accept', 'decline' => $view['may']['decide'],
	'question'          => $view['may']['ask'] && in_array( 'questions', $order, true ),
	'promise'           => $view['may']['promise'] && in_array( 'questions', $order, true ),
	'not_mine'          => $view['may']['deny'] && in_array( 'questions', $order, true ),
	default             => false,
};
if ( $has_form ) {
	return;
}
?>
<p class="coffer-portal__banner is-problem" role="alert" tabindex="-1" autofocus><?php echo Html::text( $outcome->problem ); ?></p>
