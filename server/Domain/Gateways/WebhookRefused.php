<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** A message that is not believed. Nothing was changed. */
final class WebhookRefused extends \RuntimeException {

	/** @param 'webhook_refused'|'webhook_not_ready' $refusal A code of contract/errors.json. */
	public function __construct( public readonly string $refusal = 'webhook_refused' ) {
		parent::__construct( $refusal );
	}
}
