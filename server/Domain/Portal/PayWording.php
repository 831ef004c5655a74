<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Payments\Attempt;

defined( 'ABSPATH' ) || exit;

/** Words about paying, in one language. Text, not HTML. */
interface PayWording {

	/** @param 'full'|'rest'|'deposit'|'half'|'quarter'|'preset' $code What an amount to choose is. */
	public function choice( string $code ): string;

	public function gateway( Gateway $gateway ): string;

	/** @param 'confirming'|'reviewed'|'paid'|'test' $code Why nothing can be paid now, or what kind of money it is. */
	public function state( string $code ): string;

	/** What the reader should know about an attempt; empty when nothing. */
	public function attempt( Attempt $attempt ): string;
}
