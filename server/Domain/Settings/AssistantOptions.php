<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** What the assistant may use, and who may use it (contract/schemas/assistant-options.json). */
final class AssistantOptions {

	/**
	 * @param bool $model The language model that is set up in WordPress may be asked.
	 * @param bool $mcp   Programs may use the abilities through WordPress's MCP server.
	 */
	public function __construct(
		public readonly bool $model = true,
		public readonly bool $mcp = false,
	) {
	}

	/** @throws InvalidInput With the field that is wrong. */
	public function with( mixed $input, string $field ): self {
		if ( ! is_array( $input ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$input += $this->toArray();
		foreach ( [ 'model', 'mcp' ] as $name ) {
			if ( ! is_bool( $input[ $name ] ) ) {
				throw InvalidInput::at( "$field.$name", 'invalid_input' );
			}
		}
		return new self( $input['model'], $input['mcp'] );
	}

	/** @return array{model: bool, mcp: bool} */
	public function toArray(): array {
		return [ 'model' => $this->model, 'mcp' => $this->mcp ];
	}
}
