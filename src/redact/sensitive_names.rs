//! Names under which sensitive values are sent and received: passwords, keys, tokens, codes.

/// Whether a value under this name must not be shown.
///
/// Names are compared by words: `newPwd`, `new_pwd` and `new-pwd` are the same. A name that ends in a word such as
/// `length` or `type` describes a sensitive value and does not hold one.
pub(crate) fn is_sensitive(name: &str) -> bool {
    if name.len() > LONGEST_NAME || CHINESE.iter().any(|word| name.contains(word)) {
        return true;
    }
    let words = words(name);
    let joined = words.concat();
    if NOT_SENSITIVE.contains(&joined.as_str()) {
        return false;
    }
    if FIELDS.contains(&joined.as_str()) {
        return true;
    }
    let is_description = words.len() > 1 && words.last().is_some_and(|last| DESCRIPTIONS.contains(&last.as_str()));
    !is_description && (has_part(&joined) || words.iter().any(|word| WORDS.contains(&word.as_str())))
}

/// Whether a value under this name has no fixed form and may hold sensitive values at any depth.
pub(crate) fn is_free_form(name: &str) -> bool {
    name.len() <= LONGEST_NAME && FREE_FORM.contains(&words(name).concat().as_str())
}

/// Where a text first names something sensitive: in any place a part such as `password`; a word such as `pin` only where
/// it is a key, as in `"pin":`, `pin=` or `<pin>`.
pub(crate) fn first_in(text: &str) -> Option<usize> {
    let is_name = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-');
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_name(character), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                let (name, rest) = (text.get(from..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
                if has_part(&words(name).concat()) || is_key(rest) && (is_sensitive(name) || is_free_form(name) && rest.starts_with(QUOTES))
                {
                    return Some(from);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether `rest`, the text behind a name, makes it a key.
fn is_key(rest: &str) -> bool {
    rest.trim_start_matches(['\\', '"', '\'', ' ', '\t', ']']).starts_with([':', '=', '>'])
}

/// The words of a name in lower case, without digits: `aes` and `key` for `AESKey2`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut characters = name.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let next_is_lower = characters.peek().is_some_and(|next| next.is_lowercase());
        let begins = character.is_uppercase() && (before.is_lowercase() || before.is_uppercase() && next_is_lower);
        if begins || !character.is_alphabetic() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| character.is_alphabetic()) {
            word.extend(character.to_lowercase());
        }
        before = character;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether one of [`PARTS`] is in the words of a name, written as one.
fn has_part(joined: &str) -> bool {
    joined.as_bytes().iter().enumerate().any(|(at, letter)| {
        let parts = PARTS.get(usize::from(letter.wrapping_sub(b'a'))).copied().unwrap_or_default();
        parts.iter().any(|part| joined.get(at..).is_some_and(|rest| rest.starts_with(part)))
    })
}

/// Bytes; longer names are taken for sensitive, unread.
const LONGEST_NAME: usize = 256;

const QUOTES: [char; 3] = ['\\', '"', '\''];

/// Password, key, token, code: the service's labels can be Chinese.
const CHINESE: [&str; 8] = ["密码", "口令", "密钥", "私钥", "令牌", "凭证", "凭据", "验证码"];

/// Sensitive wherever they occur in a name, by their first letter from `a` to `z`.
const PARTS: [&[&str]; 26] = [
    &["accesscode", "accesskey", "activationcode", "aeskey", "apikey", "authcode", "authkey", "authorization"],
    &["backupcode", "bearer"],
    &["checkcode", "codeverifier", "confirmationcode", "confirmcode", "connectionstring", "cookie", "credential"],
    &["decryptionkey", "decryptkey", "deskey", "devicecode", "dynamiccode"],
    &["emailcode", "enckey", "encryptedkey", "encryptionkey", "encryptkey", "exchangecode"],
    &["facode", "factorcode"],
    &[],
    &["hmackey"],
    &["invitationcode", "invitecode"],
    &[],
    &[],
    &["logincode"],
    &["magiccode", "magiclink", "masterkey", "mfacode"],
    &[],
    &["onetimecode", "otpcode"],
    &["passcode", "passphrase", "passwd", "password", "permanentcode", "phonecode", "pincode", "privatekey", "privkey"],
    &[],
    &["recoverycode", "recoverykey", "resetcode", "rsakey"],
    &["samlresponse", "scratchcode", "secret", "securityanswer", "securitycode", "sharedkey", "signingkey", "signkey", "smscode", "sshkey"],
    &["tempcode", "temporarycode", "token"],
    &[],
    &["validatecode", "validationcode", "verificationcode", "verifycode"],
    &[],
    &[],
    &[],
    &[],
];

/// Sensitive as a word of a name.
const WORDS: [&str; 38] = [
    "assertion",
    "captcha",
    "cert",
    "certificate",
    "certificates",
    "certs",
    "csrf",
    "dsn",
    "hmac",
    "hotp",
    "jwe",
    "jws",
    "jwt",
    "mnemonic",
    "otp",
    "otps",
    "pass",
    "passkey",
    "pem",
    "pfx",
    "pin",
    "pkcs",
    "psk",
    "psw",
    "pswd",
    "pw",
    "pwd",
    "salt",
    "seed",
    "session",
    "sid",
    "sig",
    "signature",
    "sk",
    "skey",
    "ticket",
    "totp",
    "xsrf",
];

/// Names that are sensitive as a whole: fields of the API that hold a secret, where nothing in [`PARTS`] and [`WORDS`] says
/// so, and names common elsewhere.
const FIELDS: [&str; 6] = ["auth", "ciphertext", "custom", "encodingaeskey", "sign", "ticketurl"];

/// Fields of the API whose values have no fixed form.
const FREE_FORM: [&str; 21] = [
    "accountinfo",
    "assignedpolicy",
    "casconfig",
    "config",
    "connections",
    "customconfig",
    "decryptedcontent",
    "fields",
    "file",
    "oauthconfig",
    "oidcconfig",
    "operationparam",
    "originvalue",
    "requestbody",
    "requestheaders",
    "response",
    "responsebody",
    "responseheaders",
    "samlconfig",
    "targetvalue",
    "userinfoinidp",
];

/// Last words of names for what is known about a sensitive value: how long it is, when it expires.
const DESCRIPTIONS: [&str; 28] = [
    "algorithm",
    "at",
    "attempts",
    "count",
    "days",
    "enabled",
    "endpoint",
    "expiration",
    "expires",
    "expiry",
    "format",
    "in",
    "length",
    "level",
    "lifetime",
    "limit",
    "method",
    "methods",
    "policy",
    "required",
    "size",
    "status",
    "strategy",
    "timeout",
    "ttl",
    "type",
    "types",
    "unit",
];

/// Fields of the API that only sound sensitive: switches, settings, public identifiers.
const NOT_SENSITIVE: [&str; 19] = [
    "accesskeyid",
    "accountlockloginpasswordfailcheck",
    "autogeneratepassword",
    "completepasswordafterpasscodelogin",
    "cookiesettings",
    "defaultpasswordconfig",
    "iswinchangepwd",
    "keeppassword",
    "loginpasswordfailcheck",
    "passwordtabconfig",
    "resetpasswordonfirstlogin",
    "resetpasswordonnextlogin",
    "robotverifyloginpasswordfailcheck",
    "sendpasswordresetednotification",
    "showforgetpasswordbutton",
    "showpasswordininviteemail",
    "totpmfaenabled",
    "verifycodetabconfig",
    "withuserpasswordexpiretime",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sensitive_names_match_by_words() {
        for name in [
            "password",
            "newPassword",
            "Password",
            "user_password",
            "pwd",
            "newPwd",
            "bindPwd",
            "passwd",
            "passCode",
            "pass-phrase",
            "senderPass",
            "secret",
            "appSecret",
            "app_secret",
            "client_secret",
            "accessKeySecret",
            "token",
            "accessToken",
            "access_token",
            "mfaToken",
            "verification_token",
            "X-Authing-Token",
            "otp",
            "totp",
            "userOTP",
            "pin",
            "PIN",
            "pinCode",
            "verifyCode",
            "captcha",
            "captchaCode",
            "recoveryCode",
            "recovery_codes",
            "permanentCode",
            "smsCode",
            "privateKey",
            "private_key",
            "PRIVATE-KEY",
            "apiKey",
            "apikey",
            "APIKey",
            "accessKey",
            "secretKey",
            "sk",
            "SK",
            "aes_key",
            "encodingAESKey",
            "encrypt_key",
            "encryptedKey",
            "credential",
            "bindCredentials",
            "authorization",
            "Authorization",
            "Proxy-Authorization",
            "cookie",
            "Set-Cookie",
            "session",
            "sessionId",
            "bearer",
            "jwt",
            "JWTAssertion",
            "signature",
            "cert",
            "pem",
            "salt",
            "ciphertext",
            "custom",
            "ticket_url",
            "password2",
            "otp1",
            "resetTokens[]",
            "options[password]",
            "a.b.secret",
            "accesstoken",
            "新密码",
            "2faCode",
            "sign",
            "db_pw",
            "connectionString",
            "dsn",
        ] {
            assert!(is_sensitive(name), "{name}");
        }
        for name in [
            "",
            "code",
            "statusCode",
            "apiCode",
            "phoneCountryCode",
            "roleCode",
            "entCode",
            "app_code",
            "name",
            "key",
            "appKey",
            "publicKey",
            "accessKeyId",
            "task",
            "risk",
            "skip",
            "ask",
            "spin",
            "pinned",
            "shipping",
            "bypass",
            "passenger",
            "compass",
            "desktop",
            "concert",
            "inside",
            "result",
            "message",
            "expires_in",
            "authingTokenExpiresIn",
            "verifyCodeLength",
            "passwordEncryptType",
            "keepPassword",
            "totpStatus",
            "passwordTabConfig",
            "userIds[]",
            "state",
            "nonce",
            "username",
            "customData",
            "scrollId",
            "signUp",
            "design",
            "interfaceCode",
        ] {
            assert!(!is_sensitive(name), "{name}");
        }
        assert!(is_sensitive(&"x".repeat(LONGEST_NAME + 1)), "too long to be read");
    }

    #[test]
    fn free_form_names_match_exactly() {
        assert!(is_free_form("requestHeaders") && is_free_form("oidc_config") && is_free_form("config"));
        assert!(!is_free_form("retryConfig") && !is_free_form("profile") && !is_free_form(""));
    }

    #[test]
    fn first_sensitive_name_in_a_text() {
        for (text, at) in [
            (r#"{"a":1,"Secret":"x"}"#, Some(8)),
            (r#"{\"a\":1,\"otp\" : 1}"#, Some(11)),
            ("a session expired, sid=1", Some(19)),
            ("<b>x</b><pin>1", Some(9)),
            (r#"{"name":"pin","sk":"x"}"#, Some(15)),
            (r#"{"config":{}}"#, Some(2)),
            ("see config: nginx", None),
            ("your session has expired, pin it", None),
            ("é=1", None),
            ("a bearer", Some(2)),
        ] {
            assert_eq!(first_in(text), at, "{text}");
        }
    }
}
