// Read by `../generate`, which puts the path of the contract's view into the environment.
export default {
  input: process.env.REBOUND_SDK_CONTRACT,
  output: { path: 'src/gen', module: { extension: '.js' } },
  plugins: [
    '@hey-api/typescript',
    { name: '@hey-api/sdk', client: false }, // no global client: the caller's is always given
    { name: '@hey-api/client-fetch', throwOnError: true },
  ],
};
