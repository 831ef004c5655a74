<?php
/**
 * That what the reader just sent has arrived.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var string               $done What was just done.
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
if ( '' === $sentence ) {
	return;
}
?>
<p class="coffer-portal__done" role="status"><?php echo Html::text( $sentence ); ?></p>
