<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Clock;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Gateways;

defined( 'ABSPATH' ) || exit;

/** Asks the gateway what became of an attempt, and takes note of it. The one way in which anything gets paid. */
final class ConfirmPayment {

	/** Attempts that a schedule asks about in one go. */
	private const AT_ONCE = 20;

	/** What is younger than this is asked about every five minutes; what is older, every hour. Seconds. */
	private const YOUNG        = 7200;
	private const BETWEEN_OLD  = 3600;
	private const BETWEEN      = 240;

	public function __construct(
		private readonly AttemptRepository $attempts,
		private readonly Gateways $gateways,
		private readonly SettlePayment $settle,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param int $every Seconds; somebody else who asked within them asked for us too.
	 * @return Attempt As it is afterwards; as it was when the gateway cannot be reached.
	 */
	public function confirm( Attempt $attempt, int $every = 0 ): Attempt {
		$now = $this->clock->now();
		if ( ! $this->canAsk( $attempt ) || ! $this->attempts->claimCheck( $attempt->id, $now, $now - $every ) ) {
			return $this->attempts->find( $attempt->id ) ?? $attempt;
		}
		try {
			return $this->ask( $attempt );
		} catch ( GatewayUnreachable ) {
			return $attempt;
		}
	}

	/** @throws GatewayUnreachable */
	public function ask( Attempt $attempt ): Attempt {
		$gateway = $this->gateways->find( $attempt->gateway );
		return null === $gateway || ! $this->canAsk( $attempt ) ? $attempt : $this->settle->settle( $attempt, $gateway->look( $attempt->charge() ) );
	}

	public function canAsk( Attempt $attempt ): bool {
		return null !== $attempt->session && GatewayKind::Redirect === $this->gateways->find( $attempt->gateway )?->kind();
	}

	/** For sites that no webhook reaches: whatever is under way and was not asked about for a while. */
	public function confirmAll(): void {
		$now = $this->clock->now();
		foreach ( $this->attempts->toCheck( $now - self::YOUNG, $now - self::BETWEEN, $now - self::BETWEEN_OLD, self::AT_ONCE ) as $id ) {
			$attempt = $this->attempts->find( $id );
			if ( null !== $attempt ) {
				$this->confirm( $attempt, $attempt->createdAt > $now - self::YOUNG ? self::BETWEEN : self::BETWEEN_OLD );
			}
		}
	}
}
