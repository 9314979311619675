use crate::databases::on_both;
use crate::world::{World, address, minute};
use domain::{MailEncryption, MailHost, MailServer, MailUser, SenderName};
use service::SealedSecret;
use service::ports::KeptMailSettings;

fn server(host: &str) -> MailServer {
    MailServer {
        host: MailHost::parse(host).unwrap(),
        port: 587,
        encryption: MailEncryption::StartTls,
        user: Some(MailUser::parse("usher").unwrap()),
        sender_name: Some(SenderName::parse("Usher at Hearth").unwrap()),
        sender: address("usher@example.com"),
    }
}

async fn set(world: &World, server: &MailServer, password: Option<&SealedSecret>) {
    let mut transaction = world.begin().await;
    transaction.lock_chain_head(None).await.unwrap();
    transaction
        .set_mail_settings(server, password, minute(1))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

on_both! {
    async fn m_c11_the_mail_server_is_kept_and_each_change_is_counted(world: &World) {
        assert_eq!(world.store.mail_settings().await.unwrap(), None);
        let sealed = SealedSecret(vec![1, 2, 3, 0, 255]);
        set(world, &server("mx.example.com"), Some(&sealed)).await;
        let first = KeptMailSettings { change: 1, server: server("mx.example.com"), password: Some(sealed) };
        assert_eq!(world.store.mail_settings().await.unwrap(), Some(first));
        let bare = MailServer { user: None, sender_name: None, port: 25, ..server("localhost") };
        set(world, &bare, None).await;
        let mut transaction = world.begin().await;
        let kept = transaction.kept_mail_settings().await.unwrap();
        assert_eq!(kept, Some(KeptMailSettings { change: 2, server: bare, password: None }));
    }

    async fn a_change_that_is_undone_leaves_the_old_settings(world: &World) {
        set(world, &server("mx.example.com"), None).await;
        let mut transaction = world.begin().await;
        transaction.set_mail_settings(&server("evil.example.com"), None, minute(2)).await.unwrap();
        drop(transaction);
        let kept = world.store.mail_settings().await.unwrap().unwrap();
        assert_eq!((kept.change, kept.server), (1, server("mx.example.com")));
    }
}
