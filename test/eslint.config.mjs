import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would parse HTML outside src/markup. */
const message = 'Only src/markup parses HTML.';
const domParser = { name: 'DOMParser', message };
const documentWrite = { object: 'document', property: 'write', message };
const htmlSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({ property, message }));

/** The types that cli.ts asks for are seen by every file. */
const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'setImmediate', '__dirname', '__filename'].map(
  (name) => ({
    name,
    message: 'Only a server has it.',
  }),
);

/** What neither TypeScript nor the plugins know about this house. */
const noSoftPrivacy = {
  selector:
    ':matches(PropertyDefinition, MethodDefinition)[accessibility=/private|protected/][kind!="constructor"][decorators.length=0]',
  message: 'What is private is #private, unless a decorator needs it.',
};
const noInlineEvent = {
  selector: 'CallExpression[callee.property.name="dispatchEvent"] > NewExpression',
  message: 'Keep it in a const: the manifest analyzer takes the argument of an inline event for its name.',
};
const noBareEvent = {
  selector: 'ClassDeclaration[superClass.name="Event"]',
  message: 'Extend CustomEvent: MooTools puts something else in the place of Event.',
};
const noStyleAttribute = {
  selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
  message: 'A strict style-src refuses style attributes.',
};
const noFocus = {
  selector: 'MemberExpression[object.name=/^(describe|it|context|specify)$/][property.name="only"]',
  message: 'The other tests would not run.',
};
const noFetchStub = {
  selector: 'AssignmentExpression[left.property.name="fetch"]',
  message: 'What touches the world is the last constructor argument: give another one.',
};

export default defineConfig(
  {
    ignores: ['dist/', '.build/', '.storybook-static/', 'coverage/', 'test/fixtures/', 'test/frameworks/*/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['../tsconfig.json', 'tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // an empty string is nothing to show, either
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['{src,stories,test}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    rules: {
      // LitElement has every lifecycle method
      'wc/guard-super-call': 'off',
      // Safari forgets that a list without bullets is one
      'lit-a11y/no-redundant-role': 'off',
      // Lit binds listeners to the host
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-restricted-globals': ['error', domParser, ...nodeGlobals],
      'no-restricted-imports': ['error', 'lit/directives/style-map.js', 'lit/directives/unsafe-html.js'],
      'no-restricted-properties': ['error', documentWrite, ...htmlSinks],
      'no-restricted-syntax': ['error', noSoftPrivacy, noInlineEvent, noBareEvent, noStyleAttribute],
    },
  },
  {
    // frameworks let others add to their interfaces and namespaces, and to nothing else
    files: ['src/typings/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    files: ['src/markup/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...nodeGlobals], 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/cli.ts', 'src/{cli,endpoint}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', domParser] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // `.to.be.true` is an assertion
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
      'no-restricted-syntax': ['error', noFocus, noFetchStub],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
