ui-photo = Salvar imagem desta página…
ui-photo-title = Salvar imagem desta página
ui-photo-failed = A imagem não foi salva
ui-photo-saved = A imagem foi salva: { $path }
ui-photo-nobody = Esta janela não pode salvar imagens.

ui-pick-pictures = Escolher uma pasta para as imagens
ui-pictures = Imagens da documentação
ui-pictures-about = As imagens dos artigos de instruções: cenas executadas na janela real, em todos os idiomas.
ui-pictures-build = Criar
ui-pictures-build-hint = Cria todas as imagens da lista e as grava na pasta.
ui-pictures-check = Verificar
ui-pictures-check-hint = Cria novamente todas as imagens da lista e as compara com as aceitas. Não grava nada.
ui-pictures-accept = Aceitar…
ui-pictures-accept-nothing = Todas as imagens estão como foram aceitas.
ui-pictures-accept-unseen = Verifique primeiro: isso mostra o que seria aceito.
ui-pictures-busy = Outro trabalho com as imagens está em andamento. Aguarde o término ou cancele-o.
ui-pictures-listing = Listando as imagens
ui-pictures-unlisted = Não é possível listar as imagens
ui-pictures-none = Nenhuma cena
ui-pictures-none-text = Não há nenhuma cena da qual fazer uma imagem.
ui-pictures-languages = Todos os idiomas
ui-pictures-both = Claro e escuro
ui-pictures-scale = Escala
ui-pictures-preset = Para o site
ui-pictures-folder = Pasta
ui-pictures-folder-help = Deixe em branco para usar a pasta habitual.
ui-pictures-relative = Informe o caminho completo da pasta.
ui-pictures-building = Criando imagens
ui-pictures-checking = Verificando imagens
ui-pictures-accepting = Aceitando imagens
ui-pictures-progress = { $done } de { $all } imagens
ui-pictures-stopping = Já está sendo interrompido. Nada fica gravado pela metade.
ui-pictures-not-built = As imagens não foram criadas
ui-pictures-would-differ = Em { $folder }, estas imagens não ficariam como foram aceitas: { $files }. Nada foi alterado. “{ ui-pictures-check }” mostra as diferenças, e “{ ui-pictures-accept }” aceita as novas imagens.
ui-pictures-not-checked = As imagens não foram verificadas
ui-pictures-not-accepted = As imagens não foram aceitas
ui-pictures-as-accepted = Aceita
ui-pictures-made = Criada
ui-pictures-not-made = Não criada
ui-pictures-changed = Alterada
ui-pictures-missing = Ausente
ui-pictures-fails = Com falha
ui-pictures-some = { $state }: { $count }
ui-pictures-more = Mais sobre { $scene }
ui-pictures-open = Mostrar a imagem
ui-pictures-scene-build = Criar esta cena
ui-pictures-scene-check = Verificar esta cena
ui-pictures-scene-accept = Aceitar esta cena…
ui-pictures-which = Imagem em
ui-pictures-picture = Imagem
ui-pictures-before = Antes
ui-pictures-after = Depois
ui-pictures-difference = Diferença
ui-pictures-alt = Texto alternativo
ui-pictures-copy = Copiar texto alternativo
ui-pictures-copied = O texto alternativo foi copiado.
ui-pictures-close = Fechar
ui-pictures-loading = Carregando a imagem
ui-pictures-accept-do = Aceitar
ui-pictures-orphans-text = Elas ficam onde estão até serem removidas: { $files }
ui-pictures-built = { $count ->
    [one] 1 imagem está em { $folder }
   *[other] { $count } imagens estão em { $folder }
}
ui-pictures-good = { $count ->
    [one] A imagem está como foi aceita e correta
   *[other] Todas as { $count } imagens estão como foram aceitas e corretas
}
ui-pictures-differ = { $count ->
    [one] 1 de { $all } imagens precisa de atenção
   *[other] { $count } de { $all } imagens precisam de atenção
}
ui-pictures-accepted = { $count ->
    [one] 1 imagem foi aceita
   *[other] { $count } imagens foram aceitas
}
ui-pictures-accept-title = { $count ->
    [one] Aceitar 1 imagem?
   *[other] Aceitar { $count } imagens?
}
ui-pictures-accept-text = { $count ->
    [one] Ela é gravada em { $folder } e, a partir daí, a verificação compara com ela.
   *[other] Elas são gravadas em { $folder } e, a partir daí, a verificação compara com elas.
}
ui-pictures-orphans = { $count ->
    [one] 1 imagem da pasta não pertence mais a nenhuma cena
   *[other] { $count } imagens da pasta não pertencem mais a nenhuma cena
}
