<?php
declare( strict_types=1 );

namespace Coffer\Domain;

use Coffer\Contract\Errors;

defined( 'ABSPATH' ) || exit;

/**
 * What somebody wrote cannot be used. Names the field by its path, such as `lines.2.quantity`.
 */
final class InvalidInput extends \InvalidArgumentException implements CofferError {

	private readonly string $errorCode;

	/**
	 * @param string $field    Path of the field, with dots; positions count from 0.
	 * @param string $code     A key of contract/errors.json.
	 * @param string $sentence What the person reads, in English; the WordPress layer translates it.
	 */
	public function __construct( private readonly string $field, string $code, string $sentence ) {
		parent::__construct( $sentence );
		$this->errorCode = $code;
	}

	/**
	 * With the sentence that the contract has for the code.
	 *
	 * @param key-of<Errors::ALL> $code
	 */
	public static function at( string $field, string $code ): self {
		return new self( $field, $code, Errors::ALL[ $code ]['sentence'] );
	}

	public function errorCode(): string {
		return $this->errorCode;
	}

	public function field(): string {
		return $this->field;
	}

	/** @return array{field: string} */
	public function details(): array {
		return [ 'field' => $this->field ];
	}
}
