<?php
/**
 * A provider of a language model that says what a test wrote down beforehand, registered as any other is. It keeps every request
 * that it gets, so that a test can read what was told. Used by scripted-model.ts.
 *
 * The option `coffer_test_model_script` holds what it says: a list of turns, of which each is used once and the last as often as
 * it takes. A turn is an array with some of:
 *
 * - `text`   What it says.
 * - `calls`  Functions that it wants called: a list of { name, args }.
 * - `delay`  Seconds that it takes. When they are more than it may take, it breaks off then, as a connection does.
 * - `error`  network | timeout | client | server | tokens | crash
 * - `finish` length | content_filter; left out: the end.
 * - `tokens` That it counts; left out: 100.
 *
 * The option `coffer_test_model_quirks` holds what a provider may be like: `plain` cannot be held to a schema, `schema` says that it
 * can and refuses it, `single` takes the answer of one tool a message only.
 *
 * A text may name what it was told: {{message /pattern/}} is the first group of the pattern in everything that it was sent, as JSON
 * without spaces behind colons.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

use WordPress\AiClient\AiClient;
use WordPress\AiClient\Common\Exception\InvalidArgumentException;
use WordPress\AiClient\Common\Exception\TokenLimitReachedException;
use WordPress\AiClient\Messages\DTO\Message;
use WordPress\AiClient\Messages\DTO\MessagePart;
use WordPress\AiClient\Messages\DTO\ModelMessage;
use WordPress\AiClient\Messages\Enums\ModalityEnum;
use WordPress\AiClient\Providers\AbstractProvider;
use WordPress\AiClient\Providers\ApiBasedImplementation\Contracts\ApiBasedModelInterface;
use WordPress\AiClient\Providers\Contracts\ModelMetadataDirectoryInterface;
use WordPress\AiClient\Providers\Contracts\ProviderAvailabilityInterface;
use WordPress\AiClient\Providers\DTO\ProviderMetadata;
use WordPress\AiClient\Providers\Enums\ProviderTypeEnum;
use WordPress\AiClient\Providers\Http\DTO\RequestOptions;
use WordPress\AiClient\Providers\Http\Exception\ClientException;
use WordPress\AiClient\Providers\Http\Exception\NetworkException;
use WordPress\AiClient\Providers\Http\Exception\ServerException;
use WordPress\AiClient\Providers\Models\Contracts\ModelInterface;
use WordPress\AiClient\Providers\Models\DTO\ModelConfig;
use WordPress\AiClient\Providers\Models\DTO\ModelMetadata;
use WordPress\AiClient\Providers\Models\DTO\SupportedOption;
use WordPress\AiClient\Providers\Models\Enums\CapabilityEnum;
use WordPress\AiClient\Providers\Models\Enums\OptionEnum;
use WordPress\AiClient\Providers\Models\TextGeneration\Contracts\TextGenerationModelInterface;
use WordPress\AiClient\Results\DTO\Candidate;
use WordPress\AiClient\Results\DTO\GenerativeAiResult;
use WordPress\AiClient\Results\DTO\TokenUsage;
use WordPress\AiClient\Results\Enums\FinishReasonEnum;
use WordPress\AiClient\Tools\DTO\FunctionCall;

final class Coffer_Test_Model implements ApiBasedModelInterface, TextGenerationModelInterface {

	private ModelConfig $config;

	private ?RequestOptions $options = null;

	public function __construct( private readonly ModelMetadata $metadata, private readonly ProviderMetadata $provider ) {
		$this->config = new ModelConfig();
	}

	public function metadata(): ModelMetadata {
		return $this->metadata;
	}

	public function providerMetadata(): ProviderMetadata {
		return $this->provider;
	}

	public function setConfig( ModelConfig $config ): void {
		$this->config = $config;
	}

	public function getConfig(): ModelConfig {
		return $this->config;
	}

	public function setRequestOptions( RequestOptions $options ): void {
		$this->options = $options;
	}

	public function getRequestOptions(): ?RequestOptions {
		return $this->options;
	}

	/** @param list<Message> $prompt */
	public function generateTextResult( array $prompt ): GenerativeAiResult {
		$messages = array_map( static fn ( Message $message ): array => $message->toArray(), $prompt );
		$this->refuse( $messages );
		$turn     = $this->next( $messages );
		$this->wait( (float) ( $turn['delay'] ?? 0 ) );
		$this->fail( (string) ( $turn['error'] ?? '' ) );
		$parts = isset( $turn['text'] ) ? [ new MessagePart( self::filled( (string) $turn['text'], $messages ) ) ] : [];
		foreach ( $turn['calls'] ?? [] as $position => $call ) {
			$parts[] = new MessagePart( new FunctionCall( "call-$position", $call['name'], $call['args'] ?? null ) );
		}
		$finish = FinishReasonEnum::from( $turn['finish'] ?? ( isset( $turn['calls'] ) ? 'tool_calls' : 'stop' ) );
		$tokens = (int) ( $turn['tokens'] ?? 100 );
		return new GenerativeAiResult( 'scripted', [ new Candidate( new ModelMessage( $parts ), $finish ) ], new TokenUsage( 0, $tokens, $tokens ), $this->provider, $this->metadata );
	}

	/** As providers do, before or instead of an answer. */
	private function refuse( array $messages ): void {
		$quirks = (array) get_option( 'coffer_test_model_quirks', [] );
		foreach ( $messages as ['parts' => $parts] ) {
			if ( in_array( 'single', $quirks, true ) && count( array_column( $parts, 'functionResponse' ) ) > 1 ) {
				throw new InvalidArgumentException( 'Only a single function response is allowed.' );
			}
		}
		if ( in_array( 'schema', $quirks, true ) && null !== $this->config->getOutputSchema() ) {
			throw new ClientException( 'Unknown response format', 400 );
		}
	}

	/** What it says now; keeps what it was sent. */
	private function next( array $messages ): array {
		$requests   = (array) get_option( 'coffer_test_model_requests', [] );
		$requests[] = [
			'system'     => (string) $this->config->getSystemInstruction(),
			'messages'   => $messages,
			'tools'      => array_map( static fn ( $tool ): array => $tool->toArray(), $this->config->getFunctionDeclarations() ?? [] ),
			'schema'     => $this->config->getOutputSchema(),
			'max_tokens' => $this->config->getMaxTokens(),
			'timeout'    => $this->options?->getTimeout(),
		];
		update_option( 'coffer_test_model_requests', $requests, false );
		$script = (array) get_option( 'coffer_test_model_script', [] );
		$turn   = (array) array_shift( $script );
		if ( [] !== $script ) {
			update_option( 'coffer_test_model_script', $script, false );
		}
		return $turn;
	}

	private function wait( float $seconds ): void {
		$allowed = $this->options?->getTimeout() ?? 30.0;
		usleep( (int) ( 1e6 * min( $seconds, $allowed ) ) );
		if ( $seconds > $allowed ) {
			$this->fail( 'timeout' );
		}
	}

	private function fail( string $error ): void {
		match ( $error ) {
			''        => null,
			'network' => throw new NetworkException( 'cURL error 7: Failed to connect' ),
			'timeout' => throw new NetworkException( 'cURL error 28: Operation timed out' ),
			'client'  => throw new ClientException( 'Bad key', 401 ),
			'server'  => throw new ServerException( 'Out of order', 502 ),
			'tokens'  => throw new TokenLimitReachedException( 'Too long' ),
			default   => throw new Error( 'The provider has a fault.' ),
		};
	}

	private static function filled( string $text, array $messages ): string {
		$told = str_replace( '\": ', '\":', (string) wp_json_encode( $messages, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
		return (string) preg_replace_callback( '/\{\{message (\/.+?\/)\}\}/', static fn ( array $hit ): string => 1 === preg_match( $hit[1], $told, $found ) ? $found[1] : '', $text );
	}
}

final class Coffer_Test_Models implements ModelMetadataDirectoryInterface, ProviderAvailabilityInterface {

	public function isConfigured(): bool {
		return true;
	}

	public function listModelMetadata(): array {
		$options = [
			new SupportedOption( OptionEnum::inputModalities(), [ [ ModalityEnum::text() ] ] ),
			new SupportedOption( OptionEnum::outputModalities(), [ [ ModalityEnum::text() ] ] ),
			new SupportedOption( OptionEnum::systemInstruction() ),
			new SupportedOption( OptionEnum::maxTokens() ),
			new SupportedOption( OptionEnum::functionDeclarations() ),
			new SupportedOption( OptionEnum::outputMimeType() ),
		];
		// Most models can be held to a schema, some cannot.
		if ( ! in_array( 'plain', (array) get_option( 'coffer_test_model_quirks', [] ), true ) ) {
			$options[] = new SupportedOption( OptionEnum::outputSchema() );
		}
		return [ new ModelMetadata( 'scripted-1', 'Scripted One', [ CapabilityEnum::textGeneration(), CapabilityEnum::chatHistory() ], $options ) ];
	}

	public function hasModelMetadata( string $model_id ): bool {
		return 'scripted-1' === $model_id;
	}

	public function getModelMetadata( string $model_id ): ModelMetadata {
		return $this->listModelMetadata()[0];
	}
}

final class Coffer_Test_Provider extends AbstractProvider {

	protected static function createModel( ModelMetadata $metadata, ProviderMetadata $provider ): ModelInterface {
		return new Coffer_Test_Model( $metadata, $provider );
	}

	protected static function createProviderMetadata(): ProviderMetadata {
		return new ProviderMetadata( 'scripted', 'Scripted', ProviderTypeEnum::server(), null, null, 'Says what a test wrote down.' );
	}

	protected static function createProviderAvailability(): ProviderAvailabilityInterface {
		return new Coffer_Test_Models();
	}

	protected static function createModelMetadataDirectory(): ModelMetadataDirectoryInterface {
		return new Coffer_Test_Models();
	}
}

// Before WordPress makes its list of connectors.
add_action( 'init', static fn () => AiClient::defaultRegistry()->registerProvider( Coffer_Test_Provider::class ), 5 );
