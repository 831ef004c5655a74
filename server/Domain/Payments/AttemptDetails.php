<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** What it takes to pay an attempt, kept as it was when it began: the gateway must be asked the same when it is asked again. */
final class AttemptDetails {

	/**
	 * @param list<array{label: string, value: string}> $instructions
	 * @param bool $isRepeatable Whether the key of the browser is used up by it, even once it is paid.
	 */
	public function __construct(
		public readonly string $reference,
		public readonly string $email,
		public readonly string $language,
		public readonly string $returnUrl,
		public readonly string $cancelUrl,
		public readonly ?string $redirectUrl = null,
		public readonly array $instructions = [],
		public readonly ?string $epc = null,
		public readonly bool $isRepeatable = false,
	) {
	}

	/**
	 * @param list<array{label: string, value: string}> $instructions
	 */
	public function started( ?string $redirect_url, array $instructions, ?string $epc ): self {
		return new self( $this->reference, $this->email, $this->language, $this->returnUrl, $this->cancelUrl, $redirect_url, $instructions, $epc, $this->isRepeatable );
	}

	/** @param array<string, mixed> $stored */
	public static function fromArray( array $stored ): self {
		$text = static fn ( string $name ): string => is_string( $stored[ $name ] ?? null ) ? $stored[ $name ] : '';
		return new self(
			$text( 'reference' ),
			$text( 'email' ),
			$text( 'language' ),
			$text( 'return_url' ),
			$text( 'cancel_url' ),
			is_string( $stored['redirect_url'] ?? null ) ? $stored['redirect_url'] : null,
			self::lines( $stored['instructions'] ?? null ),
			is_string( $stored['epc'] ?? null ) ? $stored['epc'] : null,
			true === ( $stored['repeatable'] ?? false ),
		);
	}

	/** @return list<array{label: string, value: string}> */
	private static function lines( mixed $stored ): array {
		$lines = [];
		foreach ( is_array( $stored ) ? $stored : [] as $line ) {
			if ( is_string( $line['label'] ?? null ) && is_string( $line['value'] ?? null ) ) {
				$lines[] = [ 'label' => $line['label'], 'value' => $line['value'] ];
			}
		}
		return $lines;
	}

	/** @return array<string, mixed> */
	public function toArray(): array {
		return [
			'reference'    => $this->reference,
			'email'        => $this->email,
			'language'     => $this->language,
			'return_url'   => $this->returnUrl,
			'cancel_url'   => $this->cancelUrl,
			'redirect_url' => $this->redirectUrl,
			'instructions' => $this->instructions,
			'epc'          => $this->epc,
			'repeatable'   => $this->isRepeatable,
		];
	}
}
