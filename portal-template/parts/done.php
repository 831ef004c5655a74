<?php
/**
 * That what the reader just sent has arrived.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var string               $done What was just done.
 * @var Coffer\WordPress\Portal\PageOutcome|null $outcome Of a form that could not be taken.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$sentence = match ( $done ) {
	'accepted' => 'accepted' === $view['state'] ? __( 'Thank you. Your answer has arrived: you accepted this quote.', 'coffer' ) : '',
	'declined' => 'declined' === $view['state'] ? __( 'Thank you. Your answer has arrived: you declined this quote.', 'coffer' ) : '',
	'asked'    => __( 'Thank you. Your question has arrived, and somebody will answer it.', 'coffer' ),
	'promised' => __( 'Thank you. It is noted when you will pay.', 'coffer' ),
	'denied'   => __( 'Thank you for saying so. Somebody will look into it.', 'coffer' ),
	default    => '',
};
// Forms are sent to the address that the page has then, and it still says what was done before.
if ( '' === $sentence || null !== $outcome ) {
	return;
}
?>
<p class="coffer-portal__done" role="status" tabindex="-1" autofocus><?php echo Html::text( $sentence ); ?></p>
