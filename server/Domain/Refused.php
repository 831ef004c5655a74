<?php
declare( strict_types=1 );

namespace Coffer\Domain;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;

defined( 'ABSPATH' ) || exit;

/** Something that is right in itself cannot be done now, or not by this person. Nothing was changed. */
final class Refused extends \RuntimeException implements CofferError {

	/**
	 * @param key-of<Errors::ALL>  $refusal
	 * @param array<string, mixed> $details Such as `current_version` with version_conflict.
	 * @param Verdict|null         $verdict Why, and who can put it right.
	 */
	public function __construct(
		private readonly string $refusal,
		private readonly array $details = [],
		private readonly ?Verdict $verdict = null,
	) {
		parent::__construct( $verdict?->sentence ?? Errors::ALL[ $refusal ]['sentence'] );
	}

	/**
	 * What a verdict refused, with the verdict.
	 *
	 * @param array<string, mixed> $details
	 */
	public static function by( Verdict $verdict, array $details = [] ): self {
		$code = $verdict->code ?? '';
		return new self( isset( Errors::ALL[ $code ] ) ? $code : 'wrong_state', $details, $verdict );
	}

	public static function versionConflict( int $current_version ): self {
		return new self( 'version_conflict', [ 'current_version' => $current_version ] );
	}

	public function errorCode(): string {
		return $this->refusal;
	}

	public function details(): array {
		return $this->details;
	}

	public function verdict(): ?Verdict {
		return $this->verdict;
	}
}
