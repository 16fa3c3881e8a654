// Made by `npm run api-types` from the OpenAPI document; do not edit.
export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events of the filter as a table, newest first; that it was taken along is logged */
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembersController_list"];
        put?: never;
        post: operations["MembersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MembersController_change"];
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbsencesController_list"];
        put?: never;
        post: operations["AbsencesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AbsencesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication-stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicationStopController_read"];
        put: operations["PublicationStopController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new password for a member of this organisation only; their sessions end */
        post: operations["MemberSignInController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away the second step of a member who lost their device; their sessions end */
        delete: operations["MemberSignInController_secondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountController_security"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose another password; your other sessions end */
        put: operations["AccountController_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with an authenticator app; it counts once a code of it was given */
        post: operations["SecondFactorController_beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactorController_confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; those before no longer work */
        post: operations["SecondFactorController_recoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the password alone again */
        post: operations["SecondFactorController_removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MySessionsController_mySessions"];
        put?: never;
        post?: never;
        /** End all your sessions but this one */
        delete: operations["MySessionsController_endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MySessionsController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy in force */
        get: operations["PolicyController_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Make a new version with other rules or public figures */
        patch: operations["PolicyController_change"];
        trace?: never;
    };
    "/api/v1/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions, newest first */
        get: operations["PolicyController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each rule looks for, with examples, in the language of Accept-Language */
        get: operations["RuleGuideController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-of-conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ten guidelines, in the organisation’s own words */
        get: operations["CodeOfConductController_read"];
        put: operations["CodeOfConductController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protected topics */
        get: operations["TopicsController_list"];
        put?: never;
        /** Protect a topic; makes a new policy version */
        post: operations["TopicsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One protected topic */
        get: operations["TopicsController_one"];
        put?: never;
        post?: never;
        /** Stop protecting a topic; makes a new policy version */
        delete: operations["TopicsController_delete"];
        options?: never;
        head?: never;
        /** Change a topic; makes a new policy version */
        patch: operations["TopicsController_change"];
        trace?: never;
    };
    "/api/v1/topics/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What these words would find in a text, before they are saved */
        post: operations["TopicsController_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/confidential-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered documents; their texts are not kept */
        get: operations["ConfidentialDocumentsController_list"];
        put?: never;
        /** Recognise a document from now on; makes a new policy version */
        post: operations["ConfidentialDocumentsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/confidential-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stop recognising a document; makes a new policy version */
        delete: operations["ConfidentialDocumentsController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/cooling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoolingOffController_read"];
        /** Applies at once, also to what is planned: nothing leaves before its time to think is over */
        put: operations["CoolingOffController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quiet-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When nothing leaves (stop), or authors are warned (caution) */
        get: operations["QuietPeriodsController_list"];
        put?: never;
        /** Declare one; the answer lists the posts that are planned inside it */
        post: operations["QuietPeriodsController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quiet-periods/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The coming sperperiodes of local and provincial elections, computed */
        get: operations["QuietPeriodsController_presets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quiet-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lift it; what it kept back goes on if its moment can still be kept */
        delete: operations["QuietPeriodsController_lift"];
        options?: never;
        head?: never;
        patch: operations["QuietPeriodsController_change"];
        trace?: never;
    };
    "/api/v1/channels/connect/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a network sends the browser back to; it goes on to the desk, or is told what is wrong */
        get: operations["CallbackController_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The connected accounts */
        get: operations["ChannelsController_list"];
        put?: never;
        /** Connect an account; the network is asked whose it is */
        post: operations["ChannelsController_connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One connected account */
        get: operations["ChannelsController_one"];
        put?: never;
        post?: never;
        /** Disconnect an account; its credentials are forgotten */
        delete: operations["ChannelsController_disconnect"];
        options?: never;
        head?: never;
        /** Rename a channel, switch it on or off, or renew its credentials */
        patch: operations["ChannelsController_change"];
        trace?: never;
    };
    "/api/v1/channels/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the network whether the channel still works; switched off when the account is another one */
        post: operations["ChannelsController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to connect an account by signing in at its network */
        post: operations["LoginController_connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in again at the network; it must end at the same account */
        post: operations["LoginController_reconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/connect/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts that signing in opened, for who did so */
        get: operations["LoginController_accounts"];
        put?: never;
        /** Choose one of them: it becomes a channel, or the channel works again */
        post: operations["LoginController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-apps/{network}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s registration as a developer with a network; its secret never comes out */
        get: operations["NetworkAppsController_one"];
        /** Fill in the registration that people sign in under at this network */
        put: operations["NetworkAppsController_fillIn"];
        post?: never;
        /** Forget the registration; nobody can sign in at this network after, nor be renewed */
        delete: operations["NetworkAppsController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The networks that an account can be connected to, and what each can do */
        get: operations["NetworksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you must hear about channels and the posts that wait for them; administrators see all */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The weekly times at which this channel has place for a post */
        get: operations["SlotsController_read"];
        /** Choose the whole week; what is planned already keeps its moment */
        put: operations["SlotsController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an image or a film; place, time and camera are removed from it */
        post: operations["MediaController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of an image */
        get: operations["MediaController_one"];
        put?: never;
        post?: never;
        /** Take an image from the library */
        delete: operations["MediaController_delete"];
        options?: never;
        head?: never;
        /** Say what is to be seen, whose it is and who is on it */
        patch: operations["MediaController_describe"];
        trace?: never;
    };
    "/api/v1/media/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The image itself */
        get: operations["MediaController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BrandController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The colour and the logo, in the desk and on the public page */
        patch: operations["BrandController_choose"];
        trace?: never;
    };
    "/api/v1/posts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make drafts of a plan; nothing of it is made while a line is wrong, unless skipWrong */
        post: operations["ImportController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostsController_list"];
        put?: never;
        post: operations["PostsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PostsController_change"];
        trace?: never;
    };
    "/api/v1/posts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PostMovesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PostMovesController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostHistoryController_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/revisions/{number}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostHistoryController_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostHistoryController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostHistoryController_comments"];
        put?: never;
        post: operations["PostHistoryController_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChecksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksController_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the posts of the last days would have got under a changed policy */
        post: operations["ReplayController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words that past posts on this topic have in common, and others have not */
        get: operations["SuggestionsController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApprovalsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApprovalsController_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubmitController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SubmitController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SubmitController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/waive-cooling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it go before its time to think is over; not by whoever wrote it */
        post: operations["SubmitController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At a time of your choice, or in the next free slot; the answer says what speaks against it */
        post: operations["SchedulingController_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/schedule/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What speaks against a moment: another post within the hour, the same words, a quiet period */
        get: operations["SchedulingController_advice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchedulingController_unschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/publish-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchedulingController_publishNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts with a moment between two instants */
        get: operations["CalendarController_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for a calendar program; holds no word of a post */
        get: operations["CalendarController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_madeAt"];
        put?: never;
        /** Make the address of your feed, shown once; the one before it stops working */
        post: operations["CalendarController_make"];
        delete: operations["CalendarController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeriesController_list"];
        put?: never;
        /** Let a post come back: each time a new draft, to be submitted and approved anew */
        post: operations["SeriesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeriesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Pause it, let it go on, or end it */
        patch: operations["SeriesController_change"];
        trace?: never;
    };
    "/api/v1/posts/{id}/decision-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that led to a post and what became of it; that it was taken is logged */
        get: operations["DecisionFileController_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliveriesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliveriesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliveriesController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetractController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail leaves, and what was given up */
        get: operations["MailStatusController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you were told, newest first; GET /events says when there is something new */
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You have read this one */
        post: operations["NotificationsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You have read everything up to this one */
        post: operations["NotificationsController_readUpTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you want to be told of each thing */
        get: operations["PreferencesController_read"];
        /** Choose how you want to be told; it counts from now on */
        put: operations["PreferencesController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written, what the check found, how soon was decided, and how punctually it went */
        get: operations["StatisticsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table */
        get: operations["StatisticsController_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which things change, as server-sent events, until the session or its access token ends
         * @description `change`: {kind, id?}, with the id of a post; `ready`: nothing was missed since Last-Event-ID; `anew`: read everything again. Never what anything says.
         */
        get: operations["EventsController_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditActorView: {
            /** Format: uuid */
            id: string | null;
            name: string;
        };
        AuditSubjectView: {
            type: string;
            /** Format: uuid */
            id: string | null;
        };
        AuditEventView: {
            seq: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["AuditActorView"];
            event: string;
            subject: components["schemas"]["AuditSubjectView"];
            details: {
                [key: string]: unknown;
            };
            /** @description SHA-256 over this event and the hash of the one before. */
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEventView"][];
            nextCursor: string | null;
        };
        TamperingView: {
            seq: number;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind: "changed" | "removed" | "inserted" | "reordered" | "unlinked" | "head-missing" | "tail-removed" | "rebuilt";
            /** @description With `rebuilt`: the last event that an anchor vouches for. */
            after?: number;
        };
        AuditHeadView: {
            seq: number;
            hash: string;
        };
        VerdictView: {
            valid: boolean;
            events: number;
            firstBad?: components["schemas"]["TamperingView"];
            head: components["schemas"]["AuditHeadView"] | null;
        };
        OrganisationName: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
        };
        AccentsView: {
            accent: string;
            accentStrong: string;
            accentSoft: string;
            onAccent: string;
        };
        PaletteView: {
            light: components["schemas"]["AccentsView"];
            dark: components["schemas"]["AccentsView"];
        };
        BrandView: {
            /**
             * @description As it was chosen
             * @example #1b566a
             */
            colour: string | null;
            /** @description Made of the colour, with enough contrast */
            palette: components["schemas"]["PaletteView"] | null;
            /** @description Address of the logo */
            logo: string | null;
        };
        MembershipView: {
            organisation: components["schemas"]["OrganisationName"];
            roles: ("mandataris" | "assistant" | "woordvoerder" | "administrator" | "auditor")[];
        };
        MeView: {
            organisation: components["schemas"]["OrganisationName"];
            roles: ("mandataris" | "assistant" | "woordvoerder" | "administrator" | "auditor")[];
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /**
             * @description of the organisation
             * @example Europe/Brussels
             */
            timeZone: string;
            brand: components["schemas"]["BrandView"];
            memberships: components["schemas"]["MembershipView"][];
        };
        MemberView: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            roles: ("mandataris" | "assistant" | "woordvoerder" | "administrator" | "auditor")[];
            assists: string[];
            active: boolean;
            /** @description Signs in with a second step; told to administrators. */
            hasSecondFactor?: boolean;
            /** Format: uuid */
            rolesChangedBy: string | null;
            /** Format: date-time */
            rolesChangedAt: string;
        };
        MemberPage: {
            items: components["schemas"]["MemberView"][];
            nextCursor: string | null;
        };
        NewMemberInput: {
            /**
             * Format: email
             * @description Somebody who has an account keeps their name and password.
             */
            email: string;
            /** @description Needed for who has no account yet. */
            name?: string;
            /** @description Absent: one is made and handed over once, in the answer. */
            password?: string;
            roles: ("mandataris" | "assistant" | "woordvoerder" | "administrator" | "auditor")[];
            assists?: string[];
        };
        AddedMemberView: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            roles: ("mandataris" | "assistant" | "woordvoerder" | "administrator" | "auditor")[];
            assists: string[];
            active: boolean;
            /** @description Signs in with a second step; told to administrators. */
            hasSecondFactor?: boolean;
            /** Format: uuid */
            rolesChangedBy: string | null;
            /** Format: date-time */
            rolesChangedAt: string;
            /** @description Made for a new account and shown only here; hand it over in person. */
            password?: string;
        };
        MemberChangeInput: {
            roles?: ("mandataris" | "assistant" | "woordvoerder" | "administrator" | "auditor")[];
            assists?: string[];
            active?: boolean;
        };
        PersonName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AbsenceView: {
            /** Format: uuid */
            id: string;
            user: components["schemas"]["PersonName"];
            substitute: components["schemas"]["PersonName"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        AbsencePage: {
            items: components["schemas"]["AbsenceView"][];
            nextCursor: string | null;
        };
        NewAbsenceInput: {
            /**
             * Format: uuid
             * @description Who is away; absent: yourself.
             */
            user?: string;
            /**
             * Format: uuid
             * @description An active woordvoerder.
             */
            substitute: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        PublicationStopView: {
            active: boolean;
            reason: string | null;
            by: components["schemas"]["PersonName"] | null;
            /** Format: date-time */
            at: string | null;
            /**
             * Format: date-time
             * @description Since when nothing leaves because the database may have been restored or replaced
             */
            frozenAt: string | null;
        };
        PublicationStopInput: {
            active: boolean;
            /** @description Needed to stop. */
            reason?: string;
        };
        ArmedDeliveryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postId: string;
            /** Format: uuid */
            channelId: string;
            /** Format: date-time */
            armedAt: string | null;
        };
        PublicationStopAnswer: {
            active: boolean;
            reason: string | null;
            by: components["schemas"]["PersonName"] | null;
            /** Format: date-time */
            at: string | null;
            /**
             * Format: date-time
             * @description Since when nothing leaves because the database may have been restored or replaced
             */
            frozenAt: string | null;
            /** @description On their way before the stop: they cannot be called back. */
            alreadySending: components["schemas"]["ArmedDeliveryView"][];
        };
        SignInInput: {
            /** Format: email */
            email: string;
            password: string;
            /** @description The six digits of an authenticator app, or a recovery code, for who has a second step. */
            totp?: string;
        };
        SessionView: {
            accessToken: string;
            /** @enum {string} */
            tokenType: "Bearer";
            /** @description Seconds. */
            expiresIn: number;
            user: components["schemas"]["MeView"];
        };
        SwitchInput: {
            /** @description The slug of another organisation that you belong to. */
            organisation: string;
        };
        NewPasswordView: {
            /** @description Shown only here; hand it over in person. */
            password: string;
        };
        SecurityView: {
            /** Format: date-time */
            secondFactorSince: string | null;
            recoveryCodesLeft: number;
            /** @description Of a new password, in characters. */
            leastPasswordLength: number;
        };
        NewPasswordInput: {
            /** @description The one you sign in with now. */
            current: string;
            /** @description 15 characters or more; 12 with a second factor. */
            password: string;
        };
        PasswordInput: {
            /** @description The one you sign in with now. */
            current: string;
        };
        SecondFactorBegunView: {
            /** @description Base32, to type into an app that reads no images. */
            seed: string;
            /**
             * @description For an image that the app reads.
             * @example otpauth://totp/…
             */
            uri: string;
        };
        CodeInput: {
            /** @example 123456 */
            code: string;
        };
        RecoveryCodesView: {
            /** @description Each works once. They are shown only here. */
            recoveryCodes: string[];
        };
        MySessionView: {
            /** Format: uuid */
            id: string;
            /** @description As the browser names itself. */
            device: string;
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            seenAt: string;
            /** @description The one that asks. */
            current: boolean;
        };
        MySessionsView: {
            items: components["schemas"]["MySessionView"][];
        };
        RuleView: {
            /** @example heated-tone */
            rule: string;
            guideline: number;
            enabled: boolean;
            /** @enum {string} */
            severity: "block" | "review" | "warn" | "info";
            /** @enum {string} */
            defaultSeverity: "block" | "review" | "warn" | "info";
        };
        PolicyTopicView: {
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
            terms: string[];
            excludes: string[];
            /** Format: date-time */
            validFrom: string | null;
            /** Format: date-time */
            validUntil: string | null;
        };
        OwnWordDto: {
            /** @description A word or phrase; inflections and compounds are found too */
            word: string;
            /**
             * @description Absent: that of the rule own-words
             * @enum {string}
             */
            severity?: "block" | "review" | "warn" | "info";
            /** @description What to write instead */
            advice?: string;
        };
        PolicyView: {
            /** @description The ETag is this number in quotes */
            version: number;
            rules: components["schemas"]["RuleView"][];
            protectedTopics: components["schemas"]["PolicyTopicView"][];
            publicFigures: string[];
            ownWords: components["schemas"]["OwnWordDto"][];
            /** Format: date-time */
            createdAt: string;
        };
        PolicyVersionView: {
            version: number;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        PolicyVersionPage: {
            items: components["schemas"]["PolicyVersionView"][];
            nextCursor: string | null;
        };
        PolicyChange: {
            /**
             * @description By rule; what is not said of a rule stays as it was
             * @example {
             *       "heated-tone": {
             *         "severity": "info"
             *       }
             *     }
             */
            rules?: {
                [key: string]: {
                    enabled?: boolean;
                    /** @enum {string} */
                    severity?: "block" | "review" | "warn" | "info";
                };
            };
            /** @description People whose name may stand in a post */
            publicFigures?: string[];
            /** @description The whole list of words of your own */
            ownWords?: components["schemas"]["OwnWordDto"][];
            /** @description Kept in the log; required to switch off a rule that keeps personal or confidential data inside */
            reason?: string;
        };
        FlaggedExample: {
            text: string;
            /** @description The words in it that are found */
            quote: string;
        };
        RuleGuideView: {
            /** @example heated-tone */
            rule: string;
            guideline: number;
            guidelineTitle: string;
            /** @description What it looks for, and what it leaves alone */
            about: string;
            /** @description What an author is advised */
            advice: string;
            flags: components["schemas"]["FlaggedExample"][];
            /** @description What it leaves alone */
            passes: string[];
            /** @description Switching it off asks for a reason */
            needsReason: boolean;
        };
        RuleGuide: {
            items: components["schemas"]["RuleGuideView"][];
        };
        GuidelineWordingView: {
            guideline: number;
            /** @description As the product names it */
            title: string;
            /** @description In the organisation’s own words; may be empty */
            wording: string;
        };
        CodeOfConductView: {
            items: components["schemas"]["GuidelineWordingView"][];
            /** @description The ETag is this number in quotes; 0: never worded */
            version: number;
            /** Format: date-time */
            changedAt: string | null;
        };
        CodeOfConductInput: {
            /** @description Guidelines 1 to 10 */
            wording: string[];
        };
        TopicView: {
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
            terms: string[];
            excludes: string[];
            woordvoerders: string[];
            substitutes: string[];
            /** @enum {string} */
            decision: "any" | "all";
            /** @example PT8H */
            answerWithin: string;
            /** Format: date-time */
            validFrom: string | null;
            /** Format: date-time */
            validUntil: string | null;
            /** @description The ETag is this number in quotes */
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        TopicPage: {
            items: components["schemas"]["TopicView"][];
            nextCursor: string | null;
        };
        TryTopic: {
            text: string;
            terms: string[];
            /** @default [] */
            excludes?: string[];
        };
        MatchView: {
            /** @description UTF-16 code units into the text */
            start: number;
            /** @description End, exclusive */
            end: number;
            quote: string;
            /** @description The terms, or look-alikes, that stand there; folded */
            terms: string[];
        };
        Matches: {
            matches: components["schemas"]["MatchView"][];
            /** @description Where a look-alike kept a term from being found */
            leftAlone: components["schemas"]["MatchView"][];
        };
        NewTopic: {
            /**
             * @description Once per organisation
             * @example fusie
             */
            key: string;
            /** @example Fusie met de buurgemeente */
            name: string;
            /** @description Words and phrases; inflections and compounds are found too */
            terms: string[];
            /**
             * @description Look-alikes that must be left alone
             * @default []
             */
            excludes?: string[];
            /** @description Ids of active members with the role woordvoerder */
            woordvoerders: string[];
            /**
             * @description Who is asked when the woordvoerders do not answer
             * @default []
             */
            substitutes?: string[];
            /**
             * @description Whether one woordvoerder decides, or all must agree
             * @default any
             * @enum {string}
             */
            decision?: "any" | "all";
            /**
             * @description ISO 8601 duration in whole working hours
             * @default PT8H
             * @example PT8H
             */
            answerWithin?: string;
            /**
             * Format: date-time
             * @description Not protected before this instant
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Not protected from this instant on
             */
            validUntil?: string | null;
        };
        TopicChange: {
            /**
             * @description Once per organisation
             * @example fusie
             */
            key?: string;
            /** @example Fusie met de buurgemeente */
            name?: string;
            /** @description Words and phrases; inflections and compounds are found too */
            terms?: string[];
            /**
             * @description Look-alikes that must be left alone
             * @default []
             */
            excludes?: string[];
            /** @description Ids of active members with the role woordvoerder */
            woordvoerders?: string[];
            /**
             * @description Who is asked when the woordvoerders do not answer
             * @default []
             */
            substitutes?: string[];
            /**
             * @description Whether one woordvoerder decides, or all must agree
             * @default any
             * @enum {string}
             */
            decision?: "any" | "all";
            /**
             * @description ISO 8601 duration in whole working hours
             * @default PT8H
             * @example PT8H
             */
            answerWithin?: string;
            /**
             * Format: date-time
             * @description Not protected before this instant
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Not protected from this instant on
             */
            validUntil?: string | null;
        };
        RegisteredBy: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            key: string;
            title: string;
            words: number;
            /** @description How many fingerprints are kept of it */
            fingerprints: number;
            registeredBy: components["schemas"]["RegisteredBy"];
            /** Format: date-time */
            createdAt: string;
        };
        DocumentPage: {
            items: components["schemas"]["DocumentView"][];
            nextCursor: string | null;
        };
        NewDocument: {
            /** @description Authors see it when a post has words of the document: reveal nothing */
            title: string;
            /** @description Once per organisation; absent: from the title */
            key?: string;
            /** @description Read once, never kept; at least 12 words */
            text: string;
        };
        DocumentForm: {
            title: string;
            key?: string;
            /**
             * Format: binary
             * @description Plain text of at most 5 MiB
             */
            file: string;
        };
        CoolingOff: {
            /** @description Between submitting and leaving; 0: off */
            minutes: number;
        };
        QuietPeriodView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "stop" | "caution";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            reason: string;
            /** @enum {string} */
            appliesTo: "official" | "private" | "all";
            channels: string[];
            /** @description The ETag is this number in quotes */
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        QuietPeriodPage: {
            items: components["schemas"]["QuietPeriodView"][];
            nextCursor: string | null;
        };
        NewQuietPeriod: {
            /**
             * @description stop: nothing leaves; caution: a warning when submitting
             * @enum {string}
             */
            kind: "stop" | "caution";
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description The first instant that is no longer quiet
             */
            to: string;
            /** @description Shown to whoever is kept back or warned */
            reason: string;
            /**
             * @description Channels of which role
             * @default all
             * @enum {string}
             */
            appliesTo?: "official" | "private" | "all";
            /** @description Only these channels, whatever their role */
            channels?: string[];
        };
        PresetView: {
            /** @example lokale-verkiezingen-2030 */
            key: string;
            /**
             * Format: date
             * @description The day of the election
             */
            on: string;
            /** @description As POST /quiet-periods takes it */
            period: components["schemas"]["NewQuietPeriod"];
        };
        PresetsView: {
            items: components["schemas"]["PresetView"][];
        };
        PlannedPostView: {
            /** Format: uuid */
            id: string;
            author: string;
            /** Format: date-time */
            publishAt: string;
            /** @description Its channels that are quiet then */
            channels: string[];
        };
        DeclaredQuietPeriodView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "stop" | "caution";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            reason: string;
            /** @enum {string} */
            appliesTo: "official" | "private" | "all";
            channels: string[];
            /** @description The ETag is this number in quotes */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Posts planned inside it: kept back, or only to be looked at */
            planned: components["schemas"]["PlannedPostView"][];
        };
        QuietPeriodChange: {
            /**
             * @description stop: nothing leaves; caution: a warning when submitting
             * @enum {string}
             */
            kind?: "stop" | "caution";
            /** Format: date-time */
            from?: string;
            /**
             * Format: date-time
             * @description The first instant that is no longer quiet
             */
            to?: string;
            /** @description Shown to whoever is kept back or warned */
            reason?: string;
            /**
             * @description Channels of which role
             * @default all
             * @enum {string}
             */
            appliesTo?: "official" | "private" | "all";
            /** @description Only these channels, whatever their role */
            channels?: string[];
        };
        AccountView: {
            /** @description As the network calls it */
            id: string;
            name: string;
            url: string;
        };
        FailureView: {
            /** Format: date-time */
            at: string;
            /** @description The network’s own words, as far as they can be shown */
            message: string;
        };
        HealthView: {
            /**
             * @description expired: nothing leaves until it is connected again
             * @enum {string}
             */
            credentials: "ok" | "expiring" | "expired";
            /**
             * Format: date-time
             * @description Null: not as far as is known
             */
            expiresAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            lastFailure: components["schemas"]["FailureView"] | null;
        };
        ChannelView: {
            /** Format: uuid */
            id: string;
            network: string;
            name: string;
            /** @enum {string} */
            role: "official" | "private";
            /** Format: uuid */
            owner: string | null;
            enabled: boolean;
            account: components["schemas"]["AccountView"];
            settings: {
                [key: string]: string;
            };
            /** @description Which secret settings are filled in */
            secretsSet: string[];
            health: components["schemas"]["HealthView"];
            /** @description The ETag is this number in quotes */
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        ChannelPage: {
            items: components["schemas"]["ChannelView"][];
            nextCursor: string | null;
        };
        NewChannel: {
            /**
             * @description An id from GET /networks
             * @example webhook
             */
            network: string;
            /** @example Gemeente Zemst */
            name: string;
            /** @enum {string} */
            role: "official" | "private";
            /**
             * Format: uuid
             * @description The member whose account it is; absent: the organisation’s own
             */
            owner?: string;
            /** @description What the network asks for (GET /networks); secrets go in and never come out */
            settings?: {
                [key: string]: string;
            };
        };
        ChannelChange: {
            name?: string;
            /** @enum {string} */
            role?: "official" | "private";
            enabled?: boolean;
            /** @description What is not named stays as it was; must lead to the same account */
            settings?: {
                [key: string]: string;
            };
        };
        NewLogin: {
            /** @description An id from GET /networks whose connection knows sign-in */
            network: string;
            /** @enum {string} */
            role: "official" | "private";
            /** @description Absent: as the network calls the account */
            name?: string;
            /**
             * Format: uuid
             * @description The member whose account it is
             */
            owner?: string;
            /** @description Only the server, where a network is many of them */
            settings?: {
                [key: string]: string;
            };
        };
        LoginBegun: {
            /** @description At the network: send the person’s browser there within ten minutes */
            authorizeUrl: string;
        };
        LoginView: {
            /** Format: uuid */
            id: string;
            network: string;
            /**
             * Format: uuid
             * @description The channel that is connected anew
             */
            channel: string | null;
            accounts: components["schemas"]["AccountView"][];
            /** Format: date-time */
            expiresAt: string;
        };
        ChosenAccount: {
            /** @description The id of one of the accounts offered */
            account: string;
            /** @description What the channel is called here */
            name?: string;
        };
        NetworkAppView: {
            network: string;
            /** @description Null: nothing is registered yet */
            clientId: string | null;
            secretSet: boolean;
            /** @description To fill in with the network: where it sends people back to */
            callback: string;
            /** Format: date-time */
            updatedAt: string | null;
        };
        NetworkAppInput: {
            /** @description As the network gave it; some call it app id or client key */
            clientId: string;
            /** @description Goes in and never comes out; absent: the one that is kept */
            clientSecret?: string;
        };
        VideoLimitsView: {
            /** @description Largest film, in bytes */
            bytes: number;
            /** @description Longest film */
            seconds: number;
        };
        LimitsView: {
            /** @description Longest text, as the network counts it */
            text: number;
            images: number;
            /** @description Largest image, in bytes */
            imageBytes: number;
            /** @description Longest description of an image */
            altText: number;
            /** @description Types of images it takes; others are made into one of these */
            imageTypes?: string[];
            /** @description Most in a text; null: as many as fit */
            hashtags: number | null;
            /** @description Most in a text; null: as many as fit */
            mentions: number | null;
            /** @description Most in a text, each once; null: as many as fit */
            links: number | null;
            /** @description Null: it takes no film */
            video: components["schemas"]["VideoLimitsView"] | null;
        };
        LabelView: {
            nl: string;
            en: string;
        };
        SettingView: {
            key: string;
            /** @enum {string} */
            kind: "text" | "url" | "secret";
            label: components["schemas"]["LabelView"];
            required: boolean;
        };
        AbilitiesView: {
            images: boolean;
            replies: boolean;
            delete: boolean;
            /** @description Whether we can look up afterwards if a post stands there */
            readBack: boolean;
        };
        ConnectionView: {
            /** @description sign-in: POST /channels/connect. The others: POST /channels */
            methods: ("sign-in" | "fill-in" | "automatic")[];
            /**
             * @description Of the organisation as a developer, to sign in under
             * @enum {string|null}
             */
            registration: "by-administrator" | "by-itself" | null;
            /** @description Which settings to give when signing in */
            settings: string[];
            /** @description What the person is asked to allow at the network */
            scopes: string[];
        };
        CostsView: {
            post: number;
            postWithLink: number;
            readBack: number;
            remove: number;
            /**
             * Format: date
             * @description When these prices were read
             */
            asOf: string;
        };
        NetworkView: {
            /** @example webhook */
            id: string;
            name: string;
            limits: components["schemas"]["LimitsView"];
            /** @description What connecting an account asks for */
            settings: components["schemas"]["SettingView"][];
            /**
             * @description What can be proven of a send whose answer was lost
             * @enum {string}
             */
            proof: "A" | "B" | "C" | "D" | "E";
            abilities: components["schemas"]["AbilitiesView"];
            /** @description How an account is connected */
            connection: components["schemas"]["ConnectionView"];
            /** @description It takes no text without an image or a film */
            needsMedia: boolean;
            /** @description A person posts there themselves, and confirms the address afterwards */
            byHand: boolean;
            /** @description In US dollars, where the network charges */
            costs: components["schemas"]["CostsView"] | null;
        };
        NoticeChannelView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NoticeView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "credentials-expiring" | "credentials-expired" | "post-in-danger-day" | "post-in-danger-hour" | "post-not-sent";
            channel: components["schemas"]["NoticeChannelView"];
            /** Format: uuid */
            post: string | null;
            /**
             * Format: uuid
             * @description Who hears it beside the administrators: the author of the post, or whose account it is
             */
            person: string | null;
            /**
             * Format: date-time
             * @description When the post is due, or the credentials end
             */
            at: string;
            /** @description What is the matter and what to do, in the language of Accept-Language */
            message: string;
            /** Format: date-time */
            createdAt: string;
        };
        NoticePage: {
            items: components["schemas"]["NoticeView"][];
            nextCursor: string | null;
        };
        SlotDto: {
            /** @description 1 is Monday, 7 is Sunday */
            weekday: number;
            /**
             * @description On the wall
             * @example 08:30
             */
            time: string;
        };
        SlotsView: {
            /** @example Europe/Brussels */
            timeZone: string;
            slots: components["schemas"]["SlotDto"][];
        };
        SlotsDto: {
            /** @description The whole week; each day and time once */
            slots: components["schemas"]["SlotDto"][];
        };
        MediaForm: {
            /**
             * Format: binary
             * @description JPEG, PNG, WebP or GIF, 10 MiB and 50 megapixels at most; or MP4 with H.264 and AAC, 100 MiB and 10 minutes
             */
            file: string;
            /** @description What is to be seen, for who cannot see it */
            alt?: string | null;
            /** @description It only adorns and tells nothing; then it needs no description */
            decorative?: boolean;
            /** @description Who made it, where it was found */
            origin?: string | null;
            /** @description Why we may use it */
            licence?: string | null;
            /** Format: date */
            licenceEndsOn?: string | null;
            /** @description JSON: [{"name": …, "consent": true, "consentEndsOn": "2027-05-31"}] */
            portrait?: string;
        };
        PortraitView: {
            name: string;
            consent: boolean;
            minor?: Record<string, never>;
            /** Format: date */
            consentEndsOn?: string | null;
        };
        RightsView: {
            origin: string | null;
            licence: string | null;
            /** Format: date */
            licenceEndsOn?: string | null;
            portrait: components["schemas"]["PortraitView"][];
        };
        MediaView: {
            /** Format: uuid */
            id: string;
            /** @description Where its bytes are, for who is signed in */
            url: string;
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "video/mp4";
            width: number;
            height: number;
            bytes: number;
            alt: string | null;
            decorative: boolean;
            /** @description Of a film */
            durationMs: number | null;
            rights: components["schemas"]["RightsView"];
            /** @description The file said where it was taken; that was removed from it */
            located: boolean;
            /** @description The ETag is this number in quotes */
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        PortraitSaid: {
            name: string;
            /** @description Whether this person agreed */
            consent: boolean;
            /** @description Under age: the consent is that of a parent */
            minor?: boolean;
            /**
             * Format: date
             * @description The last day for which it was given
             */
            consentEndsOn?: string | null;
        };
        RightsSaid: {
            /** @description Who made it, where it was found */
            origin?: string | null;
            /** @description Why we may use it */
            licence?: string | null;
            /**
             * Format: date
             * @description The last day of the licence
             */
            licenceEndsOn?: string | null;
            /** @description Who is to be seen */
            portrait?: components["schemas"]["PortraitSaid"][];
        };
        MediaChange: {
            /** @description What is to be seen, for who cannot see it */
            alt?: string | null;
            /** @description It only adorns and tells nothing; then it needs no description */
            decorative?: boolean;
            /** @description What is not named stays as it was */
            rights?: components["schemas"]["RightsSaid"];
        };
        BrandInput: {
            /**
             * @description null: that of the product
             * @example #1b566a
             */
            colour?: string | null;
            /**
             * Format: uuid
             * @description an image of the library
             */
            logo?: string | null;
        };
        LineProblemView: {
            /** @description In the file; the names stand on line 1 */
            line: number;
            /** @description As the file calls it; empty: the line itself */
            column: string;
            code: string;
            message: string;
        };
        ImportView: {
            dryRun: boolean;
            /** @description With a post on it */
            lines: number;
            /** @description Without a problem */
            right: number;
            problems: components["schemas"]["LineProblemView"][];
            /** @description The drafts that were made, in the order of the file */
            posts: string[];
        };
        LocalTimeDto: {
            /** @example 2026-12-01T09:00 */
            local: string;
            /** @example Europe/Brussels */
            timeZone: string;
            /** @enum {string} */
            fold?: "earlier" | "later";
        };
        CreatePostDto: {
            /** @description other words for a network */
            variants?: {
                [key: string]: string;
            };
            media?: string[];
            /** @description the post that this one answers */
            replyTo?: string | null;
            /** @description protected topics that it touches, by the author’s own word */
            topics?: string[];
            /** @description let words that are too long for a network go out there as a thread */
            asThread?: boolean;
            /**
             * @default post
             * @enum {string}
             */
            kind?: "post" | "offline";
            text: string;
            /** @enum {string} */
            role: "official" | "private";
            /** @default [] */
            channels?: string[];
            /** Format: uuid */
            onBehalfOf?: string;
            publishAt?: string | components["schemas"]["LocalTimeDto"];
        };
        RevisionMediaView: {
            /** Format: uuid */
            id: string;
            sha256: string;
            alt: string | null;
            type: string;
            width: number;
            height: number;
        };
        RevisionView: {
            number: number;
            /** @description SHA-256 over the content; what an approval is bound to */
            hash: string;
            text: string;
            variants: {
                [key: string]: string;
            };
            media: components["schemas"]["RevisionMediaView"][];
            channels: string[];
            /** @description protected topics added by hand */
            topics: string[];
            replyTo: string | null;
            /** @description words too long for a network go out there as several posts */
            asThread: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        TopicName: {
            /** Format: uuid */
            id?: string;
            key: string;
            name: string;
        };
        FindingView: {
            rule: string;
            guideline: number;
            /** @enum {string} */
            severity: "block" | "review" | "warn" | "info";
            /** @description UTF-16 code units into the text */
            start: number;
            /** @description end, exclusive */
            end: number;
            quote: string;
            message: string;
            advice: string;
            topic?: components["schemas"]["TopicName"];
            /** @description the network whose own wording holds it; absent: the text itself */
            variant?: string;
            /**
             * Format: uuid
             * @description the image whose description holds it
             */
            media?: string;
        };
        ApprovalPost: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind?: "post" | "offline";
            /** @enum {string} */
            state?: "draft" | "in_review" | "rejected" | "approved" | "scheduled" | "held" | "missed" | "publishing" | "uncertain" | "published" | "partly_published" | "failed" | "withdrawn" | "retracted";
            /** @enum {string} */
            role?: "official" | "private";
            text?: string;
            hash?: string;
            revision?: number;
            /** Format: date-time */
            publishAt?: string | null;
            author?: components["schemas"]["PersonName"];
        };
        ApprovalView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "approved" | "rejected" | "changes_requested" | "void";
            post: components["schemas"]["ApprovalPost"];
            /** @description the revision that is asked about */
            revision: number;
            topic: components["schemas"]["TopicName"] | null;
            rule: string;
            /** @enum {string} */
            decision: "any" | "all";
            assignees: components["schemas"]["PersonName"][];
            decidedBy?: components["schemas"]["PersonName"];
            /** @description for whom a substitute decided */
            decidedFor?: components["schemas"]["PersonName"];
            comment?: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            decidedAt?: string;
        };
        DeliveryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channel: string;
            channelName: string;
            network: string;
            /** @description which post of a thread; 1 where there is one */
            part: number;
            revision: number;
            state: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            remoteId: string | null;
            url: string | null;
            /** @description what happened, in words */
            detail: string | null;
        };
        PostView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "offline";
            /** @enum {string} */
            state: "draft" | "in_review" | "rejected" | "approved" | "scheduled" | "held" | "missed" | "publishing" | "uncertain" | "published" | "partly_published" | "failed" | "withdrawn" | "retracted";
            /** @description why it is held or missed */
            stateReason: string | null;
            /** @enum {string} */
            role: "official" | "private";
            author: components["schemas"]["PersonName"];
            /** @description the mandataris for whom an assistant wrote it */
            onBehalfOf?: components["schemas"]["PersonName"];
            createdBy: components["schemas"]["PersonName"];
            revision: components["schemas"]["RevisionView"];
            findings: components["schemas"]["FindingView"][];
            approvals: components["schemas"]["ApprovalView"][];
            deliveries: components["schemas"]["DeliveryView"][];
            /** Format: date-time */
            publishAt: string | null;
            publishAtLocal: {
                local?: string;
                timeZone?: string;
            } | null;
            allowedEvents: ("edit" | "submit" | "approve" | "reject" | "request-changes" | "take-back" | "schedule" | "unschedule" | "publish-now" | "withdraw" | "hold" | "release" | "miss" | "doubt" | "arm" | "settle" | "retry-channels" | "retry" | "retract")[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PostPage: {
            items: components["schemas"]["PostView"][];
            nextCursor: string | null;
        };
        ChangePostDto: {
            /** @description other words for a network */
            variants?: {
                [key: string]: string;
            };
            media?: string[];
            /** @description the post that this one answers */
            replyTo?: string | null;
            /** @description protected topics that it touches, by the author’s own word */
            topics?: string[];
            /** @description let words that are too long for a network go out there as a thread */
            asThread?: boolean;
            text?: string;
            /** @enum {string} */
            role?: "official" | "private";
            channels?: string[];
            publishAt?: string | components["schemas"]["LocalTimeDto"] | null;
        };
        ReasonDto: {
            reason?: string;
        };
        RevisionEntry: {
            number: number;
            hash: string;
            text: string;
            variants: {
                [key: string]: string;
            };
            media: components["schemas"]["RevisionMediaView"][];
            channels: string[];
            /** @enum {string} */
            role: "official" | "private";
            topics: string[];
            replyTo: string | null;
            findings: components["schemas"]["FindingView"][];
            editedBy: components["schemas"]["PersonName"];
            /** Format: date-time */
            createdAt: string;
        };
        RevisionEntries: {
            items: components["schemas"]["RevisionEntry"][];
            nextCursor: string | null;
        };
        DiffPart: {
            /** @enum {string} */
            kind: "added" | "removed" | "same";
            text: string;
        };
        DiffView: {
            from: number;
            to: number;
            parts: components["schemas"]["DiffPart"][];
        };
        TimelineEntry: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            actorId: string | null;
            actor: string;
            /** @example post.submit */
            event: string;
            details: {
                [key: string]: unknown;
            };
        };
        Timeline: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        Anchor: {
            /** @description UTF-16 code units into the text of that revision */
            start: number;
            /** @description end, exclusive */
            end: number;
            /** @description the words there, to be found again in a later revision */
            quote: string;
        };
        CommentView: {
            /** Format: uuid */
            id: string;
            revision: number;
            text: string;
            author: components["schemas"]["PersonName"];
            anchor: components["schemas"]["Anchor"] | null;
            /** Format: date-time */
            createdAt: string;
        };
        CommentViews: {
            items: components["schemas"]["CommentView"][];
            nextCursor: string | null;
        };
        AnchorDto: {
            start: number;
            end: number;
        };
        CommentDto: {
            text: string;
            anchor?: components["schemas"]["AnchorDto"];
        };
        CheckDto: {
            text: string;
            /** @enum {string} */
            role: "official" | "private";
            network?: string;
            media?: string[];
        };
        LengthView: {
            network: string;
            /** @description as this network counts */
            length: number;
            limit: number;
            /** @description what a thread would say, where the words are too long for one post */
            parts?: string[];
        };
        CheckView: {
            findings: components["schemas"]["FindingView"][];
            policyVersion: number;
            durationMs: number;
            /** @description the text as each network counts it; `network` asks for one */
            lengths: components["schemas"]["LengthView"][];
            /**
             * @description whether a language model looked as well, where one is set; "unavailable": it did not answer in time
             * @enum {string}
             */
            secondOpinion?: "given" | "unavailable";
        };
        DisputeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            post: string;
            revision: number;
            rule: string;
            quote: string;
            reason: string;
            /** @enum {string} */
            state: "open" | "lifted" | "upheld";
            /** Format: uuid */
            raisedBy: string;
            /** Format: uuid */
            decidedBy: string | null;
            comment: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
        };
        DisputePage: {
            items: components["schemas"]["DisputeView"][];
            nextCursor: string | null;
        };
        RaiseDisputeDto: {
            rule: string;
            quote: string;
            reason: string;
        };
        DecideDisputeDto: {
            /** @description the revision that was read */
            revision: number;
            comment: string;
        };
        TopicPatch: {
            /**
             * @description Of a topic that there is, or of a new one
             * @example fusie
             */
            key: string;
            terms: string[];
            /** @description Absent: as they are */
            excludes?: string[];
        };
        ReplayPatch: {
            /**
             * @description By rule; what is not said of a rule stays as it was
             * @example {
             *       "heated-tone": {
             *         "severity": "info"
             *       }
             *     }
             */
            rules?: {
                [key: string]: {
                    enabled?: boolean;
                    /** @enum {string} */
                    severity?: "block" | "review" | "warn" | "info";
                };
            };
            /** @description People whose name may stand in a post */
            publicFigures?: string[];
            /** @description The whole list of words of your own */
            ownWords?: components["schemas"]["OwnWordDto"][];
            /** @description Topics with other words */
            topics?: components["schemas"]["TopicPatch"][];
        };
        ReplayDto: {
            patch: components["schemas"]["ReplayPatch"];
            /** @description Of how many days back */
            days: number;
        };
        ReplayedFinding: {
            /** Format: uuid */
            post: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** @enum {string} */
            severity: "block" | "review" | "warn" | "info";
            /**
             * @description Where it changed: what it is now
             * @enum {string}
             */
            was?: "block" | "review" | "warn" | "info";
            quote: string;
        };
        ReplayedRule: {
            rule: string;
            added: number;
            removed: number;
            changed: number;
            /** @description The newest, at most 20 */
            findings: components["schemas"]["ReplayedFinding"][];
        };
        ReplayView: {
            /** @description The version that the changed policy is compared with */
            policyVersion: number;
            /** @description How many posts were looked at, the newest first */
            posts: number;
            /** @description There are more than were looked at: ask for fewer days */
            truncated: boolean;
            /** @description Posts that would be blocked and are not now */
            newlyBlocked: number;
            /** @description Only rules for which something changes */
            rules: components["schemas"]["ReplayedRule"][];
        };
        SuggestionView: {
            /** @description Folded */
            term: string;
            /** @description Posts on the topic that have it */
            onTopic: number;
            /** @description Other posts that have it */
            elsewhere: number;
            /** @description The newest on the topic, at most 5 */
            posts: string[];
        };
        Suggestions: {
            /** @description The most telling first */
            items: components["schemas"]["SuggestionView"][];
        };
        ApprovalPage: {
            items: components["schemas"]["ApprovalView"][];
            nextCursor: string | null;
        };
        ReassignDto: {
            /** Format: uuid */
            to: string;
            reason: string;
        };
        ApproveDto: {
            /** @description the revision that was read */
            revision: number;
            comment?: string;
        };
        RefuseDto: {
            /** @description the revision that was read */
            revision: number;
            reason: string;
        };
        AcknowledgementView: {
            rule: string;
            quote: string;
            reason: string;
        };
        SubmissionView: {
            /** Format: uuid */
            id: string;
            revision: number;
            submittedBy: components["schemas"]["PersonName"];
            /** Format: date-time */
            submittedAt: string;
            acknowledgements: components["schemas"]["AcknowledgementView"][];
        };
        SubmissionViews: {
            items: components["schemas"]["SubmissionView"][];
            nextCursor: string | null;
        };
        AcknowledgementDto: {
            rule: string;
            quote: string;
            reason: string;
        };
        SubmitDto: {
            /**
             * @description the author stands behind this content
             * @enum {boolean}
             */
            attest: true;
            acknowledgements?: components["schemas"]["AcknowledgementDto"][];
            publishAt?: string | components["schemas"]["LocalTimeDto"];
        };
        WaiveDto: {
            /** @description why this post need not rest */
            reason: string;
        };
        ScheduleDto: {
            publishAt?: string | components["schemas"]["LocalTimeDto"];
            /**
             * @description In place of publishAt: the next free slot
             * @enum {string}
             */
            slot?: "next";
            /**
             * Format: uuid
             * @description Whose slots; needed where several of its channels have them
             */
            channel?: string;
        };
        AdviceView: {
            /** @enum {string} */
            code: "same-hour" | "same-text" | "near-text" | "quiet-period" | "cooling-off";
            /** Format: uuid */
            channel: string | null;
            /**
             * Format: uuid
             * @description The other post, if you may see it
             */
            post: string | null;
            /**
             * Format: date-time
             * @description Of the other post
             */
            at: string | null;
            /** Format: date-time */
            until: string | null;
            /** @description A sentence for a person */
            message: string;
        };
        ScheduledPostView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "offline";
            /** @enum {string} */
            state: "draft" | "in_review" | "rejected" | "approved" | "scheduled" | "held" | "missed" | "publishing" | "uncertain" | "published" | "partly_published" | "failed" | "withdrawn" | "retracted";
            /** @description why it is held or missed */
            stateReason: string | null;
            /** @enum {string} */
            role: "official" | "private";
            author: components["schemas"]["PersonName"];
            /** @description the mandataris for whom an assistant wrote it */
            onBehalfOf?: components["schemas"]["PersonName"];
            createdBy: components["schemas"]["PersonName"];
            revision: components["schemas"]["RevisionView"];
            findings: components["schemas"]["FindingView"][];
            approvals: components["schemas"]["ApprovalView"][];
            deliveries: components["schemas"]["DeliveryView"][];
            /** Format: date-time */
            publishAt: string | null;
            publishAtLocal: {
                local?: string;
                timeZone?: string;
            } | null;
            allowedEvents: ("edit" | "submit" | "approve" | "reject" | "request-changes" | "take-back" | "schedule" | "unschedule" | "publish-now" | "withdraw" | "hold" | "release" | "miss" | "doubt" | "arm" | "settle" | "retry-channels" | "retry" | "retract")[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description What speaks against this moment; nothing is refused for it */
            advice: components["schemas"]["AdviceView"][];
        };
        Object: Record<string, never>;
        AdvicePage: {
            items: components["schemas"]["AdviceView"][];
        };
        CalendarPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CalendarChannel: {
            /** Format: uuid */
            id: string;
            name: string;
            network: string;
        };
        CalendarItemView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "in_review" | "rejected" | "approved" | "scheduled" | "held" | "missed" | "publishing" | "uncertain" | "published" | "partly_published" | "failed" | "withdrawn" | "retracted";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            role: "official" | "private";
            author: components["schemas"]["CalendarPerson"];
            channels: components["schemas"]["CalendarChannel"][];
            /** @description How it begins */
            text: string;
        };
        CalendarView: {
            items: components["schemas"]["CalendarItemView"][];
            /** @description False: there is more than fits; ask for fewer days */
            complete: boolean;
        };
        CalendarKeyView: {
            /** Format: date-time */
            madeAt: string | null;
        };
        NewCalendarKeyView: {
            /** @description Shown once: whoever has it reads your calendar */
            url: string;
        };
        RecurrenceDto: {
            /** @enum {string} */
            frequency: "weekly" | "monthly";
            /** @description Of a weekly series; 1 is Monday */
            weekday?: number;
            /** @description Of a monthly series; 31: the last day */
            dayOfMonth?: number;
            /**
             * @description On the wall
             * @example 09:00
             */
            time: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description The last day; at most 13 months after the first
             */
            until?: string;
            count?: number;
        };
        NewSeries: {
            /** @description other words for a network */
            variants?: {
                [key: string]: string;
            };
            media?: string[];
            /** @description protected topics that it touches, by the author’s own word */
            topics?: string[];
            text: string;
            /** @enum {string} */
            role: "official" | "private";
            /** @default [] */
            channels?: string[];
            /** Format: uuid */
            onBehalfOf?: string;
            name: string;
            rule: components["schemas"]["RecurrenceDto"];
            /**
             * @description When its draft is made
             * @default 7
             */
            daysAhead?: number;
        };
        OccurrenceView: {
            /** Format: date */
            day: string;
            /**
             * Format: date-time
             * @description Null: that hour does not exist
             */
            at: string | null;
            /** Format: uuid */
            post: string | null;
            /** @description Why nothing went out on it */
            missed: string | null;
        };
        SeriesView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            /** Format: uuid */
            author: string;
            /** Format: uuid */
            createdBy: string;
            rule: components["schemas"]["RecurrenceDto"];
            timeZone: string;
            daysAhead: number;
            text: string;
            /** @enum {string} */
            role: "official" | "private";
            channels: string[];
            /** @description That have a draft, or were missed */
            occurrences: components["schemas"]["OccurrenceView"][];
            /** @description The days that come, at most five */
            next: string[];
            /** @description The ETag is this number in quotes */
            version: number;
        };
        SeriesPage: {
            items: components["schemas"]["SeriesView"][];
            nextCursor: string | null;
        };
        SeriesChange: {
            /**
             * @description paused: no drafts are made meanwhile; ended: for good
             * @enum {string}
             */
            state: "active" | "paused" | "ended";
        };
        AttemptView: {
            /** Format: date-time */
            armedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            outcome: string | null;
            /** @description HTTP status of the network */
            status: number | null;
            detail: string | null;
        };
        ToPlaceView: {
            /** @description the words to place, as they were approved */
            text: string;
            /** @description where to place them */
            url: string;
        };
        DeliveryWithAttempts: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channel: string;
            channelName: string;
            network: string;
            /** @description which post of a thread; 1 where there is one */
            part: number;
            revision: number;
            state: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            remoteId: string | null;
            url: string | null;
            /** @description what happened, in words */
            detail: string | null;
            /** Format: uuid */
            post: string;
            postState: Record<string, never>;
            attempts: components["schemas"]["AttemptView"][];
            /** @description while a person is asked to place it themselves */
            toPlace: components["schemas"]["ToPlaceView"] | null;
        };
        DecisionFileView: {
            /**
             * @description of this form
             * @example 1
             */
            format: number;
            /** Format: date-time */
            takenAt: string;
            /** @description of whom */
            organisation: string;
            post: components["schemas"]["PostView"];
            /** @description each with the SHA-256 that approvals are bound to */
            revisions: components["schemas"]["RevisionEntry"][];
            submissions: components["schemas"]["SubmissionView"][];
            /** @description of every revision */
            approvals: components["schemas"]["ApprovalView"][];
            comments: components["schemas"]["CommentView"][];
            deliveries: components["schemas"]["DeliveryWithAttempts"][];
            /** @description `seq` finds each in the log of the organisation */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        ResolveDto: {
            /** @enum {string} */
            outcome: "published" | "not-published";
            /**
             * Format: uri
             * @description where it stands
             */
            url?: string;
        };
        RetractDto: {
            reason: string;
        };
        MailStatusView: {
            /** @description False: no mail server was set (SMTP_URL), so no mail is sent */
            works: boolean;
            /** @description Waits for a server that did not take it yet */
            delayed: number;
            /** @description Given up in the last thirty days */
            givenUp: number;
            /** @description What the server last answered, by its code */
            lastFailure: string | null;
        };
        NotificationPostView: {
            /** Format: uuid */
            id: string;
            /** @description How its text begins now */
            opening: string;
            state: string;
        };
        NotificationChannelView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NotificationView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            event: "decision-asked" | "decision-reminder" | "decision-escalated" | "decided" | "changes-asked" | "post-held" | "post-missed" | "post-uncertain" | "post-to-place" | "post-failed" | "post-published" | "post-in-danger" | "channel-expiring" | "channel-expired";
            urgent: boolean;
            /** @description In the language of Accept-Language */
            message: string;
            /** @description Null where you may not read it any more */
            post: components["schemas"]["NotificationPostView"] | null;
            channel: components["schemas"]["NotificationChannelView"] | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        NotificationPage: {
            items: components["schemas"]["NotificationView"][];
            nextCursor: string | null;
            /** @description How many there are that were not read */
            unread: number;
        };
        ReadInput: {
            /**
             * Format: uuid
             * @description The newest that you saw: it and everything before it count as read
             */
            upTo: string;
        };
        QuietHoursDto: {
            /**
             * @description On the wall of the organisation
             * @example 21:00
             */
            from: string;
            /**
             * @description Earlier than from: the next morning
             * @example 07:00
             */
            until: string;
        };
        WayView: {
            /** @enum {string} */
            event: "decision-asked" | "decision-reminder" | "decision-escalated" | "decided" | "changes-asked" | "post-held" | "post-missed" | "post-uncertain" | "post-to-place" | "post-failed" | "post-published" | "post-in-danger" | "channel-expiring" | "channel-expired";
            /**
             * @description Whoever gets a mail finds it in the desk too
             * @enum {string}
             */
            way: "off" | "desk" | "mail" | "digest";
            /** @description Does not wait for the end of the quiet hours */
            urgent: boolean;
            /** @description In the language of Accept-Language */
            says: string;
        };
        PreferencesView: {
            /** @enum {string} */
            language: "nl" | "en";
            quietHours: components["schemas"]["QuietHoursDto"] | null;
            events: components["schemas"]["WayView"][];
            /** @description False: this desk has no mail server, so no mail is sent */
            mailWorks: boolean;
        };
        WayDto: {
            /** @enum {string} */
            event: "decision-asked" | "decision-reminder" | "decision-escalated" | "decided" | "changes-asked" | "post-held" | "post-missed" | "post-uncertain" | "post-to-place" | "post-failed" | "post-published" | "post-in-danger" | "channel-expiring" | "channel-expired";
            /**
             * @description Whoever gets a mail finds it in the desk too
             * @enum {string}
             */
            way: "off" | "desk" | "mail" | "digest";
        };
        PreferencesInput: {
            /**
             * @description Of the mails
             * @enum {string}
             */
            language: "nl" | "en";
            quietHours: components["schemas"]["QuietHoursDto"] | null;
            /** @description What is not named stays as it is for who never chose */
            events: components["schemas"]["WayDto"][];
        };
        ActivityView: {
            /**
             * Format: date
             * @description The first day of this stretch of time
             */
            on: string;
            /** @description Posts begun */
            drafts: number;
            /** @description Posts submitted */
            submitted: number;
            /** @description Posts that went out somewhere */
            published: number;
        };
        GuidelineCountView: {
            guideline: number;
            title: string;
            /** @description Posts in which it was found while writing */
            posts: number;
            /** @description Posts in which it still stood when submitted */
            submitted: number;
        };
        RuleCountView: {
            rule: string;
            guideline: number;
            posts: number;
            submitted: number;
        };
        DecisionBucketView: {
            /** @description Within so many hours; null: later */
            hours: number | null;
            decisions: number;
        };
        DecisionsView: {
            approved: number;
            rejected: number;
            changesRequested: number;
            /** @description Answered by the time that the topic sets */
            inTime: number;
            /** @description Half was answered sooner */
            medianHours: number | null;
            /** @description Nine in ten were */
            slowestHours: number | null;
            buckets: components["schemas"]["DecisionBucketView"][];
        };
        PunctualityView: {
            /** @description Known to be out within a minute of the planned time */
            onTime: number;
            /** @description Later, but out */
            late: number;
            /** @description Its time passed while it could not go out */
            missed: number;
            /** @description Provably not out */
            failed: number;
            /** @description Not known whether it is out */
            uncertain: number;
        };
        StatisticsView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @example Europe/Brussels */
            timeZone: string;
            /** @enum {string} */
            unit: "day" | "week" | "month";
            activity: components["schemas"]["ActivityView"][];
            guidelines: components["schemas"]["GuidelineCountView"][];
            /** @description The most frequent first */
            rules: components["schemas"]["RuleCountView"][];
            decisions: components["schemas"]["DecisionsView"];
            /** @description Of what was due in this time, by channel */
            punctuality: components["schemas"]["PunctualityView"];
        };
        Problem: {
            /**
             * Format: uri-reference
             * @description Stable; ends in a code such as /problems/not-found
             */
            type: string;
            title: string;
            status: number;
            /** @description A sentence for a person */
            detail: string;
            /** @description The id of the request */
            instance: string;
            errors?: {
                /** @description JSON Pointer into the body; query parameters stand under /query */
                pointer: string;
                message: string;
                code: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Any other refusal. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What was sent is malformed. */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in, or no longer. */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in, but this is not allowed. */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Does not exist, or belongs to another organisation. */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in the state that it is in now. */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was changed meanwhile: If-Match names another version. */
        Refused412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that is not taken here. */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Understood, but refused; with `errors` or `findings` that say why. */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        Refused428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts; Retry-After says when to come back. */
        Refused429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is away; nothing was done. */
        Refused503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The language of sentences for people: `nl` (default) or `en`. */
        AcceptLanguage: string;
        /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                from?: string;
                /** @description Up to, not including. */
                to?: string;
                /** @description The id of a person, or a name such as `scheduler`. */
                actor?: string;
                /** @description `post.submit`, or `post` for all of `post.…`. */
                event?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AuditController_export: {
        parameters: {
            query?: {
                from?: string;
                /** @description Up to, not including. */
                to?: string;
                /** @description The id of a person, or a name such as `scheduler`. */
                actor?: string;
                /** @description `post.submit`, or `post` for all of `post.…`. */
                event?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MeController_me: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MembersController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MembersController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedMemberView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MembersController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MembersController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChangeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AbsencesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                user?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AbsencesController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsenceInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AbsencesController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PublicationStopController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationStopView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PublicationStopController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationStopInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationStopAnswer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AuthController_login: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AuthController_refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["Refused401"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AuthController_switch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MemberSignInController_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MemberSignInController_secondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountController_security: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountController_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SecondFactorController_beginSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorBegunView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SecondFactorController_confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SecondFactorController_recoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SecondFactorController_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MySessionsController_mySessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySessionsView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MySessionsController_endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MySessionsController_endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PolicyController_current: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PolicyController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PolicyController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    RuleGuideController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleGuide"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CodeOfConductController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOfConductView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CodeOfConductController_write: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeOfConductInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOfConductView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    TopicsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    TopicsController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTopic"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    TopicsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    TopicsController_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    TopicsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    TopicsController_try: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryTopic"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matches"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ConfidentialDocumentsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ConfidentialDocumentsController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"] | components["schemas"]["DocumentForm"];
                "multipart/form-data": components["schemas"]["NewDocument"] | components["schemas"]["DocumentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ConfidentialDocumentsController_forget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CoolingOffController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoolingOff"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CoolingOffController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoolingOff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoolingOff"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    QuietPeriodsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietPeriodPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    QuietPeriodsController_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuietPeriod"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredQuietPeriodView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    QuietPeriodsController_presets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetsView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    QuietPeriodsController_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    QuietPeriodsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuietPeriodChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredQuietPeriodView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CallbackController_callback: {
        parameters: {
            query?: {
                code?: unknown;
                state?: unknown;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the desk, with the attempt in `connect` */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChannelsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChannelsController_connect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChannelsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChannelsController_disconnect: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChannelsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChannelsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    LoginController_connect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLogin"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginBegun"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    LoginController_reconnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginBegun"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    LoginController_accounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    LoginController_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenAccount"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NetworkAppsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAppView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NetworkAppsController_fillIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkAppInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAppView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NetworkAppsController_forget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NetworksController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkView"][];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SlotsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotsView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SlotsController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotsView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MediaController_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["MediaForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MediaController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MediaController_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MediaController_describe: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MediaController_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/gif": string;
                    "video/mp4": string;
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    BrandController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    BrandController_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportController_run: {
        parameters: {
            query?: {
                /** @description Look and tell, and import nothing */
                dryRun?: "true" | "false";
                /** @description Import the lines that are right */
                skipWrong?: "true" | "false";
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A CSV file, separated by ; or , with the columns tekst, rol, kanalen, datum, tijd, onderwerp and auteur. */
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Also of a dry run, which makes nothing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description one state, or several with commas between them */
                state?: string;
                author?: string;
                channel?: string;
                topic?: string;
                /** @description publication planned from */
                from?: string;
                /** @description publication planned before */
                to?: string;
                /** @description words in the text */
                q?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostsController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostsController_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostMovesController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostMovesController_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostHistoryController_revisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionEntries"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostHistoryController_diff: {
        parameters: {
            query: {
                against: number;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostHistoryController_timeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostHistoryController_comments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentViews"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PostHistoryController_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChecksController_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChecksController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "open" | "lifted" | "upheld";
                post?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChecksController_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseDisputeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChecksController_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDisputeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ChecksController_uphold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDisputeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ReplayController_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SuggestionsController_of: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ApprovalsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "pending" | "approved" | "rejected" | "changes_requested" | "void";
                assignee?: "me";
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    ApprovalsController_reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DecisionsController_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DecisionsController_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DecisionsController_requestChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmitController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionViews"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmitController_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmitController_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmitController_waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SchedulingController_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledPostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SchedulingController_advice: {
        parameters: {
            query: {
                /** @description The moment thought of */
                at: components["schemas"]["Object"] & (string | components["schemas"]["LocalTimeDto"]);
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvicePage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SchedulingController_unschedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SchedulingController_publishNow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CalendarController_between: {
        parameters: {
            query: {
                from: string;
                /** @description At most 62 days later */
                to: string;
                author?: string;
                channel?: string;
                topic?: string;
                state?: "draft" | "in_review" | "rejected" | "approved" | "scheduled" | "held" | "missed" | "publishing" | "uncertain" | "published" | "partly_published" | "failed" | "withdrawn" | "retracted";
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CalendarController_feed: {
        parameters: {
            query: {
                /** @description From POST /calendar/key */
                token: unknown;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CalendarController_madeAt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarKeyView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CalendarController_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarKeyView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    CalendarController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SeriesController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SeriesController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeries"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SeriesController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    SeriesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that you saw */
                "If-Match": string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DecisionFileController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionFileView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DeliveriesController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithAttempts"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DeliveriesController_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithAttempts"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    DeliveriesController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithAttempts"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    RetractController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    MailStatusController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailStatusView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only what was not read yet */
                unread?: "true" | "false";
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NotificationsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    NotificationsController_readUpTo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PreferencesController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    PreferencesController_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key and body within 24 hours give the same answer; another body with it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    StatisticsController_read: {
        parameters: {
            query?: {
                /** @description The first day; absent: 90 days before the last */
                from?: string;
                /** @description The last day, included; absent: today */
                to?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    StatisticsController_table: {
        parameters: {
            query?: {
                /** @description The first day; absent: 90 days before the last */
                from?: string;
                /** @description The last day, included; absent: today */
                to?: string;
            };
            header?: {
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
    EventsController_listen: {
        parameters: {
            query?: never;
            header: {
                "last-event-id": string;
                /** @description The last id that was seen */
                "Last-Event-ID"?: string;
                /** @description The language of sentences for people: `nl` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            503: components["responses"]["Refused503"];
            default: components["responses"]["Problem"];
        };
    };
}
