<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** Where the customer pays. */
enum GatewayKind: string {

	/** On a page of the gateway, from which they come back. */
	case Redirect = 'redirect';

	/** Somewhere else, later, as they are told. Staff say when the money is there. */
	case Instructions = 'instructions';
}
