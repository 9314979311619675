//! From the outbox over SMTP to a server that misbehaves, on both databases: none is lost, none is sent when it may not.

use crate::databases::on_both;
use crate::scripted_server::{Act, Line, Script, ScriptedServer, Step};
use crate::world::{World, accept_with, id_of};
use domain::{DeliveryState, EmailAddress, InvitationId, RoleTemplate, Span};
use mail::{Encryption, Sender, SmtpMailer, SmtpSettings};
use mail_parser::MessageParser;
use service::{Actor, Client, Token};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

impl World {
    /// The same database with mail that goes to the port, and an invitation to Bea in its outbox.
    async fn sending_to(&self, port: u16) -> (Self, Actor, InvitationId) {
        let settings = SmtpSettings {
            host: "127.0.0.1".into(),
            port,
            encryption: Encryption::None,
            user: None,
            password: None,
            sender: Sender {
                name: "Usher".into(),
                address: EmailAddress::parse("usher@usher.example").unwrap(),
            },
            root_certificate: None,
        };
        let mailer = SmtpMailer::new(&settings, Duration::from_millis(500)).unwrap();
        let world = Self::around(Arc::clone(&self.store), Some(Arc::new(mailer)));
        let ada = world.set_up(RoleTemplate::General).await;
        let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
        (world, ada, id)
    }

    /// Delivers what is due now and what becomes due within the hours that a retry takes.
    async fn deliver_for_a_day(&self) {
        for _ in 0..24 {
            self.deliver_all().await;
            self.pass(Span::minutes(55));
        }
    }
}

/// Message-ID and accept link of every message whose end the server saw.
fn taken(server: &ScriptedServer) -> Vec<(String, Token)> {
    let heard = server.heard();
    let whole = heard.iter().filter(|heard| !heard.data.is_empty());
    whole
        .map(|heard| {
            let message = heard.message();
            let message = MessageParser::default().parse(&message).unwrap();
            let text = message.body_text(0).unwrap();
            let link = text
                .split_whitespace()
                .find(|word| word.contains("/accept/"))
                .unwrap();
            let token = Token::parse(link.rsplit('/').next().unwrap()).unwrap();
            (message.message_id().unwrap().to_owned(), token)
        })
        .collect()
}

on_both! {
    async fn r07_a_mail_that_is_refused_for_good_is_sent_to_nobody_and_told_as_failed(world: &World) {
        const NEVER: &[Script] = &[&[(Step::Rcpt, Act::Say("550 5.1.1 no such person"))]];
        let server = ScriptedServer::start(NEVER).await;
        let (world, ada, id) = world.sending_to(server.address.port()).await;
        world.deliver_all().await;
        let row = world.row(&ada, id).await;
        assert_eq!(row.delivery, Some(DeliveryState::Failed));
        assert!(row.answer.unwrap().contains("550 5.1.1 no such person"));
        world.deliver_for_a_day().await;
        assert_eq!(server.heard().len(), 1, "no second try");
        assert!(taken(&server).is_empty());
        world.is_sound().await;
    }

    async fn r07_a_mail_refused_for_now_goes_out_once_in_the_end(world: &World) {
        const BUSY_TWICE: &[Script] = &[
            &[(Step::Dot, Act::Say("451 4.3.0 try again later"))],
            &[(Step::Mail, Act::Say("421 closing"))],
            &[],
        ];
        let server = ScriptedServer::start(BUSY_TWICE).await;
        let (world, ada, id) = world.sending_to(server.address.port()).await;
        world.deliver_all().await;
        let row = world.row(&ada, id).await;
        assert_eq!(row.delivery, Some(DeliveryState::Retrying));
        assert!(row.answer.unwrap().contains("451 4.3.0 try again later"));
        world.deliver_for_a_day().await;
        assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Sent));
        // What the server refused at its end it has not kept.
        assert_eq!(taken(&server).len() - 1, 1);
        assert_eq!(server.heard().len(), 3);
        world.is_sound().await;
    }

    async fn r07_a_server_that_is_not_there_or_says_nothing_delays_the_one_mail(world: &World) {
        const HANGS_ONCE: &[Script] = &[&[(Step::Banner, Act::Hang)], &[]];
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let (world, ada, id) = world.sending_to(address.port()).await;
        world.deliver_all().await;
        assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Retrying), "refused");
        let listener = TcpListener::bind(address).await.unwrap();
        let server = ScriptedServer::start_at(listener, Line::Clear, HANGS_ONCE);
        world.pass(Span::minutes(1));
        world.deliver_all().await;
        assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Retrying), "hangs");
        world.deliver_for_a_day().await;
        assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Sent));
        assert_eq!(taken(&server).len(), 1);
        world.is_sound().await;
    }

    async fn r07_a_connection_that_breaks_after_the_final_dot_gives_two_mails_with_one_id_and_link(world: &World) {
        const BREAKS_ONCE: &[Script] = &[&[(Step::Dot, Act::HangUp)], &[]];
        let server = ScriptedServer::start(BREAKS_ONCE).await;
        let (world, ada, id) = world.sending_to(server.address.port()).await;
        world.deliver_for_a_day().await;
        let taken = taken(&server);
        assert_eq!(taken.len(), 2);
        assert_eq!(taken[0], taken[1]);
        world.set_back(Span::hours(22));
        let typed = accept_with(&world.keys.invite_code(id, 1).grouped());
        world.usher.accept(&taken[0].1, typed, &Client::default()).await.unwrap();
        assert_eq!(world.members(&ada).await.len(), 2);
        assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Sent));
        world.is_sound().await;
    }
}
