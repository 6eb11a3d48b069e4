// Passkeys: a button to sign in with one, and a button to make one. Both stand in form pages, and only where the browser
// can. The server's ends are Spring Security's.
//
// <kindred-passkey-sign-in next hidden>   signs in, then goes to next
// <kindred-passkey-add>                   makes a passkey for whoever is signed in
type Json = Record<string, any>;

const canDoPasskeys = 'PublicKeyCredential' in window && isSecureContext;

function bytes(base64url: string): ArrayBuffer {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');
}

/** The token that only our own pages know stands in every form that is posted. */
function formToken(): string {
  return document.querySelector<HTMLInputElement>('form[method=post] input[name=_csrf]')?.value ?? '';
}

async function post(address: string, body?: Json): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': formToken() },
    body: body ? JSON.stringify(body) : undefined
  });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer;
}

async function signIn() {
  const options: Json = await (await post('/webauthn/authenticate/options')).json();
  const credential = (await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      // any of the person's passkeys: nothing is said beforehand of who it is
      allowCredentials: []
    }
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  await post('/login/webauthn', {
    id: credential.id,
    rawId: text(credential.rawId),
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined
    },
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment
  });
}

async function add() {
  const options: Json = await (await post('/webauthn/register/options')).json();
  const credential = (await navigator.credentials.create({
    publicKey: {
      ...(options as PublicKeyCredentialCreationOptions),
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: (options.excludeCredentials ?? []).map((known: Json) => ({ ...known, id: bytes(known.id) }))
    }
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  await post('/webauthn/register', {
    publicKey: {
      credential: {
        id: credential.id,
        rawId: text(credential.rawId),
        response: {
          attestationObject: text(response.attestationObject),
          clientDataJSON: text(response.clientDataJSON),
          transports: response.getTransports?.() ?? []
        },
        type: credential.type,
        clientExtensionResults: credential.getClientExtensionResults(),
        authenticatorAttachment: credential.authenticatorAttachment
      },
      label: `Passkey of ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())}`
    }
  });
}

/** A button that works and says what went wrong. */
abstract class PasskeyButton extends HTMLElement {
  connectedCallback() {
    if (!canDoPasskeys) {
      return;
    }
    this.hidden = false;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = this.look;
    button.textContent = this.words;
    const problem = document.createElement('p');
    problem.className = 'error';
    problem.setAttribute('role', 'alert');
    button.addEventListener('click', async () => {
      problem.textContent = '';
      button.disabled = true;
      try {
        await this.work();
        location.assign(this.next);
      } catch (failure) {
        console.info('passkey:', failure);
        problem.textContent = this.failed;
        button.disabled = false;
        button.focus();
      }
    });
    this.replaceChildren(button, problem);
  }

  protected abstract readonly words: string;
  protected abstract readonly failed: string;
  protected abstract readonly look: string;
  protected abstract readonly next: string;
  protected abstract work(): Promise<void>;
}

class PasskeySignIn extends PasskeyButton {
  protected readonly words = 'Sign in with a passkey';
  protected readonly failed = 'That did not work. If you have no passkey on this device, have a link sent above.';
  // below the form with the link, which works for everybody and is the page's main button
  protected readonly look = 'button quiet';
  protected get next() {
    return this.getAttribute('next') ?? '/account';
  }
  protected work() {
    return signIn();
  }
}

class PasskeyAdd extends PasskeyButton {
  protected readonly words = 'Add a passkey on this device';
  protected readonly failed = 'No passkey was made. The device has to ask for a finger, a face or a PIN. You can try again.';
  protected readonly look = 'button quiet';
  protected readonly next = '/account?done=passkey';
  protected work() {
    return add();
  }
}

customElements.define('kindred-passkey-sign-in', PasskeySignIn);
customElements.define('kindred-passkey-add', PasskeyAdd);
