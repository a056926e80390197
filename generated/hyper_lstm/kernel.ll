; generated from specs/hyper_lstm.yaml by `make generated`: do not edit
; hyper_lstm I=8 H=8 N=8 Z=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_4x1_more = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v331 = alloca i64, i64 1, align 8
  %v1101 = alloca float, i64 64, align 4
  %v1184 = alloca float, i64 128, align 4
  %v1535 = alloca float, i64 64, align 4
  %v1608 = alloca float, i64 128, align 4
  %v1823 = alloca float, i64 96, align 4
  %v1976 = alloca float, i64 512, align 4
  %v2278 = alloca float, i64 256, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds i64, ptr %v1, i64 6
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 25
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 26
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 27
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 28
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 29
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 34
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 54
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 55
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 57
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 58
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 59
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 60
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 61
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 63
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 64
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 65
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 66
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 67
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 69
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 70
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 71
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 72
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 73
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 74
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 75
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 76
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 77
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 78
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 79
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 80
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 81
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 82
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 83
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 84
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 85
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 87
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 88
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 89
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 90
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 91
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 92
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 93
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 94
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 99
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 100
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 101
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 102
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 103
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 104
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 105
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 106
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 107
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 108
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 109
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 110
  %v330 = load i64, ptr %v329, align 8
  store i64 0, ptr %v331, align 8
  %v332 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v333 = load ptr, ptr %v332, align 4
  %v334 = mul i64 %v2, 0
  %v335 = add i64 %v334, 2208
  %v336 = getelementptr inbounds float, ptr %v333, i64 %v335
  %v337 = getelementptr inbounds i64, ptr %v1, i64 4
  %v338 = load i64, ptr %v337, align 8
  %v339 = icmp eq i64 %v338, 0
  br i1 %v339, label %b0, label %b1
b0:
  %v340 = icmp eq i64 %v2, 0
  br i1 %v340, label %b2, label %b3
b2:
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v122, i64 %v341
  %v343 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v344 = shufflevector <8 x float> %v343, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v344, ptr %v342, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v345 = icmp sgt i64 %v3, 1
  br i1 %v345, label %b4, label %b5
b4:
  %v346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v347 = atomicrmw add ptr %v346, i64 1 acq_rel
  %v348 = load i64, ptr %v331, align 8
  %v349 = add i64 %v348, 1
  store i64 %v349, ptr %v331, align 8
  %v350 = mul i64 %v3, %v349
  br label %b6
b6:
  %v351 = load atomic i64, ptr %v346 acquire, align 8
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b7, label %b8
b7:
  %v353 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v354 = getelementptr inbounds i64, ptr %v1, i64 4
  %v355 = load i64, ptr %v354, align 8
  %v356 = icmp eq i64 %v355, 0
  br i1 %v356, label %b9, label %b10
b9:
  %v357 = icmp eq i64 %v2, 0
  br i1 %v357, label %b11, label %b12
b11:
  br label %b13
b13:
  %v358 = phi i64 [ 0, %b11 ], [ %v369, %b14 ]
  %v359 = icmp slt i64 %v358, 32
  br i1 %v359, label %b14, label %b15
b14:
  %v360 = mul i64 %v358, 16
  %v361 = add i64 0, %v360
  %v362 = add i64 %v361, 0
  %v363 = getelementptr inbounds float, ptr %v12, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = mul i64 %v358, 8
  %v366 = add i64 0, %v365
  %v367 = add i64 %v366, 0
  %v368 = getelementptr inbounds float, ptr %v104, i64 %v367
  store <8 x float> %v364, ptr %v368, align 4
  %v369 = add nsw i64 %v358, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v370 = icmp sgt i64 %v3, 1
  br i1 %v370, label %b16, label %b17
b16:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 3
  %v372 = atomicrmw add ptr %v371, i64 1 acq_rel
  %v373 = load i64, ptr %v331, align 8
  %v374 = add i64 %v373, 1
  store i64 %v374, ptr %v331, align 8
  %v375 = mul i64 %v3, %v374
  br label %b18
b18:
  %v376 = load atomic i64, ptr %v371 acquire, align 8
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b19, label %b20
b19:
  %v378 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 4
  %v380 = load i64, ptr %v379, align 8
  %v381 = icmp eq i64 %v380, 0
  br i1 %v381, label %b21, label %b22
b21:
  %v382 = icmp eq i64 %v2, 0
  br i1 %v382, label %b23, label %b24
b23:
  br label %b25
b25:
  %v383 = phi i64 [ 0, %b23 ], [ %v390, %b26 ]
  %v384 = icmp slt i64 %v383, 256
  br i1 %v384, label %b26, label %b27
b26:
  %v385 = add i64 0, %v383
  %v386 = getelementptr inbounds float, ptr %v14, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 256, %v383
  %v389 = getelementptr inbounds float, ptr %v104, i64 %v388
  store <8 x float> %v387, ptr %v389, align 4
  %v390 = add nsw i64 %v383, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v391 = icmp sgt i64 %v3, 1
  br i1 %v391, label %b28, label %b29
b28:
  %v392 = getelementptr inbounds i64, ptr %v1, i64 3
  %v393 = atomicrmw add ptr %v392, i64 1 acq_rel
  %v394 = load i64, ptr %v331, align 8
  %v395 = add i64 %v394, 1
  store i64 %v395, ptr %v331, align 8
  %v396 = mul i64 %v3, %v395
  br label %b30
b30:
  %v397 = load atomic i64, ptr %v392 acquire, align 8
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b31, label %b32
b31:
  %v399 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 4
  %v401 = load i64, ptr %v400, align 8
  %v402 = icmp eq i64 %v401, 0
  br i1 %v402, label %b33, label %b34
b33:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 111
  %v404 = load i64, ptr %v403, align 8
  %v405 = icmp eq i64 %v404, 0
  br i1 %v405, label %b35, label %b36
b35:
  %v406 = add i64 %v7, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v7
  %v413 = select i1 %v412, i64 %v411, i64 %v7
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v7
  %v418 = select i1 %v417, i64 %v416, i64 %v7
  br label %b37
b37:
  %v419 = phi i64 [ %v413, %b35 ], [ %v430, %b38 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b38, label %b39
b38:
  %v421 = and i64 0, %v224
  %v422 = mul i64 %v421, %v7
  %v423 = add i64 %v422, %v419
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr inbounds float, ptr %v50, i64 %v424
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v425, i64 %v426
  %v428 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v429, ptr %v427, align 4
  %v430 = add nsw i64 %v419, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v431 = icmp sgt i64 %v3, 1
  br i1 %v431, label %b40, label %b41
b40:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v433 = atomicrmw add ptr %v432, i64 1 acq_rel
  %v434 = load i64, ptr %v331, align 8
  %v435 = add i64 %v434, 1
  store i64 %v435, ptr %v331, align 8
  %v436 = mul i64 %v3, %v435
  br label %b42
b42:
  %v437 = load atomic i64, ptr %v432 acquire, align 8
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b43, label %b44
b43:
  %v439 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v440 = getelementptr inbounds i64, ptr %v1, i64 4
  %v441 = load i64, ptr %v440, align 8
  %v442 = icmp eq i64 %v441, 0
  br i1 %v442, label %b45, label %b46
b45:
  %v443 = getelementptr inbounds i64, ptr %v1, i64 112
  %v444 = load i64, ptr %v443, align 8
  %v445 = icmp eq i64 %v444, 0
  br i1 %v445, label %b47, label %b48
b47:
  %v446 = add i64 %v7, 0
  %v447 = sdiv i64 %v446, 1
  %v448 = add i64 %v2, 1
  %v449 = mul i64 %v447, %v2
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 1
  %v452 = icmp slt i64 %v451, %v7
  %v453 = select i1 %v452, i64 %v451, i64 %v7
  %v454 = mul i64 %v447, %v448
  %v455 = sdiv i64 %v454, %v3
  %v456 = mul i64 %v455, 1
  %v457 = icmp slt i64 %v456, %v7
  %v458 = select i1 %v457, i64 %v456, i64 %v7
  br label %b49
b49:
  %v459 = phi i64 [ %v453, %b47 ], [ %v470, %b50 ]
  %v460 = icmp slt i64 %v459, %v458
  br i1 %v460, label %b50, label %b51
b50:
  %v461 = and i64 0, %v226
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v459
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v52, i64 %v464
  %v466 = add i64 0, 0
  %v467 = getelementptr inbounds float, ptr %v465, i64 %v466
  %v468 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v469 = shufflevector <8 x float> %v468, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v469, ptr %v467, align 4
  %v470 = add nsw i64 %v459, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v471 = icmp sgt i64 %v3, 1
  br i1 %v471, label %b52, label %b53
b52:
  %v472 = getelementptr inbounds i64, ptr %v1, i64 3
  %v473 = atomicrmw add ptr %v472, i64 1 acq_rel
  %v474 = load i64, ptr %v331, align 8
  %v475 = add i64 %v474, 1
  store i64 %v475, ptr %v331, align 8
  %v476 = mul i64 %v3, %v475
  br label %b54
b54:
  %v477 = load atomic i64, ptr %v472 acquire, align 8
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b55, label %b56
b55:
  %v479 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v480 = getelementptr inbounds i64, ptr %v1, i64 4
  %v481 = load i64, ptr %v480, align 8
  %v482 = icmp eq i64 %v481, 0
  br i1 %v482, label %b57, label %b58
b57:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 113
  %v484 = load i64, ptr %v483, align 8
  %v485 = icmp eq i64 %v484, 0
  br i1 %v485, label %b59, label %b60
b59:
  %v486 = add i64 %v7, 0
  %v487 = sdiv i64 %v486, 1
  %v488 = add i64 %v2, 1
  %v489 = mul i64 %v487, %v2
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v7
  %v493 = select i1 %v492, i64 %v491, i64 %v7
  %v494 = mul i64 %v487, %v488
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, %v7
  %v498 = select i1 %v497, i64 %v496, i64 %v7
  br label %b61
b61:
  %v499 = phi i64 [ %v493, %b59 ], [ %v510, %b62 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b62, label %b63
b62:
  %v501 = and i64 0, %v228
  %v502 = mul i64 %v501, %v7
  %v503 = add i64 %v502, %v499
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v54, i64 %v504
  %v506 = add i64 0, 0
  %v507 = getelementptr inbounds float, ptr %v505, i64 %v506
  %v508 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v509 = shufflevector <8 x float> %v508, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v509, ptr %v507, align 4
  %v510 = add nsw i64 %v499, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v511 = icmp sgt i64 %v3, 1
  br i1 %v511, label %b64, label %b65
b64:
  %v512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v513 = atomicrmw add ptr %v512, i64 1 acq_rel
  %v514 = load i64, ptr %v331, align 8
  %v515 = add i64 %v514, 1
  store i64 %v515, ptr %v331, align 8
  %v516 = mul i64 %v3, %v515
  br label %b66
b66:
  %v517 = load atomic i64, ptr %v512 acquire, align 8
  %v518 = icmp slt i64 %v517, %v516
  br i1 %v518, label %b67, label %b68
b67:
  %v519 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v520 = getelementptr inbounds i64, ptr %v1, i64 4
  %v521 = load i64, ptr %v520, align 8
  %v522 = icmp eq i64 %v521, 0
  br i1 %v522, label %b69, label %b70
b69:
  %v523 = getelementptr inbounds i64, ptr %v1, i64 114
  %v524 = load i64, ptr %v523, align 8
  %v525 = icmp eq i64 %v524, 0
  br i1 %v525, label %b71, label %b72
b71:
  %v526 = add i64 %v7, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v7
  %v533 = select i1 %v532, i64 %v531, i64 %v7
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, %v7
  %v538 = select i1 %v537, i64 %v536, i64 %v7
  br label %b73
b73:
  %v539 = phi i64 [ %v533, %b71 ], [ %v550, %b74 ]
  %v540 = icmp slt i64 %v539, %v538
  br i1 %v540, label %b74, label %b75
b74:
  %v541 = and i64 0, %v230
  %v542 = mul i64 %v541, %v7
  %v543 = add i64 %v542, %v539
  %v544 = mul i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v56, i64 %v544
  %v546 = add i64 0, 0
  %v547 = getelementptr inbounds float, ptr %v545, i64 %v546
  %v548 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v549, ptr %v547, align 4
  %v550 = add nsw i64 %v539, 1
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v551 = icmp sgt i64 %v3, 1
  br i1 %v551, label %b76, label %b77
b76:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v553 = atomicrmw add ptr %v552, i64 1 acq_rel
  %v554 = load i64, ptr %v331, align 8
  %v555 = add i64 %v554, 1
  store i64 %v555, ptr %v331, align 8
  %v556 = mul i64 %v3, %v555
  br label %b78
b78:
  %v557 = load atomic i64, ptr %v552 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b79, label %b80
b79:
  %v559 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v560 = getelementptr inbounds float, ptr %v333, i64 0
  %v561 = getelementptr inbounds i64, ptr %v1, i64 4
  %v562 = load i64, ptr %v561, align 8
  %v563 = icmp eq i64 %v562, 0
  br i1 %v563, label %b81, label %b82
b81:
  %v564 = add i64 2, 0
  %v565 = sdiv i64 %v564, 1
  %v566 = add i64 %v2, 1
  %v567 = mul i64 %v565, %v2
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 1
  %v570 = icmp slt i64 %v569, 2
  %v571 = select i1 %v570, i64 %v569, i64 2
  %v572 = mul i64 %v565, %v566
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 1
  %v575 = icmp slt i64 %v574, 2
  %v576 = select i1 %v575, i64 %v574, i64 2
  %v577 = icmp slt i64 %v576, 2
  %v578 = select i1 %v577, i64 %v576, i64 2
  br label %b83
b83:
  %v579 = phi i64 [ %v571, %b81 ], [ %v620, %b84 ]
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b84, label %b85
b84:
  %v581 = mul i64 %v579, 256
  %v582 = mul i64 %v579, 32
  %v583 = add i64 %v581, 0
  %v584 = add i64 %v582, 0
  %v585 = getelementptr inbounds float, ptr %v560, i64 %v583
  %v586 = sub i64 64, %v584
  %v587 = icmp slt i64 %v586, 0
  %v588 = select i1 %v587, i64 0, i64 %v586
  %v589 = mul i64 %v584, 8
  %v590 = add i64 0, %v589
  %v591 = getelementptr inbounds float, ptr %v104, i64 %v590
  call void @pack_turned(ptr %v591, i64 8, i64 1, i64 8, i64 %v588, ptr %v585, i64 32)
  %v592 = add i64 %v581, 8
  %v593 = add i64 %v582, 8
  %v594 = getelementptr inbounds float, ptr %v560, i64 %v592
  %v595 = sub i64 64, %v593
  %v596 = icmp slt i64 %v595, 0
  %v597 = select i1 %v596, i64 0, i64 %v595
  %v598 = mul i64 %v593, 8
  %v599 = add i64 0, %v598
  %v600 = getelementptr inbounds float, ptr %v104, i64 %v599
  call void @pack_turned(ptr %v600, i64 8, i64 1, i64 8, i64 %v597, ptr %v594, i64 32)
  %v601 = add i64 %v581, 16
  %v602 = add i64 %v582, 16
  %v603 = getelementptr inbounds float, ptr %v560, i64 %v601
  %v604 = sub i64 64, %v602
  %v605 = icmp slt i64 %v604, 0
  %v606 = select i1 %v605, i64 0, i64 %v604
  %v607 = mul i64 %v602, 8
  %v608 = add i64 0, %v607
  %v609 = getelementptr inbounds float, ptr %v104, i64 %v608
  call void @pack_turned(ptr %v609, i64 8, i64 1, i64 8, i64 %v606, ptr %v603, i64 32)
  %v610 = add i64 %v581, 24
  %v611 = add i64 %v582, 24
  %v612 = getelementptr inbounds float, ptr %v560, i64 %v610
  %v613 = sub i64 64, %v611
  %v614 = icmp slt i64 %v613, 0
  %v615 = select i1 %v614, i64 0, i64 %v613
  %v616 = mul i64 %v611, 8
  %v617 = add i64 0, %v616
  %v618 = getelementptr inbounds float, ptr %v104, i64 %v617
  call void @pack_turned(ptr %v618, i64 8, i64 1, i64 8, i64 %v615, ptr %v612, i64 32)
  %v619 = add i64 %v581, 256
  %v620 = add nsw i64 %v579, 1
  br label %b83
b85:
  br label %b82
b82:
  %v621 = icmp sgt i64 %v3, 1
  br i1 %v621, label %b86, label %b87
b86:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v623 = atomicrmw add ptr %v622, i64 1 acq_rel
  %v624 = load i64, ptr %v331, align 8
  %v625 = add i64 %v624, 1
  store i64 %v625, ptr %v331, align 8
  %v626 = mul i64 %v3, %v625
  br label %b88
b88:
  %v627 = load atomic i64, ptr %v622 acquire, align 8
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b89, label %b90
b89:
  %v629 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v630 = getelementptr inbounds float, ptr %v333, i64 512
  %v631 = getelementptr inbounds float, ptr %v333, i64 1024
  %v632 = getelementptr inbounds float, ptr %v333, i64 1280
  %v633 = getelementptr inbounds float, ptr %v333, i64 1792
  %v634 = getelementptr inbounds float, ptr %v333, i64 1920
  %v635 = getelementptr inbounds float, ptr %v333, i64 2112
  %v636 = getelementptr inbounds i64, ptr %v1, i64 4
  %v637 = load i64, ptr %v636, align 8
  %v638 = icmp eq i64 %v637, 0
  br i1 %v638, label %b91, label %b92
b91:
  %v639 = add i64 1, 0
  %v640 = sdiv i64 %v639, 1
  %v641 = add i64 %v2, 1
  %v642 = mul i64 %v640, %v2
  %v643 = sdiv i64 %v642, %v3
  %v644 = mul i64 %v643, 1
  %v645 = icmp slt i64 %v644, 1
  %v646 = select i1 %v645, i64 %v644, i64 1
  %v647 = mul i64 %v640, %v641
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 1
  %v650 = icmp slt i64 %v649, 1
  %v651 = select i1 %v650, i64 %v649, i64 1
  %v652 = icmp slt i64 %v651, 1
  %v653 = select i1 %v652, i64 %v651, i64 1
  br label %b93
b93:
  %v654 = phi i64 [ %v646, %b91 ], [ %v732, %b94 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b94, label %b95
b94:
  %v656 = mul i64 %v654, 512
  %v657 = mul i64 %v654, 8
  %v658 = add i64 %v656, 0
  %v659 = add i64 %v657, 0
  %v660 = getelementptr inbounds float, ptr %v630, i64 %v658
  %v661 = sub i64 8, %v659
  %v662 = icmp slt i64 %v661, 0
  %v663 = select i1 %v662, i64 0, i64 %v661
  %v664 = mul i64 %v659, 16
  %v665 = add i64 264, %v664
  %v666 = getelementptr inbounds float, ptr %v12, i64 %v665
  call void @pack_turned(ptr %v666, i64 16, i64 1, i64 8, i64 %v663, ptr %v660, i64 32)
  %v667 = add i64 %v656, 8
  %v668 = add i64 %v657, 0
  %v669 = getelementptr inbounds float, ptr %v630, i64 %v667
  %v670 = sub i64 8, %v668
  %v671 = icmp slt i64 %v670, 0
  %v672 = select i1 %v671, i64 0, i64 %v670
  %v673 = mul i64 %v668, 16
  %v674 = add i64 8, %v673
  %v675 = getelementptr inbounds float, ptr %v12, i64 %v674
  call void @pack_turned(ptr %v675, i64 16, i64 1, i64 8, i64 %v672, ptr %v669, i64 32)
  %v676 = add i64 %v656, 16
  %v677 = add i64 %v657, 0
  %v678 = getelementptr inbounds float, ptr %v630, i64 %v676
  %v679 = sub i64 8, %v677
  %v680 = icmp slt i64 %v679, 0
  %v681 = select i1 %v680, i64 0, i64 %v679
  %v682 = mul i64 %v677, 16
  %v683 = add i64 136, %v682
  %v684 = getelementptr inbounds float, ptr %v12, i64 %v683
  call void @pack_turned(ptr %v684, i64 16, i64 1, i64 8, i64 %v681, ptr %v678, i64 32)
  %v685 = add i64 %v656, 24
  %v686 = add i64 %v657, 0
  %v687 = getelementptr inbounds float, ptr %v630, i64 %v685
  %v688 = sub i64 8, %v686
  %v689 = icmp slt i64 %v688, 0
  %v690 = select i1 %v689, i64 0, i64 %v688
  %v691 = mul i64 %v686, 16
  %v692 = add i64 392, %v691
  %v693 = getelementptr inbounds float, ptr %v12, i64 %v692
  call void @pack_turned(ptr %v693, i64 16, i64 1, i64 8, i64 %v690, ptr %v687, i64 32)
  %v694 = add i64 %v656, 256
  %v695 = add i64 %v694, 0
  %v696 = add i64 %v657, 0
  %v697 = getelementptr inbounds float, ptr %v630, i64 %v695
  %v698 = sub i64 8, %v696
  %v699 = icmp slt i64 %v698, 0
  %v700 = select i1 %v699, i64 0, i64 %v698
  %v701 = mul i64 %v696, 8
  %v702 = add i64 128, %v701
  %v703 = getelementptr inbounds float, ptr %v16, i64 %v702
  call void @pack_turned(ptr %v703, i64 8, i64 1, i64 8, i64 %v700, ptr %v697, i64 32)
  %v704 = add i64 %v694, 8
  %v705 = add i64 %v657, 0
  %v706 = getelementptr inbounds float, ptr %v630, i64 %v704
  %v707 = sub i64 8, %v705
  %v708 = icmp slt i64 %v707, 0
  %v709 = select i1 %v708, i64 0, i64 %v707
  %v710 = mul i64 %v705, 8
  %v711 = add i64 0, %v710
  %v712 = getelementptr inbounds float, ptr %v16, i64 %v711
  call void @pack_turned(ptr %v712, i64 8, i64 1, i64 8, i64 %v709, ptr %v706, i64 32)
  %v713 = add i64 %v694, 16
  %v714 = add i64 %v657, 0
  %v715 = getelementptr inbounds float, ptr %v630, i64 %v713
  %v716 = sub i64 8, %v714
  %v717 = icmp slt i64 %v716, 0
  %v718 = select i1 %v717, i64 0, i64 %v716
  %v719 = mul i64 %v714, 8
  %v720 = add i64 64, %v719
  %v721 = getelementptr inbounds float, ptr %v16, i64 %v720
  call void @pack_turned(ptr %v721, i64 8, i64 1, i64 8, i64 %v718, ptr %v715, i64 32)
  %v722 = add i64 %v694, 24
  %v723 = add i64 %v657, 0
  %v724 = getelementptr inbounds float, ptr %v630, i64 %v722
  %v725 = sub i64 8, %v723
  %v726 = icmp slt i64 %v725, 0
  %v727 = select i1 %v726, i64 0, i64 %v725
  %v728 = mul i64 %v723, 8
  %v729 = add i64 192, %v728
  %v730 = getelementptr inbounds float, ptr %v16, i64 %v729
  call void @pack_turned(ptr %v730, i64 8, i64 1, i64 8, i64 %v727, ptr %v724, i64 32)
  %v731 = add i64 %v694, 256
  %v732 = add nsw i64 %v654, 1
  br label %b93
b95:
  %v733 = add i64 1, 0
  %v734 = sdiv i64 %v733, 1
  %v735 = add i64 %v2, 1
  %v736 = mul i64 %v734, %v2
  %v737 = sdiv i64 %v736, %v3
  %v738 = mul i64 %v737, 1
  %v739 = icmp slt i64 %v738, 1
  %v740 = select i1 %v739, i64 %v738, i64 1
  %v741 = mul i64 %v734, %v735
  %v742 = sdiv i64 %v741, %v3
  %v743 = mul i64 %v742, 1
  %v744 = icmp slt i64 %v743, 1
  %v745 = select i1 %v744, i64 %v743, i64 1
  %v746 = icmp slt i64 %v745, 1
  %v747 = select i1 %v746, i64 %v745, i64 1
  br label %b96
b96:
  %v748 = phi i64 [ %v740, %b95 ], [ %v789, %b97 ]
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b97, label %b98
b97:
  %v750 = mul i64 %v748, 256
  %v751 = mul i64 %v748, 32
  %v752 = add i64 %v750, 0
  %v753 = add i64 %v751, 0
  %v754 = getelementptr inbounds float, ptr %v631, i64 %v752
  %v755 = sub i64 32, %v753
  %v756 = icmp slt i64 %v755, 0
  %v757 = select i1 %v756, i64 0, i64 %v755
  %v758 = mul i64 %v753, 8
  %v759 = add i64 0, %v758
  %v760 = getelementptr inbounds float, ptr %v38, i64 %v759
  call void @pack_turned(ptr %v760, i64 8, i64 1, i64 8, i64 %v757, ptr %v754, i64 32)
  %v761 = add i64 %v750, 8
  %v762 = add i64 %v751, 8
  %v763 = getelementptr inbounds float, ptr %v631, i64 %v761
  %v764 = sub i64 32, %v762
  %v765 = icmp slt i64 %v764, 0
  %v766 = select i1 %v765, i64 0, i64 %v764
  %v767 = mul i64 %v762, 8
  %v768 = add i64 0, %v767
  %v769 = getelementptr inbounds float, ptr %v38, i64 %v768
  call void @pack_turned(ptr %v769, i64 8, i64 1, i64 8, i64 %v766, ptr %v763, i64 32)
  %v770 = add i64 %v750, 16
  %v771 = add i64 %v751, 16
  %v772 = getelementptr inbounds float, ptr %v631, i64 %v770
  %v773 = sub i64 32, %v771
  %v774 = icmp slt i64 %v773, 0
  %v775 = select i1 %v774, i64 0, i64 %v773
  %v776 = mul i64 %v771, 8
  %v777 = add i64 0, %v776
  %v778 = getelementptr inbounds float, ptr %v38, i64 %v777
  call void @pack_turned(ptr %v778, i64 8, i64 1, i64 8, i64 %v775, ptr %v772, i64 32)
  %v779 = add i64 %v750, 24
  %v780 = add i64 %v751, 24
  %v781 = getelementptr inbounds float, ptr %v631, i64 %v779
  %v782 = sub i64 32, %v780
  %v783 = icmp slt i64 %v782, 0
  %v784 = select i1 %v783, i64 0, i64 %v782
  %v785 = mul i64 %v780, 8
  %v786 = add i64 0, %v785
  %v787 = getelementptr inbounds float, ptr %v38, i64 %v786
  call void @pack_turned(ptr %v787, i64 8, i64 1, i64 8, i64 %v784, ptr %v781, i64 32)
  %v788 = add i64 %v750, 256
  %v789 = add nsw i64 %v748, 1
  br label %b96
b98:
  %v790 = add i64 1, 0
  %v791 = sdiv i64 %v790, 1
  %v792 = add i64 %v2, 1
  %v793 = mul i64 %v791, %v2
  %v794 = sdiv i64 %v793, %v3
  %v795 = mul i64 %v794, 1
  %v796 = icmp slt i64 %v795, 1
  %v797 = select i1 %v796, i64 %v795, i64 1
  %v798 = mul i64 %v791, %v792
  %v799 = sdiv i64 %v798, %v3
  %v800 = mul i64 %v799, 1
  %v801 = icmp slt i64 %v800, 1
  %v802 = select i1 %v801, i64 %v800, i64 1
  %v803 = icmp slt i64 %v802, 1
  %v804 = select i1 %v803, i64 %v802, i64 1
  br label %b99
b99:
  %v805 = phi i64 [ %v797, %b98 ], [ %v883, %b100 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b100, label %b101
b100:
  %v807 = mul i64 %v805, 512
  %v808 = mul i64 %v805, 8
  %v809 = add i64 %v807, 0
  %v810 = add i64 %v808, 0
  %v811 = getelementptr inbounds float, ptr %v632, i64 %v809
  %v812 = sub i64 3, %v810
  %v813 = icmp slt i64 %v812, 0
  %v814 = select i1 %v813, i64 0, i64 %v812
  %v815 = mul i64 %v810, 8
  %v816 = add i64 0, %v815
  %v817 = getelementptr inbounds float, ptr %v20, i64 %v816
  call void @pack_turned(ptr %v817, i64 8, i64 1, i64 8, i64 %v814, ptr %v811, i64 32)
  %v818 = add i64 %v807, 8
  %v819 = add i64 %v808, 0
  %v820 = getelementptr inbounds float, ptr %v632, i64 %v818
  %v821 = sub i64 3, %v819
  %v822 = icmp slt i64 %v821, 0
  %v823 = select i1 %v822, i64 0, i64 %v821
  %v824 = mul i64 %v819, 8
  %v825 = add i64 24, %v824
  %v826 = getelementptr inbounds float, ptr %v20, i64 %v825
  call void @pack_turned(ptr %v826, i64 8, i64 1, i64 8, i64 %v823, ptr %v820, i64 32)
  %v827 = add i64 %v807, 16
  %v828 = add i64 %v808, 0
  %v829 = getelementptr inbounds float, ptr %v632, i64 %v827
  %v830 = sub i64 3, %v828
  %v831 = icmp slt i64 %v830, 0
  %v832 = select i1 %v831, i64 0, i64 %v830
  %v833 = mul i64 %v828, 8
  %v834 = add i64 48, %v833
  %v835 = getelementptr inbounds float, ptr %v20, i64 %v834
  call void @pack_turned(ptr %v835, i64 8, i64 1, i64 8, i64 %v832, ptr %v829, i64 32)
  %v836 = add i64 %v807, 24
  %v837 = add i64 %v808, 0
  %v838 = getelementptr inbounds float, ptr %v632, i64 %v836
  %v839 = sub i64 3, %v837
  %v840 = icmp slt i64 %v839, 0
  %v841 = select i1 %v840, i64 0, i64 %v839
  %v842 = mul i64 %v837, 8
  %v843 = add i64 72, %v842
  %v844 = getelementptr inbounds float, ptr %v20, i64 %v843
  call void @pack_turned(ptr %v844, i64 8, i64 1, i64 8, i64 %v841, ptr %v838, i64 32)
  %v845 = add i64 %v807, 256
  %v846 = add i64 %v845, 0
  %v847 = add i64 %v808, 0
  %v848 = getelementptr inbounds float, ptr %v632, i64 %v846
  %v849 = sub i64 3, %v847
  %v850 = icmp slt i64 %v849, 0
  %v851 = select i1 %v850, i64 0, i64 %v849
  %v852 = mul i64 %v847, 8
  %v853 = add i64 0, %v852
  %v854 = getelementptr inbounds float, ptr %v26, i64 %v853
  call void @pack_turned(ptr %v854, i64 8, i64 1, i64 8, i64 %v851, ptr %v848, i64 32)
  %v855 = add i64 %v845, 8
  %v856 = add i64 %v808, 0
  %v857 = getelementptr inbounds float, ptr %v632, i64 %v855
  %v858 = sub i64 3, %v856
  %v859 = icmp slt i64 %v858, 0
  %v860 = select i1 %v859, i64 0, i64 %v858
  %v861 = mul i64 %v856, 8
  %v862 = add i64 24, %v861
  %v863 = getelementptr inbounds float, ptr %v26, i64 %v862
  call void @pack_turned(ptr %v863, i64 8, i64 1, i64 8, i64 %v860, ptr %v857, i64 32)
  %v864 = add i64 %v845, 16
  %v865 = add i64 %v808, 0
  %v866 = getelementptr inbounds float, ptr %v632, i64 %v864
  %v867 = sub i64 3, %v865
  %v868 = icmp slt i64 %v867, 0
  %v869 = select i1 %v868, i64 0, i64 %v867
  %v870 = mul i64 %v865, 8
  %v871 = add i64 48, %v870
  %v872 = getelementptr inbounds float, ptr %v26, i64 %v871
  call void @pack_turned(ptr %v872, i64 8, i64 1, i64 8, i64 %v869, ptr %v866, i64 32)
  %v873 = add i64 %v845, 24
  %v874 = add i64 %v808, 0
  %v875 = getelementptr inbounds float, ptr %v632, i64 %v873
  %v876 = sub i64 3, %v874
  %v877 = icmp slt i64 %v876, 0
  %v878 = select i1 %v877, i64 0, i64 %v876
  %v879 = mul i64 %v874, 8
  %v880 = add i64 72, %v879
  %v881 = getelementptr inbounds float, ptr %v26, i64 %v880
  call void @pack_turned(ptr %v881, i64 8, i64 1, i64 8, i64 %v878, ptr %v875, i64 32)
  %v882 = add i64 %v845, 256
  %v883 = add nsw i64 %v805, 1
  br label %b99
b101:
  %v884 = add i64 1, 0
  %v885 = sdiv i64 %v884, 1
  %v886 = add i64 %v2, 1
  %v887 = mul i64 %v885, %v2
  %v888 = sdiv i64 %v887, %v3
  %v889 = mul i64 %v888, 1
  %v890 = icmp slt i64 %v889, 1
  %v891 = select i1 %v890, i64 %v889, i64 1
  %v892 = mul i64 %v885, %v886
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, 1
  %v896 = select i1 %v895, i64 %v894, i64 1
  %v897 = icmp slt i64 %v896, 1
  %v898 = select i1 %v897, i64 %v896, i64 1
  br label %b102
b102:
  %v899 = phi i64 [ %v891, %b101 ], [ %v922, %b103 ]
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b103, label %b104
b103:
  %v901 = mul i64 %v899, 128
  %v902 = mul i64 %v899, 16
  %v903 = add i64 %v901, 0
  %v904 = add i64 %v902, 0
  %v905 = getelementptr inbounds float, ptr %v633, i64 %v903
  %v906 = sub i64 12, %v904
  %v907 = icmp slt i64 %v906, 0
  %v908 = select i1 %v907, i64 0, i64 %v906
  %v909 = mul i64 %v904, 8
  %v910 = add i64 0, %v909
  %v911 = getelementptr inbounds float, ptr %v32, i64 %v910
  call void @pack_turned(ptr %v911, i64 8, i64 1, i64 8, i64 %v908, ptr %v905, i64 16)
  %v912 = add i64 %v901, 8
  %v913 = add i64 %v902, 8
  %v914 = getelementptr inbounds float, ptr %v633, i64 %v912
  %v915 = sub i64 12, %v913
  %v916 = icmp slt i64 %v915, 0
  %v917 = select i1 %v916, i64 0, i64 %v915
  %v918 = mul i64 %v913, 8
  %v919 = add i64 0, %v918
  %v920 = getelementptr inbounds float, ptr %v32, i64 %v919
  call void @pack_turned(ptr %v920, i64 8, i64 1, i64 8, i64 %v917, ptr %v914, i64 16)
  %v921 = add i64 %v901, 128
  %v922 = add nsw i64 %v899, 1
  br label %b102
b104:
  %v923 = add i64 1, 0
  %v924 = sdiv i64 %v923, 1
  %v925 = add i64 %v2, 1
  %v926 = mul i64 %v924, %v2
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, 1
  %v930 = select i1 %v929, i64 %v928, i64 1
  %v931 = mul i64 %v924, %v925
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, 1
  %v935 = select i1 %v934, i64 %v933, i64 1
  %v936 = icmp slt i64 %v935, 1
  %v937 = select i1 %v936, i64 %v935, i64 1
  br label %b105
b105:
  %v938 = phi i64 [ %v930, %b104 ], [ %v1022, %b106 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b106, label %b107
b106:
  %v940 = mul i64 %v938, 192
  %v941 = mul i64 %v938, 8
  %v942 = add i64 %v940, 0
  %v943 = add i64 %v941, 0
  %v944 = getelementptr inbounds float, ptr %v634, i64 %v942
  %v945 = sub i64 8, %v943
  %v946 = icmp slt i64 %v945, 0
  %v947 = select i1 %v946, i64 0, i64 %v945
  %v948 = mul i64 %v943, 3
  %v949 = add i64 0, %v948
  %v950 = getelementptr inbounds float, ptr %v24, i64 %v949
  call void @pack(ptr %v950, i64 3, i64 1, i64 3, i64 %v947, ptr %v944, i64 8)
  %v951 = add i64 %v940, 24
  %v952 = add i64 %v951, 0
  %v953 = add i64 %v941, 0
  %v954 = getelementptr inbounds float, ptr %v634, i64 %v952
  %v955 = sub i64 8, %v953
  %v956 = icmp slt i64 %v955, 0
  %v957 = select i1 %v956, i64 0, i64 %v955
  %v958 = mul i64 %v953, 3
  %v959 = add i64 24, %v958
  %v960 = getelementptr inbounds float, ptr %v24, i64 %v959
  call void @pack(ptr %v960, i64 3, i64 1, i64 3, i64 %v957, ptr %v954, i64 8)
  %v961 = add i64 %v951, 24
  %v962 = add i64 %v961, 0
  %v963 = add i64 %v941, 0
  %v964 = getelementptr inbounds float, ptr %v634, i64 %v962
  %v965 = sub i64 8, %v963
  %v966 = icmp slt i64 %v965, 0
  %v967 = select i1 %v966, i64 0, i64 %v965
  %v968 = mul i64 %v963, 3
  %v969 = add i64 48, %v968
  %v970 = getelementptr inbounds float, ptr %v24, i64 %v969
  call void @pack(ptr %v970, i64 3, i64 1, i64 3, i64 %v967, ptr %v964, i64 8)
  %v971 = add i64 %v961, 24
  %v972 = add i64 %v971, 0
  %v973 = add i64 %v941, 0
  %v974 = getelementptr inbounds float, ptr %v634, i64 %v972
  %v975 = sub i64 8, %v973
  %v976 = icmp slt i64 %v975, 0
  %v977 = select i1 %v976, i64 0, i64 %v975
  %v978 = mul i64 %v973, 3
  %v979 = add i64 72, %v978
  %v980 = getelementptr inbounds float, ptr %v24, i64 %v979
  call void @pack(ptr %v980, i64 3, i64 1, i64 3, i64 %v977, ptr %v974, i64 8)
  %v981 = add i64 %v971, 24
  %v982 = add i64 %v981, 0
  %v983 = add i64 %v941, 0
  %v984 = getelementptr inbounds float, ptr %v634, i64 %v982
  %v985 = sub i64 8, %v983
  %v986 = icmp slt i64 %v985, 0
  %v987 = select i1 %v986, i64 0, i64 %v985
  %v988 = mul i64 %v983, 3
  %v989 = add i64 0, %v988
  %v990 = getelementptr inbounds float, ptr %v30, i64 %v989
  call void @pack(ptr %v990, i64 3, i64 1, i64 3, i64 %v987, ptr %v984, i64 8)
  %v991 = add i64 %v981, 24
  %v992 = add i64 %v991, 0
  %v993 = add i64 %v941, 0
  %v994 = getelementptr inbounds float, ptr %v634, i64 %v992
  %v995 = sub i64 8, %v993
  %v996 = icmp slt i64 %v995, 0
  %v997 = select i1 %v996, i64 0, i64 %v995
  %v998 = mul i64 %v993, 3
  %v999 = add i64 24, %v998
  %v1000 = getelementptr inbounds float, ptr %v30, i64 %v999
  call void @pack(ptr %v1000, i64 3, i64 1, i64 3, i64 %v997, ptr %v994, i64 8)
  %v1001 = add i64 %v991, 24
  %v1002 = add i64 %v1001, 0
  %v1003 = add i64 %v941, 0
  %v1004 = getelementptr inbounds float, ptr %v634, i64 %v1002
  %v1005 = sub i64 8, %v1003
  %v1006 = icmp slt i64 %v1005, 0
  %v1007 = select i1 %v1006, i64 0, i64 %v1005
  %v1008 = mul i64 %v1003, 3
  %v1009 = add i64 48, %v1008
  %v1010 = getelementptr inbounds float, ptr %v30, i64 %v1009
  call void @pack(ptr %v1010, i64 3, i64 1, i64 3, i64 %v1007, ptr %v1004, i64 8)
  %v1011 = add i64 %v1001, 24
  %v1012 = add i64 %v1011, 0
  %v1013 = add i64 %v941, 0
  %v1014 = getelementptr inbounds float, ptr %v634, i64 %v1012
  %v1015 = sub i64 8, %v1013
  %v1016 = icmp slt i64 %v1015, 0
  %v1017 = select i1 %v1016, i64 0, i64 %v1015
  %v1018 = mul i64 %v1013, 3
  %v1019 = add i64 72, %v1018
  %v1020 = getelementptr inbounds float, ptr %v30, i64 %v1019
  call void @pack(ptr %v1020, i64 3, i64 1, i64 3, i64 %v1017, ptr %v1014, i64 8)
  %v1021 = add i64 %v1011, 24
  %v1022 = add nsw i64 %v938, 1
  br label %b105
b107:
  %v1023 = add i64 1, 0
  %v1024 = sdiv i64 %v1023, 1
  %v1025 = add i64 %v2, 1
  %v1026 = mul i64 %v1024, %v2
  %v1027 = sdiv i64 %v1026, %v3
  %v1028 = mul i64 %v1027, 1
  %v1029 = icmp slt i64 %v1028, 1
  %v1030 = select i1 %v1029, i64 %v1028, i64 1
  %v1031 = mul i64 %v1024, %v1025
  %v1032 = sdiv i64 %v1031, %v3
  %v1033 = mul i64 %v1032, 1
  %v1034 = icmp slt i64 %v1033, 1
  %v1035 = select i1 %v1034, i64 %v1033, i64 1
  %v1036 = icmp slt i64 %v1035, 1
  %v1037 = select i1 %v1036, i64 %v1035, i64 1
  br label %b108
b108:
  %v1038 = phi i64 [ %v1030, %b107 ], [ %v1082, %b109 ]
  %v1039 = icmp slt i64 %v1038, %v1037
  br i1 %v1039, label %b109, label %b110
b109:
  %v1040 = mul i64 %v1038, 96
  %v1041 = mul i64 %v1038, 8
  %v1042 = add i64 %v1040, 0
  %v1043 = add i64 %v1041, 0
  %v1044 = getelementptr inbounds float, ptr %v635, i64 %v1042
  %v1045 = sub i64 8, %v1043
  %v1046 = icmp slt i64 %v1045, 0
  %v1047 = select i1 %v1046, i64 0, i64 %v1045
  %v1048 = mul i64 %v1043, 3
  %v1049 = add i64 0, %v1048
  %v1050 = getelementptr inbounds float, ptr %v34, i64 %v1049
  call void @pack(ptr %v1050, i64 3, i64 1, i64 3, i64 %v1047, ptr %v1044, i64 8)
  %v1051 = add i64 %v1040, 24
  %v1052 = add i64 %v1051, 0
  %v1053 = add i64 %v1041, 0
  %v1054 = getelementptr inbounds float, ptr %v635, i64 %v1052
  %v1055 = sub i64 8, %v1053
  %v1056 = icmp slt i64 %v1055, 0
  %v1057 = select i1 %v1056, i64 0, i64 %v1055
  %v1058 = mul i64 %v1053, 3
  %v1059 = add i64 24, %v1058
  %v1060 = getelementptr inbounds float, ptr %v34, i64 %v1059
  call void @pack(ptr %v1060, i64 3, i64 1, i64 3, i64 %v1057, ptr %v1054, i64 8)
  %v1061 = add i64 %v1051, 24
  %v1062 = add i64 %v1061, 0
  %v1063 = add i64 %v1041, 0
  %v1064 = getelementptr inbounds float, ptr %v635, i64 %v1062
  %v1065 = sub i64 8, %v1063
  %v1066 = icmp slt i64 %v1065, 0
  %v1067 = select i1 %v1066, i64 0, i64 %v1065
  %v1068 = mul i64 %v1063, 3
  %v1069 = add i64 48, %v1068
  %v1070 = getelementptr inbounds float, ptr %v34, i64 %v1069
  call void @pack(ptr %v1070, i64 3, i64 1, i64 3, i64 %v1067, ptr %v1064, i64 8)
  %v1071 = add i64 %v1061, 24
  %v1072 = add i64 %v1071, 0
  %v1073 = add i64 %v1041, 0
  %v1074 = getelementptr inbounds float, ptr %v635, i64 %v1072
  %v1075 = sub i64 8, %v1073
  %v1076 = icmp slt i64 %v1075, 0
  %v1077 = select i1 %v1076, i64 0, i64 %v1075
  %v1078 = mul i64 %v1073, 3
  %v1079 = add i64 72, %v1078
  %v1080 = getelementptr inbounds float, ptr %v34, i64 %v1079
  call void @pack(ptr %v1080, i64 3, i64 1, i64 3, i64 %v1077, ptr %v1074, i64 8)
  %v1081 = add i64 %v1071, 24
  %v1082 = add nsw i64 %v1038, 1
  br label %b108
b110:
  br label %b92
b92:
  %v1083 = icmp sgt i64 %v3, 1
  br i1 %v1083, label %b111, label %b112
b111:
  %v1084 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1085 = atomicrmw add ptr %v1084, i64 1 acq_rel
  %v1086 = load i64, ptr %v331, align 8
  %v1087 = add i64 %v1086, 1
  store i64 %v1087, ptr %v331, align 8
  %v1088 = mul i64 %v3, %v1087
  br label %b113
b113:
  %v1089 = load atomic i64, ptr %v1084 acquire, align 8
  %v1090 = icmp slt i64 %v1089, %v1088
  br i1 %v1090, label %b114, label %b115
b114:
  %v1091 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v1092 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1093 = load i64, ptr %v1092, align 8
  br label %b116
b116:
  %v1094 = phi i64 [ 0, %b112 ], [ %v3273, %b343 ]
  %v1095 = icmp slt i64 %v1094, %v5
  br i1 %v1095, label %b117, label %b118
b117:
  %v1096 = add i64 %v1094, %v1093
  %v1097 = icmp slt i64 %v1096, %v5
  %v1098 = select i1 %v1097, i64 %v1096, i64 %v5
  %v1099 = sub i64 %v1098, %v1094
  %v1100 = mul i64 %v1099, %v7
  %v1102 = add i64 %v1100, 0
  %v1103 = sdiv i64 %v1102, 1
  %v1104 = add i64 %v2, 1
  %v1105 = mul i64 %v1103, %v2
  %v1106 = sdiv i64 %v1105, %v3
  %v1107 = mul i64 %v1106, 1
  %v1108 = icmp slt i64 %v1107, %v1100
  %v1109 = select i1 %v1108, i64 %v1107, i64 %v1100
  %v1110 = mul i64 %v1103, %v1104
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v1100
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v1100
  %v1115 = mul i64 %v1094, %v7
  %v1116 = add i64 %v1109, %v1115
  %v1117 = add i64 %v1114, %v1115
  br label %b119
b119:
  %v1118 = phi i64 [ %v1116, %b117 ], [ %v1172, %b124 ]
  %v1119 = icmp slt i64 %v1118, %v1117
  br i1 %v1119, label %b120, label %b121
b120:
  %v1120 = add i64 %v1118, 96
  %v1121 = icmp slt i64 %v1120, %v1117
  %v1122 = select i1 %v1121, i64 %v1120, i64 %v1117
  br label %b122
b122:
  %v1123 = phi i64 [ 0, %b120 ], [ %v1171, %b127 ]
  %v1124 = icmp slt i64 %v1123, 2
  br i1 %v1124, label %b123, label %b124
b123:
  %v1125 = sub i64 %v1122, %v1118
  %v1126 = sub i64 2, 1
  %v1127 = add i64 %v1125, %v1126
  %v1128 = sdiv i64 %v1127, 2
  br label %b125
b125:
  %v1129 = phi i64 [ 0, %b123 ], [ %v1170, %b132 ]
  %v1130 = icmp slt i64 %v1129, %v1128
  br i1 %v1130, label %b126, label %b127
b126:
  %v1131 = mul i64 %v1125, %v1129
  %v1132 = sdiv i64 %v1131, %v1128
  %v1133 = add i64 %v1118, %v1132
  %v1134 = add i64 %v1129, 1
  %v1135 = mul i64 %v1125, %v1134
  %v1136 = sdiv i64 %v1135, %v1128
  %v1137 = add i64 %v1118, %v1136
  %v1138 = mul i64 %v1123, 256
  %v1139 = getelementptr inbounds float, ptr %v560, i64 %v1138
  %v1140 = sub i64 %v1137, %v1133
  %v1141 = mul i64 %v1133, 8
  %v1142 = getelementptr inbounds float, ptr %v10, i64 %v1141
  %v1143 = getelementptr inbounds float, ptr %v1142, i64 0
  %v1144 = sub i64 %v1140, 1
  %v1145 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1144
  %v1146 = load ptr, ptr %v1145, align 4
  %v1147 = getelementptr inbounds float, ptr %v1101, i64 0
  %v1148 = icmp sgt i64 %v1140, 0
  br i1 %v1148, label %b128, label %b129
b128:
  call void %v1146(ptr %v1143, i64 8, ptr %v1139, i64 8, ptr %v1147, i64 32, i64 8)
  br label %b129
b129:
  %v1149 = add i64 %v1138, 256
  br label %b130
b130:
  %v1150 = phi i64 [ %v1133, %b129 ], [ %v1169, %b135 ]
  %v1151 = icmp slt i64 %v1150, %v1137
  br i1 %v1151, label %b131, label %b132
b131:
  %v1152 = sub i64 %v1150, %v1133
  %v1153 = mul i64 %v1152, 32
  %v1154 = getelementptr inbounds float, ptr %v1101, i64 %v1153
  %v1155 = mul i64 %v1150, 64
  %v1156 = getelementptr inbounds float, ptr %v124, i64 %v1155
  br label %b133
b133:
  %v1157 = phi i64 [ 0, %b131 ], [ %v1168, %b134 ]
  %v1158 = icmp slt i64 %v1157, 4
  br i1 %v1158, label %b134, label %b135
b134:
  %v1159 = mul i64 %v1123, 4
  %v1160 = add i64 %v1159, %v1157
  %v1161 = mul i64 %v1160, 8
  %v1162 = add i64 0, %v1157
  %v1163 = mul i64 %v1162, 8
  %v1164 = getelementptr inbounds float, ptr %v1154, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = add i64 0, %v1161
  %v1167 = getelementptr inbounds float, ptr %v1156, i64 %v1166
  store <8 x float> %v1165, ptr %v1167, align 4
  %v1168 = add nsw i64 %v1157, 1
  br label %b133
b135:
  %v1169 = add nsw i64 %v1150, 1
  br label %b130
b132:
  %v1170 = add nsw i64 %v1129, 1
  br label %b125
b127:
  %v1171 = add nsw i64 %v1123, 1
  br label %b122
b124:
  %v1172 = add nsw i64 %v1118, 96
  br label %b119
b121:
  %v1173 = icmp sgt i64 %v3, 1
  br i1 %v1173, label %b136, label %b137
b136:
  %v1174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1175 = atomicrmw add ptr %v1174, i64 1 acq_rel
  %v1176 = load i64, ptr %v331, align 8
  %v1177 = add i64 %v1176, 1
  store i64 %v1177, ptr %v331, align 8
  %v1178 = mul i64 %v3, %v1177
  br label %b138
b138:
  %v1179 = load atomic i64, ptr %v1174 acquire, align 8
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b139, label %b140
b139:
  %v1181 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  br label %b141
b141:
  %v1182 = phi i64 [ %v1094, %b137 ], [ %v3263, %b341 ]
  %v1183 = icmp slt i64 %v1182, %v1098
  br i1 %v1183, label %b142, label %b143
b142:
  %v1185 = add i64 %v7, 0
  %v1186 = sdiv i64 %v1185, 1
  %v1187 = add i64 %v2, 1
  %v1188 = mul i64 %v1186, %v2
  %v1189 = sdiv i64 %v1188, %v3
  %v1190 = mul i64 %v1189, 1
  %v1191 = icmp slt i64 %v1190, %v7
  %v1192 = select i1 %v1191, i64 %v1190, i64 %v7
  %v1193 = mul i64 %v1186, %v1187
  %v1194 = sdiv i64 %v1193, %v3
  %v1195 = mul i64 %v1194, 1
  %v1196 = icmp slt i64 %v1195, %v7
  %v1197 = select i1 %v1196, i64 %v1195, i64 %v7
  br label %b144
b144:
  %v1198 = phi i64 [ %v1192, %b142 ], [ %v1534, %b149 ]
  %v1199 = icmp slt i64 %v1198, %v1197
  br i1 %v1199, label %b145, label %b146
b145:
  %v1200 = add i64 %v1198, 96
  %v1201 = icmp slt i64 %v1200, %v1197
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v1197
  br label %b147
b147:
  %v1203 = phi i64 [ 0, %b145 ], [ %v1533, %b152 ]
  %v1204 = icmp slt i64 %v1203, 1
  br i1 %v1204, label %b148, label %b149
b148:
  %v1205 = sub i64 %v1202, %v1198
  %v1206 = sub i64 2, 1
  %v1207 = add i64 %v1205, %v1206
  %v1208 = sdiv i64 %v1207, 2
  br label %b150
b150:
  %v1209 = phi i64 [ 0, %b148 ], [ %v1532, %b159 ]
  %v1210 = icmp slt i64 %v1209, %v1208
  br i1 %v1210, label %b151, label %b152
b151:
  %v1211 = mul i64 %v1205, %v1209
  %v1212 = sdiv i64 %v1211, %v1208
  %v1213 = add i64 %v1198, %v1212
  %v1214 = add i64 %v1209, 1
  %v1215 = mul i64 %v1205, %v1214
  %v1216 = sdiv i64 %v1215, %v1208
  %v1217 = add i64 %v1198, %v1216
  %v1218 = mul i64 %v1203, 512
  %v1219 = getelementptr inbounds float, ptr %v630, i64 %v1218
  %v1220 = sub i64 %v1217, %v1213
  %v1221 = add i64 %v1182, 0
  %v1222 = and i64 %v1221, %v224
  %v1223 = mul i64 %v1222, %v7
  %v1224 = add i64 %v1223, %v1213
  %v1225 = mul i64 %v1224, 8
  %v1226 = getelementptr inbounds float, ptr %v50, i64 %v1225
  %v1227 = getelementptr inbounds float, ptr %v1226, i64 0
  %v1228 = sub i64 %v1220, 1
  %v1229 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1228
  %v1230 = load ptr, ptr %v1229, align 4
  %v1231 = getelementptr inbounds float, ptr %v1184, i64 0
  %v1232 = icmp sgt i64 %v1220, 0
  br i1 %v1232, label %b153, label %b154
b153:
  call void %v1230(ptr %v1227, i64 8, ptr %v1219, i64 8, ptr %v1231, i64 64, i64 16)
  br label %b154
b154:
  %v1233 = add i64 %v1218, 256
  %v1234 = getelementptr inbounds float, ptr %v630, i64 %v1233
  %v1235 = sub i64 %v1217, %v1213
  %v1236 = add i64 %v1182, 0
  %v1237 = and i64 %v1236, %v228
  %v1238 = mul i64 %v1237, %v7
  %v1239 = add i64 %v1238, %v1213
  %v1240 = mul i64 %v1239, 8
  %v1241 = getelementptr inbounds float, ptr %v54, i64 %v1240
  %v1242 = getelementptr inbounds float, ptr %v1241, i64 0
  %v1243 = sub i64 %v1235, 1
  %v1244 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1243
  %v1245 = load ptr, ptr %v1244, align 4
  %v1246 = getelementptr inbounds float, ptr %v1184, i64 8
  %v1247 = icmp sgt i64 %v1235, 0
  br i1 %v1247, label %b155, label %b156
b155:
  call void %v1245(ptr %v1242, i64 8, ptr %v1234, i64 8, ptr %v1246, i64 64, i64 16)
  br label %b156
b156:
  %v1248 = add i64 %v1233, 256
  br label %b157
b157:
  %v1249 = phi i64 [ %v1213, %b156 ], [ %v1531, %b162 ]
  %v1250 = icmp slt i64 %v1249, %v1217
  br i1 %v1250, label %b158, label %b159
b158:
  %v1251 = sub i64 %v1249, %v1213
  %v1252 = mul i64 %v1251, 64
  %v1253 = getelementptr inbounds float, ptr %v1184, i64 %v1252
  %v1254 = add i64 %v1182, 0
  %v1255 = and i64 %v1254, %v248
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1249
  %v1258 = mul i64 %v1257, 64
  %v1259 = getelementptr inbounds float, ptr %v124, i64 %v1258
  %v1260 = add i64 %v1182, 0
  %v1261 = and i64 %v1260, %v230
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1249
  %v1264 = mul i64 %v1263, 8
  %v1265 = getelementptr inbounds float, ptr %v56, i64 %v1264
  %v1266 = add i64 %v1182, 0
  %v1267 = and i64 %v1266, %v250
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1249
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v126, i64 %v1270
  %v1272 = add i64 %v1182, 0
  %v1273 = and i64 %v1272, %v252
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1249
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v128, i64 %v1276
  %v1278 = add i64 %v1182, 0
  %v1279 = and i64 %v1278, %v254
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1249
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v130, i64 %v1282
  %v1284 = add i64 %v1182, 1
  %v1285 = and i64 %v1284, %v230
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1249
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v56, i64 %v1288
  %v1290 = add i64 %v1182, 0
  %v1291 = and i64 %v1290, %v256
  %v1292 = mul i64 %v1291, %v7
  %v1293 = add i64 %v1292, %v1249
  %v1294 = mul i64 %v1293, 8
  %v1295 = getelementptr inbounds float, ptr %v132, i64 %v1294
  %v1296 = add i64 %v1182, 1
  %v1297 = and i64 %v1296, %v228
  %v1298 = mul i64 %v1297, %v7
  %v1299 = add i64 %v1298, %v1249
  %v1300 = mul i64 %v1299, 8
  %v1301 = getelementptr inbounds float, ptr %v54, i64 %v1300
  br label %b160
b160:
  %v1302 = phi i64 [ 0, %b158 ], [ %v1530, %b161 ]
  %v1303 = icmp slt i64 %v1302, 1
  br i1 %v1303, label %b161, label %b162
b161:
  %v1304 = mul i64 %v1203, 1
  %v1305 = add i64 %v1304, %v1302
  %v1306 = mul i64 %v1305, 8
  %v1307 = add i64 0, %v1302
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v1253, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 1, %v1302
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v1253, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = add i64 2, %v1302
  %v1316 = mul i64 %v1315, 8
  %v1317 = getelementptr inbounds float, ptr %v1253, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = add i64 3, %v1302
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v1253, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = add i64 4, %v1302
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v1253, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = add i64 5, %v1302
  %v1328 = mul i64 %v1327, 8
  %v1329 = getelementptr inbounds float, ptr %v1253, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = add i64 6, %v1302
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v1253, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 7, %v1302
  %v1336 = mul i64 %v1335, 8
  %v1337 = getelementptr inbounds float, ptr %v1253, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = add i64 16, %v1306
  %v1340 = getelementptr inbounds float, ptr %v1259, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = fadd <8 x float> %v1341, %v1310
  %v1343 = fadd <8 x float> %v1342, %v1314
  %v1344 = add i64 16, %v1306
  %v1345 = getelementptr inbounds float, ptr %v18, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = fadd <8 x float> %v1343, %v1346
  %v1348 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1349 = shufflevector <8 x float> %v1348, <8 x float> poison, <8 x i32> zeroinitializer
  %v1350 = fadd <8 x float> %v1347, %v1349
  %v1351 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1350)
  %v1352 = fneg <8 x float> %v1351
  %v1353 = fcmp olt <8 x float> %v1352, splat (float 0xC05A400000000000)
  %v1354 = select <8 x i1> %v1353, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1352
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1354, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1356 = fsub <8 x float> %v1355, splat (float 0x4168000000000000)
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1354)
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1357)
  %v1359 = bitcast <8 x float> %v1355 to <8 x i32>
  %v1360 = fmul <8 x float> %v1358, %v1358
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1358, <8 x float> splat (float 0x3F81227F40000000))
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1358, <8 x float> splat (float 0x3FA5556740000000))
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1362, <8 x float> %v1358, <8 x float> splat (float 0x3FC5554B00000000))
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> %v1358, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1364, <8 x float> %v1358)
  %v1366 = sub <8 x i32> %v1359, splat (i32 1262485250)
  %v1367 = lshr <8 x i32> %v1366, splat (i32 1)
  %v1368 = sub <8 x i32> %v1366, %v1367
  %v1369 = shl <8 x i32> %v1367, splat (i32 23)
  %v1370 = bitcast <8 x i32> %v1369 to <8 x float>
  %v1371 = shl <8 x i32> %v1368, splat (i32 23)
  %v1372 = bitcast <8 x i32> %v1371 to <8 x float>
  %v1373 = fadd <8 x float> %v1365, splat (float 0x3FF0000000000000)
  %v1374 = fmul <8 x float> %v1373, %v1370
  %v1375 = fmul <8 x float> %v1374, %v1372
  %v1376 = fcmp olt <8 x float> %v1350, splat (float 0x0000000000000000)
  %v1377 = select <8 x i1> %v1376, <8 x float> %v1375, <8 x float> splat (float 0x3FF0000000000000)
  %v1378 = fadd <8 x float> %v1375, splat (float 0x3FF0000000000000)
  %v1379 = fdiv <8 x float> %v1377, %v1378
  %v1380 = add i64 0, %v1306
  %v1381 = getelementptr inbounds float, ptr %v1259, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = fadd <8 x float> %v1382, %v1318
  %v1384 = fadd <8 x float> %v1383, %v1322
  %v1385 = add i64 0, %v1306
  %v1386 = getelementptr inbounds float, ptr %v18, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = fadd <8 x float> %v1384, %v1387
  %v1389 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1388)
  %v1390 = fneg <8 x float> %v1389
  %v1391 = fcmp olt <8 x float> %v1390, splat (float 0xC05A400000000000)
  %v1392 = select <8 x i1> %v1391, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1390
  %v1393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1394 = fsub <8 x float> %v1393, splat (float 0x4168000000000000)
  %v1395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1394, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1392)
  %v1396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1394, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1395)
  %v1397 = bitcast <8 x float> %v1393 to <8 x i32>
  %v1398 = fmul <8 x float> %v1396, %v1396
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1396, <8 x float> splat (float 0x3F81227F40000000))
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1399, <8 x float> %v1396, <8 x float> splat (float 0x3FA5556740000000))
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> %v1396, <8 x float> splat (float 0x3FC5554B00000000))
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> %v1396, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> %v1402, <8 x float> %v1396)
  %v1404 = sub <8 x i32> %v1397, splat (i32 1262485250)
  %v1405 = lshr <8 x i32> %v1404, splat (i32 1)
  %v1406 = sub <8 x i32> %v1404, %v1405
  %v1407 = shl <8 x i32> %v1405, splat (i32 23)
  %v1408 = bitcast <8 x i32> %v1407 to <8 x float>
  %v1409 = shl <8 x i32> %v1406, splat (i32 23)
  %v1410 = bitcast <8 x i32> %v1409 to <8 x float>
  %v1411 = fadd <8 x float> %v1403, splat (float 0x3FF0000000000000)
  %v1412 = fmul <8 x float> %v1411, %v1408
  %v1413 = fmul <8 x float> %v1412, %v1410
  %v1414 = fcmp olt <8 x float> %v1388, splat (float 0x0000000000000000)
  %v1415 = select <8 x i1> %v1414, <8 x float> %v1413, <8 x float> splat (float 0x3FF0000000000000)
  %v1416 = fadd <8 x float> %v1413, splat (float 0x3FF0000000000000)
  %v1417 = fdiv <8 x float> %v1415, %v1416
  %v1418 = add i64 8, %v1306
  %v1419 = getelementptr inbounds float, ptr %v1259, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = fadd <8 x float> %v1420, %v1326
  %v1422 = fadd <8 x float> %v1421, %v1330
  %v1423 = add i64 8, %v1306
  %v1424 = getelementptr inbounds float, ptr %v18, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = fadd <8 x float> %v1422, %v1425
  %v1427 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1426)
  %v1428 = fcmp ogt <8 x float> %v1427, splat (float 0x4023000000000000)
  %v1429 = select <8 x i1> %v1428, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1427
  %v1430 = fadd <8 x float> %v1429, %v1429
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1432 = fsub <8 x float> %v1431, splat (float 0x4168000000000000)
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1430)
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1433)
  %v1435 = bitcast <8 x float> %v1431 to <8 x i32>
  %v1436 = fmul <8 x float> %v1434, %v1434
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1434, <8 x float> splat (float 0x3F81227F40000000))
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> %v1434, <8 x float> splat (float 0x3FA5556740000000))
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1434, <8 x float> splat (float 0x3FC5554B00000000))
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1434, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1440, <8 x float> %v1434)
  %v1442 = shl <8 x i32> %v1435, splat (i32 23)
  %v1443 = add <8 x i32> %v1442, splat (i32 1065353216)
  %v1444 = bitcast <8 x i32> %v1443 to <8 x float>
  %v1445 = fsub <8 x float> %v1444, splat (float 0x3FF0000000000000)
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1441, <8 x float> %v1445)
  %v1447 = fadd <8 x float> %v1446, splat (float 0x4000000000000000)
  %v1448 = fdiv <8 x float> %v1446, %v1447
  %v1449 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1448, <8 x float> %v1426)
  %v1450 = add i64 0, %v1306
  %v1451 = getelementptr inbounds float, ptr %v1265, i64 %v1450
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = fmul <8 x float> %v1379, %v1452
  %v1454 = fmul <8 x float> %v1417, %v1449
  %v1455 = fadd <8 x float> %v1453, %v1454
  %v1456 = add i64 24, %v1306
  %v1457 = getelementptr inbounds float, ptr %v1259, i64 %v1456
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = fadd <8 x float> %v1458, %v1334
  %v1460 = fadd <8 x float> %v1459, %v1338
  %v1461 = add i64 24, %v1306
  %v1462 = getelementptr inbounds float, ptr %v18, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = fadd <8 x float> %v1460, %v1463
  %v1465 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1464)
  %v1466 = fneg <8 x float> %v1465
  %v1467 = fcmp olt <8 x float> %v1466, splat (float 0xC05A400000000000)
  %v1468 = select <8 x i1> %v1467, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1466
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1468, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1470 = fsub <8 x float> %v1469, splat (float 0x4168000000000000)
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1470, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1468)
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1470, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1471)
  %v1473 = bitcast <8 x float> %v1469 to <8 x i32>
  %v1474 = fmul <8 x float> %v1472, %v1472
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1472, <8 x float> splat (float 0x3F81227F40000000))
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1475, <8 x float> %v1472, <8 x float> splat (float 0x3FA5556740000000))
  %v1477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> %v1472, <8 x float> splat (float 0x3FC5554B00000000))
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> %v1472, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> %v1478, <8 x float> %v1472)
  %v1480 = sub <8 x i32> %v1473, splat (i32 1262485250)
  %v1481 = lshr <8 x i32> %v1480, splat (i32 1)
  %v1482 = sub <8 x i32> %v1480, %v1481
  %v1483 = shl <8 x i32> %v1481, splat (i32 23)
  %v1484 = bitcast <8 x i32> %v1483 to <8 x float>
  %v1485 = shl <8 x i32> %v1482, splat (i32 23)
  %v1486 = bitcast <8 x i32> %v1485 to <8 x float>
  %v1487 = fadd <8 x float> %v1479, splat (float 0x3FF0000000000000)
  %v1488 = fmul <8 x float> %v1487, %v1484
  %v1489 = fmul <8 x float> %v1488, %v1486
  %v1490 = fcmp olt <8 x float> %v1464, splat (float 0x0000000000000000)
  %v1491 = select <8 x i1> %v1490, <8 x float> %v1489, <8 x float> splat (float 0x3FF0000000000000)
  %v1492 = fadd <8 x float> %v1489, splat (float 0x3FF0000000000000)
  %v1493 = fdiv <8 x float> %v1491, %v1492
  %v1494 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1455)
  %v1495 = fcmp ogt <8 x float> %v1494, splat (float 0x4023000000000000)
  %v1496 = select <8 x i1> %v1495, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1494
  %v1497 = fadd <8 x float> %v1496, %v1496
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1499 = fsub <8 x float> %v1498, splat (float 0x4168000000000000)
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1497)
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1500)
  %v1502 = bitcast <8 x float> %v1498 to <8 x i32>
  %v1503 = fmul <8 x float> %v1501, %v1501
  %v1504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1501, <8 x float> splat (float 0x3F81227F40000000))
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1501, <8 x float> splat (float 0x3FA5556740000000))
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1505, <8 x float> %v1501, <8 x float> splat (float 0x3FC5554B00000000))
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> %v1501, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> %v1507, <8 x float> %v1501)
  %v1509 = shl <8 x i32> %v1502, splat (i32 23)
  %v1510 = add <8 x i32> %v1509, splat (i32 1065353216)
  %v1511 = bitcast <8 x i32> %v1510 to <8 x float>
  %v1512 = fsub <8 x float> %v1511, splat (float 0x3FF0000000000000)
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1508, <8 x float> %v1512)
  %v1514 = fadd <8 x float> %v1513, splat (float 0x4000000000000000)
  %v1515 = fdiv <8 x float> %v1513, %v1514
  %v1516 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1515, <8 x float> %v1455)
  %v1517 = fmul <8 x float> %v1493, %v1516
  %v1518 = add i64 0, %v1306
  %v1519 = getelementptr inbounds float, ptr %v1271, i64 %v1518
  store <8 x float> %v1379, ptr %v1519, align 4
  %v1520 = add i64 0, %v1306
  %v1521 = getelementptr inbounds float, ptr %v1277, i64 %v1520
  store <8 x float> %v1417, ptr %v1521, align 4
  %v1522 = add i64 0, %v1306
  %v1523 = getelementptr inbounds float, ptr %v1283, i64 %v1522
  store <8 x float> %v1449, ptr %v1523, align 4
  %v1524 = add i64 0, %v1306
  %v1525 = getelementptr inbounds float, ptr %v1289, i64 %v1524
  store <8 x float> %v1455, ptr %v1525, align 4
  %v1526 = add i64 0, %v1306
  %v1527 = getelementptr inbounds float, ptr %v1295, i64 %v1526
  store <8 x float> %v1493, ptr %v1527, align 4
  %v1528 = add i64 0, %v1306
  %v1529 = getelementptr inbounds float, ptr %v1301, i64 %v1528
  store <8 x float> %v1517, ptr %v1529, align 4
  %v1530 = add nsw i64 %v1302, 1
  br label %b160
b162:
  %v1531 = add nsw i64 %v1249, 1
  br label %b157
b159:
  %v1532 = add nsw i64 %v1209, 1
  br label %b150
b152:
  %v1533 = add nsw i64 %v1203, 1
  br label %b147
b149:
  %v1534 = add nsw i64 %v1198, 96
  br label %b144
b146:
  %v1536 = add i64 %v7, 0
  %v1537 = sdiv i64 %v1536, 1
  %v1538 = add i64 %v2, 1
  %v1539 = mul i64 %v1537, %v2
  %v1540 = sdiv i64 %v1539, %v3
  %v1541 = mul i64 %v1540, 1
  %v1542 = icmp slt i64 %v1541, %v7
  %v1543 = select i1 %v1542, i64 %v1541, i64 %v7
  %v1544 = mul i64 %v1537, %v1538
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v7
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v7
  br label %b163
b163:
  %v1549 = phi i64 [ %v1543, %b146 ], [ %v1607, %b168 ]
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b164, label %b165
b164:
  %v1551 = add i64 %v1549, 96
  %v1552 = icmp slt i64 %v1551, %v1548
  %v1553 = select i1 %v1552, i64 %v1551, i64 %v1548
  br label %b166
b166:
  %v1554 = phi i64 [ 0, %b164 ], [ %v1606, %b171 ]
  %v1555 = icmp slt i64 %v1554, 1
  br i1 %v1555, label %b167, label %b168
b167:
  %v1556 = sub i64 %v1553, %v1549
  %v1557 = sub i64 2, 1
  %v1558 = add i64 %v1556, %v1557
  %v1559 = sdiv i64 %v1558, 2
  br label %b169
b169:
  %v1560 = phi i64 [ 0, %b167 ], [ %v1605, %b176 ]
  %v1561 = icmp slt i64 %v1560, %v1559
  br i1 %v1561, label %b170, label %b171
b170:
  %v1562 = mul i64 %v1556, %v1560
  %v1563 = sdiv i64 %v1562, %v1559
  %v1564 = add i64 %v1549, %v1563
  %v1565 = add i64 %v1560, 1
  %v1566 = mul i64 %v1556, %v1565
  %v1567 = sdiv i64 %v1566, %v1559
  %v1568 = add i64 %v1549, %v1567
  %v1569 = mul i64 %v1554, 256
  %v1570 = getelementptr inbounds float, ptr %v631, i64 %v1569
  %v1571 = sub i64 %v1568, %v1564
  %v1572 = add i64 %v1182, 0
  %v1573 = and i64 %v1572, %v224
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1564
  %v1576 = mul i64 %v1575, 8
  %v1577 = getelementptr inbounds float, ptr %v50, i64 %v1576
  %v1578 = getelementptr inbounds float, ptr %v1577, i64 0
  %v1579 = sub i64 %v1571, 1
  %v1580 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1579
  %v1581 = load ptr, ptr %v1580, align 4
  %v1582 = getelementptr inbounds float, ptr %v1535, i64 0
  %v1583 = icmp sgt i64 %v1571, 0
  br i1 %v1583, label %b172, label %b173
b172:
  call void %v1581(ptr %v1578, i64 8, ptr %v1570, i64 8, ptr %v1582, i64 32, i64 8)
  br label %b173
b173:
  %v1584 = add i64 %v1569, 256
  br label %b174
b174:
  %v1585 = phi i64 [ %v1564, %b173 ], [ %v1604, %b179 ]
  %v1586 = icmp slt i64 %v1585, %v1568
  br i1 %v1586, label %b175, label %b176
b175:
  %v1587 = sub i64 %v1585, %v1564
  %v1588 = mul i64 %v1587, 32
  %v1589 = getelementptr inbounds float, ptr %v1535, i64 %v1588
  %v1590 = mul i64 %v1585, 32
  %v1591 = getelementptr inbounds float, ptr %v134, i64 %v1590
  br label %b177
b177:
  %v1592 = phi i64 [ 0, %b175 ], [ %v1603, %b178 ]
  %v1593 = icmp slt i64 %v1592, 4
  br i1 %v1593, label %b178, label %b179
b178:
  %v1594 = mul i64 %v1554, 4
  %v1595 = add i64 %v1594, %v1592
  %v1596 = mul i64 %v1595, 8
  %v1597 = add i64 0, %v1592
  %v1598 = mul i64 %v1597, 8
  %v1599 = getelementptr inbounds float, ptr %v1589, i64 %v1598
  %v1600 = load <8 x float>, ptr %v1599, align 4
  %v1601 = add i64 0, %v1596
  %v1602 = getelementptr inbounds float, ptr %v1591, i64 %v1601
  store <8 x float> %v1600, ptr %v1602, align 4
  %v1603 = add nsw i64 %v1592, 1
  br label %b177
b179:
  %v1604 = add nsw i64 %v1585, 1
  br label %b174
b176:
  %v1605 = add nsw i64 %v1560, 1
  br label %b169
b171:
  %v1606 = add nsw i64 %v1554, 1
  br label %b166
b168:
  %v1607 = add nsw i64 %v1549, 96
  br label %b163
b165:
  %v1609 = add i64 %v7, 0
  %v1610 = sdiv i64 %v1609, 1
  %v1611 = add i64 %v2, 1
  %v1612 = mul i64 %v1610, %v2
  %v1613 = sdiv i64 %v1612, %v3
  %v1614 = mul i64 %v1613, 1
  %v1615 = icmp slt i64 %v1614, %v7
  %v1616 = select i1 %v1615, i64 %v1614, i64 %v7
  %v1617 = mul i64 %v1610, %v1611
  %v1618 = sdiv i64 %v1617, %v3
  %v1619 = mul i64 %v1618, 1
  %v1620 = icmp slt i64 %v1619, %v7
  %v1621 = select i1 %v1620, i64 %v1619, i64 %v7
  br label %b180
b180:
  %v1622 = phi i64 [ %v1616, %b165 ], [ %v1822, %b185 ]
  %v1623 = icmp slt i64 %v1622, %v1621
  br i1 %v1623, label %b181, label %b182
b181:
  %v1624 = add i64 %v1622, 96
  %v1625 = icmp slt i64 %v1624, %v1621
  %v1626 = select i1 %v1625, i64 %v1624, i64 %v1621
  br label %b183
b183:
  %v1627 = phi i64 [ 0, %b181 ], [ %v1821, %b188 ]
  %v1628 = icmp slt i64 %v1627, 1
  br i1 %v1628, label %b184, label %b185
b184:
  %v1629 = sub i64 %v1626, %v1622
  %v1630 = sub i64 2, 1
  %v1631 = add i64 %v1629, %v1630
  %v1632 = sdiv i64 %v1631, 2
  br label %b186
b186:
  %v1633 = phi i64 [ 0, %b184 ], [ %v1820, %b195 ]
  %v1634 = icmp slt i64 %v1633, %v1632
  br i1 %v1634, label %b187, label %b188
b187:
  %v1635 = mul i64 %v1629, %v1633
  %v1636 = sdiv i64 %v1635, %v1632
  %v1637 = add i64 %v1622, %v1636
  %v1638 = add i64 %v1633, 1
  %v1639 = mul i64 %v1629, %v1638
  %v1640 = sdiv i64 %v1639, %v1632
  %v1641 = add i64 %v1622, %v1640
  %v1642 = mul i64 %v1627, 512
  %v1643 = getelementptr inbounds float, ptr %v632, i64 %v1642
  %v1644 = sub i64 %v1641, %v1637
  %v1645 = add i64 %v1182, 1
  %v1646 = and i64 %v1645, %v228
  %v1647 = mul i64 %v1646, %v7
  %v1648 = add i64 %v1647, %v1637
  %v1649 = mul i64 %v1648, 8
  %v1650 = getelementptr inbounds float, ptr %v54, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1652 = sub i64 %v1644, 1
  %v1653 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1652
  %v1654 = load ptr, ptr %v1653, align 4
  %v1655 = getelementptr inbounds float, ptr %v1608, i64 0
  %v1656 = icmp sgt i64 %v1644, 0
  br i1 %v1656, label %b189, label %b190
b189:
  call void %v1654(ptr %v1651, i64 8, ptr %v1643, i64 8, ptr %v1655, i64 64, i64 8)
  br label %b190
b190:
  %v1657 = add i64 %v1642, 256
  %v1658 = getelementptr inbounds float, ptr %v632, i64 %v1657
  %v1659 = sub i64 %v1641, %v1637
  %v1660 = add i64 %v1182, 1
  %v1661 = and i64 %v1660, %v228
  %v1662 = mul i64 %v1661, %v7
  %v1663 = add i64 %v1662, %v1637
  %v1664 = mul i64 %v1663, 8
  %v1665 = getelementptr inbounds float, ptr %v54, i64 %v1664
  %v1666 = getelementptr inbounds float, ptr %v1665, i64 0
  %v1667 = sub i64 %v1659, 1
  %v1668 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1667
  %v1669 = load ptr, ptr %v1668, align 4
  %v1670 = getelementptr inbounds float, ptr %v1608, i64 32
  %v1671 = icmp sgt i64 %v1659, 0
  br i1 %v1671, label %b191, label %b192
b191:
  call void %v1669(ptr %v1666, i64 8, ptr %v1658, i64 8, ptr %v1670, i64 64, i64 8)
  br label %b192
b192:
  %v1672 = add i64 %v1657, 256
  br label %b193
b193:
  %v1673 = phi i64 [ %v1637, %b192 ], [ %v1819, %b198 ]
  %v1674 = icmp slt i64 %v1673, %v1641
  br i1 %v1674, label %b194, label %b195
b194:
  %v1675 = sub i64 %v1673, %v1637
  %v1676 = mul i64 %v1675, 64
  %v1677 = getelementptr inbounds float, ptr %v1608, i64 %v1676
  %v1678 = add i64 %v1182, 0
  %v1679 = and i64 %v1678, %v258
  %v1680 = mul i64 %v1679, %v7
  %v1681 = add i64 %v1680, %v1673
  %v1682 = mul i64 %v1681, 3
  %v1683 = getelementptr inbounds float, ptr %v136, i64 %v1682
  %v1684 = add i64 %v1182, 0
  %v1685 = and i64 %v1684, %v260
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1673
  %v1688 = mul i64 %v1687, 3
  %v1689 = getelementptr inbounds float, ptr %v138, i64 %v1688
  %v1690 = add i64 %v1182, 0
  %v1691 = and i64 %v1690, %v262
  %v1692 = mul i64 %v1691, %v7
  %v1693 = add i64 %v1692, %v1673
  %v1694 = mul i64 %v1693, 3
  %v1695 = getelementptr inbounds float, ptr %v140, i64 %v1694
  %v1696 = add i64 %v1182, 0
  %v1697 = and i64 %v1696, %v264
  %v1698 = mul i64 %v1697, %v7
  %v1699 = add i64 %v1698, %v1673
  %v1700 = mul i64 %v1699, 3
  %v1701 = getelementptr inbounds float, ptr %v142, i64 %v1700
  %v1702 = add i64 %v1182, 0
  %v1703 = and i64 %v1702, %v266
  %v1704 = mul i64 %v1703, %v7
  %v1705 = add i64 %v1704, %v1673
  %v1706 = mul i64 %v1705, 3
  %v1707 = getelementptr inbounds float, ptr %v144, i64 %v1706
  %v1708 = add i64 %v1182, 0
  %v1709 = and i64 %v1708, %v268
  %v1710 = mul i64 %v1709, %v7
  %v1711 = add i64 %v1710, %v1673
  %v1712 = mul i64 %v1711, 3
  %v1713 = getelementptr inbounds float, ptr %v146, i64 %v1712
  %v1714 = add i64 %v1182, 0
  %v1715 = and i64 %v1714, %v270
  %v1716 = mul i64 %v1715, %v7
  %v1717 = add i64 %v1716, %v1673
  %v1718 = mul i64 %v1717, 3
  %v1719 = getelementptr inbounds float, ptr %v148, i64 %v1718
  %v1720 = add i64 %v1182, 0
  %v1721 = and i64 %v1720, %v272
  %v1722 = mul i64 %v1721, %v7
  %v1723 = add i64 %v1722, %v1673
  %v1724 = mul i64 %v1723, 3
  %v1725 = getelementptr inbounds float, ptr %v150, i64 %v1724
  br label %b196
b196:
  %v1726 = phi i64 [ 0, %b194 ], [ %v1818, %b200 ]
  %v1727 = icmp slt i64 %v1726, 1
  br i1 %v1727, label %b197, label %b198
b197:
  %v1728 = mul i64 %v1627, 1
  %v1729 = add i64 %v1728, %v1726
  %v1730 = mul i64 %v1729, 8
  %v1731 = icmp eq i64 %v1730, 0
  br i1 %v1731, label %b199, label %b200
b199:
  %v1732 = icmp ult i64 3, 8
  %v1733 = select i1 %v1732, i64 3, i64 8
  %v1734 = trunc i64 %v1733 to i32
  %v1735 = insertelement <8 x i32> poison, i32 %v1734, i64 0
  %v1736 = shufflevector <8 x i32> %v1735, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1737 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1736
  %v1738 = add i64 0, %v1726
  %v1739 = mul i64 %v1738, 8
  %v1740 = getelementptr inbounds float, ptr %v1677, i64 %v1739
  %v1741 = load <8 x float>, ptr %v1740, align 4
  %v1742 = add i64 1, %v1726
  %v1743 = mul i64 %v1742, 8
  %v1744 = getelementptr inbounds float, ptr %v1677, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = add i64 2, %v1726
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v1677, i64 %v1747
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = add i64 3, %v1726
  %v1751 = mul i64 %v1750, 8
  %v1752 = getelementptr inbounds float, ptr %v1677, i64 %v1751
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = add i64 4, %v1726
  %v1755 = mul i64 %v1754, 8
  %v1756 = getelementptr inbounds float, ptr %v1677, i64 %v1755
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = add i64 5, %v1726
  %v1759 = mul i64 %v1758, 8
  %v1760 = getelementptr inbounds float, ptr %v1677, i64 %v1759
  %v1761 = load <8 x float>, ptr %v1760, align 4
  %v1762 = add i64 6, %v1726
  %v1763 = mul i64 %v1762, 8
  %v1764 = getelementptr inbounds float, ptr %v1677, i64 %v1763
  %v1765 = load <8 x float>, ptr %v1764, align 4
  %v1766 = add i64 7, %v1726
  %v1767 = mul i64 %v1766, 8
  %v1768 = getelementptr inbounds float, ptr %v1677, i64 %v1767
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = add i64 0, %v1730
  %v1771 = getelementptr inbounds float, ptr %v22, i64 %v1770
  %v1772 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1771, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1773 = fadd <8 x float> %v1741, %v1772
  %v1774 = add i64 3, %v1730
  %v1775 = getelementptr inbounds float, ptr %v22, i64 %v1774
  %v1776 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1775, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1777 = fadd <8 x float> %v1745, %v1776
  %v1778 = add i64 6, %v1730
  %v1779 = getelementptr inbounds float, ptr %v22, i64 %v1778
  %v1780 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1779, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1781 = fadd <8 x float> %v1749, %v1780
  %v1782 = add i64 9, %v1730
  %v1783 = getelementptr inbounds float, ptr %v22, i64 %v1782
  %v1784 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1783, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1785 = fadd <8 x float> %v1753, %v1784
  %v1786 = add i64 0, %v1730
  %v1787 = getelementptr inbounds float, ptr %v28, i64 %v1786
  %v1788 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1787, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1789 = fadd <8 x float> %v1757, %v1788
  %v1790 = add i64 3, %v1730
  %v1791 = getelementptr inbounds float, ptr %v28, i64 %v1790
  %v1792 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1791, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1793 = fadd <8 x float> %v1761, %v1792
  %v1794 = add i64 6, %v1730
  %v1795 = getelementptr inbounds float, ptr %v28, i64 %v1794
  %v1796 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1795, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1797 = fadd <8 x float> %v1765, %v1796
  %v1798 = add i64 9, %v1730
  %v1799 = getelementptr inbounds float, ptr %v28, i64 %v1798
  %v1800 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1799, <8 x i1> %v1737, <8 x float> zeroinitializer)
  %v1801 = fadd <8 x float> %v1769, %v1800
  %v1802 = add i64 0, %v1730
  %v1803 = getelementptr inbounds float, ptr %v1683, i64 %v1802
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1773, ptr align 4 %v1803, <8 x i1> %v1737)
  %v1804 = add i64 0, %v1730
  %v1805 = getelementptr inbounds float, ptr %v1689, i64 %v1804
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1777, ptr align 4 %v1805, <8 x i1> %v1737)
  %v1806 = add i64 0, %v1730
  %v1807 = getelementptr inbounds float, ptr %v1695, i64 %v1806
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1781, ptr align 4 %v1807, <8 x i1> %v1737)
  %v1808 = add i64 0, %v1730
  %v1809 = getelementptr inbounds float, ptr %v1701, i64 %v1808
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1785, ptr align 4 %v1809, <8 x i1> %v1737)
  %v1810 = add i64 0, %v1730
  %v1811 = getelementptr inbounds float, ptr %v1707, i64 %v1810
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1789, ptr align 4 %v1811, <8 x i1> %v1737)
  %v1812 = add i64 0, %v1730
  %v1813 = getelementptr inbounds float, ptr %v1713, i64 %v1812
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1793, ptr align 4 %v1813, <8 x i1> %v1737)
  %v1814 = add i64 0, %v1730
  %v1815 = getelementptr inbounds float, ptr %v1719, i64 %v1814
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1797, ptr align 4 %v1815, <8 x i1> %v1737)
  %v1816 = add i64 0, %v1730
  %v1817 = getelementptr inbounds float, ptr %v1725, i64 %v1816
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1801, ptr align 4 %v1817, <8 x i1> %v1737)
  br label %b200
b200:
  %v1818 = add nsw i64 %v1726, 1
  br label %b196
b198:
  %v1819 = add nsw i64 %v1673, 1
  br label %b193
b195:
  %v1820 = add nsw i64 %v1633, 1
  br label %b186
b188:
  %v1821 = add nsw i64 %v1627, 1
  br label %b183
b185:
  %v1822 = add nsw i64 %v1622, 96
  br label %b180
b182:
  %v1824 = add i64 %v7, 0
  %v1825 = sdiv i64 %v1824, 1
  %v1826 = add i64 %v2, 1
  %v1827 = mul i64 %v1825, %v2
  %v1828 = sdiv i64 %v1827, %v3
  %v1829 = mul i64 %v1828, 1
  %v1830 = icmp slt i64 %v1829, %v7
  %v1831 = select i1 %v1830, i64 %v1829, i64 %v7
  %v1832 = mul i64 %v1825, %v1826
  %v1833 = sdiv i64 %v1832, %v3
  %v1834 = mul i64 %v1833, 1
  %v1835 = icmp slt i64 %v1834, %v7
  %v1836 = select i1 %v1835, i64 %v1834, i64 %v7
  br label %b201
b201:
  %v1837 = phi i64 [ %v1831, %b182 ], [ %v1913, %b206 ]
  %v1838 = icmp slt i64 %v1837, %v1836
  br i1 %v1838, label %b202, label %b203
b202:
  %v1839 = add i64 %v1837, 96
  %v1840 = icmp slt i64 %v1839, %v1836
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v1836
  br label %b204
b204:
  %v1842 = phi i64 [ 0, %b202 ], [ %v1912, %b209 ]
  %v1843 = icmp slt i64 %v1842, 1
  br i1 %v1843, label %b205, label %b206
b205:
  %v1844 = sub i64 %v1841, %v1837
  %v1845 = sub i64 6, 1
  %v1846 = add i64 %v1844, %v1845
  %v1847 = sdiv i64 %v1846, 6
  br label %b207
b207:
  %v1848 = phi i64 [ 0, %b205 ], [ %v1911, %b214 ]
  %v1849 = icmp slt i64 %v1848, %v1847
  br i1 %v1849, label %b208, label %b209
b208:
  %v1850 = mul i64 %v1844, %v1848
  %v1851 = sdiv i64 %v1850, %v1847
  %v1852 = add i64 %v1837, %v1851
  %v1853 = add i64 %v1848, 1
  %v1854 = mul i64 %v1844, %v1853
  %v1855 = sdiv i64 %v1854, %v1847
  %v1856 = add i64 %v1837, %v1855
  %v1857 = mul i64 %v1842, 128
  %v1858 = getelementptr inbounds float, ptr %v633, i64 %v1857
  %v1859 = sub i64 %v1856, %v1852
  %v1860 = add i64 %v1182, 1
  %v1861 = and i64 %v1860, %v228
  %v1862 = mul i64 %v1861, %v7
  %v1863 = add i64 %v1862, %v1852
  %v1864 = mul i64 %v1863, 8
  %v1865 = getelementptr inbounds float, ptr %v54, i64 %v1864
  %v1866 = getelementptr inbounds float, ptr %v1865, i64 0
  %v1867 = sub i64 %v1859, 1
  %v1868 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1867
  %v1869 = load ptr, ptr %v1868, align 4
  %v1870 = getelementptr inbounds float, ptr %v1823, i64 0
  %v1871 = icmp sgt i64 %v1859, 0
  br i1 %v1871, label %b210, label %b211
b210:
  call void %v1869(ptr %v1866, i64 8, ptr %v1858, i64 8, ptr %v1870, i64 16, i64 8)
  br label %b211
b211:
  %v1872 = add i64 %v1857, 128
  br label %b212
b212:
  %v1873 = phi i64 [ %v1852, %b211 ], [ %v1910, %b217 ]
  %v1874 = icmp slt i64 %v1873, %v1856
  br i1 %v1874, label %b213, label %b214
b213:
  %v1875 = sub i64 %v1873, %v1852
  %v1876 = mul i64 %v1875, 16
  %v1877 = getelementptr inbounds float, ptr %v1823, i64 %v1876
  %v1878 = add i64 %v1182, 0
  %v1879 = and i64 %v1878, %v274
  %v1880 = mul i64 %v1879, %v7
  %v1881 = add i64 %v1880, %v1873
  %v1882 = mul i64 %v1881, 12
  %v1883 = getelementptr inbounds float, ptr %v152, i64 %v1882
  br label %b215
b215:
  %v1884 = phi i64 [ 0, %b213 ], [ %v1909, %b221 ]
  %v1885 = icmp slt i64 %v1884, 2
  br i1 %v1885, label %b216, label %b217
b216:
  %v1886 = mul i64 %v1842, 2
  %v1887 = add i64 %v1886, %v1884
  %v1888 = mul i64 %v1887, 8
  %v1889 = icmp slt i64 %v1888, 8
  br i1 %v1889, label %b218, label %b219
b218:
  %v1890 = add i64 0, %v1884
  %v1891 = mul i64 %v1890, 8
  %v1892 = getelementptr inbounds float, ptr %v1877, i64 %v1891
  %v1893 = load <8 x float>, ptr %v1892, align 4
  %v1894 = add i64 0, %v1888
  %v1895 = getelementptr inbounds float, ptr %v1883, i64 %v1894
  store <8 x float> %v1893, ptr %v1895, align 4
  br label %b219
b219:
  %v1896 = icmp eq i64 %v1888, 8
  br i1 %v1896, label %b220, label %b221
b220:
  %v1897 = icmp ult i64 4, 8
  %v1898 = select i1 %v1897, i64 4, i64 8
  %v1899 = trunc i64 %v1898 to i32
  %v1900 = insertelement <8 x i32> poison, i32 %v1899, i64 0
  %v1901 = shufflevector <8 x i32> %v1900, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1902 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1901
  %v1903 = add i64 0, %v1884
  %v1904 = mul i64 %v1903, 8
  %v1905 = getelementptr inbounds float, ptr %v1877, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = add i64 0, %v1888
  %v1908 = getelementptr inbounds float, ptr %v1883, i64 %v1907
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1906, ptr align 4 %v1908, <8 x i1> %v1902)
  br label %b221
b221:
  %v1909 = add nsw i64 %v1884, 1
  br label %b215
b217:
  %v1910 = add nsw i64 %v1873, 1
  br label %b212
b214:
  %v1911 = add nsw i64 %v1848, 1
  br label %b207
b209:
  %v1912 = add nsw i64 %v1842, 1
  br label %b204
b206:
  %v1913 = add nsw i64 %v1837, 96
  br label %b201
b203:
  %v1914 = add i64 %v7, 0
  %v1915 = sdiv i64 %v1914, 1
  %v1916 = add i64 %v2, 1
  %v1917 = mul i64 %v1915, %v2
  %v1918 = sdiv i64 %v1917, %v3
  %v1919 = mul i64 %v1918, 1
  %v1920 = icmp slt i64 %v1919, %v7
  %v1921 = select i1 %v1920, i64 %v1919, i64 %v7
  %v1922 = mul i64 %v1915, %v1916
  %v1923 = sdiv i64 %v1922, %v3
  %v1924 = mul i64 %v1923, 1
  %v1925 = icmp slt i64 %v1924, %v7
  %v1926 = select i1 %v1925, i64 %v1924, i64 %v7
  br label %b222
b222:
  %v1927 = phi i64 [ %v1921, %b203 ], [ %v1975, %b223 ]
  %v1928 = icmp slt i64 %v1927, %v1926
  br i1 %v1928, label %b223, label %b224
b223:
  %v1929 = mul i64 %v1927, 32
  %v1930 = getelementptr inbounds float, ptr %v134, i64 %v1929
  %v1931 = add i64 %v1182, 0
  %v1932 = and i64 %v1931, %v276
  %v1933 = mul i64 %v1932, %v7
  %v1934 = add i64 %v1933, %v1927
  %v1935 = mul i64 %v1934, 8
  %v1936 = getelementptr inbounds float, ptr %v154, i64 %v1935
  %v1937 = add i64 %v1182, 0
  %v1938 = and i64 %v1937, %v278
  %v1939 = mul i64 %v1938, %v7
  %v1940 = add i64 %v1939, %v1927
  %v1941 = mul i64 %v1940, 8
  %v1942 = getelementptr inbounds float, ptr %v156, i64 %v1941
  %v1943 = add i64 %v1182, 0
  %v1944 = and i64 %v1943, %v280
  %v1945 = mul i64 %v1944, %v7
  %v1946 = add i64 %v1945, %v1927
  %v1947 = mul i64 %v1946, 8
  %v1948 = getelementptr inbounds float, ptr %v158, i64 %v1947
  %v1949 = add i64 %v1182, 0
  %v1950 = and i64 %v1949, %v282
  %v1951 = mul i64 %v1950, %v7
  %v1952 = add i64 %v1951, %v1927
  %v1953 = mul i64 %v1952, 8
  %v1954 = getelementptr inbounds float, ptr %v160, i64 %v1953
  %v1955 = add i64 0, 0
  %v1956 = getelementptr inbounds float, ptr %v1930, i64 %v1955
  %v1957 = load <8 x float>, ptr %v1956, align 4
  %v1958 = add i64 8, 0
  %v1959 = getelementptr inbounds float, ptr %v1930, i64 %v1958
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = add i64 16, 0
  %v1962 = getelementptr inbounds float, ptr %v1930, i64 %v1961
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = add i64 24, 0
  %v1965 = getelementptr inbounds float, ptr %v1930, i64 %v1964
  %v1966 = load <8 x float>, ptr %v1965, align 4
  %v1967 = add i64 0, 0
  %v1968 = getelementptr inbounds float, ptr %v1936, i64 %v1967
  store <8 x float> %v1957, ptr %v1968, align 4
  %v1969 = add i64 0, 0
  %v1970 = getelementptr inbounds float, ptr %v1942, i64 %v1969
  store <8 x float> %v1960, ptr %v1970, align 4
  %v1971 = add i64 0, 0
  %v1972 = getelementptr inbounds float, ptr %v1948, i64 %v1971
  store <8 x float> %v1963, ptr %v1972, align 4
  %v1973 = add i64 0, 0
  %v1974 = getelementptr inbounds float, ptr %v1954, i64 %v1973
  store <8 x float> %v1966, ptr %v1974, align 4
  %v1975 = add nsw i64 %v1927, 1
  br label %b222
b224:
  %v1977 = add i64 %v7, 0
  %v1978 = sdiv i64 %v1977, 1
  %v1979 = add i64 %v2, 1
  %v1980 = mul i64 %v1978, %v2
  %v1981 = sdiv i64 %v1980, %v3
  %v1982 = mul i64 %v1981, 1
  %v1983 = icmp slt i64 %v1982, %v7
  %v1984 = select i1 %v1983, i64 %v1982, i64 %v7
  %v1985 = mul i64 %v1978, %v1979
  %v1986 = sdiv i64 %v1985, %v3
  %v1987 = mul i64 %v1986, 1
  %v1988 = icmp slt i64 %v1987, %v7
  %v1989 = select i1 %v1988, i64 %v1987, i64 %v7
  br label %b225
b225:
  %v1990 = phi i64 [ %v1984, %b224 ], [ %v2205, %b230 ]
  %v1991 = icmp slt i64 %v1990, %v1989
  br i1 %v1991, label %b226, label %b227
b226:
  %v1992 = add i64 %v1990, 96
  %v1993 = icmp slt i64 %v1992, %v1989
  %v1994 = select i1 %v1993, i64 %v1992, i64 %v1989
  br label %b228
b228:
  %v1995 = phi i64 [ 0, %b226 ], [ %v2204, %b233 ]
  %v1996 = icmp slt i64 %v1995, 1
  br i1 %v1996, label %b229, label %b230
b229:
  %v1997 = sub i64 %v1994, %v1990
  %v1998 = sub i64 8, 1
  %v1999 = add i64 %v1997, %v1998
  %v2000 = sdiv i64 %v1999, 8
  br label %b231
b231:
  %v2001 = phi i64 [ 0, %b229 ], [ %v2203, %b252 ]
  %v2002 = icmp slt i64 %v2001, %v2000
  br i1 %v2002, label %b232, label %b233
b232:
  %v2003 = mul i64 %v1997, %v2001
  %v2004 = sdiv i64 %v2003, %v2000
  %v2005 = add i64 %v1990, %v2004
  %v2006 = add i64 %v2001, 1
  %v2007 = mul i64 %v1997, %v2006
  %v2008 = sdiv i64 %v2007, %v2000
  %v2009 = add i64 %v1990, %v2008
  %v2010 = mul i64 %v1995, 192
  %v2011 = getelementptr inbounds float, ptr %v634, i64 %v2010
  %v2012 = sub i64 %v2009, %v2005
  %v2013 = add i64 %v1182, 0
  %v2014 = and i64 %v2013, %v258
  %v2015 = mul i64 %v2014, %v7
  %v2016 = add i64 %v2015, %v2005
  %v2017 = mul i64 %v2016, 3
  %v2018 = getelementptr inbounds float, ptr %v136, i64 %v2017
  %v2019 = getelementptr inbounds float, ptr %v2018, i64 0
  %v2020 = sub i64 %v2012, 1
  %v2021 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2020
  %v2022 = load ptr, ptr %v2021, align 4
  %v2023 = getelementptr inbounds float, ptr %v1976, i64 0
  %v2024 = icmp sgt i64 %v2012, 0
  br i1 %v2024, label %b234, label %b235
b234:
  call void %v2022(ptr %v2019, i64 3, ptr %v2011, i64 3, ptr %v2023, i64 64, i64 0)
  br label %b235
b235:
  %v2025 = add i64 %v2010, 24
  %v2026 = getelementptr inbounds float, ptr %v634, i64 %v2025
  %v2027 = sub i64 %v2009, %v2005
  %v2028 = add i64 %v1182, 0
  %v2029 = and i64 %v2028, %v260
  %v2030 = mul i64 %v2029, %v7
  %v2031 = add i64 %v2030, %v2005
  %v2032 = mul i64 %v2031, 3
  %v2033 = getelementptr inbounds float, ptr %v138, i64 %v2032
  %v2034 = getelementptr inbounds float, ptr %v2033, i64 0
  %v2035 = sub i64 %v2027, 1
  %v2036 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2035
  %v2037 = load ptr, ptr %v2036, align 4
  %v2038 = getelementptr inbounds float, ptr %v1976, i64 8
  %v2039 = icmp sgt i64 %v2027, 0
  br i1 %v2039, label %b236, label %b237
b236:
  call void %v2037(ptr %v2034, i64 3, ptr %v2026, i64 3, ptr %v2038, i64 64, i64 0)
  br label %b237
b237:
  %v2040 = add i64 %v2025, 24
  %v2041 = getelementptr inbounds float, ptr %v634, i64 %v2040
  %v2042 = sub i64 %v2009, %v2005
  %v2043 = add i64 %v1182, 0
  %v2044 = and i64 %v2043, %v262
  %v2045 = mul i64 %v2044, %v7
  %v2046 = add i64 %v2045, %v2005
  %v2047 = mul i64 %v2046, 3
  %v2048 = getelementptr inbounds float, ptr %v140, i64 %v2047
  %v2049 = getelementptr inbounds float, ptr %v2048, i64 0
  %v2050 = sub i64 %v2042, 1
  %v2051 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2050
  %v2052 = load ptr, ptr %v2051, align 4
  %v2053 = getelementptr inbounds float, ptr %v1976, i64 16
  %v2054 = icmp sgt i64 %v2042, 0
  br i1 %v2054, label %b238, label %b239
b238:
  call void %v2052(ptr %v2049, i64 3, ptr %v2041, i64 3, ptr %v2053, i64 64, i64 0)
  br label %b239
b239:
  %v2055 = add i64 %v2040, 24
  %v2056 = getelementptr inbounds float, ptr %v634, i64 %v2055
  %v2057 = sub i64 %v2009, %v2005
  %v2058 = add i64 %v1182, 0
  %v2059 = and i64 %v2058, %v264
  %v2060 = mul i64 %v2059, %v7
  %v2061 = add i64 %v2060, %v2005
  %v2062 = mul i64 %v2061, 3
  %v2063 = getelementptr inbounds float, ptr %v142, i64 %v2062
  %v2064 = getelementptr inbounds float, ptr %v2063, i64 0
  %v2065 = sub i64 %v2057, 1
  %v2066 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2065
  %v2067 = load ptr, ptr %v2066, align 4
  %v2068 = getelementptr inbounds float, ptr %v1976, i64 24
  %v2069 = icmp sgt i64 %v2057, 0
  br i1 %v2069, label %b240, label %b241
b240:
  call void %v2067(ptr %v2064, i64 3, ptr %v2056, i64 3, ptr %v2068, i64 64, i64 0)
  br label %b241
b241:
  %v2070 = add i64 %v2055, 24
  %v2071 = getelementptr inbounds float, ptr %v634, i64 %v2070
  %v2072 = sub i64 %v2009, %v2005
  %v2073 = add i64 %v1182, 0
  %v2074 = and i64 %v2073, %v266
  %v2075 = mul i64 %v2074, %v7
  %v2076 = add i64 %v2075, %v2005
  %v2077 = mul i64 %v2076, 3
  %v2078 = getelementptr inbounds float, ptr %v144, i64 %v2077
  %v2079 = getelementptr inbounds float, ptr %v2078, i64 0
  %v2080 = sub i64 %v2072, 1
  %v2081 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2080
  %v2082 = load ptr, ptr %v2081, align 4
  %v2083 = getelementptr inbounds float, ptr %v1976, i64 32
  %v2084 = icmp sgt i64 %v2072, 0
  br i1 %v2084, label %b242, label %b243
b242:
  call void %v2082(ptr %v2079, i64 3, ptr %v2071, i64 3, ptr %v2083, i64 64, i64 0)
  br label %b243
b243:
  %v2085 = add i64 %v2070, 24
  %v2086 = getelementptr inbounds float, ptr %v634, i64 %v2085
  %v2087 = sub i64 %v2009, %v2005
  %v2088 = add i64 %v1182, 0
  %v2089 = and i64 %v2088, %v268
  %v2090 = mul i64 %v2089, %v7
  %v2091 = add i64 %v2090, %v2005
  %v2092 = mul i64 %v2091, 3
  %v2093 = getelementptr inbounds float, ptr %v146, i64 %v2092
  %v2094 = getelementptr inbounds float, ptr %v2093, i64 0
  %v2095 = sub i64 %v2087, 1
  %v2096 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2095
  %v2097 = load ptr, ptr %v2096, align 4
  %v2098 = getelementptr inbounds float, ptr %v1976, i64 40
  %v2099 = icmp sgt i64 %v2087, 0
  br i1 %v2099, label %b244, label %b245
b244:
  call void %v2097(ptr %v2094, i64 3, ptr %v2086, i64 3, ptr %v2098, i64 64, i64 0)
  br label %b245
b245:
  %v2100 = add i64 %v2085, 24
  %v2101 = getelementptr inbounds float, ptr %v634, i64 %v2100
  %v2102 = sub i64 %v2009, %v2005
  %v2103 = add i64 %v1182, 0
  %v2104 = and i64 %v2103, %v270
  %v2105 = mul i64 %v2104, %v7
  %v2106 = add i64 %v2105, %v2005
  %v2107 = mul i64 %v2106, 3
  %v2108 = getelementptr inbounds float, ptr %v148, i64 %v2107
  %v2109 = getelementptr inbounds float, ptr %v2108, i64 0
  %v2110 = sub i64 %v2102, 1
  %v2111 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2110
  %v2112 = load ptr, ptr %v2111, align 4
  %v2113 = getelementptr inbounds float, ptr %v1976, i64 48
  %v2114 = icmp sgt i64 %v2102, 0
  br i1 %v2114, label %b246, label %b247
b246:
  call void %v2112(ptr %v2109, i64 3, ptr %v2101, i64 3, ptr %v2113, i64 64, i64 0)
  br label %b247
b247:
  %v2115 = add i64 %v2100, 24
  %v2116 = getelementptr inbounds float, ptr %v634, i64 %v2115
  %v2117 = sub i64 %v2009, %v2005
  %v2118 = add i64 %v1182, 0
  %v2119 = and i64 %v2118, %v272
  %v2120 = mul i64 %v2119, %v7
  %v2121 = add i64 %v2120, %v2005
  %v2122 = mul i64 %v2121, 3
  %v2123 = getelementptr inbounds float, ptr %v150, i64 %v2122
  %v2124 = getelementptr inbounds float, ptr %v2123, i64 0
  %v2125 = sub i64 %v2117, 1
  %v2126 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2125
  %v2127 = load ptr, ptr %v2126, align 4
  %v2128 = getelementptr inbounds float, ptr %v1976, i64 56
  %v2129 = icmp sgt i64 %v2117, 0
  br i1 %v2129, label %b248, label %b249
b248:
  call void %v2127(ptr %v2124, i64 3, ptr %v2116, i64 3, ptr %v2128, i64 64, i64 0)
  br label %b249
b249:
  %v2130 = add i64 %v2115, 24
  br label %b250
b250:
  %v2131 = phi i64 [ %v2005, %b249 ], [ %v2202, %b255 ]
  %v2132 = icmp slt i64 %v2131, %v2009
  br i1 %v2132, label %b251, label %b252
b251:
  %v2133 = sub i64 %v2131, %v2005
  %v2134 = mul i64 %v2133, 64
  %v2135 = getelementptr inbounds float, ptr %v1976, i64 %v2134
  %v2136 = add i64 %v1182, 0
  %v2137 = and i64 %v2136, %v234
  %v2138 = mul i64 %v2137, %v7
  %v2139 = add i64 %v2138, %v2131
  %v2140 = mul i64 %v2139, 32
  %v2141 = getelementptr inbounds float, ptr %v106, i64 %v2140
  %v2142 = add i64 %v1182, 0
  %v2143 = and i64 %v2142, %v236
  %v2144 = mul i64 %v2143, %v7
  %v2145 = add i64 %v2144, %v2131
  %v2146 = mul i64 %v2145, 32
  %v2147 = getelementptr inbounds float, ptr %v108, i64 %v2146
  br label %b253
b253:
  %v2148 = phi i64 [ 0, %b251 ], [ %v2201, %b254 ]
  %v2149 = icmp slt i64 %v2148, 1
  br i1 %v2149, label %b254, label %b255
b254:
  %v2150 = mul i64 %v1995, 1
  %v2151 = add i64 %v2150, %v2148
  %v2152 = mul i64 %v2151, 8
  %v2153 = add i64 0, %v2148
  %v2154 = mul i64 %v2153, 8
  %v2155 = getelementptr inbounds float, ptr %v2135, i64 %v2154
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = add i64 1, %v2148
  %v2158 = mul i64 %v2157, 8
  %v2159 = getelementptr inbounds float, ptr %v2135, i64 %v2158
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = add i64 2, %v2148
  %v2162 = mul i64 %v2161, 8
  %v2163 = getelementptr inbounds float, ptr %v2135, i64 %v2162
  %v2164 = load <8 x float>, ptr %v2163, align 4
  %v2165 = add i64 3, %v2148
  %v2166 = mul i64 %v2165, 8
  %v2167 = getelementptr inbounds float, ptr %v2135, i64 %v2166
  %v2168 = load <8 x float>, ptr %v2167, align 4
  %v2169 = add i64 4, %v2148
  %v2170 = mul i64 %v2169, 8
  %v2171 = getelementptr inbounds float, ptr %v2135, i64 %v2170
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = add i64 5, %v2148
  %v2174 = mul i64 %v2173, 8
  %v2175 = getelementptr inbounds float, ptr %v2135, i64 %v2174
  %v2176 = load <8 x float>, ptr %v2175, align 4
  %v2177 = add i64 6, %v2148
  %v2178 = mul i64 %v2177, 8
  %v2179 = getelementptr inbounds float, ptr %v2135, i64 %v2178
  %v2180 = load <8 x float>, ptr %v2179, align 4
  %v2181 = add i64 7, %v2148
  %v2182 = mul i64 %v2181, 8
  %v2183 = getelementptr inbounds float, ptr %v2135, i64 %v2182
  %v2184 = load <8 x float>, ptr %v2183, align 4
  %v2185 = add i64 0, %v2152
  %v2186 = getelementptr inbounds float, ptr %v2141, i64 %v2185
  store <8 x float> %v2156, ptr %v2186, align 4
  %v2187 = add i64 8, %v2152
  %v2188 = getelementptr inbounds float, ptr %v2141, i64 %v2187
  store <8 x float> %v2160, ptr %v2188, align 4
  %v2189 = add i64 16, %v2152
  %v2190 = getelementptr inbounds float, ptr %v2141, i64 %v2189
  store <8 x float> %v2164, ptr %v2190, align 4
  %v2191 = add i64 24, %v2152
  %v2192 = getelementptr inbounds float, ptr %v2141, i64 %v2191
  store <8 x float> %v2168, ptr %v2192, align 4
  %v2193 = add i64 0, %v2152
  %v2194 = getelementptr inbounds float, ptr %v2147, i64 %v2193
  store <8 x float> %v2172, ptr %v2194, align 4
  %v2195 = add i64 8, %v2152
  %v2196 = getelementptr inbounds float, ptr %v2147, i64 %v2195
  store <8 x float> %v2176, ptr %v2196, align 4
  %v2197 = add i64 16, %v2152
  %v2198 = getelementptr inbounds float, ptr %v2147, i64 %v2197
  store <8 x float> %v2180, ptr %v2198, align 4
  %v2199 = add i64 24, %v2152
  %v2200 = getelementptr inbounds float, ptr %v2147, i64 %v2199
  store <8 x float> %v2184, ptr %v2200, align 4
  %v2201 = add nsw i64 %v2148, 1
  br label %b253
b255:
  %v2202 = add nsw i64 %v2131, 1
  br label %b250
b252:
  %v2203 = add nsw i64 %v2001, 1
  br label %b231
b233:
  %v2204 = add nsw i64 %v1995, 1
  br label %b228
b230:
  %v2205 = add nsw i64 %v1990, 96
  br label %b225
b227:
  %v2206 = add i64 %v7, 0
  %v2207 = sdiv i64 %v2206, 1
  %v2208 = add i64 %v2, 1
  %v2209 = mul i64 %v2207, %v2
  %v2210 = sdiv i64 %v2209, %v3
  %v2211 = mul i64 %v2210, 1
  %v2212 = icmp slt i64 %v2211, %v7
  %v2213 = select i1 %v2212, i64 %v2211, i64 %v7
  %v2214 = mul i64 %v2207, %v2208
  %v2215 = sdiv i64 %v2214, %v3
  %v2216 = mul i64 %v2215, 1
  %v2217 = icmp slt i64 %v2216, %v7
  %v2218 = select i1 %v2217, i64 %v2216, i64 %v7
  br label %b256
b256:
  %v2219 = phi i64 [ %v2213, %b227 ], [ %v2277, %b257 ]
  %v2220 = icmp slt i64 %v2219, %v2218
  br i1 %v2220, label %b257, label %b258
b257:
  %v2221 = add i64 %v1182, 0
  %v2222 = and i64 %v2221, %v274
  %v2223 = mul i64 %v2222, %v7
  %v2224 = add i64 %v2223, %v2219
  %v2225 = mul i64 %v2224, 12
  %v2226 = getelementptr inbounds float, ptr %v152, i64 %v2225
  %v2227 = add i64 %v1182, 0
  %v2228 = and i64 %v2227, %v284
  %v2229 = mul i64 %v2228, %v7
  %v2230 = add i64 %v2229, %v2219
  %v2231 = mul i64 %v2230, 3
  %v2232 = getelementptr inbounds float, ptr %v162, i64 %v2231
  %v2233 = add i64 %v1182, 0
  %v2234 = and i64 %v2233, %v286
  %v2235 = mul i64 %v2234, %v7
  %v2236 = add i64 %v2235, %v2219
  %v2237 = mul i64 %v2236, 3
  %v2238 = getelementptr inbounds float, ptr %v164, i64 %v2237
  %v2239 = add i64 %v1182, 0
  %v2240 = and i64 %v2239, %v288
  %v2241 = mul i64 %v2240, %v7
  %v2242 = add i64 %v2241, %v2219
  %v2243 = mul i64 %v2242, 3
  %v2244 = getelementptr inbounds float, ptr %v166, i64 %v2243
  %v2245 = add i64 %v1182, 0
  %v2246 = and i64 %v2245, %v290
  %v2247 = mul i64 %v2246, %v7
  %v2248 = add i64 %v2247, %v2219
  %v2249 = mul i64 %v2248, 3
  %v2250 = getelementptr inbounds float, ptr %v168, i64 %v2249
  %v2251 = icmp ult i64 3, 8
  %v2252 = select i1 %v2251, i64 3, i64 8
  %v2253 = trunc i64 %v2252 to i32
  %v2254 = insertelement <8 x i32> poison, i32 %v2253, i64 0
  %v2255 = shufflevector <8 x i32> %v2254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2256 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2255
  %v2257 = add i64 0, 0
  %v2258 = getelementptr inbounds float, ptr %v2226, i64 %v2257
  %v2259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2258, <8 x i1> %v2256, <8 x float> zeroinitializer)
  %v2260 = add i64 3, 0
  %v2261 = getelementptr inbounds float, ptr %v2226, i64 %v2260
  %v2262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2261, <8 x i1> %v2256, <8 x float> zeroinitializer)
  %v2263 = add i64 6, 0
  %v2264 = getelementptr inbounds float, ptr %v2226, i64 %v2263
  %v2265 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2264, <8 x i1> %v2256, <8 x float> zeroinitializer)
  %v2266 = add i64 9, 0
  %v2267 = getelementptr inbounds float, ptr %v2226, i64 %v2266
  %v2268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2267, <8 x i1> %v2256, <8 x float> zeroinitializer)
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v2232, i64 %v2269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2259, ptr align 4 %v2270, <8 x i1> %v2256)
  %v2271 = add i64 0, 0
  %v2272 = getelementptr inbounds float, ptr %v2238, i64 %v2271
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2262, ptr align 4 %v2272, <8 x i1> %v2256)
  %v2273 = add i64 0, 0
  %v2274 = getelementptr inbounds float, ptr %v2244, i64 %v2273
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2265, ptr align 4 %v2274, <8 x i1> %v2256)
  %v2275 = add i64 0, 0
  %v2276 = getelementptr inbounds float, ptr %v2250, i64 %v2275
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2268, ptr align 4 %v2276, <8 x i1> %v2256)
  %v2277 = add nsw i64 %v2219, 1
  br label %b256
b258:
  %v2279 = add i64 %v7, 0
  %v2280 = sdiv i64 %v2279, 1
  %v2281 = add i64 %v2, 1
  %v2282 = mul i64 %v2280, %v2
  %v2283 = sdiv i64 %v2282, %v3
  %v2284 = mul i64 %v2283, 1
  %v2285 = icmp slt i64 %v2284, %v7
  %v2286 = select i1 %v2285, i64 %v2284, i64 %v7
  %v2287 = mul i64 %v2280, %v2281
  %v2288 = sdiv i64 %v2287, %v3
  %v2289 = mul i64 %v2288, 1
  %v2290 = icmp slt i64 %v2289, %v7
  %v2291 = select i1 %v2290, i64 %v2289, i64 %v7
  br label %b259
b259:
  %v2292 = phi i64 [ %v2286, %b258 ], [ %v2413, %b264 ]
  %v2293 = icmp slt i64 %v2292, %v2291
  br i1 %v2293, label %b260, label %b261
b260:
  %v2294 = add i64 %v2292, 96
  %v2295 = icmp slt i64 %v2294, %v2291
  %v2296 = select i1 %v2295, i64 %v2294, i64 %v2291
  br label %b262
b262:
  %v2297 = phi i64 [ 0, %b260 ], [ %v2412, %b267 ]
  %v2298 = icmp slt i64 %v2297, 1
  br i1 %v2298, label %b263, label %b264
b263:
  %v2299 = sub i64 %v2296, %v2292
  %v2300 = sub i64 8, 1
  %v2301 = add i64 %v2299, %v2300
  %v2302 = sdiv i64 %v2301, 8
  br label %b265
b265:
  %v2303 = phi i64 [ 0, %b263 ], [ %v2411, %b278 ]
  %v2304 = icmp slt i64 %v2303, %v2302
  br i1 %v2304, label %b266, label %b267
b266:
  %v2305 = mul i64 %v2299, %v2303
  %v2306 = sdiv i64 %v2305, %v2302
  %v2307 = add i64 %v2292, %v2306
  %v2308 = add i64 %v2303, 1
  %v2309 = mul i64 %v2299, %v2308
  %v2310 = sdiv i64 %v2309, %v2302
  %v2311 = add i64 %v2292, %v2310
  %v2312 = mul i64 %v2297, 96
  %v2313 = getelementptr inbounds float, ptr %v635, i64 %v2312
  %v2314 = sub i64 %v2311, %v2307
  %v2315 = add i64 %v1182, 0
  %v2316 = and i64 %v2315, %v284
  %v2317 = mul i64 %v2316, %v7
  %v2318 = add i64 %v2317, %v2307
  %v2319 = mul i64 %v2318, 3
  %v2320 = getelementptr inbounds float, ptr %v162, i64 %v2319
  %v2321 = getelementptr inbounds float, ptr %v2320, i64 0
  %v2322 = sub i64 %v2314, 1
  %v2323 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2322
  %v2324 = load ptr, ptr %v2323, align 4
  %v2325 = getelementptr inbounds float, ptr %v2278, i64 0
  %v2326 = icmp sgt i64 %v2314, 0
  br i1 %v2326, label %b268, label %b269
b268:
  call void %v2324(ptr %v2321, i64 3, ptr %v2313, i64 3, ptr %v2325, i64 32, i64 0)
  br label %b269
b269:
  %v2327 = add i64 %v2312, 24
  %v2328 = getelementptr inbounds float, ptr %v635, i64 %v2327
  %v2329 = sub i64 %v2311, %v2307
  %v2330 = add i64 %v1182, 0
  %v2331 = and i64 %v2330, %v286
  %v2332 = mul i64 %v2331, %v7
  %v2333 = add i64 %v2332, %v2307
  %v2334 = mul i64 %v2333, 3
  %v2335 = getelementptr inbounds float, ptr %v164, i64 %v2334
  %v2336 = getelementptr inbounds float, ptr %v2335, i64 0
  %v2337 = sub i64 %v2329, 1
  %v2338 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2337
  %v2339 = load ptr, ptr %v2338, align 4
  %v2340 = getelementptr inbounds float, ptr %v2278, i64 8
  %v2341 = icmp sgt i64 %v2329, 0
  br i1 %v2341, label %b270, label %b271
b270:
  call void %v2339(ptr %v2336, i64 3, ptr %v2328, i64 3, ptr %v2340, i64 32, i64 0)
  br label %b271
b271:
  %v2342 = add i64 %v2327, 24
  %v2343 = getelementptr inbounds float, ptr %v635, i64 %v2342
  %v2344 = sub i64 %v2311, %v2307
  %v2345 = add i64 %v1182, 0
  %v2346 = and i64 %v2345, %v288
  %v2347 = mul i64 %v2346, %v7
  %v2348 = add i64 %v2347, %v2307
  %v2349 = mul i64 %v2348, 3
  %v2350 = getelementptr inbounds float, ptr %v166, i64 %v2349
  %v2351 = getelementptr inbounds float, ptr %v2350, i64 0
  %v2352 = sub i64 %v2344, 1
  %v2353 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2352
  %v2354 = load ptr, ptr %v2353, align 4
  %v2355 = getelementptr inbounds float, ptr %v2278, i64 16
  %v2356 = icmp sgt i64 %v2344, 0
  br i1 %v2356, label %b272, label %b273
b272:
  call void %v2354(ptr %v2351, i64 3, ptr %v2343, i64 3, ptr %v2355, i64 32, i64 0)
  br label %b273
b273:
  %v2357 = add i64 %v2342, 24
  %v2358 = getelementptr inbounds float, ptr %v635, i64 %v2357
  %v2359 = sub i64 %v2311, %v2307
  %v2360 = add i64 %v1182, 0
  %v2361 = and i64 %v2360, %v290
  %v2362 = mul i64 %v2361, %v7
  %v2363 = add i64 %v2362, %v2307
  %v2364 = mul i64 %v2363, 3
  %v2365 = getelementptr inbounds float, ptr %v168, i64 %v2364
  %v2366 = getelementptr inbounds float, ptr %v2365, i64 0
  %v2367 = sub i64 %v2359, 1
  %v2368 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2367
  %v2369 = load ptr, ptr %v2368, align 4
  %v2370 = getelementptr inbounds float, ptr %v2278, i64 24
  %v2371 = icmp sgt i64 %v2359, 0
  br i1 %v2371, label %b274, label %b275
b274:
  call void %v2369(ptr %v2366, i64 3, ptr %v2358, i64 3, ptr %v2370, i64 32, i64 0)
  br label %b275
b275:
  %v2372 = add i64 %v2357, 24
  br label %b276
b276:
  %v2373 = phi i64 [ %v2307, %b275 ], [ %v2410, %b281 ]
  %v2374 = icmp slt i64 %v2373, %v2311
  br i1 %v2374, label %b277, label %b278
b277:
  %v2375 = sub i64 %v2373, %v2307
  %v2376 = mul i64 %v2375, 32
  %v2377 = getelementptr inbounds float, ptr %v2278, i64 %v2376
  %v2378 = mul i64 %v2373, 32
  %v2379 = getelementptr inbounds float, ptr %v110, i64 %v2378
  br label %b279
b279:
  %v2380 = phi i64 [ 0, %b277 ], [ %v2409, %b280 ]
  %v2381 = icmp slt i64 %v2380, 1
  br i1 %v2381, label %b280, label %b281
b280:
  %v2382 = mul i64 %v2297, 1
  %v2383 = add i64 %v2382, %v2380
  %v2384 = mul i64 %v2383, 8
  %v2385 = add i64 0, %v2380
  %v2386 = mul i64 %v2385, 8
  %v2387 = getelementptr inbounds float, ptr %v2377, i64 %v2386
  %v2388 = load <8 x float>, ptr %v2387, align 4
  %v2389 = add i64 1, %v2380
  %v2390 = mul i64 %v2389, 8
  %v2391 = getelementptr inbounds float, ptr %v2377, i64 %v2390
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = add i64 2, %v2380
  %v2394 = mul i64 %v2393, 8
  %v2395 = getelementptr inbounds float, ptr %v2377, i64 %v2394
  %v2396 = load <8 x float>, ptr %v2395, align 4
  %v2397 = add i64 3, %v2380
  %v2398 = mul i64 %v2397, 8
  %v2399 = getelementptr inbounds float, ptr %v2377, i64 %v2398
  %v2400 = load <8 x float>, ptr %v2399, align 4
  %v2401 = add i64 0, %v2384
  %v2402 = getelementptr inbounds float, ptr %v2379, i64 %v2401
  store <8 x float> %v2388, ptr %v2402, align 4
  %v2403 = add i64 8, %v2384
  %v2404 = getelementptr inbounds float, ptr %v2379, i64 %v2403
  store <8 x float> %v2392, ptr %v2404, align 4
  %v2405 = add i64 16, %v2384
  %v2406 = getelementptr inbounds float, ptr %v2379, i64 %v2405
  store <8 x float> %v2396, ptr %v2406, align 4
  %v2407 = add i64 24, %v2384
  %v2408 = getelementptr inbounds float, ptr %v2379, i64 %v2407
  store <8 x float> %v2400, ptr %v2408, align 4
  %v2409 = add nsw i64 %v2380, 1
  br label %b279
b281:
  %v2410 = add nsw i64 %v2373, 1
  br label %b276
b278:
  %v2411 = add nsw i64 %v2303, 1
  br label %b265
b267:
  %v2412 = add nsw i64 %v2297, 1
  br label %b262
b264:
  %v2413 = add nsw i64 %v2292, 96
  br label %b259
b261:
  %v2414 = add i64 %v7, 0
  %v2415 = sdiv i64 %v2414, 1
  %v2416 = add i64 %v2, 1
  %v2417 = mul i64 %v2415, %v2
  %v2418 = sdiv i64 %v2417, %v3
  %v2419 = mul i64 %v2418, 1
  %v2420 = icmp slt i64 %v2419, %v7
  %v2421 = select i1 %v2420, i64 %v2419, i64 %v7
  %v2422 = mul i64 %v2415, %v2416
  %v2423 = sdiv i64 %v2422, %v3
  %v2424 = mul i64 %v2423, 1
  %v2425 = icmp slt i64 %v2424, %v7
  %v2426 = select i1 %v2425, i64 %v2424, i64 %v7
  br label %b282
b282:
  %v2427 = phi i64 [ %v2421, %b261 ], [ %v2481, %b287 ]
  %v2428 = icmp slt i64 %v2427, %v2426
  br i1 %v2428, label %b283, label %b284
b283:
  %v2429 = add i64 %v1182, 0
  %v2430 = and i64 %v2429, %v234
  %v2431 = mul i64 %v2430, %v7
  %v2432 = add i64 %v2431, %v2427
  %v2433 = mul i64 %v2432, 32
  %v2434 = getelementptr inbounds float, ptr %v106, i64 %v2433
  %v2435 = add i64 %v1182, 0
  %v2436 = and i64 %v2435, %v248
  %v2437 = mul i64 %v2436, %v7
  %v2438 = add i64 %v2437, %v2427
  %v2439 = mul i64 %v2438, 64
  %v2440 = getelementptr inbounds float, ptr %v124, i64 %v2439
  %v2441 = add i64 %v1182, 0
  %v2442 = and i64 %v2441, %v236
  %v2443 = mul i64 %v2442, %v7
  %v2444 = add i64 %v2443, %v2427
  %v2445 = mul i64 %v2444, 32
  %v2446 = getelementptr inbounds float, ptr %v108, i64 %v2445
  %v2447 = mul i64 %v2427, 32
  %v2448 = getelementptr inbounds float, ptr %v134, i64 %v2447
  %v2449 = mul i64 %v2427, 32
  %v2450 = getelementptr inbounds float, ptr %v110, i64 %v2449
  %v2451 = mul i64 %v2427, 32
  %v2452 = getelementptr inbounds float, ptr %v170, i64 %v2451
  br label %b285
b285:
  %v2453 = phi i64 [ 0, %b283 ], [ %v2480, %b286 ]
  %v2454 = icmp slt i64 %v2453, 32
  br i1 %v2454, label %b286, label %b287
b286:
  %v2455 = add i64 0, %v2453
  %v2456 = getelementptr inbounds float, ptr %v2434, i64 %v2455
  %v2457 = load <8 x float>, ptr %v2456, align 4
  %v2458 = add i64 32, %v2453
  %v2459 = getelementptr inbounds float, ptr %v2440, i64 %v2458
  %v2460 = load <8 x float>, ptr %v2459, align 4
  %v2461 = fmul <8 x float> %v2457, %v2460
  %v2462 = add i64 0, %v2453
  %v2463 = getelementptr inbounds float, ptr %v2446, i64 %v2462
  %v2464 = load <8 x float>, ptr %v2463, align 4
  %v2465 = add i64 0, %v2453
  %v2466 = getelementptr inbounds float, ptr %v2448, i64 %v2465
  %v2467 = load <8 x float>, ptr %v2466, align 4
  %v2468 = fmul <8 x float> %v2464, %v2467
  %v2469 = fadd <8 x float> %v2461, %v2468
  %v2470 = add i64 0, %v2453
  %v2471 = getelementptr inbounds float, ptr %v2450, i64 %v2470
  %v2472 = load <8 x float>, ptr %v2471, align 4
  %v2473 = add i64 0, %v2453
  %v2474 = getelementptr inbounds float, ptr %v36, i64 %v2473
  %v2475 = load <8 x float>, ptr %v2474, align 4
  %v2476 = fadd <8 x float> %v2472, %v2475
  %v2477 = fadd <8 x float> %v2469, %v2476
  %v2478 = add i64 0, %v2453
  %v2479 = getelementptr inbounds float, ptr %v2452, i64 %v2478
  store <8 x float> %v2477, ptr %v2479, align 4
  %v2480 = add nsw i64 %v2453, 8
  br label %b285
b287:
  %v2481 = add nsw i64 %v2427, 1
  br label %b282
b284:
  %v2482 = add i64 %v7, 0
  %v2483 = sdiv i64 %v2482, 1
  %v2484 = add i64 %v2, 1
  %v2485 = mul i64 %v2483, %v2
  %v2486 = sdiv i64 %v2485, %v3
  %v2487 = mul i64 %v2486, 1
  %v2488 = icmp slt i64 %v2487, %v7
  %v2489 = select i1 %v2488, i64 %v2487, i64 %v7
  %v2490 = mul i64 %v2483, %v2484
  %v2491 = sdiv i64 %v2490, %v3
  %v2492 = mul i64 %v2491, 1
  %v2493 = icmp slt i64 %v2492, %v7
  %v2494 = select i1 %v2493, i64 %v2492, i64 %v7
  br label %b288
b288:
  %v2495 = phi i64 [ %v2489, %b284 ], [ %v2513, %b293 ]
  %v2496 = icmp slt i64 %v2495, %v2494
  br i1 %v2496, label %b289, label %b290
b289:
  %v2497 = mul i64 %v2495, 32
  %v2498 = getelementptr inbounds float, ptr %v170, i64 %v2497
  %v2499 = add i64 %v1182, 0
  %v2500 = and i64 %v2499, %v292
  %v2501 = mul i64 %v2500, %v7
  %v2502 = add i64 %v2501, %v2495
  %v2503 = mul i64 %v2502, 32
  %v2504 = getelementptr inbounds float, ptr %v172, i64 %v2503
  br label %b291
b291:
  %v2505 = phi i64 [ 0, %b289 ], [ %v2512, %b292 ]
  %v2506 = icmp slt i64 %v2505, 32
  br i1 %v2506, label %b292, label %b293
b292:
  %v2507 = add i64 0, %v2505
  %v2508 = getelementptr inbounds float, ptr %v2498, i64 %v2507
  %v2509 = load <8 x float>, ptr %v2508, align 4
  %v2510 = add i64 0, %v2505
  %v2511 = getelementptr inbounds float, ptr %v2504, i64 %v2510
  store <8 x float> %v2509, ptr %v2511, align 4
  %v2512 = add nsw i64 %v2505, 8
  br label %b291
b293:
  %v2513 = add nsw i64 %v2495, 1
  br label %b288
b290:
  %v2514 = add i64 %v7, 0
  %v2515 = sdiv i64 %v2514, 1
  %v2516 = add i64 %v2, 1
  %v2517 = mul i64 %v2515, %v2
  %v2518 = sdiv i64 %v2517, %v3
  %v2519 = mul i64 %v2518, 1
  %v2520 = icmp slt i64 %v2519, %v7
  %v2521 = select i1 %v2520, i64 %v2519, i64 %v7
  %v2522 = mul i64 %v2515, %v2516
  %v2523 = sdiv i64 %v2522, %v3
  %v2524 = mul i64 %v2523, 1
  %v2525 = icmp slt i64 %v2524, %v7
  %v2526 = select i1 %v2525, i64 %v2524, i64 %v7
  br label %b294
b294:
  %v2527 = phi i64 [ %v2521, %b290 ], [ %v2566, %b299 ]
  %v2528 = icmp slt i64 %v2527, %v2526
  br i1 %v2528, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2529 = phi i64 [ 0, %b295 ], [ %v2565, %b302 ]
  %v2530 = icmp slt i64 %v2529, 4
  br i1 %v2530, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2531 = phi i64 [ 0, %b298 ], [ %v2546, %b301 ]
  %v2532 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2545, %b301 ]
  %v2533 = icmp slt i64 %v2531, 8
  br i1 %v2533, label %b301, label %b302
b301:
  %v2534 = add i64 %v1182, 0
  %v2535 = and i64 %v2534, %v292
  %v2536 = mul i64 %v2535, %v7
  %v2537 = add i64 %v2536, %v2527
  %v2538 = mul i64 %v2537, 32
  %v2539 = getelementptr inbounds float, ptr %v172, i64 %v2538
  %v2540 = mul i64 %v2529, 8
  %v2541 = add i64 0, %v2540
  %v2542 = add i64 %v2541, %v2531
  %v2543 = getelementptr inbounds float, ptr %v2539, i64 %v2542
  %v2544 = load <8 x float>, ptr %v2543, align 4
  %v2545 = fadd <8 x float> %v2532, %v2544
  %v2546 = add nsw i64 %v2531, 8
  br label %b300
b302:
  %v2547 = shufflevector <8 x float> %v2532, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2548 = shufflevector <8 x float> %v2532, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2549 = fadd <4 x float> %v2547, %v2548
  %v2550 = shufflevector <4 x float> %v2549, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2551 = shufflevector <4 x float> %v2549, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2552 = fadd <2 x float> %v2550, %v2551
  %v2553 = extractelement <2 x float> %v2552, i64 0
  %v2554 = extractelement <2 x float> %v2552, i64 1
  %v2555 = fadd float %v2553, %v2554
  %v2556 = fadd float %v2555, 0x0000000000000000
  %v2557 = add i64 %v1182, 0
  %v2558 = and i64 %v2557, %v294
  %v2559 = mul i64 %v2558, %v7
  %v2560 = add i64 %v2559, %v2527
  %v2561 = mul i64 %v2560, 4
  %v2562 = getelementptr inbounds float, ptr %v174, i64 %v2561
  %v2563 = add i64 0, %v2529
  %v2564 = getelementptr inbounds float, ptr %v2562, i64 %v2563
  store float %v2556, ptr %v2564, align 4
  %v2565 = add nsw i64 %v2529, 1
  br label %b297
b299:
  %v2566 = add nsw i64 %v2527, 1
  br label %b294
b296:
  %v2567 = add i64 %v7, 0
  %v2568 = sdiv i64 %v2567, 1
  %v2569 = add i64 %v2, 1
  %v2570 = mul i64 %v2568, %v2
  %v2571 = sdiv i64 %v2570, %v3
  %v2572 = mul i64 %v2571, 1
  %v2573 = icmp slt i64 %v2572, %v7
  %v2574 = select i1 %v2573, i64 %v2572, i64 %v7
  %v2575 = mul i64 %v2568, %v2569
  %v2576 = sdiv i64 %v2575, %v3
  %v2577 = mul i64 %v2576, 1
  %v2578 = icmp slt i64 %v2577, %v7
  %v2579 = select i1 %v2578, i64 %v2577, i64 %v7
  br label %b303
b303:
  %v2580 = phi i64 [ %v2574, %b296 ], [ %v2605, %b304 ]
  %v2581 = icmp slt i64 %v2580, %v2579
  br i1 %v2581, label %b304, label %b305
b304:
  %v2582 = add i64 %v1182, 0
  %v2583 = and i64 %v2582, %v294
  %v2584 = mul i64 %v2583, %v7
  %v2585 = add i64 %v2584, %v2580
  %v2586 = mul i64 %v2585, 4
  %v2587 = getelementptr inbounds float, ptr %v174, i64 %v2586
  %v2588 = add i64 %v1182, 0
  %v2589 = and i64 %v2588, %v296
  %v2590 = mul i64 %v2589, %v7
  %v2591 = add i64 %v2590, %v2580
  %v2592 = mul i64 %v2591, 4
  %v2593 = getelementptr inbounds float, ptr %v176, i64 %v2592
  %v2594 = icmp ult i64 4, 8
  %v2595 = select i1 %v2594, i64 4, i64 8
  %v2596 = trunc i64 %v2595 to i32
  %v2597 = insertelement <8 x i32> poison, i32 %v2596, i64 0
  %v2598 = shufflevector <8 x i32> %v2597, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2599 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2598
  %v2600 = add i64 0, 0
  %v2601 = getelementptr inbounds float, ptr %v2587, i64 %v2600
  %v2602 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2601, <8 x i1> %v2599, <8 x float> zeroinitializer)
  %v2603 = add i64 0, 0
  %v2604 = getelementptr inbounds float, ptr %v2593, i64 %v2603
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2602, ptr align 4 %v2604, <8 x i1> %v2599)
  %v2605 = add nsw i64 %v2580, 1
  br label %b303
b305:
  %v2606 = add i64 %v7, 0
  %v2607 = sdiv i64 %v2606, 1
  %v2608 = add i64 %v2, 1
  %v2609 = mul i64 %v2607, %v2
  %v2610 = sdiv i64 %v2609, %v3
  %v2611 = mul i64 %v2610, 1
  %v2612 = icmp slt i64 %v2611, %v7
  %v2613 = select i1 %v2612, i64 %v2611, i64 %v7
  %v2614 = mul i64 %v2607, %v2608
  %v2615 = sdiv i64 %v2614, %v3
  %v2616 = mul i64 %v2615, 1
  %v2617 = icmp slt i64 %v2616, %v7
  %v2618 = select i1 %v2617, i64 %v2616, i64 %v7
  br label %b306
b306:
  %v2619 = phi i64 [ %v2613, %b305 ], [ %v2672, %b311 ]
  %v2620 = icmp slt i64 %v2619, %v2618
  br i1 %v2620, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2621 = phi i64 [ 0, %b307 ], [ %v2671, %b314 ]
  %v2622 = icmp slt i64 %v2621, 4
  br i1 %v2622, label %b310, label %b311
b310:
  br label %b312
b312:
  %v2623 = phi i64 [ 0, %b310 ], [ %v2652, %b313 ]
  %v2624 = phi <8 x float> [ splat (float 0x0000000000000000), %b310 ], [ %v2651, %b313 ]
  %v2625 = icmp slt i64 %v2623, 8
  br i1 %v2625, label %b313, label %b314
b313:
  %v2626 = add i64 %v1182, 0
  %v2627 = and i64 %v2626, %v292
  %v2628 = mul i64 %v2627, %v7
  %v2629 = add i64 %v2628, %v2619
  %v2630 = mul i64 %v2629, 32
  %v2631 = getelementptr inbounds float, ptr %v172, i64 %v2630
  %v2632 = add i64 %v1182, 0
  %v2633 = and i64 %v2632, %v296
  %v2634 = mul i64 %v2633, %v7
  %v2635 = add i64 %v2634, %v2619
  %v2636 = mul i64 %v2635, 4
  %v2637 = getelementptr inbounds float, ptr %v176, i64 %v2636
  %v2638 = add i64 0, %v2621
  %v2639 = getelementptr inbounds float, ptr %v2637, i64 %v2638
  %v2640 = load float, ptr %v2639, align 4
  %v2641 = fdiv float %v2640, 0x4020000000000000
  %v2642 = mul i64 %v2621, 8
  %v2643 = add i64 0, %v2642
  %v2644 = add i64 %v2643, %v2623
  %v2645 = getelementptr inbounds float, ptr %v2631, i64 %v2644
  %v2646 = load <8 x float>, ptr %v2645, align 4
  %v2647 = insertelement <8 x float> poison, float %v2641, i64 0
  %v2648 = shufflevector <8 x float> %v2647, <8 x float> poison, <8 x i32> zeroinitializer
  %v2649 = fsub <8 x float> %v2646, %v2648
  %v2650 = fmul <8 x float> %v2649, %v2649
  %v2651 = fadd <8 x float> %v2624, %v2650
  %v2652 = add nsw i64 %v2623, 8
  br label %b312
b314:
  %v2653 = shufflevector <8 x float> %v2624, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2654 = shufflevector <8 x float> %v2624, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2655 = fadd <4 x float> %v2653, %v2654
  %v2656 = shufflevector <4 x float> %v2655, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2657 = shufflevector <4 x float> %v2655, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2658 = fadd <2 x float> %v2656, %v2657
  %v2659 = extractelement <2 x float> %v2658, i64 0
  %v2660 = extractelement <2 x float> %v2658, i64 1
  %v2661 = fadd float %v2659, %v2660
  %v2662 = fadd float %v2661, 0x0000000000000000
  %v2663 = add i64 %v1182, 0
  %v2664 = and i64 %v2663, %v294
  %v2665 = mul i64 %v2664, %v7
  %v2666 = add i64 %v2665, %v2619
  %v2667 = mul i64 %v2666, 4
  %v2668 = getelementptr inbounds float, ptr %v174, i64 %v2667
  %v2669 = add i64 0, %v2621
  %v2670 = getelementptr inbounds float, ptr %v2668, i64 %v2669
  store float %v2662, ptr %v2670, align 4
  %v2671 = add nsw i64 %v2621, 1
  br label %b309
b311:
  %v2672 = add nsw i64 %v2619, 1
  br label %b306
b308:
  %v2673 = add i64 %v7, 0
  %v2674 = sdiv i64 %v2673, 1
  %v2675 = add i64 %v2, 1
  %v2676 = mul i64 %v2674, %v2
  %v2677 = sdiv i64 %v2676, %v3
  %v2678 = mul i64 %v2677, 1
  %v2679 = icmp slt i64 %v2678, %v7
  %v2680 = select i1 %v2679, i64 %v2678, i64 %v7
  %v2681 = mul i64 %v2674, %v2675
  %v2682 = sdiv i64 %v2681, %v3
  %v2683 = mul i64 %v2682, 1
  %v2684 = icmp slt i64 %v2683, %v7
  %v2685 = select i1 %v2684, i64 %v2683, i64 %v7
  br label %b315
b315:
  %v2686 = phi i64 [ %v2680, %b308 ], [ %v2711, %b316 ]
  %v2687 = icmp slt i64 %v2686, %v2685
  br i1 %v2687, label %b316, label %b317
b316:
  %v2688 = add i64 %v1182, 0
  %v2689 = and i64 %v2688, %v294
  %v2690 = mul i64 %v2689, %v7
  %v2691 = add i64 %v2690, %v2686
  %v2692 = mul i64 %v2691, 4
  %v2693 = getelementptr inbounds float, ptr %v174, i64 %v2692
  %v2694 = add i64 %v1182, 0
  %v2695 = and i64 %v2694, %v298
  %v2696 = mul i64 %v2695, %v7
  %v2697 = add i64 %v2696, %v2686
  %v2698 = mul i64 %v2697, 4
  %v2699 = getelementptr inbounds float, ptr %v178, i64 %v2698
  %v2700 = icmp ult i64 4, 8
  %v2701 = select i1 %v2700, i64 4, i64 8
  %v2702 = trunc i64 %v2701 to i32
  %v2703 = insertelement <8 x i32> poison, i32 %v2702, i64 0
  %v2704 = shufflevector <8 x i32> %v2703, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2705 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2704
  %v2706 = add i64 0, 0
  %v2707 = getelementptr inbounds float, ptr %v2693, i64 %v2706
  %v2708 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2707, <8 x i1> %v2705, <8 x float> zeroinitializer)
  %v2709 = add i64 0, 0
  %v2710 = getelementptr inbounds float, ptr %v2699, i64 %v2709
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2708, ptr align 4 %v2710, <8 x i1> %v2705)
  %v2711 = add nsw i64 %v2686, 1
  br label %b315
b317:
  %v2712 = add i64 %v7, 0
  %v2713 = sdiv i64 %v2712, 1
  %v2714 = add i64 %v2, 1
  %v2715 = mul i64 %v2713, %v2
  %v2716 = sdiv i64 %v2715, %v3
  %v2717 = mul i64 %v2716, 1
  %v2718 = icmp slt i64 %v2717, %v7
  %v2719 = select i1 %v2718, i64 %v2717, i64 %v7
  %v2720 = mul i64 %v2713, %v2714
  %v2721 = sdiv i64 %v2720, %v3
  %v2722 = mul i64 %v2721, 1
  %v2723 = icmp slt i64 %v2722, %v7
  %v2724 = select i1 %v2723, i64 %v2722, i64 %v7
  br label %b318
b318:
  %v2725 = phi i64 [ %v2719, %b317 ], [ %v2927, %b319 ]
  %v2726 = icmp slt i64 %v2725, %v2724
  br i1 %v2726, label %b319, label %b320
b319:
  %v2727 = add i64 %v1182, 0
  %v2728 = and i64 %v2727, %v292
  %v2729 = mul i64 %v2728, %v7
  %v2730 = add i64 %v2729, %v2725
  %v2731 = mul i64 %v2730, 32
  %v2732 = getelementptr inbounds float, ptr %v172, i64 %v2731
  %v2733 = add i64 %v1182, 0
  %v2734 = and i64 %v2733, %v296
  %v2735 = mul i64 %v2734, %v7
  %v2736 = add i64 %v2735, %v2725
  %v2737 = mul i64 %v2736, 4
  %v2738 = getelementptr inbounds float, ptr %v176, i64 %v2737
  %v2739 = getelementptr inbounds float, ptr %v2738, i64 2
  %v2740 = load float, ptr %v2739, align 4
  %v2741 = fdiv float %v2740, 0x4020000000000000
  %v2742 = add i64 %v1182, 0
  %v2743 = and i64 %v2742, %v298
  %v2744 = mul i64 %v2743, %v7
  %v2745 = add i64 %v2744, %v2725
  %v2746 = mul i64 %v2745, 4
  %v2747 = getelementptr inbounds float, ptr %v178, i64 %v2746
  %v2748 = getelementptr inbounds float, ptr %v2747, i64 2
  %v2749 = load float, ptr %v2748, align 4
  %v2750 = fdiv float %v2749, 0x4020000000000000
  %v2751 = fadd float %v2750, 0x3EE4F8B580000000
  %v2752 = call float @llvm.sqrt.f32(float %v2751)
  %v2753 = fdiv float 0x3FF0000000000000, %v2752
  %v2754 = add i64 %v1182, 0
  %v2755 = and i64 %v2754, %v226
  %v2756 = mul i64 %v2755, %v7
  %v2757 = add i64 %v2756, %v2725
  %v2758 = mul i64 %v2757, 8
  %v2759 = getelementptr inbounds float, ptr %v52, i64 %v2758
  %v2760 = getelementptr inbounds float, ptr %v2738, i64 0
  %v2761 = load float, ptr %v2760, align 4
  %v2762 = fdiv float %v2761, 0x4020000000000000
  %v2763 = getelementptr inbounds float, ptr %v2747, i64 0
  %v2764 = load float, ptr %v2763, align 4
  %v2765 = fdiv float %v2764, 0x4020000000000000
  %v2766 = fadd float %v2765, 0x3EE4F8B580000000
  %v2767 = call float @llvm.sqrt.f32(float %v2766)
  %v2768 = fdiv float 0x3FF0000000000000, %v2767
  %v2769 = getelementptr inbounds float, ptr %v2738, i64 1
  %v2770 = load float, ptr %v2769, align 4
  %v2771 = fdiv float %v2770, 0x4020000000000000
  %v2772 = getelementptr inbounds float, ptr %v2747, i64 1
  %v2773 = load float, ptr %v2772, align 4
  %v2774 = fdiv float %v2773, 0x4020000000000000
  %v2775 = fadd float %v2774, 0x3EE4F8B580000000
  %v2776 = call float @llvm.sqrt.f32(float %v2775)
  %v2777 = fdiv float 0x3FF0000000000000, %v2776
  %v2778 = add i64 %v1182, 1
  %v2779 = and i64 %v2778, %v226
  %v2780 = mul i64 %v2779, %v7
  %v2781 = add i64 %v2780, %v2725
  %v2782 = mul i64 %v2781, 8
  %v2783 = getelementptr inbounds float, ptr %v52, i64 %v2782
  %v2784 = add i64 16, 0
  %v2785 = getelementptr inbounds float, ptr %v2732, i64 %v2784
  %v2786 = load <8 x float>, ptr %v2785, align 4
  %v2787 = insertelement <8 x float> poison, float %v2741, i64 0
  %v2788 = shufflevector <8 x float> %v2787, <8 x float> poison, <8 x i32> zeroinitializer
  %v2789 = fsub <8 x float> %v2786, %v2788
  %v2790 = insertelement <8 x float> poison, float %v2753, i64 0
  %v2791 = shufflevector <8 x float> %v2790, <8 x float> poison, <8 x i32> zeroinitializer
  %v2792 = fmul <8 x float> %v2789, %v2791
  %v2793 = add i64 16, 0
  %v2794 = getelementptr inbounds float, ptr %v40, i64 %v2793
  %v2795 = load <8 x float>, ptr %v2794, align 4
  %v2796 = fmul <8 x float> %v2792, %v2795
  %v2797 = add i64 16, 0
  %v2798 = getelementptr inbounds float, ptr %v42, i64 %v2797
  %v2799 = load <8 x float>, ptr %v2798, align 4
  %v2800 = fadd <8 x float> %v2796, %v2799
  %v2801 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2802 = shufflevector <8 x float> %v2801, <8 x float> poison, <8 x i32> zeroinitializer
  %v2803 = fadd <8 x float> %v2800, %v2802
  %v2804 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2803)
  %v2805 = fneg <8 x float> %v2804
  %v2806 = fcmp olt <8 x float> %v2805, splat (float 0xC05A400000000000)
  %v2807 = select <8 x i1> %v2806, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2805
  %v2808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2807, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2809 = fsub <8 x float> %v2808, splat (float 0x4168000000000000)
  %v2810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2809, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2807)
  %v2811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2809, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2810)
  %v2812 = bitcast <8 x float> %v2808 to <8 x i32>
  %v2813 = fmul <8 x float> %v2811, %v2811
  %v2814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2811, <8 x float> splat (float 0x3F81227F40000000))
  %v2815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2814, <8 x float> %v2811, <8 x float> splat (float 0x3FA5556740000000))
  %v2816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2815, <8 x float> %v2811, <8 x float> splat (float 0x3FC5554B00000000))
  %v2817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2816, <8 x float> %v2811, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2813, <8 x float> %v2817, <8 x float> %v2811)
  %v2819 = sub <8 x i32> %v2812, splat (i32 1262485250)
  %v2820 = lshr <8 x i32> %v2819, splat (i32 1)
  %v2821 = sub <8 x i32> %v2819, %v2820
  %v2822 = shl <8 x i32> %v2820, splat (i32 23)
  %v2823 = bitcast <8 x i32> %v2822 to <8 x float>
  %v2824 = shl <8 x i32> %v2821, splat (i32 23)
  %v2825 = bitcast <8 x i32> %v2824 to <8 x float>
  %v2826 = fadd <8 x float> %v2818, splat (float 0x3FF0000000000000)
  %v2827 = fmul <8 x float> %v2826, %v2823
  %v2828 = fmul <8 x float> %v2827, %v2825
  %v2829 = fcmp olt <8 x float> %v2803, splat (float 0x0000000000000000)
  %v2830 = select <8 x i1> %v2829, <8 x float> %v2828, <8 x float> splat (float 0x3FF0000000000000)
  %v2831 = fadd <8 x float> %v2828, splat (float 0x3FF0000000000000)
  %v2832 = fdiv <8 x float> %v2830, %v2831
  %v2833 = add i64 0, 0
  %v2834 = getelementptr inbounds float, ptr %v2759, i64 %v2833
  %v2835 = load <8 x float>, ptr %v2834, align 4
  %v2836 = fmul <8 x float> %v2832, %v2835
  %v2837 = add i64 0, 0
  %v2838 = getelementptr inbounds float, ptr %v2732, i64 %v2837
  %v2839 = load <8 x float>, ptr %v2838, align 4
  %v2840 = insertelement <8 x float> poison, float %v2762, i64 0
  %v2841 = shufflevector <8 x float> %v2840, <8 x float> poison, <8 x i32> zeroinitializer
  %v2842 = fsub <8 x float> %v2839, %v2841
  %v2843 = insertelement <8 x float> poison, float %v2768, i64 0
  %v2844 = shufflevector <8 x float> %v2843, <8 x float> poison, <8 x i32> zeroinitializer
  %v2845 = fmul <8 x float> %v2842, %v2844
  %v2846 = add i64 0, 0
  %v2847 = getelementptr inbounds float, ptr %v40, i64 %v2846
  %v2848 = load <8 x float>, ptr %v2847, align 4
  %v2849 = fmul <8 x float> %v2845, %v2848
  %v2850 = add i64 0, 0
  %v2851 = getelementptr inbounds float, ptr %v42, i64 %v2850
  %v2852 = load <8 x float>, ptr %v2851, align 4
  %v2853 = fadd <8 x float> %v2849, %v2852
  %v2854 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2853)
  %v2855 = fneg <8 x float> %v2854
  %v2856 = fcmp olt <8 x float> %v2855, splat (float 0xC05A400000000000)
  %v2857 = select <8 x i1> %v2856, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2855
  %v2858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2857, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2859 = fsub <8 x float> %v2858, splat (float 0x4168000000000000)
  %v2860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2859, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2857)
  %v2861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2859, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2860)
  %v2862 = bitcast <8 x float> %v2858 to <8 x i32>
  %v2863 = fmul <8 x float> %v2861, %v2861
  %v2864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2861, <8 x float> splat (float 0x3F81227F40000000))
  %v2865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2864, <8 x float> %v2861, <8 x float> splat (float 0x3FA5556740000000))
  %v2866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2865, <8 x float> %v2861, <8 x float> splat (float 0x3FC5554B00000000))
  %v2867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2866, <8 x float> %v2861, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2863, <8 x float> %v2867, <8 x float> %v2861)
  %v2869 = sub <8 x i32> %v2862, splat (i32 1262485250)
  %v2870 = lshr <8 x i32> %v2869, splat (i32 1)
  %v2871 = sub <8 x i32> %v2869, %v2870
  %v2872 = shl <8 x i32> %v2870, splat (i32 23)
  %v2873 = bitcast <8 x i32> %v2872 to <8 x float>
  %v2874 = shl <8 x i32> %v2871, splat (i32 23)
  %v2875 = bitcast <8 x i32> %v2874 to <8 x float>
  %v2876 = fadd <8 x float> %v2868, splat (float 0x3FF0000000000000)
  %v2877 = fmul <8 x float> %v2876, %v2873
  %v2878 = fmul <8 x float> %v2877, %v2875
  %v2879 = fcmp olt <8 x float> %v2853, splat (float 0x0000000000000000)
  %v2880 = select <8 x i1> %v2879, <8 x float> %v2878, <8 x float> splat (float 0x3FF0000000000000)
  %v2881 = fadd <8 x float> %v2878, splat (float 0x3FF0000000000000)
  %v2882 = fdiv <8 x float> %v2880, %v2881
  %v2883 = add i64 8, 0
  %v2884 = getelementptr inbounds float, ptr %v2732, i64 %v2883
  %v2885 = load <8 x float>, ptr %v2884, align 4
  %v2886 = insertelement <8 x float> poison, float %v2771, i64 0
  %v2887 = shufflevector <8 x float> %v2886, <8 x float> poison, <8 x i32> zeroinitializer
  %v2888 = fsub <8 x float> %v2885, %v2887
  %v2889 = insertelement <8 x float> poison, float %v2777, i64 0
  %v2890 = shufflevector <8 x float> %v2889, <8 x float> poison, <8 x i32> zeroinitializer
  %v2891 = fmul <8 x float> %v2888, %v2890
  %v2892 = add i64 8, 0
  %v2893 = getelementptr inbounds float, ptr %v40, i64 %v2892
  %v2894 = load <8 x float>, ptr %v2893, align 4
  %v2895 = fmul <8 x float> %v2891, %v2894
  %v2896 = add i64 8, 0
  %v2897 = getelementptr inbounds float, ptr %v42, i64 %v2896
  %v2898 = load <8 x float>, ptr %v2897, align 4
  %v2899 = fadd <8 x float> %v2895, %v2898
  %v2900 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2899)
  %v2901 = fcmp ogt <8 x float> %v2900, splat (float 0x4023000000000000)
  %v2902 = select <8 x i1> %v2901, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2900
  %v2903 = fadd <8 x float> %v2902, %v2902
  %v2904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2903, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2905 = fsub <8 x float> %v2904, splat (float 0x4168000000000000)
  %v2906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2905, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2903)
  %v2907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2905, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2906)
  %v2908 = bitcast <8 x float> %v2904 to <8 x i32>
  %v2909 = fmul <8 x float> %v2907, %v2907
  %v2910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2907, <8 x float> splat (float 0x3F81227F40000000))
  %v2911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2910, <8 x float> %v2907, <8 x float> splat (float 0x3FA5556740000000))
  %v2912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2911, <8 x float> %v2907, <8 x float> splat (float 0x3FC5554B00000000))
  %v2913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2912, <8 x float> %v2907, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2909, <8 x float> %v2913, <8 x float> %v2907)
  %v2915 = shl <8 x i32> %v2908, splat (i32 23)
  %v2916 = add <8 x i32> %v2915, splat (i32 1065353216)
  %v2917 = bitcast <8 x i32> %v2916 to <8 x float>
  %v2918 = fsub <8 x float> %v2917, splat (float 0x3FF0000000000000)
  %v2919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2917, <8 x float> %v2914, <8 x float> %v2918)
  %v2920 = fadd <8 x float> %v2919, splat (float 0x4000000000000000)
  %v2921 = fdiv <8 x float> %v2919, %v2920
  %v2922 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2921, <8 x float> %v2899)
  %v2923 = fmul <8 x float> %v2882, %v2922
  %v2924 = fadd <8 x float> %v2836, %v2923
  %v2925 = add i64 0, 0
  %v2926 = getelementptr inbounds float, ptr %v2783, i64 %v2925
  store <8 x float> %v2924, ptr %v2926, align 4
  %v2927 = add nsw i64 %v2725, 1
  br label %b318
b320:
  %v2928 = add i64 %v7, 0
  %v2929 = sdiv i64 %v2928, 1
  %v2930 = add i64 %v2, 1
  %v2931 = mul i64 %v2929, %v2
  %v2932 = sdiv i64 %v2931, %v3
  %v2933 = mul i64 %v2932, 1
  %v2934 = icmp slt i64 %v2933, %v7
  %v2935 = select i1 %v2934, i64 %v2933, i64 %v7
  %v2936 = mul i64 %v2929, %v2930
  %v2937 = sdiv i64 %v2936, %v3
  %v2938 = mul i64 %v2937, 1
  %v2939 = icmp slt i64 %v2938, %v7
  %v2940 = select i1 %v2939, i64 %v2938, i64 %v7
  br label %b321
b321:
  %v2941 = phi i64 [ %v2935, %b320 ], [ %v2974, %b326 ]
  %v2942 = icmp slt i64 %v2941, %v2940
  br i1 %v2942, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2943 = phi i64 [ 0, %b322 ], [ %v2956, %b325 ]
  %v2944 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v2955, %b325 ]
  %v2945 = icmp slt i64 %v2943, 8
  br i1 %v2945, label %b325, label %b326
b325:
  %v2946 = add i64 %v1182, 1
  %v2947 = and i64 %v2946, %v226
  %v2948 = mul i64 %v2947, %v7
  %v2949 = add i64 %v2948, %v2941
  %v2950 = mul i64 %v2949, 8
  %v2951 = getelementptr inbounds float, ptr %v52, i64 %v2950
  %v2952 = add i64 0, %v2943
  %v2953 = getelementptr inbounds float, ptr %v2951, i64 %v2952
  %v2954 = load <8 x float>, ptr %v2953, align 4
  %v2955 = fadd <8 x float> %v2944, %v2954
  %v2956 = add nsw i64 %v2943, 8
  br label %b324
b326:
  %v2957 = shufflevector <8 x float> %v2944, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2958 = shufflevector <8 x float> %v2944, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2959 = fadd <4 x float> %v2957, %v2958
  %v2960 = shufflevector <4 x float> %v2959, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2961 = shufflevector <4 x float> %v2959, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2962 = fadd <2 x float> %v2960, %v2961
  %v2963 = extractelement <2 x float> %v2962, i64 0
  %v2964 = extractelement <2 x float> %v2962, i64 1
  %v2965 = fadd float %v2963, %v2964
  %v2966 = fadd float %v2965, 0x0000000000000000
  %v2967 = add i64 %v1182, 0
  %v2968 = and i64 %v2967, %v300
  %v2969 = mul i64 %v2968, %v7
  %v2970 = add i64 %v2969, %v2941
  %v2971 = mul i64 %v2970, 1
  %v2972 = getelementptr inbounds float, ptr %v180, i64 %v2971
  %v2973 = getelementptr inbounds float, ptr %v2972, i64 0
  store float %v2966, ptr %v2973, align 4
  %v2974 = add nsw i64 %v2941, 1
  br label %b321
b323:
  %v2975 = add i64 %v7, 0
  %v2976 = sdiv i64 %v2975, 1
  %v2977 = add i64 %v2, 1
  %v2978 = mul i64 %v2976, %v2
  %v2979 = sdiv i64 %v2978, %v3
  %v2980 = mul i64 %v2979, 1
  %v2981 = icmp slt i64 %v2980, %v7
  %v2982 = select i1 %v2981, i64 %v2980, i64 %v7
  %v2983 = mul i64 %v2976, %v2977
  %v2984 = sdiv i64 %v2983, %v3
  %v2985 = mul i64 %v2984, 1
  %v2986 = icmp slt i64 %v2985, %v7
  %v2987 = select i1 %v2986, i64 %v2985, i64 %v7
  br label %b327
b327:
  %v2988 = phi i64 [ %v2982, %b323 ], [ %v3007, %b328 ]
  %v2989 = icmp slt i64 %v2988, %v2987
  br i1 %v2989, label %b328, label %b329
b328:
  %v2990 = add i64 %v1182, 0
  %v2991 = and i64 %v2990, %v300
  %v2992 = mul i64 %v2991, %v7
  %v2993 = add i64 %v2992, %v2988
  %v2994 = mul i64 %v2993, 1
  %v2995 = getelementptr inbounds float, ptr %v180, i64 %v2994
  %v2996 = getelementptr inbounds float, ptr %v2995, i64 0
  %v2997 = load float, ptr %v2996, align 4
  %v2998 = fdiv float %v2997, 0x4020000000000000
  %v2999 = add i64 %v1182, 0
  %v3000 = and i64 %v2999, %v302
  %v3001 = mul i64 %v3000, %v7
  %v3002 = add i64 %v3001, %v2988
  %v3003 = mul i64 %v3002, 1
  %v3004 = getelementptr inbounds float, ptr %v182, i64 %v3003
  %v3005 = add i64 0, 0
  %v3006 = getelementptr inbounds float, ptr %v3004, i64 %v3005
  store float %v2998, ptr %v3006, align 4
  %v3007 = add nsw i64 %v2988, 1
  br label %b327
b329:
  %v3008 = add i64 %v7, 0
  %v3009 = sdiv i64 %v3008, 1
  %v3010 = add i64 %v2, 1
  %v3011 = mul i64 %v3009, %v2
  %v3012 = sdiv i64 %v3011, %v3
  %v3013 = mul i64 %v3012, 1
  %v3014 = icmp slt i64 %v3013, %v7
  %v3015 = select i1 %v3014, i64 %v3013, i64 %v7
  %v3016 = mul i64 %v3009, %v3010
  %v3017 = sdiv i64 %v3016, %v3
  %v3018 = mul i64 %v3017, 1
  %v3019 = icmp slt i64 %v3018, %v7
  %v3020 = select i1 %v3019, i64 %v3018, i64 %v7
  br label %b330
b330:
  %v3021 = phi i64 [ %v3015, %b329 ], [ %v3066, %b335 ]
  %v3022 = icmp slt i64 %v3021, %v3020
  br i1 %v3022, label %b331, label %b332
b331:
  br label %b333
b333:
  %v3023 = phi i64 [ 0, %b331 ], [ %v3048, %b334 ]
  %v3024 = phi <8 x float> [ splat (float 0x0000000000000000), %b331 ], [ %v3047, %b334 ]
  %v3025 = icmp slt i64 %v3023, 8
  br i1 %v3025, label %b334, label %b335
b334:
  %v3026 = add i64 %v1182, 1
  %v3027 = and i64 %v3026, %v226
  %v3028 = mul i64 %v3027, %v7
  %v3029 = add i64 %v3028, %v3021
  %v3030 = mul i64 %v3029, 8
  %v3031 = getelementptr inbounds float, ptr %v52, i64 %v3030
  %v3032 = add i64 %v1182, 0
  %v3033 = and i64 %v3032, %v302
  %v3034 = mul i64 %v3033, %v7
  %v3035 = add i64 %v3034, %v3021
  %v3036 = mul i64 %v3035, 1
  %v3037 = getelementptr inbounds float, ptr %v182, i64 %v3036
  %v3038 = getelementptr inbounds float, ptr %v3037, i64 0
  %v3039 = load float, ptr %v3038, align 4
  %v3040 = add i64 0, %v3023
  %v3041 = getelementptr inbounds float, ptr %v3031, i64 %v3040
  %v3042 = load <8 x float>, ptr %v3041, align 4
  %v3043 = insertelement <8 x float> poison, float %v3039, i64 0
  %v3044 = shufflevector <8 x float> %v3043, <8 x float> poison, <8 x i32> zeroinitializer
  %v3045 = fsub <8 x float> %v3042, %v3044
  %v3046 = fmul <8 x float> %v3045, %v3045
  %v3047 = fadd <8 x float> %v3024, %v3046
  %v3048 = add nsw i64 %v3023, 8
  br label %b333
b335:
  %v3049 = shufflevector <8 x float> %v3024, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3050 = shufflevector <8 x float> %v3024, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3051 = fadd <4 x float> %v3049, %v3050
  %v3052 = shufflevector <4 x float> %v3051, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3053 = shufflevector <4 x float> %v3051, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3054 = fadd <2 x float> %v3052, %v3053
  %v3055 = extractelement <2 x float> %v3054, i64 0
  %v3056 = extractelement <2 x float> %v3054, i64 1
  %v3057 = fadd float %v3055, %v3056
  %v3058 = fadd float %v3057, 0x0000000000000000
  %v3059 = add i64 %v1182, 0
  %v3060 = and i64 %v3059, %v300
  %v3061 = mul i64 %v3060, %v7
  %v3062 = add i64 %v3061, %v3021
  %v3063 = mul i64 %v3062, 1
  %v3064 = getelementptr inbounds float, ptr %v180, i64 %v3063
  %v3065 = getelementptr inbounds float, ptr %v3064, i64 0
  store float %v3058, ptr %v3065, align 4
  %v3066 = add nsw i64 %v3021, 1
  br label %b330
b332:
  %v3067 = add i64 %v7, 0
  %v3068 = sdiv i64 %v3067, 1
  %v3069 = add i64 %v2, 1
  %v3070 = mul i64 %v3068, %v2
  %v3071 = sdiv i64 %v3070, %v3
  %v3072 = mul i64 %v3071, 1
  %v3073 = icmp slt i64 %v3072, %v7
  %v3074 = select i1 %v3073, i64 %v3072, i64 %v7
  %v3075 = mul i64 %v3068, %v3069
  %v3076 = sdiv i64 %v3075, %v3
  %v3077 = mul i64 %v3076, 1
  %v3078 = icmp slt i64 %v3077, %v7
  %v3079 = select i1 %v3078, i64 %v3077, i64 %v7
  br label %b336
b336:
  %v3080 = phi i64 [ %v3074, %b332 ], [ %v3101, %b337 ]
  %v3081 = icmp slt i64 %v3080, %v3079
  br i1 %v3081, label %b337, label %b338
b337:
  %v3082 = add i64 %v1182, 0
  %v3083 = and i64 %v3082, %v300
  %v3084 = mul i64 %v3083, %v7
  %v3085 = add i64 %v3084, %v3080
  %v3086 = mul i64 %v3085, 1
  %v3087 = getelementptr inbounds float, ptr %v180, i64 %v3086
  %v3088 = getelementptr inbounds float, ptr %v3087, i64 0
  %v3089 = load float, ptr %v3088, align 4
  %v3090 = fdiv float %v3089, 0x4020000000000000
  %v3091 = fadd float %v3090, 0x3EE4F8B580000000
  %v3092 = call float @llvm.sqrt.f32(float %v3091)
  %v3093 = add i64 %v1182, 0
  %v3094 = and i64 %v3093, %v304
  %v3095 = mul i64 %v3094, %v7
  %v3096 = add i64 %v3095, %v3080
  %v3097 = mul i64 %v3096, 1
  %v3098 = getelementptr inbounds float, ptr %v184, i64 %v3097
  %v3099 = add i64 0, 0
  %v3100 = getelementptr inbounds float, ptr %v3098, i64 %v3099
  store float %v3092, ptr %v3100, align 4
  %v3101 = add nsw i64 %v3080, 1
  br label %b336
b338:
  %v3102 = add i64 %v7, 0
  %v3103 = sdiv i64 %v3102, 1
  %v3104 = add i64 %v2, 1
  %v3105 = mul i64 %v3103, %v2
  %v3106 = sdiv i64 %v3105, %v3
  %v3107 = mul i64 %v3106, 1
  %v3108 = icmp slt i64 %v3107, %v7
  %v3109 = select i1 %v3108, i64 %v3107, i64 %v7
  %v3110 = mul i64 %v3103, %v3104
  %v3111 = sdiv i64 %v3110, %v3
  %v3112 = mul i64 %v3111, 1
  %v3113 = icmp slt i64 %v3112, %v7
  %v3114 = select i1 %v3113, i64 %v3112, i64 %v7
  br label %b339
b339:
  %v3115 = phi i64 [ %v3109, %b338 ], [ %v3262, %b340 ]
  %v3116 = icmp slt i64 %v3115, %v3114
  br i1 %v3116, label %b340, label %b341
b340:
  %v3117 = add i64 %v1182, 0
  %v3118 = and i64 %v3117, %v292
  %v3119 = mul i64 %v3118, %v7
  %v3120 = add i64 %v3119, %v3115
  %v3121 = mul i64 %v3120, 32
  %v3122 = getelementptr inbounds float, ptr %v172, i64 %v3121
  %v3123 = add i64 %v1182, 0
  %v3124 = and i64 %v3123, %v296
  %v3125 = mul i64 %v3124, %v7
  %v3126 = add i64 %v3125, %v3115
  %v3127 = mul i64 %v3126, 4
  %v3128 = getelementptr inbounds float, ptr %v176, i64 %v3127
  %v3129 = getelementptr inbounds float, ptr %v3128, i64 3
  %v3130 = load float, ptr %v3129, align 4
  %v3131 = fdiv float %v3130, 0x4020000000000000
  %v3132 = add i64 %v1182, 0
  %v3133 = and i64 %v3132, %v298
  %v3134 = mul i64 %v3133, %v7
  %v3135 = add i64 %v3134, %v3115
  %v3136 = mul i64 %v3135, 4
  %v3137 = getelementptr inbounds float, ptr %v178, i64 %v3136
  %v3138 = getelementptr inbounds float, ptr %v3137, i64 3
  %v3139 = load float, ptr %v3138, align 4
  %v3140 = fdiv float %v3139, 0x4020000000000000
  %v3141 = fadd float %v3140, 0x3EE4F8B580000000
  %v3142 = call float @llvm.sqrt.f32(float %v3141)
  %v3143 = fdiv float 0x3FF0000000000000, %v3142
  %v3144 = add i64 %v1182, 1
  %v3145 = and i64 %v3144, %v226
  %v3146 = mul i64 %v3145, %v7
  %v3147 = add i64 %v3146, %v3115
  %v3148 = mul i64 %v3147, 8
  %v3149 = getelementptr inbounds float, ptr %v52, i64 %v3148
  %v3150 = add i64 %v1182, 0
  %v3151 = and i64 %v3150, %v302
  %v3152 = mul i64 %v3151, %v7
  %v3153 = add i64 %v3152, %v3115
  %v3154 = mul i64 %v3153, 1
  %v3155 = getelementptr inbounds float, ptr %v182, i64 %v3154
  %v3156 = getelementptr inbounds float, ptr %v3155, i64 0
  %v3157 = load float, ptr %v3156, align 4
  %v3158 = add i64 %v1182, 0
  %v3159 = and i64 %v3158, %v304
  %v3160 = mul i64 %v3159, %v7
  %v3161 = add i64 %v3160, %v3115
  %v3162 = mul i64 %v3161, 1
  %v3163 = getelementptr inbounds float, ptr %v184, i64 %v3162
  %v3164 = getelementptr inbounds float, ptr %v3163, i64 0
  %v3165 = load float, ptr %v3164, align 4
  %v3166 = fdiv float 0x3FF0000000000000, %v3165
  %v3167 = add i64 %v1182, 1
  %v3168 = and i64 %v3167, %v224
  %v3169 = mul i64 %v3168, %v7
  %v3170 = add i64 %v3169, %v3115
  %v3171 = mul i64 %v3170, 8
  %v3172 = getelementptr inbounds float, ptr %v50, i64 %v3171
  %v3173 = add i64 24, 0
  %v3174 = getelementptr inbounds float, ptr %v3122, i64 %v3173
  %v3175 = load <8 x float>, ptr %v3174, align 4
  %v3176 = insertelement <8 x float> poison, float %v3131, i64 0
  %v3177 = shufflevector <8 x float> %v3176, <8 x float> poison, <8 x i32> zeroinitializer
  %v3178 = fsub <8 x float> %v3175, %v3177
  %v3179 = insertelement <8 x float> poison, float %v3143, i64 0
  %v3180 = shufflevector <8 x float> %v3179, <8 x float> poison, <8 x i32> zeroinitializer
  %v3181 = fmul <8 x float> %v3178, %v3180
  %v3182 = add i64 24, 0
  %v3183 = getelementptr inbounds float, ptr %v40, i64 %v3182
  %v3184 = load <8 x float>, ptr %v3183, align 4
  %v3185 = fmul <8 x float> %v3181, %v3184
  %v3186 = add i64 24, 0
  %v3187 = getelementptr inbounds float, ptr %v42, i64 %v3186
  %v3188 = load <8 x float>, ptr %v3187, align 4
  %v3189 = fadd <8 x float> %v3185, %v3188
  %v3190 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3189)
  %v3191 = fneg <8 x float> %v3190
  %v3192 = fcmp olt <8 x float> %v3191, splat (float 0xC05A400000000000)
  %v3193 = select <8 x i1> %v3192, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3191
  %v3194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3193, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3195 = fsub <8 x float> %v3194, splat (float 0x4168000000000000)
  %v3196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3195, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3193)
  %v3197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3195, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3196)
  %v3198 = bitcast <8 x float> %v3194 to <8 x i32>
  %v3199 = fmul <8 x float> %v3197, %v3197
  %v3200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3197, <8 x float> splat (float 0x3F81227F40000000))
  %v3201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3200, <8 x float> %v3197, <8 x float> splat (float 0x3FA5556740000000))
  %v3202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3201, <8 x float> %v3197, <8 x float> splat (float 0x3FC5554B00000000))
  %v3203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3202, <8 x float> %v3197, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3199, <8 x float> %v3203, <8 x float> %v3197)
  %v3205 = sub <8 x i32> %v3198, splat (i32 1262485250)
  %v3206 = lshr <8 x i32> %v3205, splat (i32 1)
  %v3207 = sub <8 x i32> %v3205, %v3206
  %v3208 = shl <8 x i32> %v3206, splat (i32 23)
  %v3209 = bitcast <8 x i32> %v3208 to <8 x float>
  %v3210 = shl <8 x i32> %v3207, splat (i32 23)
  %v3211 = bitcast <8 x i32> %v3210 to <8 x float>
  %v3212 = fadd <8 x float> %v3204, splat (float 0x3FF0000000000000)
  %v3213 = fmul <8 x float> %v3212, %v3209
  %v3214 = fmul <8 x float> %v3213, %v3211
  %v3215 = fcmp olt <8 x float> %v3189, splat (float 0x0000000000000000)
  %v3216 = select <8 x i1> %v3215, <8 x float> %v3214, <8 x float> splat (float 0x3FF0000000000000)
  %v3217 = fadd <8 x float> %v3214, splat (float 0x3FF0000000000000)
  %v3218 = fdiv <8 x float> %v3216, %v3217
  %v3219 = add i64 0, 0
  %v3220 = getelementptr inbounds float, ptr %v3149, i64 %v3219
  %v3221 = load <8 x float>, ptr %v3220, align 4
  %v3222 = insertelement <8 x float> poison, float %v3157, i64 0
  %v3223 = shufflevector <8 x float> %v3222, <8 x float> poison, <8 x i32> zeroinitializer
  %v3224 = fsub <8 x float> %v3221, %v3223
  %v3225 = insertelement <8 x float> poison, float %v3166, i64 0
  %v3226 = shufflevector <8 x float> %v3225, <8 x float> poison, <8 x i32> zeroinitializer
  %v3227 = fmul <8 x float> %v3224, %v3226
  %v3228 = add i64 0, 0
  %v3229 = getelementptr inbounds float, ptr %v44, i64 %v3228
  %v3230 = load <8 x float>, ptr %v3229, align 4
  %v3231 = fmul <8 x float> %v3227, %v3230
  %v3232 = add i64 0, 0
  %v3233 = getelementptr inbounds float, ptr %v46, i64 %v3232
  %v3234 = load <8 x float>, ptr %v3233, align 4
  %v3235 = fadd <8 x float> %v3231, %v3234
  %v3236 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3235)
  %v3237 = fcmp ogt <8 x float> %v3236, splat (float 0x4023000000000000)
  %v3238 = select <8 x i1> %v3237, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3236
  %v3239 = fadd <8 x float> %v3238, %v3238
  %v3240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3239, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3241 = fsub <8 x float> %v3240, splat (float 0x4168000000000000)
  %v3242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3241, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3239)
  %v3243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3241, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3242)
  %v3244 = bitcast <8 x float> %v3240 to <8 x i32>
  %v3245 = fmul <8 x float> %v3243, %v3243
  %v3246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3243, <8 x float> splat (float 0x3F81227F40000000))
  %v3247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3246, <8 x float> %v3243, <8 x float> splat (float 0x3FA5556740000000))
  %v3248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3247, <8 x float> %v3243, <8 x float> splat (float 0x3FC5554B00000000))
  %v3249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3248, <8 x float> %v3243, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3245, <8 x float> %v3249, <8 x float> %v3243)
  %v3251 = shl <8 x i32> %v3244, splat (i32 23)
  %v3252 = add <8 x i32> %v3251, splat (i32 1065353216)
  %v3253 = bitcast <8 x i32> %v3252 to <8 x float>
  %v3254 = fsub <8 x float> %v3253, splat (float 0x3FF0000000000000)
  %v3255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3253, <8 x float> %v3250, <8 x float> %v3254)
  %v3256 = fadd <8 x float> %v3255, splat (float 0x4000000000000000)
  %v3257 = fdiv <8 x float> %v3255, %v3256
  %v3258 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3257, <8 x float> %v3235)
  %v3259 = fmul <8 x float> %v3218, %v3258
  %v3260 = add i64 0, 0
  %v3261 = getelementptr inbounds float, ptr %v3172, i64 %v3260
  store <8 x float> %v3259, ptr %v3261, align 4
  %v3262 = add nsw i64 %v3115, 1
  br label %b339
b341:
  %v3263 = add nsw i64 %v1182, 1
  br label %b141
b143:
  %v3264 = icmp sgt i64 %v3, 1
  br i1 %v3264, label %b342, label %b343
b342:
  %v3265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3266 = atomicrmw add ptr %v3265, i64 1 acq_rel
  %v3267 = load i64, ptr %v331, align 8
  %v3268 = add i64 %v3267, 1
  store i64 %v3268, ptr %v331, align 8
  %v3269 = mul i64 %v3, %v3268
  br label %b344
b344:
  %v3270 = load atomic i64, ptr %v3265 acquire, align 8
  %v3271 = icmp slt i64 %v3270, %v3269
  br i1 %v3271, label %b345, label %b346
b345:
  %v3272 = call i32 @sched_yield()
  br label %b344
b346:
  br label %b343
b343:
  %v3273 = add nsw i64 %v1094, %v1093
  br label %b116
b118:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @pack(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v18 = shufflevector <8 x i64> %v17, <8 x i64> poison, <8 x i32> zeroinitializer
  %v19 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v18
  %v20 = getelementptr float, ptr %v16, <8 x i64> %v19
  %v21 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v20, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v22 = mul i64 %v13, %v6
  %v23 = getelementptr inbounds float, ptr %v5, i64 %v22
  store <8 x float> %v21, ptr %v23, align 4
  %v24 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v331 = alloca i64, i64 1, align 8
  %v2782 = alloca float, i64 256, align 4
  %v3089 = alloca float, i64 512, align 4
  %v3326 = alloca float, i64 64, align 4
  %v3567 = alloca float, i64 96, align 4
  %v3736 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds i64, ptr %v1, i64 6
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 25
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 26
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 27
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 28
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 29
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 34
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 54
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 55
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 57
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 58
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 59
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 60
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 61
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 63
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 64
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 65
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 66
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 67
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 69
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 70
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 71
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 72
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 73
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 74
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 75
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 76
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 77
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 78
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 79
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 80
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 81
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 82
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 83
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 84
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 85
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 87
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 88
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 89
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 90
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 91
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 92
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 93
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 94
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 99
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 100
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 101
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 102
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 103
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 104
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 105
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 106
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 107
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 108
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 109
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 110
  %v330 = load i64, ptr %v329, align 8
  store i64 0, ptr %v331, align 8
  %v332 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v333 = load ptr, ptr %v332, align 4
  %v334 = mul i64 %v2, 24576
  %v335 = add i64 %v334, 2336
  %v336 = getelementptr inbounds float, ptr %v333, i64 %v335
  %v337 = getelementptr inbounds float, ptr %v333, i64 0
  %v338 = getelementptr inbounds float, ptr %v333, i64 256
  %v339 = getelementptr inbounds float, ptr %v333, i64 768
  %v340 = getelementptr inbounds float, ptr %v333, i64 1056
  %v341 = getelementptr inbounds i64, ptr %v1, i64 4
  %v342 = load i64, ptr %v341, align 8
  %v343 = icmp eq i64 %v342, 0
  br i1 %v343, label %b0, label %b1
b0:
  %v344 = add i64 1, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, 1
  %v351 = select i1 %v350, i64 %v349, i64 1
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, 1
  %v356 = select i1 %v355, i64 %v354, i64 1
  %v357 = icmp slt i64 %v356, 1
  %v358 = select i1 %v357, i64 %v356, i64 1
  br label %b2
b2:
  %v359 = phi i64 [ %v351, %b0 ], [ %v403, %b3 ]
  %v360 = icmp slt i64 %v359, %v358
  br i1 %v360, label %b3, label %b4
b3:
  %v361 = mul i64 %v359, 256
  %v362 = mul i64 %v359, 8
  %v363 = add i64 %v361, 0
  %v364 = add i64 %v362, 0
  %v365 = getelementptr inbounds float, ptr %v337, i64 %v363
  %v366 = sub i64 3, %v364
  %v367 = icmp slt i64 %v366, 0
  %v368 = select i1 %v367, i64 0, i64 %v366
  %v369 = mul i64 %v364, 1
  %v370 = add i64 72, %v369
  %v371 = getelementptr inbounds float, ptr %v34, i64 %v370
  call void @pack_rows(ptr %v371, i64 1, i64 3, i64 8, i64 %v368, ptr %v365, i64 8)
  %v372 = add i64 %v361, 64
  %v373 = add i64 %v372, 0
  %v374 = add i64 %v362, 0
  %v375 = getelementptr inbounds float, ptr %v337, i64 %v373
  %v376 = sub i64 3, %v374
  %v377 = icmp slt i64 %v376, 0
  %v378 = select i1 %v377, i64 0, i64 %v376
  %v379 = mul i64 %v374, 1
  %v380 = add i64 48, %v379
  %v381 = getelementptr inbounds float, ptr %v34, i64 %v380
  call void @pack_rows(ptr %v381, i64 1, i64 3, i64 8, i64 %v378, ptr %v375, i64 8)
  %v382 = add i64 %v372, 64
  %v383 = add i64 %v382, 0
  %v384 = add i64 %v362, 0
  %v385 = getelementptr inbounds float, ptr %v337, i64 %v383
  %v386 = sub i64 3, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = mul i64 %v384, 1
  %v390 = add i64 24, %v389
  %v391 = getelementptr inbounds float, ptr %v34, i64 %v390
  call void @pack_rows(ptr %v391, i64 1, i64 3, i64 8, i64 %v388, ptr %v385, i64 8)
  %v392 = add i64 %v382, 64
  %v393 = add i64 %v392, 0
  %v394 = add i64 %v362, 0
  %v395 = getelementptr inbounds float, ptr %v337, i64 %v393
  %v396 = sub i64 3, %v394
  %v397 = icmp slt i64 %v396, 0
  %v398 = select i1 %v397, i64 0, i64 %v396
  %v399 = mul i64 %v394, 1
  %v400 = add i64 0, %v399
  %v401 = getelementptr inbounds float, ptr %v34, i64 %v400
  call void @pack_rows(ptr %v401, i64 1, i64 3, i64 8, i64 %v398, ptr %v395, i64 8)
  %v402 = add i64 %v392, 64
  %v403 = add nsw i64 %v359, 1
  br label %b2
b4:
  %v404 = add i64 1, 0
  %v405 = sdiv i64 %v404, 1
  %v406 = add i64 %v2, 1
  %v407 = mul i64 %v405, %v2
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, 1
  %v411 = select i1 %v410, i64 %v409, i64 1
  %v412 = mul i64 %v405, %v406
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, 1
  %v416 = select i1 %v415, i64 %v414, i64 1
  %v417 = icmp slt i64 %v416, 1
  %v418 = select i1 %v417, i64 %v416, i64 1
  br label %b5
b5:
  %v419 = phi i64 [ %v411, %b4 ], [ %v503, %b6 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b6, label %b7
b6:
  %v421 = mul i64 %v419, 512
  %v422 = mul i64 %v419, 8
  %v423 = add i64 %v421, 0
  %v424 = add i64 %v422, 0
  %v425 = getelementptr inbounds float, ptr %v338, i64 %v423
  %v426 = sub i64 3, %v424
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = mul i64 %v424, 1
  %v430 = add i64 72, %v429
  %v431 = getelementptr inbounds float, ptr %v30, i64 %v430
  call void @pack_rows(ptr %v431, i64 1, i64 3, i64 8, i64 %v428, ptr %v425, i64 8)
  %v432 = add i64 %v421, 64
  %v433 = add i64 %v432, 0
  %v434 = add i64 %v422, 0
  %v435 = getelementptr inbounds float, ptr %v338, i64 %v433
  %v436 = sub i64 3, %v434
  %v437 = icmp slt i64 %v436, 0
  %v438 = select i1 %v437, i64 0, i64 %v436
  %v439 = mul i64 %v434, 1
  %v440 = add i64 48, %v439
  %v441 = getelementptr inbounds float, ptr %v30, i64 %v440
  call void @pack_rows(ptr %v441, i64 1, i64 3, i64 8, i64 %v438, ptr %v435, i64 8)
  %v442 = add i64 %v432, 64
  %v443 = add i64 %v442, 0
  %v444 = add i64 %v422, 0
  %v445 = getelementptr inbounds float, ptr %v338, i64 %v443
  %v446 = sub i64 3, %v444
  %v447 = icmp slt i64 %v446, 0
  %v448 = select i1 %v447, i64 0, i64 %v446
  %v449 = mul i64 %v444, 1
  %v450 = add i64 24, %v449
  %v451 = getelementptr inbounds float, ptr %v30, i64 %v450
  call void @pack_rows(ptr %v451, i64 1, i64 3, i64 8, i64 %v448, ptr %v445, i64 8)
  %v452 = add i64 %v442, 64
  %v453 = add i64 %v452, 0
  %v454 = add i64 %v422, 0
  %v455 = getelementptr inbounds float, ptr %v338, i64 %v453
  %v456 = sub i64 3, %v454
  %v457 = icmp slt i64 %v456, 0
  %v458 = select i1 %v457, i64 0, i64 %v456
  %v459 = mul i64 %v454, 1
  %v460 = add i64 0, %v459
  %v461 = getelementptr inbounds float, ptr %v30, i64 %v460
  call void @pack_rows(ptr %v461, i64 1, i64 3, i64 8, i64 %v458, ptr %v455, i64 8)
  %v462 = add i64 %v452, 64
  %v463 = add i64 %v462, 0
  %v464 = add i64 %v422, 0
  %v465 = getelementptr inbounds float, ptr %v338, i64 %v463
  %v466 = sub i64 3, %v464
  %v467 = icmp slt i64 %v466, 0
  %v468 = select i1 %v467, i64 0, i64 %v466
  %v469 = mul i64 %v464, 1
  %v470 = add i64 72, %v469
  %v471 = getelementptr inbounds float, ptr %v24, i64 %v470
  call void @pack_rows(ptr %v471, i64 1, i64 3, i64 8, i64 %v468, ptr %v465, i64 8)
  %v472 = add i64 %v462, 64
  %v473 = add i64 %v472, 0
  %v474 = add i64 %v422, 0
  %v475 = getelementptr inbounds float, ptr %v338, i64 %v473
  %v476 = sub i64 3, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = mul i64 %v474, 1
  %v480 = add i64 48, %v479
  %v481 = getelementptr inbounds float, ptr %v24, i64 %v480
  call void @pack_rows(ptr %v481, i64 1, i64 3, i64 8, i64 %v478, ptr %v475, i64 8)
  %v482 = add i64 %v472, 64
  %v483 = add i64 %v482, 0
  %v484 = add i64 %v422, 0
  %v485 = getelementptr inbounds float, ptr %v338, i64 %v483
  %v486 = sub i64 3, %v484
  %v487 = icmp slt i64 %v486, 0
  %v488 = select i1 %v487, i64 0, i64 %v486
  %v489 = mul i64 %v484, 1
  %v490 = add i64 24, %v489
  %v491 = getelementptr inbounds float, ptr %v24, i64 %v490
  call void @pack_rows(ptr %v491, i64 1, i64 3, i64 8, i64 %v488, ptr %v485, i64 8)
  %v492 = add i64 %v482, 64
  %v493 = add i64 %v492, 0
  %v494 = add i64 %v422, 0
  %v495 = getelementptr inbounds float, ptr %v338, i64 %v493
  %v496 = sub i64 3, %v494
  %v497 = icmp slt i64 %v496, 0
  %v498 = select i1 %v497, i64 0, i64 %v496
  %v499 = mul i64 %v494, 1
  %v500 = add i64 0, %v499
  %v501 = getelementptr inbounds float, ptr %v24, i64 %v500
  call void @pack_rows(ptr %v501, i64 1, i64 3, i64 8, i64 %v498, ptr %v495, i64 8)
  %v502 = add i64 %v492, 64
  %v503 = add nsw i64 %v419, 1
  br label %b5
b7:
  %v504 = add i64 1, 0
  %v505 = sdiv i64 %v504, 1
  %v506 = add i64 %v2, 1
  %v507 = mul i64 %v505, %v2
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, 1
  %v511 = select i1 %v510, i64 %v509, i64 1
  %v512 = mul i64 %v505, %v506
  %v513 = sdiv i64 %v512, %v3
  %v514 = mul i64 %v513, 1
  %v515 = icmp slt i64 %v514, 1
  %v516 = select i1 %v515, i64 %v514, i64 1
  %v517 = icmp slt i64 %v516, 1
  %v518 = select i1 %v517, i64 %v516, i64 1
  br label %b8
b8:
  %v519 = phi i64 [ %v511, %b7 ], [ %v553, %b9 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b9, label %b10
b9:
  %v521 = mul i64 %v519, 288
  %v522 = mul i64 %v519, 8
  %v523 = add i64 %v521, 0
  %v524 = add i64 %v522, 0
  %v525 = getelementptr inbounds float, ptr %v339, i64 %v523
  %v526 = sub i64 8, %v524
  %v527 = icmp slt i64 %v526, 0
  %v528 = select i1 %v527, i64 0, i64 %v526
  %v529 = mul i64 %v524, 1
  %v530 = add i64 0, %v529
  %v531 = getelementptr inbounds float, ptr %v32, i64 %v530
  call void @pack_rows(ptr %v531, i64 1, i64 8, i64 12, i64 %v528, ptr %v525, i64 8)
  %v532 = add i64 %v521, 96
  %v533 = add i64 %v532, 0
  %v534 = add i64 %v522, 0
  %v535 = getelementptr inbounds float, ptr %v339, i64 %v533
  %v536 = sub i64 8, %v534
  %v537 = icmp slt i64 %v536, 0
  %v538 = select i1 %v537, i64 0, i64 %v536
  %v539 = mul i64 %v534, 1
  %v540 = add i64 0, %v539
  %v541 = getelementptr inbounds float, ptr %v26, i64 %v540
  call void @pack_rows(ptr %v541, i64 1, i64 8, i64 12, i64 %v538, ptr %v535, i64 8)
  %v542 = add i64 %v532, 96
  %v543 = add i64 %v542, 0
  %v544 = add i64 %v522, 0
  %v545 = getelementptr inbounds float, ptr %v339, i64 %v543
  %v546 = sub i64 8, %v544
  %v547 = icmp slt i64 %v546, 0
  %v548 = select i1 %v547, i64 0, i64 %v546
  %v549 = mul i64 %v544, 1
  %v550 = add i64 0, %v549
  %v551 = getelementptr inbounds float, ptr %v20, i64 %v550
  call void @pack_rows(ptr %v551, i64 1, i64 8, i64 12, i64 %v548, ptr %v545, i64 8)
  %v552 = add i64 %v542, 96
  %v553 = add nsw i64 %v519, 1
  br label %b8
b10:
  %v554 = add i64 1, 0
  %v555 = sdiv i64 %v554, 1
  %v556 = add i64 %v2, 1
  %v557 = mul i64 %v555, %v2
  %v558 = sdiv i64 %v557, %v3
  %v559 = mul i64 %v558, 1
  %v560 = icmp slt i64 %v559, 1
  %v561 = select i1 %v560, i64 %v559, i64 1
  %v562 = mul i64 %v555, %v556
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, 1
  %v566 = select i1 %v565, i64 %v564, i64 1
  %v567 = icmp slt i64 %v566, 1
  %v568 = select i1 %v567, i64 %v566, i64 1
  br label %b11
b11:
  %v569 = phi i64 [ %v561, %b10 ], [ %v611, %b12 ]
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b12, label %b13
b12:
  %v571 = mul i64 %v569, 1024
  %v572 = mul i64 %v569, 8
  %v573 = add i64 %v571, 0
  %v574 = add i64 %v572, 0
  %v575 = getelementptr inbounds float, ptr %v340, i64 %v573
  %v576 = sub i64 8, %v574
  %v577 = icmp slt i64 %v576, 0
  %v578 = select i1 %v577, i64 0, i64 %v576
  %v579 = mul i64 %v574, 1
  %v580 = add i64 0, %v579
  %v581 = getelementptr inbounds float, ptr %v16, i64 %v580
  call void @pack_rows(ptr %v581, i64 1, i64 8, i64 32, i64 %v578, ptr %v575, i64 24)
  %v582 = add i64 %v571, 8
  %v583 = add i64 %v572, 0
  %v584 = getelementptr inbounds float, ptr %v340, i64 %v582
  %v585 = sub i64 8, %v583
  %v586 = icmp slt i64 %v585, 0
  %v587 = select i1 %v586, i64 0, i64 %v585
  %v588 = mul i64 %v583, 1
  %v589 = add i64 0, %v588
  %v590 = getelementptr inbounds float, ptr %v12, i64 %v589
  call void @pack_rows(ptr %v590, i64 1, i64 16, i64 32, i64 %v587, ptr %v584, i64 24)
  %v591 = add i64 %v571, 16
  %v592 = add i64 %v572, 0
  %v593 = getelementptr inbounds float, ptr %v340, i64 %v591
  %v594 = sub i64 8, %v592
  %v595 = icmp slt i64 %v594, 0
  %v596 = select i1 %v595, i64 0, i64 %v594
  %v597 = mul i64 %v592, 1
  %v598 = add i64 8, %v597
  %v599 = getelementptr inbounds float, ptr %v12, i64 %v598
  call void @pack_rows(ptr %v599, i64 1, i64 16, i64 32, i64 %v596, ptr %v593, i64 24)
  %v600 = add i64 %v571, 768
  %v601 = add i64 %v600, 0
  %v602 = add i64 %v572, 0
  %v603 = getelementptr inbounds float, ptr %v340, i64 %v601
  %v604 = sub i64 8, %v602
  %v605 = icmp slt i64 %v604, 0
  %v606 = select i1 %v605, i64 0, i64 %v604
  %v607 = mul i64 %v602, 1
  %v608 = add i64 0, %v607
  %v609 = getelementptr inbounds float, ptr %v38, i64 %v608
  call void @pack_rows(ptr %v609, i64 1, i64 8, i64 32, i64 %v606, ptr %v603, i64 8)
  %v610 = add i64 %v600, 256
  %v611 = add nsw i64 %v569, 1
  br label %b11
b13:
  br label %b1
b1:
  %v612 = icmp sgt i64 %v3, 1
  br i1 %v612, label %b14, label %b15
b14:
  %v613 = getelementptr inbounds i64, ptr %v1, i64 3
  %v614 = atomicrmw add ptr %v613, i64 1 acq_rel
  %v615 = load i64, ptr %v331, align 8
  %v616 = add i64 %v615, 1
  store i64 %v616, ptr %v331, align 8
  %v617 = mul i64 %v3, %v616
  br label %b16
b16:
  %v618 = load atomic i64, ptr %v613 acquire, align 8
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b17, label %b18
b17:
  %v620 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v621 = phi i64 [ 0, %b15 ], [ %v3683, %b166 ]
  %v622 = icmp slt i64 %v621, %v5
  br i1 %v622, label %b20, label %b21
b20:
  %v623 = sub i64 %v5, 1
  %v624 = sub i64 %v623, %v621
  %v625 = add i64 %v7, 0
  %v626 = sdiv i64 %v625, 1
  %v627 = add i64 %v2, 1
  %v628 = mul i64 %v626, %v2
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v7
  %v632 = select i1 %v631, i64 %v630, i64 %v7
  %v633 = mul i64 %v626, %v627
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v7
  %v637 = select i1 %v636, i64 %v635, i64 %v7
  br label %b22
b22:
  %v638 = phi i64 [ %v632, %b20 ], [ %v667, %b23 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b23, label %b24
b23:
  %v640 = add i64 %v624, 1
  %v641 = and i64 %v640, 1
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v638
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v58, i64 %v644
  %v646 = add i64 %v624, 0
  %v647 = and i64 %v646, %v222
  %v648 = mul i64 %v647, %v7
  %v649 = add i64 %v648, %v638
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v48, i64 %v650
  %v652 = add i64 %v624, 0
  %v653 = and i64 %v652, %v306
  %v654 = mul i64 %v653, %v7
  %v655 = add i64 %v654, %v638
  %v656 = mul i64 %v655, 8
  %v657 = getelementptr inbounds float, ptr %v186, i64 %v656
  %v658 = add i64 0, 0
  %v659 = getelementptr inbounds float, ptr %v645, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 0, 0
  %v662 = getelementptr inbounds float, ptr %v651, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = fadd <8 x float> %v660, %v663
  %v665 = add i64 0, 0
  %v666 = getelementptr inbounds float, ptr %v657, i64 %v665
  store <8 x float> %v664, ptr %v666, align 4
  %v667 = add nsw i64 %v638, 1
  br label %b22
b24:
  %v668 = add i64 %v7, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  br label %b25
b25:
  %v681 = phi i64 [ %v675, %b24 ], [ %v854, %b30 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b26, label %b27
b26:
  br label %b28
b28:
  %v683 = phi i64 [ 0, %b26 ], [ %v840, %b29 ]
  %v684 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v839, %b29 ]
  %v685 = icmp slt i64 %v683, 8
  br i1 %v685, label %b29, label %b30
b29:
  %v686 = add i64 %v624, 0
  %v687 = and i64 %v686, %v306
  %v688 = mul i64 %v687, %v7
  %v689 = add i64 %v688, %v681
  %v690 = mul i64 %v689, 8
  %v691 = getelementptr inbounds float, ptr %v186, i64 %v690
  %v692 = add i64 %v624, 0
  %v693 = and i64 %v692, %v292
  %v694 = mul i64 %v693, %v7
  %v695 = add i64 %v694, %v681
  %v696 = mul i64 %v695, 32
  %v697 = getelementptr inbounds float, ptr %v172, i64 %v696
  %v698 = add i64 %v624, 0
  %v699 = and i64 %v698, %v296
  %v700 = mul i64 %v699, %v7
  %v701 = add i64 %v700, %v681
  %v702 = mul i64 %v701, 4
  %v703 = getelementptr inbounds float, ptr %v176, i64 %v702
  %v704 = getelementptr inbounds float, ptr %v703, i64 3
  %v705 = load float, ptr %v704, align 4
  %v706 = fdiv float %v705, 0x4020000000000000
  %v707 = add i64 %v624, 0
  %v708 = and i64 %v707, %v298
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v681
  %v711 = mul i64 %v710, 4
  %v712 = getelementptr inbounds float, ptr %v178, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v712, i64 3
  %v714 = load float, ptr %v713, align 4
  %v715 = fdiv float %v714, 0x4020000000000000
  %v716 = fadd float %v715, 0x3EE4F8B580000000
  %v717 = call float @llvm.sqrt.f32(float %v716)
  %v718 = fdiv float 0x3FF0000000000000, %v717
  %v719 = add i64 %v624, 1
  %v720 = and i64 %v719, %v226
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v681
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v52, i64 %v723
  %v725 = add i64 %v624, 0
  %v726 = and i64 %v725, %v302
  %v727 = mul i64 %v726, %v7
  %v728 = add i64 %v727, %v681
  %v729 = mul i64 %v728, 1
  %v730 = getelementptr inbounds float, ptr %v182, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v730, i64 0
  %v732 = load float, ptr %v731, align 4
  %v733 = add i64 %v624, 0
  %v734 = and i64 %v733, %v304
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v681
  %v737 = mul i64 %v736, 1
  %v738 = getelementptr inbounds float, ptr %v184, i64 %v737
  %v739 = getelementptr inbounds float, ptr %v738, i64 0
  %v740 = load float, ptr %v739, align 4
  %v741 = fdiv float 0x3FF0000000000000, %v740
  %v742 = add i64 0, %v683
  %v743 = getelementptr inbounds float, ptr %v691, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 24, %v683
  %v746 = getelementptr inbounds float, ptr %v697, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = insertelement <8 x float> poison, float %v706, i64 0
  %v749 = shufflevector <8 x float> %v748, <8 x float> poison, <8 x i32> zeroinitializer
  %v750 = fsub <8 x float> %v747, %v749
  %v751 = insertelement <8 x float> poison, float %v718, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  %v753 = fmul <8 x float> %v750, %v752
  %v754 = add i64 24, %v683
  %v755 = getelementptr inbounds float, ptr %v40, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = fmul <8 x float> %v753, %v756
  %v758 = add i64 24, %v683
  %v759 = getelementptr inbounds float, ptr %v42, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = fadd <8 x float> %v757, %v760
  %v762 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v761)
  %v763 = fneg <8 x float> %v762
  %v764 = fcmp olt <8 x float> %v763, splat (float 0xC05A400000000000)
  %v765 = select <8 x i1> %v764, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v763
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v767 = fsub <8 x float> %v766, splat (float 0x4168000000000000)
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v765)
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v768)
  %v770 = bitcast <8 x float> %v766 to <8 x i32>
  %v771 = fmul <8 x float> %v769, %v769
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v769, <8 x float> splat (float 0x3F81227F40000000))
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v769, <8 x float> splat (float 0x3FA5556740000000))
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> %v769, <8 x float> splat (float 0x3FC5554B00000000))
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> %v769, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v775, <8 x float> %v769)
  %v777 = sub <8 x i32> %v770, splat (i32 1262485250)
  %v778 = lshr <8 x i32> %v777, splat (i32 1)
  %v779 = sub <8 x i32> %v777, %v778
  %v780 = shl <8 x i32> %v778, splat (i32 23)
  %v781 = bitcast <8 x i32> %v780 to <8 x float>
  %v782 = shl <8 x i32> %v779, splat (i32 23)
  %v783 = bitcast <8 x i32> %v782 to <8 x float>
  %v784 = fadd <8 x float> %v776, splat (float 0x3FF0000000000000)
  %v785 = fmul <8 x float> %v784, %v781
  %v786 = fmul <8 x float> %v785, %v783
  %v787 = fcmp olt <8 x float> %v761, splat (float 0x0000000000000000)
  %v788 = select <8 x i1> %v787, <8 x float> %v786, <8 x float> splat (float 0x3FF0000000000000)
  %v789 = fadd <8 x float> %v786, splat (float 0x3FF0000000000000)
  %v790 = fdiv <8 x float> %v788, %v789
  %v791 = fmul <8 x float> %v744, %v790
  %v792 = add i64 0, %v683
  %v793 = getelementptr inbounds float, ptr %v724, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = insertelement <8 x float> poison, float %v732, i64 0
  %v796 = shufflevector <8 x float> %v795, <8 x float> poison, <8 x i32> zeroinitializer
  %v797 = fsub <8 x float> %v794, %v796
  %v798 = insertelement <8 x float> poison, float %v741, i64 0
  %v799 = shufflevector <8 x float> %v798, <8 x float> poison, <8 x i32> zeroinitializer
  %v800 = fmul <8 x float> %v797, %v799
  %v801 = add i64 0, %v683
  %v802 = getelementptr inbounds float, ptr %v44, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = fmul <8 x float> %v800, %v803
  %v805 = add i64 0, %v683
  %v806 = getelementptr inbounds float, ptr %v46, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = fadd <8 x float> %v804, %v807
  %v809 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v808)
  %v810 = fcmp ogt <8 x float> %v809, splat (float 0x4023000000000000)
  %v811 = select <8 x i1> %v810, <8 x float> splat (float 0x4023000000000000), <8 x float> %v809
  %v812 = fadd <8 x float> %v811, %v811
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v814 = fsub <8 x float> %v813, splat (float 0x4168000000000000)
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v812)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v815)
  %v817 = bitcast <8 x float> %v813 to <8 x i32>
  %v818 = fmul <8 x float> %v816, %v816
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v816, <8 x float> splat (float 0x3F81227F40000000))
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> %v816, <8 x float> splat (float 0x3FA5556740000000))
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v816, <8 x float> splat (float 0x3FC5554B00000000))
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v816, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> %v822, <8 x float> %v816)
  %v824 = shl <8 x i32> %v817, splat (i32 23)
  %v825 = add <8 x i32> %v824, splat (i32 1065353216)
  %v826 = bitcast <8 x i32> %v825 to <8 x float>
  %v827 = fsub <8 x float> %v826, splat (float 0x3FF0000000000000)
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v826, <8 x float> %v823, <8 x float> %v827)
  %v829 = fadd <8 x float> %v828, splat (float 0x4000000000000000)
  %v830 = fdiv <8 x float> %v828, %v829
  %v831 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v830, <8 x float> %v808)
  %v832 = fmul <8 x float> %v831, %v831
  %v833 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v834 = shufflevector <8 x float> %v833, <8 x float> poison, <8 x i32> zeroinitializer
  %v835 = fsub <8 x float> %v834, %v832
  %v836 = fmul <8 x float> %v791, %v835
  %v837 = fmul <8 x float> %v836, %v803
  %v838 = fmul <8 x float> %v837, %v797
  %v839 = fadd <8 x float> %v684, %v838
  %v840 = add nsw i64 %v683, 8
  br label %b28
b30:
  %v841 = shufflevector <8 x float> %v684, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v842 = shufflevector <8 x float> %v684, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v843 = fadd <4 x float> %v841, %v842
  %v844 = shufflevector <4 x float> %v843, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v845 = shufflevector <4 x float> %v843, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v846 = fadd <2 x float> %v844, %v845
  %v847 = extractelement <2 x float> %v846, i64 0
  %v848 = extractelement <2 x float> %v846, i64 1
  %v849 = fadd float %v847, %v848
  %v850 = fadd float %v849, 0x0000000000000000
  %v851 = mul i64 %v681, 1
  %v852 = getelementptr inbounds float, ptr %v188, i64 %v851
  %v853 = getelementptr inbounds float, ptr %v852, i64 0
  store float %v850, ptr %v853, align 4
  %v854 = add nsw i64 %v681, 1
  br label %b25
b27:
  %v855 = add i64 %v7, 0
  %v856 = sdiv i64 %v855, 1
  %v857 = add i64 %v2, 1
  %v858 = mul i64 %v856, %v2
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  %v863 = mul i64 %v856, %v857
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 1
  %v866 = icmp slt i64 %v865, %v7
  %v867 = select i1 %v866, i64 %v865, i64 %v7
  br label %b31
b31:
  %v868 = phi i64 [ %v862, %b27 ], [ %v1057, %b36 ]
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b32, label %b33
b32:
  br label %b34
b34:
  %v870 = phi i64 [ 0, %b32 ], [ %v1043, %b35 ]
  %v871 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v1042, %b35 ]
  %v872 = icmp slt i64 %v870, 8
  br i1 %v872, label %b35, label %b36
b35:
  %v873 = add i64 %v624, 0
  %v874 = and i64 %v873, %v306
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v868
  %v877 = mul i64 %v876, 8
  %v878 = getelementptr inbounds float, ptr %v186, i64 %v877
  %v879 = add i64 %v624, 0
  %v880 = and i64 %v879, %v292
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v868
  %v883 = mul i64 %v882, 32
  %v884 = getelementptr inbounds float, ptr %v172, i64 %v883
  %v885 = add i64 %v624, 0
  %v886 = and i64 %v885, %v296
  %v887 = mul i64 %v886, %v7
  %v888 = add i64 %v887, %v868
  %v889 = mul i64 %v888, 4
  %v890 = getelementptr inbounds float, ptr %v176, i64 %v889
  %v891 = getelementptr inbounds float, ptr %v890, i64 3
  %v892 = load float, ptr %v891, align 4
  %v893 = fdiv float %v892, 0x4020000000000000
  %v894 = add i64 %v624, 0
  %v895 = and i64 %v894, %v298
  %v896 = mul i64 %v895, %v7
  %v897 = add i64 %v896, %v868
  %v898 = mul i64 %v897, 4
  %v899 = getelementptr inbounds float, ptr %v178, i64 %v898
  %v900 = getelementptr inbounds float, ptr %v899, i64 3
  %v901 = load float, ptr %v900, align 4
  %v902 = fdiv float %v901, 0x4020000000000000
  %v903 = fadd float %v902, 0x3EE4F8B580000000
  %v904 = call float @llvm.sqrt.f32(float %v903)
  %v905 = fdiv float 0x3FF0000000000000, %v904
  %v906 = add i64 %v624, 1
  %v907 = and i64 %v906, %v226
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v868
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v52, i64 %v910
  %v912 = add i64 %v624, 0
  %v913 = and i64 %v912, %v302
  %v914 = mul i64 %v913, %v7
  %v915 = add i64 %v914, %v868
  %v916 = mul i64 %v915, 1
  %v917 = getelementptr inbounds float, ptr %v182, i64 %v916
  %v918 = getelementptr inbounds float, ptr %v917, i64 0
  %v919 = load float, ptr %v918, align 4
  %v920 = add i64 %v624, 0
  %v921 = and i64 %v920, %v304
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v868
  %v924 = mul i64 %v923, 1
  %v925 = getelementptr inbounds float, ptr %v184, i64 %v924
  %v926 = getelementptr inbounds float, ptr %v925, i64 0
  %v927 = load float, ptr %v926, align 4
  %v928 = fdiv float 0x3FF0000000000000, %v927
  %v929 = mul i64 %v868, 1
  %v930 = getelementptr inbounds float, ptr %v188, i64 %v929
  %v931 = getelementptr inbounds float, ptr %v930, i64 0
  %v932 = load float, ptr %v931, align 4
  %v933 = fmul float %v932, %v928
  %v934 = fdiv float %v933, %v927
  %v935 = fmul float %v934, 0x3FE0000000000000
  %v936 = fdiv float %v935, %v927
  %v937 = fdiv float %v936, 0x4020000000000000
  %v938 = fneg float %v937
  %v939 = add i64 0, %v870
  %v940 = getelementptr inbounds float, ptr %v878, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = add i64 24, %v870
  %v943 = getelementptr inbounds float, ptr %v884, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = insertelement <8 x float> poison, float %v893, i64 0
  %v946 = shufflevector <8 x float> %v945, <8 x float> poison, <8 x i32> zeroinitializer
  %v947 = fsub <8 x float> %v944, %v946
  %v948 = insertelement <8 x float> poison, float %v905, i64 0
  %v949 = shufflevector <8 x float> %v948, <8 x float> poison, <8 x i32> zeroinitializer
  %v950 = fmul <8 x float> %v947, %v949
  %v951 = add i64 24, %v870
  %v952 = getelementptr inbounds float, ptr %v40, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = fmul <8 x float> %v950, %v953
  %v955 = add i64 24, %v870
  %v956 = getelementptr inbounds float, ptr %v42, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = fadd <8 x float> %v954, %v957
  %v959 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v958)
  %v960 = fneg <8 x float> %v959
  %v961 = fcmp olt <8 x float> %v960, splat (float 0xC05A400000000000)
  %v962 = select <8 x i1> %v961, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v960
  %v963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v962, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v964 = fsub <8 x float> %v963, splat (float 0x4168000000000000)
  %v965 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v964, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v962)
  %v966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v964, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v965)
  %v967 = bitcast <8 x float> %v963 to <8 x i32>
  %v968 = fmul <8 x float> %v966, %v966
  %v969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v966, <8 x float> splat (float 0x3F81227F40000000))
  %v970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v969, <8 x float> %v966, <8 x float> splat (float 0x3FA5556740000000))
  %v971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v970, <8 x float> %v966, <8 x float> splat (float 0x3FC5554B00000000))
  %v972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v971, <8 x float> %v966, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v968, <8 x float> %v972, <8 x float> %v966)
  %v974 = sub <8 x i32> %v967, splat (i32 1262485250)
  %v975 = lshr <8 x i32> %v974, splat (i32 1)
  %v976 = sub <8 x i32> %v974, %v975
  %v977 = shl <8 x i32> %v975, splat (i32 23)
  %v978 = bitcast <8 x i32> %v977 to <8 x float>
  %v979 = shl <8 x i32> %v976, splat (i32 23)
  %v980 = bitcast <8 x i32> %v979 to <8 x float>
  %v981 = fadd <8 x float> %v973, splat (float 0x3FF0000000000000)
  %v982 = fmul <8 x float> %v981, %v978
  %v983 = fmul <8 x float> %v982, %v980
  %v984 = fcmp olt <8 x float> %v958, splat (float 0x0000000000000000)
  %v985 = select <8 x i1> %v984, <8 x float> %v983, <8 x float> splat (float 0x3FF0000000000000)
  %v986 = fadd <8 x float> %v983, splat (float 0x3FF0000000000000)
  %v987 = fdiv <8 x float> %v985, %v986
  %v988 = fmul <8 x float> %v941, %v987
  %v989 = add i64 0, %v870
  %v990 = getelementptr inbounds float, ptr %v911, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = insertelement <8 x float> poison, float %v919, i64 0
  %v993 = shufflevector <8 x float> %v992, <8 x float> poison, <8 x i32> zeroinitializer
  %v994 = fsub <8 x float> %v991, %v993
  %v995 = insertelement <8 x float> poison, float %v928, i64 0
  %v996 = shufflevector <8 x float> %v995, <8 x float> poison, <8 x i32> zeroinitializer
  %v997 = fmul <8 x float> %v994, %v996
  %v998 = add i64 0, %v870
  %v999 = getelementptr inbounds float, ptr %v44, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = fmul <8 x float> %v997, %v1000
  %v1002 = add i64 0, %v870
  %v1003 = getelementptr inbounds float, ptr %v46, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = fadd <8 x float> %v1001, %v1004
  %v1006 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1005)
  %v1007 = fcmp ogt <8 x float> %v1006, splat (float 0x4023000000000000)
  %v1008 = select <8 x i1> %v1007, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1006
  %v1009 = fadd <8 x float> %v1008, %v1008
  %v1010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1011 = fsub <8 x float> %v1010, splat (float 0x4168000000000000)
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1009)
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1012)
  %v1014 = bitcast <8 x float> %v1010 to <8 x i32>
  %v1015 = fmul <8 x float> %v1013, %v1013
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1013, <8 x float> splat (float 0x3F81227F40000000))
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v1013, <8 x float> splat (float 0x3FA5556740000000))
  %v1018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1017, <8 x float> %v1013, <8 x float> splat (float 0x3FC5554B00000000))
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> %v1013, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1015, <8 x float> %v1019, <8 x float> %v1013)
  %v1021 = shl <8 x i32> %v1014, splat (i32 23)
  %v1022 = add <8 x i32> %v1021, splat (i32 1065353216)
  %v1023 = bitcast <8 x i32> %v1022 to <8 x float>
  %v1024 = fsub <8 x float> %v1023, splat (float 0x3FF0000000000000)
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> %v1020, <8 x float> %v1024)
  %v1026 = fadd <8 x float> %v1025, splat (float 0x4000000000000000)
  %v1027 = fdiv <8 x float> %v1025, %v1026
  %v1028 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1027, <8 x float> %v1005)
  %v1029 = fmul <8 x float> %v1028, %v1028
  %v1030 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1031 = shufflevector <8 x float> %v1030, <8 x float> poison, <8 x i32> zeroinitializer
  %v1032 = fsub <8 x float> %v1031, %v1029
  %v1033 = fmul <8 x float> %v988, %v1032
  %v1034 = fmul <8 x float> %v1033, %v1000
  %v1035 = fmul <8 x float> %v1034, %v996
  %v1036 = insertelement <8 x float> poison, float %v938, i64 0
  %v1037 = shufflevector <8 x float> %v1036, <8 x float> poison, <8 x i32> zeroinitializer
  %v1038 = fmul <8 x float> %v1037, %v994
  %v1039 = fadd <8 x float> %v1035, %v1038
  %v1040 = fadd <8 x float> %v1039, %v1038
  %v1041 = fneg <8 x float> %v1040
  %v1042 = fadd <8 x float> %v871, %v1041
  %v1043 = add nsw i64 %v870, 8
  br label %b34
b36:
  %v1044 = shufflevector <8 x float> %v871, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1045 = shufflevector <8 x float> %v871, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1046 = fadd <4 x float> %v1044, %v1045
  %v1047 = shufflevector <4 x float> %v1046, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1048 = shufflevector <4 x float> %v1046, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1049 = fadd <2 x float> %v1047, %v1048
  %v1050 = extractelement <2 x float> %v1049, i64 0
  %v1051 = extractelement <2 x float> %v1049, i64 1
  %v1052 = fadd float %v1050, %v1051
  %v1053 = fadd float %v1052, 0x0000000000000000
  %v1054 = mul i64 %v868, 1
  %v1055 = getelementptr inbounds float, ptr %v190, i64 %v1054
  %v1056 = getelementptr inbounds float, ptr %v1055, i64 0
  store float %v1053, ptr %v1056, align 4
  %v1057 = add nsw i64 %v868, 1
  br label %b31
b33:
  %v1058 = add i64 %v7, 0
  %v1059 = sdiv i64 %v1058, 1
  %v1060 = add i64 %v2, 1
  %v1061 = mul i64 %v1059, %v2
  %v1062 = sdiv i64 %v1061, %v3
  %v1063 = mul i64 %v1062, 1
  %v1064 = icmp slt i64 %v1063, %v7
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v7
  %v1066 = mul i64 %v1059, %v1060
  %v1067 = sdiv i64 %v1066, %v3
  %v1068 = mul i64 %v1067, 1
  %v1069 = icmp slt i64 %v1068, %v7
  %v1070 = select i1 %v1069, i64 %v1068, i64 %v7
  br label %b37
b37:
  %v1071 = phi i64 [ %v1065, %b33 ], [ %v1375, %b38 ]
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b38, label %b39
b38:
  %v1073 = add i64 %v624, 1
  %v1074 = and i64 %v1073, 1
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1071
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v60, i64 %v1077
  %v1079 = add i64 %v624, 0
  %v1080 = and i64 %v1079, %v306
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1071
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v186, i64 %v1083
  %v1085 = add i64 %v624, 0
  %v1086 = and i64 %v1085, %v292
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1071
  %v1089 = mul i64 %v1088, 32
  %v1090 = getelementptr inbounds float, ptr %v172, i64 %v1089
  %v1091 = add i64 %v624, 0
  %v1092 = and i64 %v1091, %v296
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1071
  %v1095 = mul i64 %v1094, 4
  %v1096 = getelementptr inbounds float, ptr %v176, i64 %v1095
  %v1097 = getelementptr inbounds float, ptr %v1096, i64 3
  %v1098 = load float, ptr %v1097, align 4
  %v1099 = fdiv float %v1098, 0x4020000000000000
  %v1100 = add i64 %v624, 0
  %v1101 = and i64 %v1100, %v298
  %v1102 = mul i64 %v1101, %v7
  %v1103 = add i64 %v1102, %v1071
  %v1104 = mul i64 %v1103, 4
  %v1105 = getelementptr inbounds float, ptr %v178, i64 %v1104
  %v1106 = getelementptr inbounds float, ptr %v1105, i64 3
  %v1107 = load float, ptr %v1106, align 4
  %v1108 = fdiv float %v1107, 0x4020000000000000
  %v1109 = fadd float %v1108, 0x3EE4F8B580000000
  %v1110 = call float @llvm.sqrt.f32(float %v1109)
  %v1111 = fdiv float 0x3FF0000000000000, %v1110
  %v1112 = add i64 %v624, 1
  %v1113 = and i64 %v1112, %v226
  %v1114 = mul i64 %v1113, %v7
  %v1115 = add i64 %v1114, %v1071
  %v1116 = mul i64 %v1115, 8
  %v1117 = getelementptr inbounds float, ptr %v52, i64 %v1116
  %v1118 = add i64 %v624, 0
  %v1119 = and i64 %v1118, %v302
  %v1120 = mul i64 %v1119, %v7
  %v1121 = add i64 %v1120, %v1071
  %v1122 = mul i64 %v1121, 1
  %v1123 = getelementptr inbounds float, ptr %v182, i64 %v1122
  %v1124 = getelementptr inbounds float, ptr %v1123, i64 0
  %v1125 = load float, ptr %v1124, align 4
  %v1126 = add i64 %v624, 0
  %v1127 = and i64 %v1126, %v304
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1071
  %v1130 = mul i64 %v1129, 1
  %v1131 = getelementptr inbounds float, ptr %v184, i64 %v1130
  %v1132 = getelementptr inbounds float, ptr %v1131, i64 0
  %v1133 = load float, ptr %v1132, align 4
  %v1134 = fdiv float 0x3FF0000000000000, %v1133
  %v1135 = mul i64 %v1071, 1
  %v1136 = getelementptr inbounds float, ptr %v188, i64 %v1135
  %v1137 = getelementptr inbounds float, ptr %v1136, i64 0
  %v1138 = load float, ptr %v1137, align 4
  %v1139 = fmul float %v1138, %v1134
  %v1140 = fdiv float %v1139, %v1133
  %v1141 = fmul float %v1140, 0x3FE0000000000000
  %v1142 = fdiv float %v1141, %v1133
  %v1143 = fdiv float %v1142, 0x4020000000000000
  %v1144 = fneg float %v1143
  %v1145 = mul i64 %v1071, 1
  %v1146 = getelementptr inbounds float, ptr %v190, i64 %v1145
  %v1147 = getelementptr inbounds float, ptr %v1146, i64 0
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = fdiv float %v1148, 0x4020000000000000
  %v1150 = getelementptr inbounds float, ptr %v1096, i64 1
  %v1151 = load float, ptr %v1150, align 4
  %v1152 = fdiv float %v1151, 0x4020000000000000
  %v1153 = getelementptr inbounds float, ptr %v1105, i64 1
  %v1154 = load float, ptr %v1153, align 4
  %v1155 = fdiv float %v1154, 0x4020000000000000
  %v1156 = fadd float %v1155, 0x3EE4F8B580000000
  %v1157 = call float @llvm.sqrt.f32(float %v1156)
  %v1158 = fdiv float 0x3FF0000000000000, %v1157
  %v1159 = getelementptr inbounds float, ptr %v1096, i64 0
  %v1160 = load float, ptr %v1159, align 4
  %v1161 = fdiv float %v1160, 0x4020000000000000
  %v1162 = getelementptr inbounds float, ptr %v1105, i64 0
  %v1163 = load float, ptr %v1162, align 4
  %v1164 = fdiv float %v1163, 0x4020000000000000
  %v1165 = fadd float %v1164, 0x3EE4F8B580000000
  %v1166 = call float @llvm.sqrt.f32(float %v1165)
  %v1167 = fdiv float 0x3FF0000000000000, %v1166
  %v1168 = add i64 %v624, 0
  %v1169 = and i64 %v1168, %v238
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1071
  %v1172 = mul i64 %v1171, 32
  %v1173 = getelementptr inbounds float, ptr %v112, i64 %v1172
  %v1174 = add i64 0, 0
  %v1175 = getelementptr inbounds float, ptr %v1078, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = add i64 0, 0
  %v1178 = getelementptr inbounds float, ptr %v1084, i64 %v1177
  %v1179 = load <8 x float>, ptr %v1178, align 4
  %v1180 = add i64 24, 0
  %v1181 = getelementptr inbounds float, ptr %v1090, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = insertelement <8 x float> poison, float %v1099, i64 0
  %v1184 = shufflevector <8 x float> %v1183, <8 x float> poison, <8 x i32> zeroinitializer
  %v1185 = fsub <8 x float> %v1182, %v1184
  %v1186 = insertelement <8 x float> poison, float %v1111, i64 0
  %v1187 = shufflevector <8 x float> %v1186, <8 x float> poison, <8 x i32> zeroinitializer
  %v1188 = fmul <8 x float> %v1185, %v1187
  %v1189 = add i64 24, 0
  %v1190 = getelementptr inbounds float, ptr %v40, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fmul <8 x float> %v1188, %v1191
  %v1193 = add i64 24, 0
  %v1194 = getelementptr inbounds float, ptr %v42, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fadd <8 x float> %v1192, %v1195
  %v1197 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1196)
  %v1198 = fneg <8 x float> %v1197
  %v1199 = fcmp olt <8 x float> %v1198, splat (float 0xC05A400000000000)
  %v1200 = select <8 x i1> %v1199, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1198
  %v1201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1202 = fsub <8 x float> %v1201, splat (float 0x4168000000000000)
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1200)
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1203)
  %v1205 = bitcast <8 x float> %v1201 to <8 x i32>
  %v1206 = fmul <8 x float> %v1204, %v1204
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1204, <8 x float> splat (float 0x3F81227F40000000))
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> %v1204, <8 x float> splat (float 0x3FA5556740000000))
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1204, <8 x float> splat (float 0x3FC5554B00000000))
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1204, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> %v1210, <8 x float> %v1204)
  %v1212 = sub <8 x i32> %v1205, splat (i32 1262485250)
  %v1213 = lshr <8 x i32> %v1212, splat (i32 1)
  %v1214 = sub <8 x i32> %v1212, %v1213
  %v1215 = shl <8 x i32> %v1213, splat (i32 23)
  %v1216 = bitcast <8 x i32> %v1215 to <8 x float>
  %v1217 = shl <8 x i32> %v1214, splat (i32 23)
  %v1218 = bitcast <8 x i32> %v1217 to <8 x float>
  %v1219 = fadd <8 x float> %v1211, splat (float 0x3FF0000000000000)
  %v1220 = fmul <8 x float> %v1219, %v1216
  %v1221 = fmul <8 x float> %v1220, %v1218
  %v1222 = fcmp olt <8 x float> %v1196, splat (float 0x0000000000000000)
  %v1223 = select <8 x i1> %v1222, <8 x float> %v1221, <8 x float> splat (float 0x3FF0000000000000)
  %v1224 = fadd <8 x float> %v1221, splat (float 0x3FF0000000000000)
  %v1225 = fdiv <8 x float> %v1223, %v1224
  %v1226 = fmul <8 x float> %v1179, %v1225
  %v1227 = add i64 0, 0
  %v1228 = getelementptr inbounds float, ptr %v1117, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = insertelement <8 x float> poison, float %v1125, i64 0
  %v1231 = shufflevector <8 x float> %v1230, <8 x float> poison, <8 x i32> zeroinitializer
  %v1232 = fsub <8 x float> %v1229, %v1231
  %v1233 = insertelement <8 x float> poison, float %v1134, i64 0
  %v1234 = shufflevector <8 x float> %v1233, <8 x float> poison, <8 x i32> zeroinitializer
  %v1235 = fmul <8 x float> %v1232, %v1234
  %v1236 = add i64 0, 0
  %v1237 = getelementptr inbounds float, ptr %v44, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fmul <8 x float> %v1235, %v1238
  %v1240 = add i64 0, 0
  %v1241 = getelementptr inbounds float, ptr %v46, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = fadd <8 x float> %v1239, %v1242
  %v1244 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1243)
  %v1245 = fcmp ogt <8 x float> %v1244, splat (float 0x4023000000000000)
  %v1246 = select <8 x i1> %v1245, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1244
  %v1247 = fadd <8 x float> %v1246, %v1246
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1249 = fsub <8 x float> %v1248, splat (float 0x4168000000000000)
  %v1250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1249, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1247)
  %v1251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1249, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1250)
  %v1252 = bitcast <8 x float> %v1248 to <8 x i32>
  %v1253 = fmul <8 x float> %v1251, %v1251
  %v1254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1251, <8 x float> splat (float 0x3F81227F40000000))
  %v1255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1251, <8 x float> splat (float 0x3FA5556740000000))
  %v1256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1255, <8 x float> %v1251, <8 x float> splat (float 0x3FC5554B00000000))
  %v1257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1256, <8 x float> %v1251, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1253, <8 x float> %v1257, <8 x float> %v1251)
  %v1259 = shl <8 x i32> %v1252, splat (i32 23)
  %v1260 = add <8 x i32> %v1259, splat (i32 1065353216)
  %v1261 = bitcast <8 x i32> %v1260 to <8 x float>
  %v1262 = fsub <8 x float> %v1261, splat (float 0x3FF0000000000000)
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1258, <8 x float> %v1262)
  %v1264 = fadd <8 x float> %v1263, splat (float 0x4000000000000000)
  %v1265 = fdiv <8 x float> %v1263, %v1264
  %v1266 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1265, <8 x float> %v1243)
  %v1267 = fmul <8 x float> %v1266, %v1266
  %v1268 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1269 = shufflevector <8 x float> %v1268, <8 x float> poison, <8 x i32> zeroinitializer
  %v1270 = fsub <8 x float> %v1269, %v1267
  %v1271 = fmul <8 x float> %v1226, %v1270
  %v1272 = fmul <8 x float> %v1271, %v1238
  %v1273 = fmul <8 x float> %v1272, %v1234
  %v1274 = insertelement <8 x float> poison, float %v1144, i64 0
  %v1275 = shufflevector <8 x float> %v1274, <8 x float> poison, <8 x i32> zeroinitializer
  %v1276 = fmul <8 x float> %v1275, %v1232
  %v1277 = fadd <8 x float> %v1273, %v1276
  %v1278 = fadd <8 x float> %v1277, %v1276
  %v1279 = fadd <8 x float> %v1176, %v1278
  %v1280 = insertelement <8 x float> poison, float %v1149, i64 0
  %v1281 = shufflevector <8 x float> %v1280, <8 x float> poison, <8 x i32> zeroinitializer
  %v1282 = fadd <8 x float> %v1279, %v1281
  %v1283 = add i64 8, 0
  %v1284 = getelementptr inbounds float, ptr %v1090, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = insertelement <8 x float> poison, float %v1152, i64 0
  %v1287 = shufflevector <8 x float> %v1286, <8 x float> poison, <8 x i32> zeroinitializer
  %v1288 = fsub <8 x float> %v1285, %v1287
  %v1289 = insertelement <8 x float> poison, float %v1158, i64 0
  %v1290 = shufflevector <8 x float> %v1289, <8 x float> poison, <8 x i32> zeroinitializer
  %v1291 = fmul <8 x float> %v1288, %v1290
  %v1292 = add i64 8, 0
  %v1293 = getelementptr inbounds float, ptr %v40, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fmul <8 x float> %v1291, %v1294
  %v1296 = add i64 8, 0
  %v1297 = getelementptr inbounds float, ptr %v42, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = fadd <8 x float> %v1295, %v1298
  %v1300 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1299)
  %v1301 = fcmp ogt <8 x float> %v1300, splat (float 0x4023000000000000)
  %v1302 = select <8 x i1> %v1301, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1300
  %v1303 = fadd <8 x float> %v1302, %v1302
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1305 = fsub <8 x float> %v1304, splat (float 0x4168000000000000)
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1303)
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1306)
  %v1308 = bitcast <8 x float> %v1304 to <8 x i32>
  %v1309 = fmul <8 x float> %v1307, %v1307
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1307, <8 x float> splat (float 0x3F81227F40000000))
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1307, <8 x float> splat (float 0x3FA5556740000000))
  %v1312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1311, <8 x float> %v1307, <8 x float> splat (float 0x3FC5554B00000000))
  %v1313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1312, <8 x float> %v1307, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1309, <8 x float> %v1313, <8 x float> %v1307)
  %v1315 = shl <8 x i32> %v1308, splat (i32 23)
  %v1316 = add <8 x i32> %v1315, splat (i32 1065353216)
  %v1317 = bitcast <8 x i32> %v1316 to <8 x float>
  %v1318 = fsub <8 x float> %v1317, splat (float 0x3FF0000000000000)
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1317, <8 x float> %v1314, <8 x float> %v1318)
  %v1320 = fadd <8 x float> %v1319, splat (float 0x4000000000000000)
  %v1321 = fdiv <8 x float> %v1319, %v1320
  %v1322 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1321, <8 x float> %v1299)
  %v1323 = fmul <8 x float> %v1282, %v1322
  %v1324 = add i64 0, 0
  %v1325 = getelementptr inbounds float, ptr %v1090, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = insertelement <8 x float> poison, float %v1161, i64 0
  %v1328 = shufflevector <8 x float> %v1327, <8 x float> poison, <8 x i32> zeroinitializer
  %v1329 = fsub <8 x float> %v1326, %v1328
  %v1330 = insertelement <8 x float> poison, float %v1167, i64 0
  %v1331 = shufflevector <8 x float> %v1330, <8 x float> poison, <8 x i32> zeroinitializer
  %v1332 = fmul <8 x float> %v1329, %v1331
  %v1333 = add i64 0, 0
  %v1334 = getelementptr inbounds float, ptr %v40, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fmul <8 x float> %v1332, %v1335
  %v1337 = add i64 0, 0
  %v1338 = getelementptr inbounds float, ptr %v42, i64 %v1337
  %v1339 = load <8 x float>, ptr %v1338, align 4
  %v1340 = fadd <8 x float> %v1336, %v1339
  %v1341 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1340)
  %v1342 = fneg <8 x float> %v1341
  %v1343 = fcmp olt <8 x float> %v1342, splat (float 0xC05A400000000000)
  %v1344 = select <8 x i1> %v1343, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1342
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1346 = fsub <8 x float> %v1345, splat (float 0x4168000000000000)
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1344)
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1347)
  %v1349 = bitcast <8 x float> %v1345 to <8 x i32>
  %v1350 = fmul <8 x float> %v1348, %v1348
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1348, <8 x float> splat (float 0x3F81227F40000000))
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1348, <8 x float> splat (float 0x3FA5556740000000))
  %v1353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1352, <8 x float> %v1348, <8 x float> splat (float 0x3FC5554B00000000))
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1353, <8 x float> %v1348, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1350, <8 x float> %v1354, <8 x float> %v1348)
  %v1356 = sub <8 x i32> %v1349, splat (i32 1262485250)
  %v1357 = lshr <8 x i32> %v1356, splat (i32 1)
  %v1358 = sub <8 x i32> %v1356, %v1357
  %v1359 = shl <8 x i32> %v1357, splat (i32 23)
  %v1360 = bitcast <8 x i32> %v1359 to <8 x float>
  %v1361 = shl <8 x i32> %v1358, splat (i32 23)
  %v1362 = bitcast <8 x i32> %v1361 to <8 x float>
  %v1363 = fadd <8 x float> %v1355, splat (float 0x3FF0000000000000)
  %v1364 = fmul <8 x float> %v1363, %v1360
  %v1365 = fmul <8 x float> %v1364, %v1362
  %v1366 = fcmp olt <8 x float> %v1340, splat (float 0x0000000000000000)
  %v1367 = select <8 x i1> %v1366, <8 x float> %v1365, <8 x float> splat (float 0x3FF0000000000000)
  %v1368 = fadd <8 x float> %v1365, splat (float 0x3FF0000000000000)
  %v1369 = fdiv <8 x float> %v1367, %v1368
  %v1370 = fmul <8 x float> %v1323, %v1369
  %v1371 = fsub <8 x float> %v1269, %v1369
  %v1372 = fmul <8 x float> %v1370, %v1371
  %v1373 = add i64 0, 0
  %v1374 = getelementptr inbounds float, ptr %v1173, i64 %v1373
  store <8 x float> %v1372, ptr %v1374, align 4
  %v1375 = add nsw i64 %v1071, 1
  br label %b37
b39:
  %v1376 = add i64 %v7, 0
  %v1377 = sdiv i64 %v1376, 1
  %v1378 = add i64 %v2, 1
  %v1379 = mul i64 %v1377, %v2
  %v1380 = sdiv i64 %v1379, %v3
  %v1381 = mul i64 %v1380, 1
  %v1382 = icmp slt i64 %v1381, %v7
  %v1383 = select i1 %v1382, i64 %v1381, i64 %v7
  %v1384 = mul i64 %v1377, %v1378
  %v1385 = sdiv i64 %v1384, %v3
  %v1386 = mul i64 %v1385, 1
  %v1387 = icmp slt i64 %v1386, %v7
  %v1388 = select i1 %v1387, i64 %v1386, i64 %v7
  br label %b40
b40:
  %v1389 = phi i64 [ %v1383, %b39 ], [ %v1693, %b41 ]
  %v1390 = icmp slt i64 %v1389, %v1388
  br i1 %v1390, label %b41, label %b42
b41:
  %v1391 = add i64 %v624, 1
  %v1392 = and i64 %v1391, 1
  %v1393 = mul i64 %v1392, %v7
  %v1394 = add i64 %v1393, %v1389
  %v1395 = mul i64 %v1394, 8
  %v1396 = getelementptr inbounds float, ptr %v60, i64 %v1395
  %v1397 = add i64 %v624, 0
  %v1398 = and i64 %v1397, %v306
  %v1399 = mul i64 %v1398, %v7
  %v1400 = add i64 %v1399, %v1389
  %v1401 = mul i64 %v1400, 8
  %v1402 = getelementptr inbounds float, ptr %v186, i64 %v1401
  %v1403 = add i64 %v624, 0
  %v1404 = and i64 %v1403, %v292
  %v1405 = mul i64 %v1404, %v7
  %v1406 = add i64 %v1405, %v1389
  %v1407 = mul i64 %v1406, 32
  %v1408 = getelementptr inbounds float, ptr %v172, i64 %v1407
  %v1409 = add i64 %v624, 0
  %v1410 = and i64 %v1409, %v296
  %v1411 = mul i64 %v1410, %v7
  %v1412 = add i64 %v1411, %v1389
  %v1413 = mul i64 %v1412, 4
  %v1414 = getelementptr inbounds float, ptr %v176, i64 %v1413
  %v1415 = getelementptr inbounds float, ptr %v1414, i64 3
  %v1416 = load float, ptr %v1415, align 4
  %v1417 = fdiv float %v1416, 0x4020000000000000
  %v1418 = add i64 %v624, 0
  %v1419 = and i64 %v1418, %v298
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1389
  %v1422 = mul i64 %v1421, 4
  %v1423 = getelementptr inbounds float, ptr %v178, i64 %v1422
  %v1424 = getelementptr inbounds float, ptr %v1423, i64 3
  %v1425 = load float, ptr %v1424, align 4
  %v1426 = fdiv float %v1425, 0x4020000000000000
  %v1427 = fadd float %v1426, 0x3EE4F8B580000000
  %v1428 = call float @llvm.sqrt.f32(float %v1427)
  %v1429 = fdiv float 0x3FF0000000000000, %v1428
  %v1430 = add i64 %v624, 1
  %v1431 = and i64 %v1430, %v226
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1389
  %v1434 = mul i64 %v1433, 8
  %v1435 = getelementptr inbounds float, ptr %v52, i64 %v1434
  %v1436 = add i64 %v624, 0
  %v1437 = and i64 %v1436, %v302
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1389
  %v1440 = mul i64 %v1439, 1
  %v1441 = getelementptr inbounds float, ptr %v182, i64 %v1440
  %v1442 = getelementptr inbounds float, ptr %v1441, i64 0
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = add i64 %v624, 0
  %v1445 = and i64 %v1444, %v304
  %v1446 = mul i64 %v1445, %v7
  %v1447 = add i64 %v1446, %v1389
  %v1448 = mul i64 %v1447, 1
  %v1449 = getelementptr inbounds float, ptr %v184, i64 %v1448
  %v1450 = getelementptr inbounds float, ptr %v1449, i64 0
  %v1451 = load float, ptr %v1450, align 4
  %v1452 = fdiv float 0x3FF0000000000000, %v1451
  %v1453 = mul i64 %v1389, 1
  %v1454 = getelementptr inbounds float, ptr %v188, i64 %v1453
  %v1455 = getelementptr inbounds float, ptr %v1454, i64 0
  %v1456 = load float, ptr %v1455, align 4
  %v1457 = fmul float %v1456, %v1452
  %v1458 = fdiv float %v1457, %v1451
  %v1459 = fmul float %v1458, 0x3FE0000000000000
  %v1460 = fdiv float %v1459, %v1451
  %v1461 = fdiv float %v1460, 0x4020000000000000
  %v1462 = fneg float %v1461
  %v1463 = mul i64 %v1389, 1
  %v1464 = getelementptr inbounds float, ptr %v190, i64 %v1463
  %v1465 = getelementptr inbounds float, ptr %v1464, i64 0
  %v1466 = load float, ptr %v1465, align 4
  %v1467 = fdiv float %v1466, 0x4020000000000000
  %v1468 = getelementptr inbounds float, ptr %v1414, i64 0
  %v1469 = load float, ptr %v1468, align 4
  %v1470 = fdiv float %v1469, 0x4020000000000000
  %v1471 = getelementptr inbounds float, ptr %v1423, i64 0
  %v1472 = load float, ptr %v1471, align 4
  %v1473 = fdiv float %v1472, 0x4020000000000000
  %v1474 = fadd float %v1473, 0x3EE4F8B580000000
  %v1475 = call float @llvm.sqrt.f32(float %v1474)
  %v1476 = fdiv float 0x3FF0000000000000, %v1475
  %v1477 = getelementptr inbounds float, ptr %v1414, i64 1
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = fdiv float %v1478, 0x4020000000000000
  %v1480 = getelementptr inbounds float, ptr %v1423, i64 1
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = fdiv float %v1481, 0x4020000000000000
  %v1483 = fadd float %v1482, 0x3EE4F8B580000000
  %v1484 = call float @llvm.sqrt.f32(float %v1483)
  %v1485 = fdiv float 0x3FF0000000000000, %v1484
  %v1486 = add i64 %v624, 0
  %v1487 = and i64 %v1486, %v238
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1389
  %v1490 = mul i64 %v1489, 32
  %v1491 = getelementptr inbounds float, ptr %v112, i64 %v1490
  %v1492 = add i64 0, 0
  %v1493 = getelementptr inbounds float, ptr %v1396, i64 %v1492
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = add i64 0, 0
  %v1496 = getelementptr inbounds float, ptr %v1402, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = add i64 24, 0
  %v1499 = getelementptr inbounds float, ptr %v1408, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = insertelement <8 x float> poison, float %v1417, i64 0
  %v1502 = shufflevector <8 x float> %v1501, <8 x float> poison, <8 x i32> zeroinitializer
  %v1503 = fsub <8 x float> %v1500, %v1502
  %v1504 = insertelement <8 x float> poison, float %v1429, i64 0
  %v1505 = shufflevector <8 x float> %v1504, <8 x float> poison, <8 x i32> zeroinitializer
  %v1506 = fmul <8 x float> %v1503, %v1505
  %v1507 = add i64 24, 0
  %v1508 = getelementptr inbounds float, ptr %v40, i64 %v1507
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = fmul <8 x float> %v1506, %v1509
  %v1511 = add i64 24, 0
  %v1512 = getelementptr inbounds float, ptr %v42, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fadd <8 x float> %v1510, %v1513
  %v1515 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1514)
  %v1516 = fneg <8 x float> %v1515
  %v1517 = fcmp olt <8 x float> %v1516, splat (float 0xC05A400000000000)
  %v1518 = select <8 x i1> %v1517, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1516
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1520 = fsub <8 x float> %v1519, splat (float 0x4168000000000000)
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1518)
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1521)
  %v1523 = bitcast <8 x float> %v1519 to <8 x i32>
  %v1524 = fmul <8 x float> %v1522, %v1522
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1522, <8 x float> splat (float 0x3F81227F40000000))
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> %v1522, <8 x float> splat (float 0x3FA5556740000000))
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1526, <8 x float> %v1522, <8 x float> splat (float 0x3FC5554B00000000))
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1522, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1528, <8 x float> %v1522)
  %v1530 = sub <8 x i32> %v1523, splat (i32 1262485250)
  %v1531 = lshr <8 x i32> %v1530, splat (i32 1)
  %v1532 = sub <8 x i32> %v1530, %v1531
  %v1533 = shl <8 x i32> %v1531, splat (i32 23)
  %v1534 = bitcast <8 x i32> %v1533 to <8 x float>
  %v1535 = shl <8 x i32> %v1532, splat (i32 23)
  %v1536 = bitcast <8 x i32> %v1535 to <8 x float>
  %v1537 = fadd <8 x float> %v1529, splat (float 0x3FF0000000000000)
  %v1538 = fmul <8 x float> %v1537, %v1534
  %v1539 = fmul <8 x float> %v1538, %v1536
  %v1540 = fcmp olt <8 x float> %v1514, splat (float 0x0000000000000000)
  %v1541 = select <8 x i1> %v1540, <8 x float> %v1539, <8 x float> splat (float 0x3FF0000000000000)
  %v1542 = fadd <8 x float> %v1539, splat (float 0x3FF0000000000000)
  %v1543 = fdiv <8 x float> %v1541, %v1542
  %v1544 = fmul <8 x float> %v1497, %v1543
  %v1545 = add i64 0, 0
  %v1546 = getelementptr inbounds float, ptr %v1435, i64 %v1545
  %v1547 = load <8 x float>, ptr %v1546, align 4
  %v1548 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1549 = shufflevector <8 x float> %v1548, <8 x float> poison, <8 x i32> zeroinitializer
  %v1550 = fsub <8 x float> %v1547, %v1549
  %v1551 = insertelement <8 x float> poison, float %v1452, i64 0
  %v1552 = shufflevector <8 x float> %v1551, <8 x float> poison, <8 x i32> zeroinitializer
  %v1553 = fmul <8 x float> %v1550, %v1552
  %v1554 = add i64 0, 0
  %v1555 = getelementptr inbounds float, ptr %v44, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = fmul <8 x float> %v1553, %v1556
  %v1558 = add i64 0, 0
  %v1559 = getelementptr inbounds float, ptr %v46, i64 %v1558
  %v1560 = load <8 x float>, ptr %v1559, align 4
  %v1561 = fadd <8 x float> %v1557, %v1560
  %v1562 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1561)
  %v1563 = fcmp ogt <8 x float> %v1562, splat (float 0x4023000000000000)
  %v1564 = select <8 x i1> %v1563, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1562
  %v1565 = fadd <8 x float> %v1564, %v1564
  %v1566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1565, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1567 = fsub <8 x float> %v1566, splat (float 0x4168000000000000)
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1567, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1565)
  %v1569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1567, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1568)
  %v1570 = bitcast <8 x float> %v1566 to <8 x i32>
  %v1571 = fmul <8 x float> %v1569, %v1569
  %v1572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1569, <8 x float> splat (float 0x3F81227F40000000))
  %v1573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1572, <8 x float> %v1569, <8 x float> splat (float 0x3FA5556740000000))
  %v1574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1573, <8 x float> %v1569, <8 x float> splat (float 0x3FC5554B00000000))
  %v1575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1574, <8 x float> %v1569, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1571, <8 x float> %v1575, <8 x float> %v1569)
  %v1577 = shl <8 x i32> %v1570, splat (i32 23)
  %v1578 = add <8 x i32> %v1577, splat (i32 1065353216)
  %v1579 = bitcast <8 x i32> %v1578 to <8 x float>
  %v1580 = fsub <8 x float> %v1579, splat (float 0x3FF0000000000000)
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1579, <8 x float> %v1576, <8 x float> %v1580)
  %v1582 = fadd <8 x float> %v1581, splat (float 0x4000000000000000)
  %v1583 = fdiv <8 x float> %v1581, %v1582
  %v1584 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1583, <8 x float> %v1561)
  %v1585 = fmul <8 x float> %v1584, %v1584
  %v1586 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1587 = shufflevector <8 x float> %v1586, <8 x float> poison, <8 x i32> zeroinitializer
  %v1588 = fsub <8 x float> %v1587, %v1585
  %v1589 = fmul <8 x float> %v1544, %v1588
  %v1590 = fmul <8 x float> %v1589, %v1556
  %v1591 = fmul <8 x float> %v1590, %v1552
  %v1592 = insertelement <8 x float> poison, float %v1462, i64 0
  %v1593 = shufflevector <8 x float> %v1592, <8 x float> poison, <8 x i32> zeroinitializer
  %v1594 = fmul <8 x float> %v1593, %v1550
  %v1595 = fadd <8 x float> %v1591, %v1594
  %v1596 = fadd <8 x float> %v1595, %v1594
  %v1597 = fadd <8 x float> %v1494, %v1596
  %v1598 = insertelement <8 x float> poison, float %v1467, i64 0
  %v1599 = shufflevector <8 x float> %v1598, <8 x float> poison, <8 x i32> zeroinitializer
  %v1600 = fadd <8 x float> %v1597, %v1599
  %v1601 = add i64 0, 0
  %v1602 = getelementptr inbounds float, ptr %v1408, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = insertelement <8 x float> poison, float %v1470, i64 0
  %v1605 = shufflevector <8 x float> %v1604, <8 x float> poison, <8 x i32> zeroinitializer
  %v1606 = fsub <8 x float> %v1603, %v1605
  %v1607 = insertelement <8 x float> poison, float %v1476, i64 0
  %v1608 = shufflevector <8 x float> %v1607, <8 x float> poison, <8 x i32> zeroinitializer
  %v1609 = fmul <8 x float> %v1606, %v1608
  %v1610 = add i64 0, 0
  %v1611 = getelementptr inbounds float, ptr %v40, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = fmul <8 x float> %v1609, %v1612
  %v1614 = add i64 0, 0
  %v1615 = getelementptr inbounds float, ptr %v42, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = fadd <8 x float> %v1613, %v1616
  %v1618 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1617)
  %v1619 = fneg <8 x float> %v1618
  %v1620 = fcmp olt <8 x float> %v1619, splat (float 0xC05A400000000000)
  %v1621 = select <8 x i1> %v1620, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1619
  %v1622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1621, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1623 = fsub <8 x float> %v1622, splat (float 0x4168000000000000)
  %v1624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1623, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1621)
  %v1625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1623, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1624)
  %v1626 = bitcast <8 x float> %v1622 to <8 x i32>
  %v1627 = fmul <8 x float> %v1625, %v1625
  %v1628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1625, <8 x float> splat (float 0x3F81227F40000000))
  %v1629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1628, <8 x float> %v1625, <8 x float> splat (float 0x3FA5556740000000))
  %v1630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1629, <8 x float> %v1625, <8 x float> splat (float 0x3FC5554B00000000))
  %v1631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1630, <8 x float> %v1625, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1627, <8 x float> %v1631, <8 x float> %v1625)
  %v1633 = sub <8 x i32> %v1626, splat (i32 1262485250)
  %v1634 = lshr <8 x i32> %v1633, splat (i32 1)
  %v1635 = sub <8 x i32> %v1633, %v1634
  %v1636 = shl <8 x i32> %v1634, splat (i32 23)
  %v1637 = bitcast <8 x i32> %v1636 to <8 x float>
  %v1638 = shl <8 x i32> %v1635, splat (i32 23)
  %v1639 = bitcast <8 x i32> %v1638 to <8 x float>
  %v1640 = fadd <8 x float> %v1632, splat (float 0x3FF0000000000000)
  %v1641 = fmul <8 x float> %v1640, %v1637
  %v1642 = fmul <8 x float> %v1641, %v1639
  %v1643 = fcmp olt <8 x float> %v1617, splat (float 0x0000000000000000)
  %v1644 = select <8 x i1> %v1643, <8 x float> %v1642, <8 x float> splat (float 0x3FF0000000000000)
  %v1645 = fadd <8 x float> %v1642, splat (float 0x3FF0000000000000)
  %v1646 = fdiv <8 x float> %v1644, %v1645
  %v1647 = fmul <8 x float> %v1600, %v1646
  %v1648 = add i64 8, 0
  %v1649 = getelementptr inbounds float, ptr %v1408, i64 %v1648
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = insertelement <8 x float> poison, float %v1479, i64 0
  %v1652 = shufflevector <8 x float> %v1651, <8 x float> poison, <8 x i32> zeroinitializer
  %v1653 = fsub <8 x float> %v1650, %v1652
  %v1654 = insertelement <8 x float> poison, float %v1485, i64 0
  %v1655 = shufflevector <8 x float> %v1654, <8 x float> poison, <8 x i32> zeroinitializer
  %v1656 = fmul <8 x float> %v1653, %v1655
  %v1657 = add i64 8, 0
  %v1658 = getelementptr inbounds float, ptr %v40, i64 %v1657
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = fmul <8 x float> %v1656, %v1659
  %v1661 = add i64 8, 0
  %v1662 = getelementptr inbounds float, ptr %v42, i64 %v1661
  %v1663 = load <8 x float>, ptr %v1662, align 4
  %v1664 = fadd <8 x float> %v1660, %v1663
  %v1665 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1664)
  %v1666 = fcmp ogt <8 x float> %v1665, splat (float 0x4023000000000000)
  %v1667 = select <8 x i1> %v1666, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1665
  %v1668 = fadd <8 x float> %v1667, %v1667
  %v1669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1668, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1670 = fsub <8 x float> %v1669, splat (float 0x4168000000000000)
  %v1671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1670, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1668)
  %v1672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1670, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1671)
  %v1673 = bitcast <8 x float> %v1669 to <8 x i32>
  %v1674 = fmul <8 x float> %v1672, %v1672
  %v1675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1672, <8 x float> splat (float 0x3F81227F40000000))
  %v1676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1675, <8 x float> %v1672, <8 x float> splat (float 0x3FA5556740000000))
  %v1677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1676, <8 x float> %v1672, <8 x float> splat (float 0x3FC5554B00000000))
  %v1678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1677, <8 x float> %v1672, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1674, <8 x float> %v1678, <8 x float> %v1672)
  %v1680 = shl <8 x i32> %v1673, splat (i32 23)
  %v1681 = add <8 x i32> %v1680, splat (i32 1065353216)
  %v1682 = bitcast <8 x i32> %v1681 to <8 x float>
  %v1683 = fsub <8 x float> %v1682, splat (float 0x3FF0000000000000)
  %v1684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1682, <8 x float> %v1679, <8 x float> %v1683)
  %v1685 = fadd <8 x float> %v1684, splat (float 0x4000000000000000)
  %v1686 = fdiv <8 x float> %v1684, %v1685
  %v1687 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1686, <8 x float> %v1664)
  %v1688 = fmul <8 x float> %v1687, %v1687
  %v1689 = fsub <8 x float> %v1587, %v1688
  %v1690 = fmul <8 x float> %v1647, %v1689
  %v1691 = add i64 8, 0
  %v1692 = getelementptr inbounds float, ptr %v1491, i64 %v1691
  store <8 x float> %v1690, ptr %v1692, align 4
  %v1693 = add nsw i64 %v1389, 1
  br label %b40
b42:
  %v1694 = add i64 %v7, 0
  %v1695 = sdiv i64 %v1694, 1
  %v1696 = add i64 %v2, 1
  %v1697 = mul i64 %v1695, %v2
  %v1698 = sdiv i64 %v1697, %v3
  %v1699 = mul i64 %v1698, 1
  %v1700 = icmp slt i64 %v1699, %v7
  %v1701 = select i1 %v1700, i64 %v1699, i64 %v7
  %v1702 = mul i64 %v1695, %v1696
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 1
  %v1705 = icmp slt i64 %v1704, %v7
  %v1706 = select i1 %v1705, i64 %v1704, i64 %v7
  br label %b43
b43:
  %v1707 = phi i64 [ %v1701, %b42 ], [ %v1972, %b44 ]
  %v1708 = icmp slt i64 %v1707, %v1706
  br i1 %v1708, label %b44, label %b45
b44:
  %v1709 = add i64 %v624, 1
  %v1710 = and i64 %v1709, 1
  %v1711 = mul i64 %v1710, %v7
  %v1712 = add i64 %v1711, %v1707
  %v1713 = mul i64 %v1712, 8
  %v1714 = getelementptr inbounds float, ptr %v60, i64 %v1713
  %v1715 = add i64 %v624, 0
  %v1716 = and i64 %v1715, %v306
  %v1717 = mul i64 %v1716, %v7
  %v1718 = add i64 %v1717, %v1707
  %v1719 = mul i64 %v1718, 8
  %v1720 = getelementptr inbounds float, ptr %v186, i64 %v1719
  %v1721 = add i64 %v624, 0
  %v1722 = and i64 %v1721, %v292
  %v1723 = mul i64 %v1722, %v7
  %v1724 = add i64 %v1723, %v1707
  %v1725 = mul i64 %v1724, 32
  %v1726 = getelementptr inbounds float, ptr %v172, i64 %v1725
  %v1727 = add i64 %v624, 0
  %v1728 = and i64 %v1727, %v296
  %v1729 = mul i64 %v1728, %v7
  %v1730 = add i64 %v1729, %v1707
  %v1731 = mul i64 %v1730, 4
  %v1732 = getelementptr inbounds float, ptr %v176, i64 %v1731
  %v1733 = getelementptr inbounds float, ptr %v1732, i64 3
  %v1734 = load float, ptr %v1733, align 4
  %v1735 = fdiv float %v1734, 0x4020000000000000
  %v1736 = add i64 %v624, 0
  %v1737 = and i64 %v1736, %v298
  %v1738 = mul i64 %v1737, %v7
  %v1739 = add i64 %v1738, %v1707
  %v1740 = mul i64 %v1739, 4
  %v1741 = getelementptr inbounds float, ptr %v178, i64 %v1740
  %v1742 = getelementptr inbounds float, ptr %v1741, i64 3
  %v1743 = load float, ptr %v1742, align 4
  %v1744 = fdiv float %v1743, 0x4020000000000000
  %v1745 = fadd float %v1744, 0x3EE4F8B580000000
  %v1746 = call float @llvm.sqrt.f32(float %v1745)
  %v1747 = fdiv float 0x3FF0000000000000, %v1746
  %v1748 = add i64 %v624, 1
  %v1749 = and i64 %v1748, %v226
  %v1750 = mul i64 %v1749, %v7
  %v1751 = add i64 %v1750, %v1707
  %v1752 = mul i64 %v1751, 8
  %v1753 = getelementptr inbounds float, ptr %v52, i64 %v1752
  %v1754 = add i64 %v624, 0
  %v1755 = and i64 %v1754, %v302
  %v1756 = mul i64 %v1755, %v7
  %v1757 = add i64 %v1756, %v1707
  %v1758 = mul i64 %v1757, 1
  %v1759 = getelementptr inbounds float, ptr %v182, i64 %v1758
  %v1760 = getelementptr inbounds float, ptr %v1759, i64 0
  %v1761 = load float, ptr %v1760, align 4
  %v1762 = add i64 %v624, 0
  %v1763 = and i64 %v1762, %v304
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1707
  %v1766 = mul i64 %v1765, 1
  %v1767 = getelementptr inbounds float, ptr %v184, i64 %v1766
  %v1768 = getelementptr inbounds float, ptr %v1767, i64 0
  %v1769 = load float, ptr %v1768, align 4
  %v1770 = fdiv float 0x3FF0000000000000, %v1769
  %v1771 = mul i64 %v1707, 1
  %v1772 = getelementptr inbounds float, ptr %v188, i64 %v1771
  %v1773 = getelementptr inbounds float, ptr %v1772, i64 0
  %v1774 = load float, ptr %v1773, align 4
  %v1775 = fmul float %v1774, %v1770
  %v1776 = fdiv float %v1775, %v1769
  %v1777 = fmul float %v1776, 0x3FE0000000000000
  %v1778 = fdiv float %v1777, %v1769
  %v1779 = fdiv float %v1778, 0x4020000000000000
  %v1780 = fneg float %v1779
  %v1781 = mul i64 %v1707, 1
  %v1782 = getelementptr inbounds float, ptr %v190, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1782, i64 0
  %v1784 = load float, ptr %v1783, align 4
  %v1785 = fdiv float %v1784, 0x4020000000000000
  %v1786 = add i64 %v624, 0
  %v1787 = and i64 %v1786, %v226
  %v1788 = mul i64 %v1787, %v7
  %v1789 = add i64 %v1788, %v1707
  %v1790 = mul i64 %v1789, 8
  %v1791 = getelementptr inbounds float, ptr %v52, i64 %v1790
  %v1792 = getelementptr inbounds float, ptr %v1732, i64 2
  %v1793 = load float, ptr %v1792, align 4
  %v1794 = fdiv float %v1793, 0x4020000000000000
  %v1795 = getelementptr inbounds float, ptr %v1741, i64 2
  %v1796 = load float, ptr %v1795, align 4
  %v1797 = fdiv float %v1796, 0x4020000000000000
  %v1798 = fadd float %v1797, 0x3EE4F8B580000000
  %v1799 = call float @llvm.sqrt.f32(float %v1798)
  %v1800 = fdiv float 0x3FF0000000000000, %v1799
  %v1801 = add i64 %v624, 0
  %v1802 = and i64 %v1801, %v238
  %v1803 = mul i64 %v1802, %v7
  %v1804 = add i64 %v1803, %v1707
  %v1805 = mul i64 %v1804, 32
  %v1806 = getelementptr inbounds float, ptr %v112, i64 %v1805
  %v1807 = add i64 0, 0
  %v1808 = getelementptr inbounds float, ptr %v1714, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = add i64 0, 0
  %v1811 = getelementptr inbounds float, ptr %v1720, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = add i64 24, 0
  %v1814 = getelementptr inbounds float, ptr %v1726, i64 %v1813
  %v1815 = load <8 x float>, ptr %v1814, align 4
  %v1816 = insertelement <8 x float> poison, float %v1735, i64 0
  %v1817 = shufflevector <8 x float> %v1816, <8 x float> poison, <8 x i32> zeroinitializer
  %v1818 = fsub <8 x float> %v1815, %v1817
  %v1819 = insertelement <8 x float> poison, float %v1747, i64 0
  %v1820 = shufflevector <8 x float> %v1819, <8 x float> poison, <8 x i32> zeroinitializer
  %v1821 = fmul <8 x float> %v1818, %v1820
  %v1822 = add i64 24, 0
  %v1823 = getelementptr inbounds float, ptr %v40, i64 %v1822
  %v1824 = load <8 x float>, ptr %v1823, align 4
  %v1825 = fmul <8 x float> %v1821, %v1824
  %v1826 = add i64 24, 0
  %v1827 = getelementptr inbounds float, ptr %v42, i64 %v1826
  %v1828 = load <8 x float>, ptr %v1827, align 4
  %v1829 = fadd <8 x float> %v1825, %v1828
  %v1830 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1829)
  %v1831 = fneg <8 x float> %v1830
  %v1832 = fcmp olt <8 x float> %v1831, splat (float 0xC05A400000000000)
  %v1833 = select <8 x i1> %v1832, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1831
  %v1834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1833, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1835 = fsub <8 x float> %v1834, splat (float 0x4168000000000000)
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1833)
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1836)
  %v1838 = bitcast <8 x float> %v1834 to <8 x i32>
  %v1839 = fmul <8 x float> %v1837, %v1837
  %v1840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1837, <8 x float> splat (float 0x3F81227F40000000))
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1840, <8 x float> %v1837, <8 x float> splat (float 0x3FA5556740000000))
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1837, <8 x float> splat (float 0x3FC5554B00000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> %v1837, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1839, <8 x float> %v1843, <8 x float> %v1837)
  %v1845 = sub <8 x i32> %v1838, splat (i32 1262485250)
  %v1846 = lshr <8 x i32> %v1845, splat (i32 1)
  %v1847 = sub <8 x i32> %v1845, %v1846
  %v1848 = shl <8 x i32> %v1846, splat (i32 23)
  %v1849 = bitcast <8 x i32> %v1848 to <8 x float>
  %v1850 = shl <8 x i32> %v1847, splat (i32 23)
  %v1851 = bitcast <8 x i32> %v1850 to <8 x float>
  %v1852 = fadd <8 x float> %v1844, splat (float 0x3FF0000000000000)
  %v1853 = fmul <8 x float> %v1852, %v1849
  %v1854 = fmul <8 x float> %v1853, %v1851
  %v1855 = fcmp olt <8 x float> %v1829, splat (float 0x0000000000000000)
  %v1856 = select <8 x i1> %v1855, <8 x float> %v1854, <8 x float> splat (float 0x3FF0000000000000)
  %v1857 = fadd <8 x float> %v1854, splat (float 0x3FF0000000000000)
  %v1858 = fdiv <8 x float> %v1856, %v1857
  %v1859 = fmul <8 x float> %v1812, %v1858
  %v1860 = add i64 0, 0
  %v1861 = getelementptr inbounds float, ptr %v1753, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = insertelement <8 x float> poison, float %v1761, i64 0
  %v1864 = shufflevector <8 x float> %v1863, <8 x float> poison, <8 x i32> zeroinitializer
  %v1865 = fsub <8 x float> %v1862, %v1864
  %v1866 = insertelement <8 x float> poison, float %v1770, i64 0
  %v1867 = shufflevector <8 x float> %v1866, <8 x float> poison, <8 x i32> zeroinitializer
  %v1868 = fmul <8 x float> %v1865, %v1867
  %v1869 = add i64 0, 0
  %v1870 = getelementptr inbounds float, ptr %v44, i64 %v1869
  %v1871 = load <8 x float>, ptr %v1870, align 4
  %v1872 = fmul <8 x float> %v1868, %v1871
  %v1873 = add i64 0, 0
  %v1874 = getelementptr inbounds float, ptr %v46, i64 %v1873
  %v1875 = load <8 x float>, ptr %v1874, align 4
  %v1876 = fadd <8 x float> %v1872, %v1875
  %v1877 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1876)
  %v1878 = fcmp ogt <8 x float> %v1877, splat (float 0x4023000000000000)
  %v1879 = select <8 x i1> %v1878, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1877
  %v1880 = fadd <8 x float> %v1879, %v1879
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1882 = fsub <8 x float> %v1881, splat (float 0x4168000000000000)
  %v1883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1882, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1880)
  %v1884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1882, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1883)
  %v1885 = bitcast <8 x float> %v1881 to <8 x i32>
  %v1886 = fmul <8 x float> %v1884, %v1884
  %v1887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1884, <8 x float> splat (float 0x3F81227F40000000))
  %v1888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1887, <8 x float> %v1884, <8 x float> splat (float 0x3FA5556740000000))
  %v1889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1888, <8 x float> %v1884, <8 x float> splat (float 0x3FC5554B00000000))
  %v1890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1889, <8 x float> %v1884, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> %v1890, <8 x float> %v1884)
  %v1892 = shl <8 x i32> %v1885, splat (i32 23)
  %v1893 = add <8 x i32> %v1892, splat (i32 1065353216)
  %v1894 = bitcast <8 x i32> %v1893 to <8 x float>
  %v1895 = fsub <8 x float> %v1894, splat (float 0x3FF0000000000000)
  %v1896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1894, <8 x float> %v1891, <8 x float> %v1895)
  %v1897 = fadd <8 x float> %v1896, splat (float 0x4000000000000000)
  %v1898 = fdiv <8 x float> %v1896, %v1897
  %v1899 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1898, <8 x float> %v1876)
  %v1900 = fmul <8 x float> %v1899, %v1899
  %v1901 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1902 = shufflevector <8 x float> %v1901, <8 x float> poison, <8 x i32> zeroinitializer
  %v1903 = fsub <8 x float> %v1902, %v1900
  %v1904 = fmul <8 x float> %v1859, %v1903
  %v1905 = fmul <8 x float> %v1904, %v1871
  %v1906 = fmul <8 x float> %v1905, %v1867
  %v1907 = insertelement <8 x float> poison, float %v1780, i64 0
  %v1908 = shufflevector <8 x float> %v1907, <8 x float> poison, <8 x i32> zeroinitializer
  %v1909 = fmul <8 x float> %v1908, %v1865
  %v1910 = fadd <8 x float> %v1906, %v1909
  %v1911 = fadd <8 x float> %v1910, %v1909
  %v1912 = fadd <8 x float> %v1809, %v1911
  %v1913 = insertelement <8 x float> poison, float %v1785, i64 0
  %v1914 = shufflevector <8 x float> %v1913, <8 x float> poison, <8 x i32> zeroinitializer
  %v1915 = fadd <8 x float> %v1912, %v1914
  %v1916 = add i64 0, 0
  %v1917 = getelementptr inbounds float, ptr %v1791, i64 %v1916
  %v1918 = load <8 x float>, ptr %v1917, align 4
  %v1919 = fmul <8 x float> %v1915, %v1918
  %v1920 = add i64 16, 0
  %v1921 = getelementptr inbounds float, ptr %v1726, i64 %v1920
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = insertelement <8 x float> poison, float %v1794, i64 0
  %v1924 = shufflevector <8 x float> %v1923, <8 x float> poison, <8 x i32> zeroinitializer
  %v1925 = fsub <8 x float> %v1922, %v1924
  %v1926 = insertelement <8 x float> poison, float %v1800, i64 0
  %v1927 = shufflevector <8 x float> %v1926, <8 x float> poison, <8 x i32> zeroinitializer
  %v1928 = fmul <8 x float> %v1925, %v1927
  %v1929 = add i64 16, 0
  %v1930 = getelementptr inbounds float, ptr %v40, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = fmul <8 x float> %v1928, %v1931
  %v1933 = add i64 16, 0
  %v1934 = getelementptr inbounds float, ptr %v42, i64 %v1933
  %v1935 = load <8 x float>, ptr %v1934, align 4
  %v1936 = fadd <8 x float> %v1932, %v1935
  %v1937 = fadd <8 x float> %v1936, %v1902
  %v1938 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1937)
  %v1939 = fneg <8 x float> %v1938
  %v1940 = fcmp olt <8 x float> %v1939, splat (float 0xC05A400000000000)
  %v1941 = select <8 x i1> %v1940, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1939
  %v1942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1941, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1943 = fsub <8 x float> %v1942, splat (float 0x4168000000000000)
  %v1944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1941)
  %v1945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1944)
  %v1946 = bitcast <8 x float> %v1942 to <8 x i32>
  %v1947 = fmul <8 x float> %v1945, %v1945
  %v1948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1945, <8 x float> splat (float 0x3F81227F40000000))
  %v1949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1948, <8 x float> %v1945, <8 x float> splat (float 0x3FA5556740000000))
  %v1950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1949, <8 x float> %v1945, <8 x float> splat (float 0x3FC5554B00000000))
  %v1951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1950, <8 x float> %v1945, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1947, <8 x float> %v1951, <8 x float> %v1945)
  %v1953 = sub <8 x i32> %v1946, splat (i32 1262485250)
  %v1954 = lshr <8 x i32> %v1953, splat (i32 1)
  %v1955 = sub <8 x i32> %v1953, %v1954
  %v1956 = shl <8 x i32> %v1954, splat (i32 23)
  %v1957 = bitcast <8 x i32> %v1956 to <8 x float>
  %v1958 = shl <8 x i32> %v1955, splat (i32 23)
  %v1959 = bitcast <8 x i32> %v1958 to <8 x float>
  %v1960 = fadd <8 x float> %v1952, splat (float 0x3FF0000000000000)
  %v1961 = fmul <8 x float> %v1960, %v1957
  %v1962 = fmul <8 x float> %v1961, %v1959
  %v1963 = fcmp olt <8 x float> %v1937, splat (float 0x0000000000000000)
  %v1964 = select <8 x i1> %v1963, <8 x float> %v1962, <8 x float> splat (float 0x3FF0000000000000)
  %v1965 = fadd <8 x float> %v1962, splat (float 0x3FF0000000000000)
  %v1966 = fdiv <8 x float> %v1964, %v1965
  %v1967 = fmul <8 x float> %v1919, %v1966
  %v1968 = fsub <8 x float> %v1902, %v1966
  %v1969 = fmul <8 x float> %v1967, %v1968
  %v1970 = add i64 16, 0
  %v1971 = getelementptr inbounds float, ptr %v1806, i64 %v1970
  store <8 x float> %v1969, ptr %v1971, align 4
  %v1972 = add nsw i64 %v1707, 1
  br label %b43
b45:
  %v1973 = add i64 %v7, 0
  %v1974 = sdiv i64 %v1973, 1
  %v1975 = add i64 %v2, 1
  %v1976 = mul i64 %v1974, %v2
  %v1977 = sdiv i64 %v1976, %v3
  %v1978 = mul i64 %v1977, 1
  %v1979 = icmp slt i64 %v1978, %v7
  %v1980 = select i1 %v1979, i64 %v1978, i64 %v7
  %v1981 = mul i64 %v1974, %v1975
  %v1982 = sdiv i64 %v1981, %v3
  %v1983 = mul i64 %v1982, 1
  %v1984 = icmp slt i64 %v1983, %v7
  %v1985 = select i1 %v1984, i64 %v1983, i64 %v7
  br label %b46
b46:
  %v1986 = phi i64 [ %v1980, %b45 ], [ %v2147, %b47 ]
  %v1987 = icmp slt i64 %v1986, %v1985
  br i1 %v1987, label %b47, label %b48
b47:
  %v1988 = add i64 %v624, 0
  %v1989 = and i64 %v1988, %v306
  %v1990 = mul i64 %v1989, %v7
  %v1991 = add i64 %v1990, %v1986
  %v1992 = mul i64 %v1991, 8
  %v1993 = getelementptr inbounds float, ptr %v186, i64 %v1992
  %v1994 = add i64 %v624, 1
  %v1995 = and i64 %v1994, %v226
  %v1996 = mul i64 %v1995, %v7
  %v1997 = add i64 %v1996, %v1986
  %v1998 = mul i64 %v1997, 8
  %v1999 = getelementptr inbounds float, ptr %v52, i64 %v1998
  %v2000 = add i64 %v624, 0
  %v2001 = and i64 %v2000, %v302
  %v2002 = mul i64 %v2001, %v7
  %v2003 = add i64 %v2002, %v1986
  %v2004 = mul i64 %v2003, 1
  %v2005 = getelementptr inbounds float, ptr %v182, i64 %v2004
  %v2006 = getelementptr inbounds float, ptr %v2005, i64 0
  %v2007 = load float, ptr %v2006, align 4
  %v2008 = add i64 %v624, 0
  %v2009 = and i64 %v2008, %v304
  %v2010 = mul i64 %v2009, %v7
  %v2011 = add i64 %v2010, %v1986
  %v2012 = mul i64 %v2011, 1
  %v2013 = getelementptr inbounds float, ptr %v184, i64 %v2012
  %v2014 = getelementptr inbounds float, ptr %v2013, i64 0
  %v2015 = load float, ptr %v2014, align 4
  %v2016 = fdiv float 0x3FF0000000000000, %v2015
  %v2017 = add i64 %v624, 0
  %v2018 = and i64 %v2017, %v292
  %v2019 = mul i64 %v2018, %v7
  %v2020 = add i64 %v2019, %v1986
  %v2021 = mul i64 %v2020, 32
  %v2022 = getelementptr inbounds float, ptr %v172, i64 %v2021
  %v2023 = add i64 %v624, 0
  %v2024 = and i64 %v2023, %v296
  %v2025 = mul i64 %v2024, %v7
  %v2026 = add i64 %v2025, %v1986
  %v2027 = mul i64 %v2026, 4
  %v2028 = getelementptr inbounds float, ptr %v176, i64 %v2027
  %v2029 = getelementptr inbounds float, ptr %v2028, i64 3
  %v2030 = load float, ptr %v2029, align 4
  %v2031 = fdiv float %v2030, 0x4020000000000000
  %v2032 = add i64 %v624, 0
  %v2033 = and i64 %v2032, %v298
  %v2034 = mul i64 %v2033, %v7
  %v2035 = add i64 %v2034, %v1986
  %v2036 = mul i64 %v2035, 4
  %v2037 = getelementptr inbounds float, ptr %v178, i64 %v2036
  %v2038 = getelementptr inbounds float, ptr %v2037, i64 3
  %v2039 = load float, ptr %v2038, align 4
  %v2040 = fdiv float %v2039, 0x4020000000000000
  %v2041 = fadd float %v2040, 0x3EE4F8B580000000
  %v2042 = call float @llvm.sqrt.f32(float %v2041)
  %v2043 = fdiv float 0x3FF0000000000000, %v2042
  %v2044 = add i64 %v624, 0
  %v2045 = and i64 %v2044, %v238
  %v2046 = mul i64 %v2045, %v7
  %v2047 = add i64 %v2046, %v1986
  %v2048 = mul i64 %v2047, 32
  %v2049 = getelementptr inbounds float, ptr %v112, i64 %v2048
  %v2050 = add i64 0, 0
  %v2051 = getelementptr inbounds float, ptr %v1993, i64 %v2050
  %v2052 = load <8 x float>, ptr %v2051, align 4
  %v2053 = add i64 0, 0
  %v2054 = getelementptr inbounds float, ptr %v1999, i64 %v2053
  %v2055 = load <8 x float>, ptr %v2054, align 4
  %v2056 = insertelement <8 x float> poison, float %v2007, i64 0
  %v2057 = shufflevector <8 x float> %v2056, <8 x float> poison, <8 x i32> zeroinitializer
  %v2058 = fsub <8 x float> %v2055, %v2057
  %v2059 = insertelement <8 x float> poison, float %v2016, i64 0
  %v2060 = shufflevector <8 x float> %v2059, <8 x float> poison, <8 x i32> zeroinitializer
  %v2061 = fmul <8 x float> %v2058, %v2060
  %v2062 = add i64 0, 0
  %v2063 = getelementptr inbounds float, ptr %v44, i64 %v2062
  %v2064 = load <8 x float>, ptr %v2063, align 4
  %v2065 = fmul <8 x float> %v2061, %v2064
  %v2066 = add i64 0, 0
  %v2067 = getelementptr inbounds float, ptr %v46, i64 %v2066
  %v2068 = load <8 x float>, ptr %v2067, align 4
  %v2069 = fadd <8 x float> %v2065, %v2068
  %v2070 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2069)
  %v2071 = fcmp ogt <8 x float> %v2070, splat (float 0x4023000000000000)
  %v2072 = select <8 x i1> %v2071, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2070
  %v2073 = fadd <8 x float> %v2072, %v2072
  %v2074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2073, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2075 = fsub <8 x float> %v2074, splat (float 0x4168000000000000)
  %v2076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2075, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2073)
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2075, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2076)
  %v2078 = bitcast <8 x float> %v2074 to <8 x i32>
  %v2079 = fmul <8 x float> %v2077, %v2077
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2077, <8 x float> splat (float 0x3F81227F40000000))
  %v2081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2080, <8 x float> %v2077, <8 x float> splat (float 0x3FA5556740000000))
  %v2082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2081, <8 x float> %v2077, <8 x float> splat (float 0x3FC5554B00000000))
  %v2083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2082, <8 x float> %v2077, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2083, <8 x float> %v2077)
  %v2085 = shl <8 x i32> %v2078, splat (i32 23)
  %v2086 = add <8 x i32> %v2085, splat (i32 1065353216)
  %v2087 = bitcast <8 x i32> %v2086 to <8 x float>
  %v2088 = fsub <8 x float> %v2087, splat (float 0x3FF0000000000000)
  %v2089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2087, <8 x float> %v2084, <8 x float> %v2088)
  %v2090 = fadd <8 x float> %v2089, splat (float 0x4000000000000000)
  %v2091 = fdiv <8 x float> %v2089, %v2090
  %v2092 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2091, <8 x float> %v2069)
  %v2093 = fmul <8 x float> %v2052, %v2092
  %v2094 = add i64 24, 0
  %v2095 = getelementptr inbounds float, ptr %v2022, i64 %v2094
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = insertelement <8 x float> poison, float %v2031, i64 0
  %v2098 = shufflevector <8 x float> %v2097, <8 x float> poison, <8 x i32> zeroinitializer
  %v2099 = fsub <8 x float> %v2096, %v2098
  %v2100 = insertelement <8 x float> poison, float %v2043, i64 0
  %v2101 = shufflevector <8 x float> %v2100, <8 x float> poison, <8 x i32> zeroinitializer
  %v2102 = fmul <8 x float> %v2099, %v2101
  %v2103 = add i64 24, 0
  %v2104 = getelementptr inbounds float, ptr %v40, i64 %v2103
  %v2105 = load <8 x float>, ptr %v2104, align 4
  %v2106 = fmul <8 x float> %v2102, %v2105
  %v2107 = add i64 24, 0
  %v2108 = getelementptr inbounds float, ptr %v42, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = fadd <8 x float> %v2106, %v2109
  %v2111 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2110)
  %v2112 = fneg <8 x float> %v2111
  %v2113 = fcmp olt <8 x float> %v2112, splat (float 0xC05A400000000000)
  %v2114 = select <8 x i1> %v2113, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2112
  %v2115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2114, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2116 = fsub <8 x float> %v2115, splat (float 0x4168000000000000)
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2116, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2114)
  %v2118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2116, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2117)
  %v2119 = bitcast <8 x float> %v2115 to <8 x i32>
  %v2120 = fmul <8 x float> %v2118, %v2118
  %v2121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2118, <8 x float> splat (float 0x3F81227F40000000))
  %v2122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2121, <8 x float> %v2118, <8 x float> splat (float 0x3FA5556740000000))
  %v2123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2122, <8 x float> %v2118, <8 x float> splat (float 0x3FC5554B00000000))
  %v2124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2123, <8 x float> %v2118, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2120, <8 x float> %v2124, <8 x float> %v2118)
  %v2126 = sub <8 x i32> %v2119, splat (i32 1262485250)
  %v2127 = lshr <8 x i32> %v2126, splat (i32 1)
  %v2128 = sub <8 x i32> %v2126, %v2127
  %v2129 = shl <8 x i32> %v2127, splat (i32 23)
  %v2130 = bitcast <8 x i32> %v2129 to <8 x float>
  %v2131 = shl <8 x i32> %v2128, splat (i32 23)
  %v2132 = bitcast <8 x i32> %v2131 to <8 x float>
  %v2133 = fadd <8 x float> %v2125, splat (float 0x3FF0000000000000)
  %v2134 = fmul <8 x float> %v2133, %v2130
  %v2135 = fmul <8 x float> %v2134, %v2132
  %v2136 = fcmp olt <8 x float> %v2110, splat (float 0x0000000000000000)
  %v2137 = select <8 x i1> %v2136, <8 x float> %v2135, <8 x float> splat (float 0x3FF0000000000000)
  %v2138 = fadd <8 x float> %v2135, splat (float 0x3FF0000000000000)
  %v2139 = fdiv <8 x float> %v2137, %v2138
  %v2140 = fmul <8 x float> %v2093, %v2139
  %v2141 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2142 = shufflevector <8 x float> %v2141, <8 x float> poison, <8 x i32> zeroinitializer
  %v2143 = fsub <8 x float> %v2142, %v2139
  %v2144 = fmul <8 x float> %v2140, %v2143
  %v2145 = add i64 24, 0
  %v2146 = getelementptr inbounds float, ptr %v2049, i64 %v2145
  store <8 x float> %v2144, ptr %v2146, align 4
  %v2147 = add nsw i64 %v1986, 1
  br label %b46
b48:
  %v2148 = add i64 %v7, 0
  %v2149 = sdiv i64 %v2148, 1
  %v2150 = add i64 %v2, 1
  %v2151 = mul i64 %v2149, %v2
  %v2152 = sdiv i64 %v2151, %v3
  %v2153 = mul i64 %v2152, 1
  %v2154 = icmp slt i64 %v2153, %v7
  %v2155 = select i1 %v2154, i64 %v2153, i64 %v7
  %v2156 = mul i64 %v2149, %v2150
  %v2157 = sdiv i64 %v2156, %v3
  %v2158 = mul i64 %v2157, 1
  %v2159 = icmp slt i64 %v2158, %v7
  %v2160 = select i1 %v2159, i64 %v2158, i64 %v7
  br label %b49
b49:
  %v2161 = phi i64 [ %v2155, %b48 ], [ %v2414, %b50 ]
  %v2162 = icmp slt i64 %v2161, %v2160
  br i1 %v2162, label %b50, label %b51
b50:
  %v2163 = add i64 %v624, 1
  %v2164 = and i64 %v2163, 1
  %v2165 = mul i64 %v2164, %v7
  %v2166 = add i64 %v2165, %v2161
  %v2167 = mul i64 %v2166, 8
  %v2168 = getelementptr inbounds float, ptr %v60, i64 %v2167
  %v2169 = add i64 %v624, 0
  %v2170 = and i64 %v2169, %v306
  %v2171 = mul i64 %v2170, %v7
  %v2172 = add i64 %v2171, %v2161
  %v2173 = mul i64 %v2172, 8
  %v2174 = getelementptr inbounds float, ptr %v186, i64 %v2173
  %v2175 = add i64 %v624, 0
  %v2176 = and i64 %v2175, %v292
  %v2177 = mul i64 %v2176, %v7
  %v2178 = add i64 %v2177, %v2161
  %v2179 = mul i64 %v2178, 32
  %v2180 = getelementptr inbounds float, ptr %v172, i64 %v2179
  %v2181 = add i64 %v624, 0
  %v2182 = and i64 %v2181, %v296
  %v2183 = mul i64 %v2182, %v7
  %v2184 = add i64 %v2183, %v2161
  %v2185 = mul i64 %v2184, 4
  %v2186 = getelementptr inbounds float, ptr %v176, i64 %v2185
  %v2187 = getelementptr inbounds float, ptr %v2186, i64 3
  %v2188 = load float, ptr %v2187, align 4
  %v2189 = fdiv float %v2188, 0x4020000000000000
  %v2190 = add i64 %v624, 0
  %v2191 = and i64 %v2190, %v298
  %v2192 = mul i64 %v2191, %v7
  %v2193 = add i64 %v2192, %v2161
  %v2194 = mul i64 %v2193, 4
  %v2195 = getelementptr inbounds float, ptr %v178, i64 %v2194
  %v2196 = getelementptr inbounds float, ptr %v2195, i64 3
  %v2197 = load float, ptr %v2196, align 4
  %v2198 = fdiv float %v2197, 0x4020000000000000
  %v2199 = fadd float %v2198, 0x3EE4F8B580000000
  %v2200 = call float @llvm.sqrt.f32(float %v2199)
  %v2201 = fdiv float 0x3FF0000000000000, %v2200
  %v2202 = add i64 %v624, 1
  %v2203 = and i64 %v2202, %v226
  %v2204 = mul i64 %v2203, %v7
  %v2205 = add i64 %v2204, %v2161
  %v2206 = mul i64 %v2205, 8
  %v2207 = getelementptr inbounds float, ptr %v52, i64 %v2206
  %v2208 = add i64 %v624, 0
  %v2209 = and i64 %v2208, %v302
  %v2210 = mul i64 %v2209, %v7
  %v2211 = add i64 %v2210, %v2161
  %v2212 = mul i64 %v2211, 1
  %v2213 = getelementptr inbounds float, ptr %v182, i64 %v2212
  %v2214 = getelementptr inbounds float, ptr %v2213, i64 0
  %v2215 = load float, ptr %v2214, align 4
  %v2216 = add i64 %v624, 0
  %v2217 = and i64 %v2216, %v304
  %v2218 = mul i64 %v2217, %v7
  %v2219 = add i64 %v2218, %v2161
  %v2220 = mul i64 %v2219, 1
  %v2221 = getelementptr inbounds float, ptr %v184, i64 %v2220
  %v2222 = getelementptr inbounds float, ptr %v2221, i64 0
  %v2223 = load float, ptr %v2222, align 4
  %v2224 = fdiv float 0x3FF0000000000000, %v2223
  %v2225 = mul i64 %v2161, 1
  %v2226 = getelementptr inbounds float, ptr %v188, i64 %v2225
  %v2227 = getelementptr inbounds float, ptr %v2226, i64 0
  %v2228 = load float, ptr %v2227, align 4
  %v2229 = fmul float %v2228, %v2224
  %v2230 = fdiv float %v2229, %v2223
  %v2231 = fmul float %v2230, 0x3FE0000000000000
  %v2232 = fdiv float %v2231, %v2223
  %v2233 = fdiv float %v2232, 0x4020000000000000
  %v2234 = fneg float %v2233
  %v2235 = mul i64 %v2161, 1
  %v2236 = getelementptr inbounds float, ptr %v190, i64 %v2235
  %v2237 = getelementptr inbounds float, ptr %v2236, i64 0
  %v2238 = load float, ptr %v2237, align 4
  %v2239 = fdiv float %v2238, 0x4020000000000000
  %v2240 = getelementptr inbounds float, ptr %v2186, i64 2
  %v2241 = load float, ptr %v2240, align 4
  %v2242 = fdiv float %v2241, 0x4020000000000000
  %v2243 = getelementptr inbounds float, ptr %v2195, i64 2
  %v2244 = load float, ptr %v2243, align 4
  %v2245 = fdiv float %v2244, 0x4020000000000000
  %v2246 = fadd float %v2245, 0x3EE4F8B580000000
  %v2247 = call float @llvm.sqrt.f32(float %v2246)
  %v2248 = fdiv float 0x3FF0000000000000, %v2247
  %v2249 = add i64 %v624, 0
  %v2250 = and i64 %v2249, 1
  %v2251 = mul i64 %v2250, %v7
  %v2252 = add i64 %v2251, %v2161
  %v2253 = mul i64 %v2252, 8
  %v2254 = getelementptr inbounds float, ptr %v60, i64 %v2253
  %v2255 = add i64 0, 0
  %v2256 = getelementptr inbounds float, ptr %v2168, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = add i64 0, 0
  %v2259 = getelementptr inbounds float, ptr %v2174, i64 %v2258
  %v2260 = load <8 x float>, ptr %v2259, align 4
  %v2261 = add i64 24, 0
  %v2262 = getelementptr inbounds float, ptr %v2180, i64 %v2261
  %v2263 = load <8 x float>, ptr %v2262, align 4
  %v2264 = insertelement <8 x float> poison, float %v2189, i64 0
  %v2265 = shufflevector <8 x float> %v2264, <8 x float> poison, <8 x i32> zeroinitializer
  %v2266 = fsub <8 x float> %v2263, %v2265
  %v2267 = insertelement <8 x float> poison, float %v2201, i64 0
  %v2268 = shufflevector <8 x float> %v2267, <8 x float> poison, <8 x i32> zeroinitializer
  %v2269 = fmul <8 x float> %v2266, %v2268
  %v2270 = add i64 24, 0
  %v2271 = getelementptr inbounds float, ptr %v40, i64 %v2270
  %v2272 = load <8 x float>, ptr %v2271, align 4
  %v2273 = fmul <8 x float> %v2269, %v2272
  %v2274 = add i64 24, 0
  %v2275 = getelementptr inbounds float, ptr %v42, i64 %v2274
  %v2276 = load <8 x float>, ptr %v2275, align 4
  %v2277 = fadd <8 x float> %v2273, %v2276
  %v2278 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2277)
  %v2279 = fneg <8 x float> %v2278
  %v2280 = fcmp olt <8 x float> %v2279, splat (float 0xC05A400000000000)
  %v2281 = select <8 x i1> %v2280, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2279
  %v2282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2281, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2283 = fsub <8 x float> %v2282, splat (float 0x4168000000000000)
  %v2284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2283, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2281)
  %v2285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2283, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2284)
  %v2286 = bitcast <8 x float> %v2282 to <8 x i32>
  %v2287 = fmul <8 x float> %v2285, %v2285
  %v2288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2285, <8 x float> splat (float 0x3F81227F40000000))
  %v2289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2288, <8 x float> %v2285, <8 x float> splat (float 0x3FA5556740000000))
  %v2290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2289, <8 x float> %v2285, <8 x float> splat (float 0x3FC5554B00000000))
  %v2291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2290, <8 x float> %v2285, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2287, <8 x float> %v2291, <8 x float> %v2285)
  %v2293 = sub <8 x i32> %v2286, splat (i32 1262485250)
  %v2294 = lshr <8 x i32> %v2293, splat (i32 1)
  %v2295 = sub <8 x i32> %v2293, %v2294
  %v2296 = shl <8 x i32> %v2294, splat (i32 23)
  %v2297 = bitcast <8 x i32> %v2296 to <8 x float>
  %v2298 = shl <8 x i32> %v2295, splat (i32 23)
  %v2299 = bitcast <8 x i32> %v2298 to <8 x float>
  %v2300 = fadd <8 x float> %v2292, splat (float 0x3FF0000000000000)
  %v2301 = fmul <8 x float> %v2300, %v2297
  %v2302 = fmul <8 x float> %v2301, %v2299
  %v2303 = fcmp olt <8 x float> %v2277, splat (float 0x0000000000000000)
  %v2304 = select <8 x i1> %v2303, <8 x float> %v2302, <8 x float> splat (float 0x3FF0000000000000)
  %v2305 = fadd <8 x float> %v2302, splat (float 0x3FF0000000000000)
  %v2306 = fdiv <8 x float> %v2304, %v2305
  %v2307 = fmul <8 x float> %v2260, %v2306
  %v2308 = add i64 0, 0
  %v2309 = getelementptr inbounds float, ptr %v2207, i64 %v2308
  %v2310 = load <8 x float>, ptr %v2309, align 4
  %v2311 = insertelement <8 x float> poison, float %v2215, i64 0
  %v2312 = shufflevector <8 x float> %v2311, <8 x float> poison, <8 x i32> zeroinitializer
  %v2313 = fsub <8 x float> %v2310, %v2312
  %v2314 = insertelement <8 x float> poison, float %v2224, i64 0
  %v2315 = shufflevector <8 x float> %v2314, <8 x float> poison, <8 x i32> zeroinitializer
  %v2316 = fmul <8 x float> %v2313, %v2315
  %v2317 = add i64 0, 0
  %v2318 = getelementptr inbounds float, ptr %v44, i64 %v2317
  %v2319 = load <8 x float>, ptr %v2318, align 4
  %v2320 = fmul <8 x float> %v2316, %v2319
  %v2321 = add i64 0, 0
  %v2322 = getelementptr inbounds float, ptr %v46, i64 %v2321
  %v2323 = load <8 x float>, ptr %v2322, align 4
  %v2324 = fadd <8 x float> %v2320, %v2323
  %v2325 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2324)
  %v2326 = fcmp ogt <8 x float> %v2325, splat (float 0x4023000000000000)
  %v2327 = select <8 x i1> %v2326, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2325
  %v2328 = fadd <8 x float> %v2327, %v2327
  %v2329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2328, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2330 = fsub <8 x float> %v2329, splat (float 0x4168000000000000)
  %v2331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2330, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2328)
  %v2332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2330, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2331)
  %v2333 = bitcast <8 x float> %v2329 to <8 x i32>
  %v2334 = fmul <8 x float> %v2332, %v2332
  %v2335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2332, <8 x float> splat (float 0x3F81227F40000000))
  %v2336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2335, <8 x float> %v2332, <8 x float> splat (float 0x3FA5556740000000))
  %v2337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2336, <8 x float> %v2332, <8 x float> splat (float 0x3FC5554B00000000))
  %v2338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2337, <8 x float> %v2332, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2334, <8 x float> %v2338, <8 x float> %v2332)
  %v2340 = shl <8 x i32> %v2333, splat (i32 23)
  %v2341 = add <8 x i32> %v2340, splat (i32 1065353216)
  %v2342 = bitcast <8 x i32> %v2341 to <8 x float>
  %v2343 = fsub <8 x float> %v2342, splat (float 0x3FF0000000000000)
  %v2344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> %v2339, <8 x float> %v2343)
  %v2345 = fadd <8 x float> %v2344, splat (float 0x4000000000000000)
  %v2346 = fdiv <8 x float> %v2344, %v2345
  %v2347 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2346, <8 x float> %v2324)
  %v2348 = fmul <8 x float> %v2347, %v2347
  %v2349 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2350 = shufflevector <8 x float> %v2349, <8 x float> poison, <8 x i32> zeroinitializer
  %v2351 = fsub <8 x float> %v2350, %v2348
  %v2352 = fmul <8 x float> %v2307, %v2351
  %v2353 = fmul <8 x float> %v2352, %v2319
  %v2354 = fmul <8 x float> %v2353, %v2315
  %v2355 = insertelement <8 x float> poison, float %v2234, i64 0
  %v2356 = shufflevector <8 x float> %v2355, <8 x float> poison, <8 x i32> zeroinitializer
  %v2357 = fmul <8 x float> %v2356, %v2313
  %v2358 = fadd <8 x float> %v2354, %v2357
  %v2359 = fadd <8 x float> %v2358, %v2357
  %v2360 = fadd <8 x float> %v2257, %v2359
  %v2361 = insertelement <8 x float> poison, float %v2239, i64 0
  %v2362 = shufflevector <8 x float> %v2361, <8 x float> poison, <8 x i32> zeroinitializer
  %v2363 = fadd <8 x float> %v2360, %v2362
  %v2364 = add i64 16, 0
  %v2365 = getelementptr inbounds float, ptr %v2180, i64 %v2364
  %v2366 = load <8 x float>, ptr %v2365, align 4
  %v2367 = insertelement <8 x float> poison, float %v2242, i64 0
  %v2368 = shufflevector <8 x float> %v2367, <8 x float> poison, <8 x i32> zeroinitializer
  %v2369 = fsub <8 x float> %v2366, %v2368
  %v2370 = insertelement <8 x float> poison, float %v2248, i64 0
  %v2371 = shufflevector <8 x float> %v2370, <8 x float> poison, <8 x i32> zeroinitializer
  %v2372 = fmul <8 x float> %v2369, %v2371
  %v2373 = add i64 16, 0
  %v2374 = getelementptr inbounds float, ptr %v40, i64 %v2373
  %v2375 = load <8 x float>, ptr %v2374, align 4
  %v2376 = fmul <8 x float> %v2372, %v2375
  %v2377 = add i64 16, 0
  %v2378 = getelementptr inbounds float, ptr %v42, i64 %v2377
  %v2379 = load <8 x float>, ptr %v2378, align 4
  %v2380 = fadd <8 x float> %v2376, %v2379
  %v2381 = fadd <8 x float> %v2380, %v2350
  %v2382 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2381)
  %v2383 = fneg <8 x float> %v2382
  %v2384 = fcmp olt <8 x float> %v2383, splat (float 0xC05A400000000000)
  %v2385 = select <8 x i1> %v2384, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2383
  %v2386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2385, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2387 = fsub <8 x float> %v2386, splat (float 0x4168000000000000)
  %v2388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2387, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2385)
  %v2389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2387, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2388)
  %v2390 = bitcast <8 x float> %v2386 to <8 x i32>
  %v2391 = fmul <8 x float> %v2389, %v2389
  %v2392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2389, <8 x float> splat (float 0x3F81227F40000000))
  %v2393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2392, <8 x float> %v2389, <8 x float> splat (float 0x3FA5556740000000))
  %v2394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2393, <8 x float> %v2389, <8 x float> splat (float 0x3FC5554B00000000))
  %v2395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2394, <8 x float> %v2389, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2391, <8 x float> %v2395, <8 x float> %v2389)
  %v2397 = sub <8 x i32> %v2390, splat (i32 1262485250)
  %v2398 = lshr <8 x i32> %v2397, splat (i32 1)
  %v2399 = sub <8 x i32> %v2397, %v2398
  %v2400 = shl <8 x i32> %v2398, splat (i32 23)
  %v2401 = bitcast <8 x i32> %v2400 to <8 x float>
  %v2402 = shl <8 x i32> %v2399, splat (i32 23)
  %v2403 = bitcast <8 x i32> %v2402 to <8 x float>
  %v2404 = fadd <8 x float> %v2396, splat (float 0x3FF0000000000000)
  %v2405 = fmul <8 x float> %v2404, %v2401
  %v2406 = fmul <8 x float> %v2405, %v2403
  %v2407 = fcmp olt <8 x float> %v2381, splat (float 0x0000000000000000)
  %v2408 = select <8 x i1> %v2407, <8 x float> %v2406, <8 x float> splat (float 0x3FF0000000000000)
  %v2409 = fadd <8 x float> %v2406, splat (float 0x3FF0000000000000)
  %v2410 = fdiv <8 x float> %v2408, %v2409
  %v2411 = fmul <8 x float> %v2363, %v2410
  %v2412 = add i64 0, 0
  %v2413 = getelementptr inbounds float, ptr %v2254, i64 %v2412
  store <8 x float> %v2411, ptr %v2413, align 4
  %v2414 = add nsw i64 %v2161, 1
  br label %b49
b51:
  %v2415 = add i64 %v7, 0
  %v2416 = sdiv i64 %v2415, 1
  %v2417 = add i64 %v2, 1
  %v2418 = mul i64 %v2416, %v2
  %v2419 = sdiv i64 %v2418, %v3
  %v2420 = mul i64 %v2419, 1
  %v2421 = icmp slt i64 %v2420, %v7
  %v2422 = select i1 %v2421, i64 %v2420, i64 %v7
  %v2423 = mul i64 %v2416, %v2417
  %v2424 = sdiv i64 %v2423, %v3
  %v2425 = mul i64 %v2424, 1
  %v2426 = icmp slt i64 %v2425, %v7
  %v2427 = select i1 %v2426, i64 %v2425, i64 %v7
  br label %b52
b52:
  %v2428 = phi i64 [ %v2422, %b51 ], [ %v2494, %b57 ]
  %v2429 = icmp slt i64 %v2428, %v2427
  br i1 %v2429, label %b53, label %b54
b53:
  br label %b55
b55:
  %v2430 = phi i64 [ 0, %b53 ], [ %v2493, %b60 ]
  %v2431 = icmp slt i64 %v2430, 4
  br i1 %v2431, label %b56, label %b57
b56:
  br label %b58
b58:
  %v2432 = phi i64 [ 0, %b56 ], [ %v2478, %b59 ]
  %v2433 = phi <8 x float> [ splat (float 0x0000000000000000), %b56 ], [ %v2477, %b59 ]
  %v2434 = icmp slt i64 %v2432, 8
  br i1 %v2434, label %b59, label %b60
b59:
  %v2435 = add i64 %v624, 0
  %v2436 = and i64 %v2435, %v238
  %v2437 = mul i64 %v2436, %v7
  %v2438 = add i64 %v2437, %v2428
  %v2439 = mul i64 %v2438, 32
  %v2440 = getelementptr inbounds float, ptr %v112, i64 %v2439
  %v2441 = add i64 %v624, 0
  %v2442 = and i64 %v2441, %v292
  %v2443 = mul i64 %v2442, %v7
  %v2444 = add i64 %v2443, %v2428
  %v2445 = mul i64 %v2444, 32
  %v2446 = getelementptr inbounds float, ptr %v172, i64 %v2445
  %v2447 = add i64 %v624, 0
  %v2448 = and i64 %v2447, %v296
  %v2449 = mul i64 %v2448, %v7
  %v2450 = add i64 %v2449, %v2428
  %v2451 = mul i64 %v2450, 4
  %v2452 = getelementptr inbounds float, ptr %v176, i64 %v2451
  %v2453 = add i64 0, %v2430
  %v2454 = getelementptr inbounds float, ptr %v2452, i64 %v2453
  %v2455 = load float, ptr %v2454, align 4
  %v2456 = fdiv float %v2455, 0x4020000000000000
  %v2457 = mul i64 %v2430, 8
  %v2458 = add i64 0, %v2457
  %v2459 = add i64 %v2458, %v2432
  %v2460 = getelementptr inbounds float, ptr %v2440, i64 %v2459
  %v2461 = load <8 x float>, ptr %v2460, align 4
  %v2462 = mul i64 %v2430, 8
  %v2463 = add i64 0, %v2462
  %v2464 = add i64 %v2463, %v2432
  %v2465 = getelementptr inbounds float, ptr %v40, i64 %v2464
  %v2466 = load <8 x float>, ptr %v2465, align 4
  %v2467 = fmul <8 x float> %v2461, %v2466
  %v2468 = mul i64 %v2430, 8
  %v2469 = add i64 0, %v2468
  %v2470 = add i64 %v2469, %v2432
  %v2471 = getelementptr inbounds float, ptr %v2446, i64 %v2470
  %v2472 = load <8 x float>, ptr %v2471, align 4
  %v2473 = insertelement <8 x float> poison, float %v2456, i64 0
  %v2474 = shufflevector <8 x float> %v2473, <8 x float> poison, <8 x i32> zeroinitializer
  %v2475 = fsub <8 x float> %v2472, %v2474
  %v2476 = fmul <8 x float> %v2467, %v2475
  %v2477 = fadd <8 x float> %v2433, %v2476
  %v2478 = add nsw i64 %v2432, 8
  br label %b58
b60:
  %v2479 = shufflevector <8 x float> %v2433, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2480 = shufflevector <8 x float> %v2433, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2481 = fadd <4 x float> %v2479, %v2480
  %v2482 = shufflevector <4 x float> %v2481, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2483 = shufflevector <4 x float> %v2481, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2484 = fadd <2 x float> %v2482, %v2483
  %v2485 = extractelement <2 x float> %v2484, i64 0
  %v2486 = extractelement <2 x float> %v2484, i64 1
  %v2487 = fadd float %v2485, %v2486
  %v2488 = fadd float %v2487, 0x0000000000000000
  %v2489 = mul i64 %v2428, 4
  %v2490 = getelementptr inbounds float, ptr %v192, i64 %v2489
  %v2491 = add i64 0, %v2430
  %v2492 = getelementptr inbounds float, ptr %v2490, i64 %v2491
  store float %v2488, ptr %v2492, align 4
  %v2493 = add nsw i64 %v2430, 1
  br label %b55
b57:
  %v2494 = add nsw i64 %v2428, 1
  br label %b52
b54:
  %v2495 = add i64 %v7, 0
  %v2496 = sdiv i64 %v2495, 1
  %v2497 = add i64 %v2, 1
  %v2498 = mul i64 %v2496, %v2
  %v2499 = sdiv i64 %v2498, %v3
  %v2500 = mul i64 %v2499, 1
  %v2501 = icmp slt i64 %v2500, %v7
  %v2502 = select i1 %v2501, i64 %v2500, i64 %v7
  %v2503 = mul i64 %v2496, %v2497
  %v2504 = sdiv i64 %v2503, %v3
  %v2505 = mul i64 %v2504, 1
  %v2506 = icmp slt i64 %v2505, %v7
  %v2507 = select i1 %v2506, i64 %v2505, i64 %v7
  br label %b61
b61:
  %v2508 = phi i64 [ %v2502, %b54 ], [ %v2606, %b66 ]
  %v2509 = icmp slt i64 %v2508, %v2507
  br i1 %v2509, label %b62, label %b63
b62:
  br label %b64
b64:
  %v2510 = phi i64 [ 0, %b62 ], [ %v2605, %b69 ]
  %v2511 = icmp slt i64 %v2510, 4
  br i1 %v2511, label %b65, label %b66
b65:
  br label %b67
b67:
  %v2512 = phi i64 [ 0, %b65 ], [ %v2590, %b68 ]
  %v2513 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v2589, %b68 ]
  %v2514 = icmp slt i64 %v2512, 8
  br i1 %v2514, label %b68, label %b69
b68:
  %v2515 = add i64 %v624, 0
  %v2516 = and i64 %v2515, %v238
  %v2517 = mul i64 %v2516, %v7
  %v2518 = add i64 %v2517, %v2508
  %v2519 = mul i64 %v2518, 32
  %v2520 = getelementptr inbounds float, ptr %v112, i64 %v2519
  %v2521 = add i64 %v624, 0
  %v2522 = and i64 %v2521, %v298
  %v2523 = mul i64 %v2522, %v7
  %v2524 = add i64 %v2523, %v2508
  %v2525 = mul i64 %v2524, 4
  %v2526 = getelementptr inbounds float, ptr %v178, i64 %v2525
  %v2527 = add i64 0, %v2510
  %v2528 = getelementptr inbounds float, ptr %v2526, i64 %v2527
  %v2529 = load float, ptr %v2528, align 4
  %v2530 = fdiv float %v2529, 0x4020000000000000
  %v2531 = fadd float %v2530, 0x3EE4F8B580000000
  %v2532 = call float @llvm.sqrt.f32(float %v2531)
  %v2533 = fdiv float 0x3FF0000000000000, %v2532
  %v2534 = mul i64 %v2508, 4
  %v2535 = getelementptr inbounds float, ptr %v192, i64 %v2534
  %v2536 = add i64 0, %v2510
  %v2537 = getelementptr inbounds float, ptr %v2535, i64 %v2536
  %v2538 = load float, ptr %v2537, align 4
  %v2539 = fmul float %v2538, %v2533
  %v2540 = fdiv float %v2539, %v2532
  %v2541 = fmul float %v2540, 0x3FE0000000000000
  %v2542 = fdiv float %v2541, %v2532
  %v2543 = fdiv float %v2542, 0x4020000000000000
  %v2544 = fneg float %v2543
  %v2545 = add i64 %v624, 0
  %v2546 = and i64 %v2545, %v292
  %v2547 = mul i64 %v2546, %v7
  %v2548 = add i64 %v2547, %v2508
  %v2549 = mul i64 %v2548, 32
  %v2550 = getelementptr inbounds float, ptr %v172, i64 %v2549
  %v2551 = add i64 %v624, 0
  %v2552 = and i64 %v2551, %v296
  %v2553 = mul i64 %v2552, %v7
  %v2554 = add i64 %v2553, %v2508
  %v2555 = mul i64 %v2554, 4
  %v2556 = getelementptr inbounds float, ptr %v176, i64 %v2555
  %v2557 = add i64 0, %v2510
  %v2558 = getelementptr inbounds float, ptr %v2556, i64 %v2557
  %v2559 = load float, ptr %v2558, align 4
  %v2560 = fdiv float %v2559, 0x4020000000000000
  %v2561 = mul i64 %v2510, 8
  %v2562 = add i64 0, %v2561
  %v2563 = add i64 %v2562, %v2512
  %v2564 = getelementptr inbounds float, ptr %v2520, i64 %v2563
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = mul i64 %v2510, 8
  %v2567 = add i64 0, %v2566
  %v2568 = add i64 %v2567, %v2512
  %v2569 = getelementptr inbounds float, ptr %v40, i64 %v2568
  %v2570 = load <8 x float>, ptr %v2569, align 4
  %v2571 = fmul <8 x float> %v2565, %v2570
  %v2572 = insertelement <8 x float> poison, float %v2533, i64 0
  %v2573 = shufflevector <8 x float> %v2572, <8 x float> poison, <8 x i32> zeroinitializer
  %v2574 = fmul <8 x float> %v2571, %v2573
  %v2575 = mul i64 %v2510, 8
  %v2576 = add i64 0, %v2575
  %v2577 = add i64 %v2576, %v2512
  %v2578 = getelementptr inbounds float, ptr %v2550, i64 %v2577
  %v2579 = load <8 x float>, ptr %v2578, align 4
  %v2580 = insertelement <8 x float> poison, float %v2560, i64 0
  %v2581 = shufflevector <8 x float> %v2580, <8 x float> poison, <8 x i32> zeroinitializer
  %v2582 = fsub <8 x float> %v2579, %v2581
  %v2583 = insertelement <8 x float> poison, float %v2544, i64 0
  %v2584 = shufflevector <8 x float> %v2583, <8 x float> poison, <8 x i32> zeroinitializer
  %v2585 = fmul <8 x float> %v2584, %v2582
  %v2586 = fadd <8 x float> %v2574, %v2585
  %v2587 = fadd <8 x float> %v2586, %v2585
  %v2588 = fneg <8 x float> %v2587
  %v2589 = fadd <8 x float> %v2513, %v2588
  %v2590 = add nsw i64 %v2512, 8
  br label %b67
b69:
  %v2591 = shufflevector <8 x float> %v2513, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2592 = shufflevector <8 x float> %v2513, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2593 = fadd <4 x float> %v2591, %v2592
  %v2594 = shufflevector <4 x float> %v2593, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2595 = shufflevector <4 x float> %v2593, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2596 = fadd <2 x float> %v2594, %v2595
  %v2597 = extractelement <2 x float> %v2596, i64 0
  %v2598 = extractelement <2 x float> %v2596, i64 1
  %v2599 = fadd float %v2597, %v2598
  %v2600 = fadd float %v2599, 0x0000000000000000
  %v2601 = mul i64 %v2508, 4
  %v2602 = getelementptr inbounds float, ptr %v194, i64 %v2601
  %v2603 = add i64 0, %v2510
  %v2604 = getelementptr inbounds float, ptr %v2602, i64 %v2603
  store float %v2600, ptr %v2604, align 4
  %v2605 = add nsw i64 %v2510, 1
  br label %b64
b66:
  %v2606 = add nsw i64 %v2508, 1
  br label %b61
b63:
  %v2607 = add i64 %v7, 0
  %v2608 = sdiv i64 %v2607, 1
  %v2609 = add i64 %v2, 1
  %v2610 = mul i64 %v2608, %v2
  %v2611 = sdiv i64 %v2610, %v3
  %v2612 = mul i64 %v2611, 1
  %v2613 = icmp slt i64 %v2612, %v7
  %v2614 = select i1 %v2613, i64 %v2612, i64 %v7
  %v2615 = mul i64 %v2608, %v2609
  %v2616 = sdiv i64 %v2615, %v3
  %v2617 = mul i64 %v2616, 1
  %v2618 = icmp slt i64 %v2617, %v7
  %v2619 = select i1 %v2618, i64 %v2617, i64 %v7
  br label %b70
b70:
  %v2620 = phi i64 [ %v2614, %b63 ], [ %v2717, %b75 ]
  %v2621 = icmp slt i64 %v2620, %v2619
  br i1 %v2621, label %b71, label %b72
b71:
  br label %b73
b73:
  %v2622 = phi i64 [ 0, %b71 ], [ %v2716, %b74 ]
  %v2623 = icmp slt i64 %v2622, 4
  br i1 %v2623, label %b74, label %b75
b74:
  %v2624 = add i64 %v624, 0
  %v2625 = and i64 %v2624, %v238
  %v2626 = mul i64 %v2625, %v7
  %v2627 = add i64 %v2626, %v2620
  %v2628 = mul i64 %v2627, 32
  %v2629 = getelementptr inbounds float, ptr %v112, i64 %v2628
  %v2630 = add i64 %v624, 0
  %v2631 = and i64 %v2630, %v298
  %v2632 = mul i64 %v2631, %v7
  %v2633 = add i64 %v2632, %v2620
  %v2634 = mul i64 %v2633, 4
  %v2635 = getelementptr inbounds float, ptr %v178, i64 %v2634
  %v2636 = add i64 0, %v2622
  %v2637 = getelementptr inbounds float, ptr %v2635, i64 %v2636
  %v2638 = load float, ptr %v2637, align 4
  %v2639 = fdiv float %v2638, 0x4020000000000000
  %v2640 = fadd float %v2639, 0x3EE4F8B580000000
  %v2641 = call float @llvm.sqrt.f32(float %v2640)
  %v2642 = fdiv float 0x3FF0000000000000, %v2641
  %v2643 = mul i64 %v2620, 4
  %v2644 = getelementptr inbounds float, ptr %v192, i64 %v2643
  %v2645 = add i64 0, %v2622
  %v2646 = getelementptr inbounds float, ptr %v2644, i64 %v2645
  %v2647 = load float, ptr %v2646, align 4
  %v2648 = fmul float %v2647, %v2642
  %v2649 = fdiv float %v2648, %v2641
  %v2650 = fmul float %v2649, 0x3FE0000000000000
  %v2651 = fdiv float %v2650, %v2641
  %v2652 = fdiv float %v2651, 0x4020000000000000
  %v2653 = fneg float %v2652
  %v2654 = add i64 %v624, 0
  %v2655 = and i64 %v2654, %v292
  %v2656 = mul i64 %v2655, %v7
  %v2657 = add i64 %v2656, %v2620
  %v2658 = mul i64 %v2657, 32
  %v2659 = getelementptr inbounds float, ptr %v172, i64 %v2658
  %v2660 = add i64 %v624, 0
  %v2661 = and i64 %v2660, %v296
  %v2662 = mul i64 %v2661, %v7
  %v2663 = add i64 %v2662, %v2620
  %v2664 = mul i64 %v2663, 4
  %v2665 = getelementptr inbounds float, ptr %v176, i64 %v2664
  %v2666 = add i64 0, %v2622
  %v2667 = getelementptr inbounds float, ptr %v2665, i64 %v2666
  %v2668 = load float, ptr %v2667, align 4
  %v2669 = fdiv float %v2668, 0x4020000000000000
  %v2670 = mul i64 %v2620, 4
  %v2671 = getelementptr inbounds float, ptr %v194, i64 %v2670
  %v2672 = add i64 0, %v2622
  %v2673 = getelementptr inbounds float, ptr %v2671, i64 %v2672
  %v2674 = load float, ptr %v2673, align 4
  %v2675 = fdiv float %v2674, 0x4020000000000000
  %v2676 = add i64 %v624, 0
  %v2677 = and i64 %v2676, %v308
  %v2678 = mul i64 %v2677, %v7
  %v2679 = add i64 %v2678, %v2620
  %v2680 = mul i64 %v2679, 32
  %v2681 = getelementptr inbounds float, ptr %v196, i64 %v2680
  %v2682 = mul i64 %v2622, 8
  %v2683 = add i64 0, %v2682
  %v2684 = add i64 %v2683, 0
  %v2685 = getelementptr inbounds float, ptr %v2629, i64 %v2684
  %v2686 = load <8 x float>, ptr %v2685, align 4
  %v2687 = mul i64 %v2622, 8
  %v2688 = add i64 0, %v2687
  %v2689 = add i64 %v2688, 0
  %v2690 = getelementptr inbounds float, ptr %v40, i64 %v2689
  %v2691 = load <8 x float>, ptr %v2690, align 4
  %v2692 = fmul <8 x float> %v2686, %v2691
  %v2693 = insertelement <8 x float> poison, float %v2642, i64 0
  %v2694 = shufflevector <8 x float> %v2693, <8 x float> poison, <8 x i32> zeroinitializer
  %v2695 = fmul <8 x float> %v2692, %v2694
  %v2696 = mul i64 %v2622, 8
  %v2697 = add i64 0, %v2696
  %v2698 = add i64 %v2697, 0
  %v2699 = getelementptr inbounds float, ptr %v2659, i64 %v2698
  %v2700 = load <8 x float>, ptr %v2699, align 4
  %v2701 = insertelement <8 x float> poison, float %v2669, i64 0
  %v2702 = shufflevector <8 x float> %v2701, <8 x float> poison, <8 x i32> zeroinitializer
  %v2703 = fsub <8 x float> %v2700, %v2702
  %v2704 = insertelement <8 x float> poison, float %v2653, i64 0
  %v2705 = shufflevector <8 x float> %v2704, <8 x float> poison, <8 x i32> zeroinitializer
  %v2706 = fmul <8 x float> %v2705, %v2703
  %v2707 = fadd <8 x float> %v2695, %v2706
  %v2708 = fadd <8 x float> %v2707, %v2706
  %v2709 = insertelement <8 x float> poison, float %v2675, i64 0
  %v2710 = shufflevector <8 x float> %v2709, <8 x float> poison, <8 x i32> zeroinitializer
  %v2711 = fadd <8 x float> %v2708, %v2710
  %v2712 = mul i64 %v2622, 8
  %v2713 = add i64 0, %v2712
  %v2714 = add i64 %v2713, 0
  %v2715 = getelementptr inbounds float, ptr %v2681, i64 %v2714
  store <8 x float> %v2711, ptr %v2715, align 4
  %v2716 = add nsw i64 %v2622, 1
  br label %b73
b75:
  %v2717 = add nsw i64 %v2620, 1
  br label %b70
b72:
  %v2718 = add i64 %v7, 0
  %v2719 = sdiv i64 %v2718, 1
  %v2720 = add i64 %v2, 1
  %v2721 = mul i64 %v2719, %v2
  %v2722 = sdiv i64 %v2721, %v3
  %v2723 = mul i64 %v2722, 1
  %v2724 = icmp slt i64 %v2723, %v7
  %v2725 = select i1 %v2724, i64 %v2723, i64 %v7
  %v2726 = mul i64 %v2719, %v2720
  %v2727 = sdiv i64 %v2726, %v3
  %v2728 = mul i64 %v2727, 1
  %v2729 = icmp slt i64 %v2728, %v7
  %v2730 = select i1 %v2729, i64 %v2728, i64 %v7
  br label %b76
b76:
  %v2731 = phi i64 [ %v2725, %b72 ], [ %v2781, %b81 ]
  %v2732 = icmp slt i64 %v2731, %v2730
  br i1 %v2732, label %b77, label %b78
b77:
  %v2733 = add i64 %v624, 0
  %v2734 = and i64 %v2733, %v308
  %v2735 = mul i64 %v2734, %v7
  %v2736 = add i64 %v2735, %v2731
  %v2737 = mul i64 %v2736, 32
  %v2738 = getelementptr inbounds float, ptr %v196, i64 %v2737
  %v2739 = add i64 %v624, 0
  %v2740 = and i64 %v2739, %v236
  %v2741 = mul i64 %v2740, %v7
  %v2742 = add i64 %v2741, %v2731
  %v2743 = mul i64 %v2742, 32
  %v2744 = getelementptr inbounds float, ptr %v108, i64 %v2743
  %v2745 = add i64 %v624, 0
  %v2746 = and i64 %v2745, %v234
  %v2747 = mul i64 %v2746, %v7
  %v2748 = add i64 %v2747, %v2731
  %v2749 = mul i64 %v2748, 32
  %v2750 = getelementptr inbounds float, ptr %v106, i64 %v2749
  %v2751 = add i64 %v624, 0
  %v2752 = and i64 %v2751, %v310
  %v2753 = mul i64 %v2752, %v7
  %v2754 = add i64 %v2753, %v2731
  %v2755 = mul i64 %v2754, 32
  %v2756 = getelementptr inbounds float, ptr %v198, i64 %v2755
  %v2757 = add i64 %v624, 0
  %v2758 = and i64 %v2757, %v312
  %v2759 = mul i64 %v2758, %v7
  %v2760 = add i64 %v2759, %v2731
  %v2761 = mul i64 %v2760, 32
  %v2762 = getelementptr inbounds float, ptr %v200, i64 %v2761
  br label %b79
b79:
  %v2763 = phi i64 [ 0, %b77 ], [ %v2780, %b80 ]
  %v2764 = icmp slt i64 %v2763, 32
  br i1 %v2764, label %b80, label %b81
b80:
  %v2765 = add i64 0, %v2763
  %v2766 = getelementptr inbounds float, ptr %v2738, i64 %v2765
  %v2767 = load <8 x float>, ptr %v2766, align 4
  %v2768 = add i64 0, %v2763
  %v2769 = getelementptr inbounds float, ptr %v2744, i64 %v2768
  %v2770 = load <8 x float>, ptr %v2769, align 4
  %v2771 = fmul <8 x float> %v2767, %v2770
  %v2772 = add i64 0, %v2763
  %v2773 = getelementptr inbounds float, ptr %v2750, i64 %v2772
  %v2774 = load <8 x float>, ptr %v2773, align 4
  %v2775 = fmul <8 x float> %v2767, %v2774
  %v2776 = add i64 0, %v2763
  %v2777 = getelementptr inbounds float, ptr %v2756, i64 %v2776
  store <8 x float> %v2771, ptr %v2777, align 4
  %v2778 = add i64 0, %v2763
  %v2779 = getelementptr inbounds float, ptr %v2762, i64 %v2778
  store <8 x float> %v2775, ptr %v2779, align 4
  %v2780 = add nsw i64 %v2763, 8
  br label %b79
b81:
  %v2781 = add nsw i64 %v2731, 1
  br label %b76
b78:
  %v2783 = add i64 %v7, 0
  %v2784 = sdiv i64 %v2783, 1
  %v2785 = add i64 %v2, 1
  %v2786 = mul i64 %v2784, %v2
  %v2787 = sdiv i64 %v2786, %v3
  %v2788 = mul i64 %v2787, 1
  %v2789 = icmp slt i64 %v2788, %v7
  %v2790 = select i1 %v2789, i64 %v2788, i64 %v7
  %v2791 = mul i64 %v2784, %v2785
  %v2792 = sdiv i64 %v2791, %v3
  %v2793 = mul i64 %v2792, 1
  %v2794 = icmp slt i64 %v2793, %v7
  %v2795 = select i1 %v2794, i64 %v2793, i64 %v7
  br label %b82
b82:
  %v2796 = phi i64 [ %v2790, %b78 ], [ %v2928, %b87 ]
  %v2797 = icmp slt i64 %v2796, %v2795
  br i1 %v2797, label %b83, label %b84
b83:
  %v2798 = add i64 %v2796, 96
  %v2799 = icmp slt i64 %v2798, %v2795
  %v2800 = select i1 %v2799, i64 %v2798, i64 %v2795
  br label %b85
b85:
  %v2801 = phi i64 [ 0, %b83 ], [ %v2927, %b90 ]
  %v2802 = icmp slt i64 %v2801, 1
  br i1 %v2802, label %b86, label %b87
b86:
  %v2803 = sub i64 %v2800, %v2796
  %v2804 = sub i64 8, 1
  %v2805 = add i64 %v2803, %v2804
  %v2806 = sdiv i64 %v2805, 8
  br label %b88
b88:
  %v2807 = phi i64 [ 0, %b86 ], [ %v2926, %b101 ]
  %v2808 = icmp slt i64 %v2807, %v2806
  br i1 %v2808, label %b89, label %b90
b89:
  %v2809 = mul i64 %v2803, %v2807
  %v2810 = sdiv i64 %v2809, %v2806
  %v2811 = add i64 %v2796, %v2810
  %v2812 = add i64 %v2807, 1
  %v2813 = mul i64 %v2803, %v2812
  %v2814 = sdiv i64 %v2813, %v2806
  %v2815 = add i64 %v2796, %v2814
  %v2816 = mul i64 %v2801, 256
  %v2817 = getelementptr inbounds float, ptr %v337, i64 %v2816
  %v2818 = sub i64 %v2815, %v2811
  %v2819 = add i64 %v624, 0
  %v2820 = and i64 %v2819, %v308
  %v2821 = mul i64 %v2820, %v7
  %v2822 = add i64 %v2821, %v2811
  %v2823 = mul i64 %v2822, 32
  %v2824 = getelementptr inbounds float, ptr %v196, i64 %v2823
  %v2825 = getelementptr inbounds float, ptr %v2824, i64 24
  %v2826 = sub i64 %v2818, 1
  %v2827 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2826
  %v2828 = load ptr, ptr %v2827, align 4
  %v2829 = getelementptr inbounds float, ptr %v2782, i64 0
  %v2830 = icmp sgt i64 %v2818, 0
  br i1 %v2830, label %b91, label %b92
b91:
  call void %v2828(ptr %v2825, i64 32, ptr %v2817, i64 8, ptr %v2829, i64 32, i64 0)
  br label %b92
b92:
  %v2831 = add i64 %v2816, 64
  %v2832 = getelementptr inbounds float, ptr %v337, i64 %v2831
  %v2833 = sub i64 %v2815, %v2811
  %v2834 = add i64 %v624, 0
  %v2835 = and i64 %v2834, %v308
  %v2836 = mul i64 %v2835, %v7
  %v2837 = add i64 %v2836, %v2811
  %v2838 = mul i64 %v2837, 32
  %v2839 = getelementptr inbounds float, ptr %v196, i64 %v2838
  %v2840 = getelementptr inbounds float, ptr %v2839, i64 16
  %v2841 = sub i64 %v2833, 1
  %v2842 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2841
  %v2843 = load ptr, ptr %v2842, align 4
  %v2844 = getelementptr inbounds float, ptr %v2782, i64 8
  %v2845 = icmp sgt i64 %v2833, 0
  br i1 %v2845, label %b93, label %b94
b93:
  call void %v2843(ptr %v2840, i64 32, ptr %v2832, i64 8, ptr %v2844, i64 32, i64 0)
  br label %b94
b94:
  %v2846 = add i64 %v2831, 64
  %v2847 = getelementptr inbounds float, ptr %v337, i64 %v2846
  %v2848 = sub i64 %v2815, %v2811
  %v2849 = add i64 %v624, 0
  %v2850 = and i64 %v2849, %v308
  %v2851 = mul i64 %v2850, %v7
  %v2852 = add i64 %v2851, %v2811
  %v2853 = mul i64 %v2852, 32
  %v2854 = getelementptr inbounds float, ptr %v196, i64 %v2853
  %v2855 = getelementptr inbounds float, ptr %v2854, i64 8
  %v2856 = sub i64 %v2848, 1
  %v2857 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2856
  %v2858 = load ptr, ptr %v2857, align 4
  %v2859 = getelementptr inbounds float, ptr %v2782, i64 16
  %v2860 = icmp sgt i64 %v2848, 0
  br i1 %v2860, label %b95, label %b96
b95:
  call void %v2858(ptr %v2855, i64 32, ptr %v2847, i64 8, ptr %v2859, i64 32, i64 0)
  br label %b96
b96:
  %v2861 = add i64 %v2846, 64
  %v2862 = getelementptr inbounds float, ptr %v337, i64 %v2861
  %v2863 = sub i64 %v2815, %v2811
  %v2864 = add i64 %v624, 0
  %v2865 = and i64 %v2864, %v308
  %v2866 = mul i64 %v2865, %v7
  %v2867 = add i64 %v2866, %v2811
  %v2868 = mul i64 %v2867, 32
  %v2869 = getelementptr inbounds float, ptr %v196, i64 %v2868
  %v2870 = getelementptr inbounds float, ptr %v2869, i64 0
  %v2871 = sub i64 %v2863, 1
  %v2872 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2871
  %v2873 = load ptr, ptr %v2872, align 4
  %v2874 = getelementptr inbounds float, ptr %v2782, i64 24
  %v2875 = icmp sgt i64 %v2863, 0
  br i1 %v2875, label %b97, label %b98
b97:
  call void %v2873(ptr %v2870, i64 32, ptr %v2862, i64 8, ptr %v2874, i64 32, i64 0)
  br label %b98
b98:
  %v2876 = add i64 %v2861, 64
  br label %b99
b99:
  %v2877 = phi i64 [ %v2811, %b98 ], [ %v2925, %b104 ]
  %v2878 = icmp slt i64 %v2877, %v2815
  br i1 %v2878, label %b100, label %b101
b100:
  %v2879 = sub i64 %v2877, %v2811
  %v2880 = mul i64 %v2879, 32
  %v2881 = getelementptr inbounds float, ptr %v2782, i64 %v2880
  %v2882 = add i64 %v624, 0
  %v2883 = and i64 %v2882, %v240
  %v2884 = mul i64 %v2883, %v7
  %v2885 = add i64 %v2884, %v2877
  %v2886 = mul i64 %v2885, 12
  %v2887 = getelementptr inbounds float, ptr %v114, i64 %v2886
  br label %b102
b102:
  %v2888 = phi i64 [ 0, %b100 ], [ %v2924, %b106 ]
  %v2889 = icmp slt i64 %v2888, 1
  br i1 %v2889, label %b103, label %b104
b103:
  %v2890 = mul i64 %v2801, 1
  %v2891 = add i64 %v2890, %v2888
  %v2892 = mul i64 %v2891, 8
  %v2893 = icmp eq i64 %v2892, 0
  br i1 %v2893, label %b105, label %b106
b105:
  %v2894 = icmp ult i64 3, 8
  %v2895 = select i1 %v2894, i64 3, i64 8
  %v2896 = trunc i64 %v2895 to i32
  %v2897 = insertelement <8 x i32> poison, i32 %v2896, i64 0
  %v2898 = shufflevector <8 x i32> %v2897, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2899 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2898
  %v2900 = add i64 0, %v2888
  %v2901 = mul i64 %v2900, 8
  %v2902 = getelementptr inbounds float, ptr %v2881, i64 %v2901
  %v2903 = load <8 x float>, ptr %v2902, align 4
  %v2904 = add i64 1, %v2888
  %v2905 = mul i64 %v2904, 8
  %v2906 = getelementptr inbounds float, ptr %v2881, i64 %v2905
  %v2907 = load <8 x float>, ptr %v2906, align 4
  %v2908 = add i64 2, %v2888
  %v2909 = mul i64 %v2908, 8
  %v2910 = getelementptr inbounds float, ptr %v2881, i64 %v2909
  %v2911 = load <8 x float>, ptr %v2910, align 4
  %v2912 = add i64 3, %v2888
  %v2913 = mul i64 %v2912, 8
  %v2914 = getelementptr inbounds float, ptr %v2881, i64 %v2913
  %v2915 = load <8 x float>, ptr %v2914, align 4
  %v2916 = add i64 9, %v2892
  %v2917 = getelementptr inbounds float, ptr %v2887, i64 %v2916
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2903, ptr align 4 %v2917, <8 x i1> %v2899)
  %v2918 = add i64 6, %v2892
  %v2919 = getelementptr inbounds float, ptr %v2887, i64 %v2918
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2907, ptr align 4 %v2919, <8 x i1> %v2899)
  %v2920 = add i64 3, %v2892
  %v2921 = getelementptr inbounds float, ptr %v2887, i64 %v2920
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2911, ptr align 4 %v2921, <8 x i1> %v2899)
  %v2922 = add i64 0, %v2892
  %v2923 = getelementptr inbounds float, ptr %v2887, i64 %v2922
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2915, ptr align 4 %v2923, <8 x i1> %v2899)
  br label %b106
b106:
  %v2924 = add nsw i64 %v2888, 1
  br label %b102
b104:
  %v2925 = add nsw i64 %v2877, 1
  br label %b99
b101:
  %v2926 = add nsw i64 %v2807, 1
  br label %b88
b90:
  %v2927 = add nsw i64 %v2801, 1
  br label %b85
b87:
  %v2928 = add nsw i64 %v2796, 96
  br label %b82
b84:
  %v2929 = add i64 %v7, 0
  %v2930 = sdiv i64 %v2929, 1
  %v2931 = add i64 %v2, 1
  %v2932 = mul i64 %v2930, %v2
  %v2933 = sdiv i64 %v2932, %v3
  %v2934 = mul i64 %v2933, 1
  %v2935 = icmp slt i64 %v2934, %v7
  %v2936 = select i1 %v2935, i64 %v2934, i64 %v7
  %v2937 = mul i64 %v2930, %v2931
  %v2938 = sdiv i64 %v2937, %v3
  %v2939 = mul i64 %v2938, 1
  %v2940 = icmp slt i64 %v2939, %v7
  %v2941 = select i1 %v2940, i64 %v2939, i64 %v7
  br label %b107
b107:
  %v2942 = phi i64 [ %v2936, %b84 ], [ %v3088, %b108 ]
  %v2943 = icmp slt i64 %v2942, %v2941
  br i1 %v2943, label %b108, label %b109
b108:
  %v2944 = add i64 %v624, 0
  %v2945 = and i64 %v2944, %v308
  %v2946 = mul i64 %v2945, %v7
  %v2947 = add i64 %v2946, %v2942
  %v2948 = mul i64 %v2947, 32
  %v2949 = getelementptr inbounds float, ptr %v196, i64 %v2948
  %v2950 = add i64 %v624, 0
  %v2951 = and i64 %v2950, %v276
  %v2952 = mul i64 %v2951, %v7
  %v2953 = add i64 %v2952, %v2942
  %v2954 = mul i64 %v2953, 8
  %v2955 = getelementptr inbounds float, ptr %v154, i64 %v2954
  %v2956 = add i64 %v624, 0
  %v2957 = and i64 %v2956, %v278
  %v2958 = mul i64 %v2957, %v7
  %v2959 = add i64 %v2958, %v2942
  %v2960 = mul i64 %v2959, 8
  %v2961 = getelementptr inbounds float, ptr %v156, i64 %v2960
  %v2962 = add i64 %v624, 0
  %v2963 = and i64 %v2962, %v280
  %v2964 = mul i64 %v2963, %v7
  %v2965 = add i64 %v2964, %v2942
  %v2966 = mul i64 %v2965, 8
  %v2967 = getelementptr inbounds float, ptr %v158, i64 %v2966
  %v2968 = add i64 %v624, 0
  %v2969 = and i64 %v2968, %v282
  %v2970 = mul i64 %v2969, %v7
  %v2971 = add i64 %v2970, %v2942
  %v2972 = mul i64 %v2971, 8
  %v2973 = getelementptr inbounds float, ptr %v160, i64 %v2972
  %v2974 = add i64 %v624, 0
  %v2975 = and i64 %v2974, %v248
  %v2976 = mul i64 %v2975, %v7
  %v2977 = add i64 %v2976, %v2942
  %v2978 = mul i64 %v2977, 64
  %v2979 = getelementptr inbounds float, ptr %v124, i64 %v2978
  %v2980 = add i64 %v624, 0
  %v2981 = and i64 %v2980, %v314
  %v2982 = mul i64 %v2981, %v7
  %v2983 = add i64 %v2982, %v2942
  %v2984 = mul i64 %v2983, 8
  %v2985 = getelementptr inbounds float, ptr %v202, i64 %v2984
  %v2986 = add i64 %v624, 0
  %v2987 = and i64 %v2986, %v316
  %v2988 = mul i64 %v2987, %v7
  %v2989 = add i64 %v2988, %v2942
  %v2990 = mul i64 %v2989, 8
  %v2991 = getelementptr inbounds float, ptr %v204, i64 %v2990
  %v2992 = add i64 %v624, 0
  %v2993 = and i64 %v2992, %v318
  %v2994 = mul i64 %v2993, %v7
  %v2995 = add i64 %v2994, %v2942
  %v2996 = mul i64 %v2995, 8
  %v2997 = getelementptr inbounds float, ptr %v206, i64 %v2996
  %v2998 = add i64 %v624, 0
  %v2999 = and i64 %v2998, %v320
  %v3000 = mul i64 %v2999, %v7
  %v3001 = add i64 %v3000, %v2942
  %v3002 = mul i64 %v3001, 8
  %v3003 = getelementptr inbounds float, ptr %v208, i64 %v3002
  %v3004 = add i64 %v624, 0
  %v3005 = and i64 %v3004, %v322
  %v3006 = mul i64 %v3005, %v7
  %v3007 = add i64 %v3006, %v2942
  %v3008 = mul i64 %v3007, 8
  %v3009 = getelementptr inbounds float, ptr %v210, i64 %v3008
  %v3010 = add i64 %v624, 0
  %v3011 = and i64 %v3010, %v324
  %v3012 = mul i64 %v3011, %v7
  %v3013 = add i64 %v3012, %v2942
  %v3014 = mul i64 %v3013, 8
  %v3015 = getelementptr inbounds float, ptr %v212, i64 %v3014
  %v3016 = add i64 %v624, 0
  %v3017 = and i64 %v3016, %v326
  %v3018 = mul i64 %v3017, %v7
  %v3019 = add i64 %v3018, %v2942
  %v3020 = mul i64 %v3019, 8
  %v3021 = getelementptr inbounds float, ptr %v214, i64 %v3020
  %v3022 = add i64 %v624, 0
  %v3023 = and i64 %v3022, %v328
  %v3024 = mul i64 %v3023, %v7
  %v3025 = add i64 %v3024, %v2942
  %v3026 = mul i64 %v3025, 8
  %v3027 = getelementptr inbounds float, ptr %v216, i64 %v3026
  %v3028 = add i64 0, 0
  %v3029 = getelementptr inbounds float, ptr %v2949, i64 %v3028
  %v3030 = load <8 x float>, ptr %v3029, align 4
  %v3031 = add i64 0, 0
  %v3032 = getelementptr inbounds float, ptr %v2955, i64 %v3031
  %v3033 = load <8 x float>, ptr %v3032, align 4
  %v3034 = fmul <8 x float> %v3030, %v3033
  %v3035 = add i64 8, 0
  %v3036 = getelementptr inbounds float, ptr %v2949, i64 %v3035
  %v3037 = load <8 x float>, ptr %v3036, align 4
  %v3038 = add i64 0, 0
  %v3039 = getelementptr inbounds float, ptr %v2961, i64 %v3038
  %v3040 = load <8 x float>, ptr %v3039, align 4
  %v3041 = fmul <8 x float> %v3037, %v3040
  %v3042 = add i64 16, 0
  %v3043 = getelementptr inbounds float, ptr %v2949, i64 %v3042
  %v3044 = load <8 x float>, ptr %v3043, align 4
  %v3045 = add i64 0, 0
  %v3046 = getelementptr inbounds float, ptr %v2967, i64 %v3045
  %v3047 = load <8 x float>, ptr %v3046, align 4
  %v3048 = fmul <8 x float> %v3044, %v3047
  %v3049 = add i64 24, 0
  %v3050 = getelementptr inbounds float, ptr %v2949, i64 %v3049
  %v3051 = load <8 x float>, ptr %v3050, align 4
  %v3052 = add i64 0, 0
  %v3053 = getelementptr inbounds float, ptr %v2973, i64 %v3052
  %v3054 = load <8 x float>, ptr %v3053, align 4
  %v3055 = fmul <8 x float> %v3051, %v3054
  %v3056 = add i64 32, 0
  %v3057 = getelementptr inbounds float, ptr %v2979, i64 %v3056
  %v3058 = load <8 x float>, ptr %v3057, align 4
  %v3059 = fmul <8 x float> %v3030, %v3058
  %v3060 = add i64 40, 0
  %v3061 = getelementptr inbounds float, ptr %v2979, i64 %v3060
  %v3062 = load <8 x float>, ptr %v3061, align 4
  %v3063 = fmul <8 x float> %v3037, %v3062
  %v3064 = add i64 48, 0
  %v3065 = getelementptr inbounds float, ptr %v2979, i64 %v3064
  %v3066 = load <8 x float>, ptr %v3065, align 4
  %v3067 = fmul <8 x float> %v3044, %v3066
  %v3068 = add i64 56, 0
  %v3069 = getelementptr inbounds float, ptr %v2979, i64 %v3068
  %v3070 = load <8 x float>, ptr %v3069, align 4
  %v3071 = fmul <8 x float> %v3051, %v3070
  %v3072 = add i64 0, 0
  %v3073 = getelementptr inbounds float, ptr %v2985, i64 %v3072
  store <8 x float> %v3034, ptr %v3073, align 4
  %v3074 = add i64 0, 0
  %v3075 = getelementptr inbounds float, ptr %v2991, i64 %v3074
  store <8 x float> %v3041, ptr %v3075, align 4
  %v3076 = add i64 0, 0
  %v3077 = getelementptr inbounds float, ptr %v2997, i64 %v3076
  store <8 x float> %v3048, ptr %v3077, align 4
  %v3078 = add i64 0, 0
  %v3079 = getelementptr inbounds float, ptr %v3003, i64 %v3078
  store <8 x float> %v3055, ptr %v3079, align 4
  %v3080 = add i64 0, 0
  %v3081 = getelementptr inbounds float, ptr %v3009, i64 %v3080
  store <8 x float> %v3059, ptr %v3081, align 4
  %v3082 = add i64 0, 0
  %v3083 = getelementptr inbounds float, ptr %v3015, i64 %v3082
  store <8 x float> %v3063, ptr %v3083, align 4
  %v3084 = add i64 0, 0
  %v3085 = getelementptr inbounds float, ptr %v3021, i64 %v3084
  store <8 x float> %v3067, ptr %v3085, align 4
  %v3086 = add i64 0, 0
  %v3087 = getelementptr inbounds float, ptr %v3027, i64 %v3086
  store <8 x float> %v3071, ptr %v3087, align 4
  %v3088 = add nsw i64 %v2942, 1
  br label %b107
b109:
  %v3090 = add i64 %v7, 0
  %v3091 = sdiv i64 %v3090, 1
  %v3092 = add i64 %v2, 1
  %v3093 = mul i64 %v3091, %v2
  %v3094 = sdiv i64 %v3093, %v3
  %v3095 = mul i64 %v3094, 1
  %v3096 = icmp slt i64 %v3095, %v7
  %v3097 = select i1 %v3096, i64 %v3095, i64 %v7
  %v3098 = mul i64 %v3091, %v3092
  %v3099 = sdiv i64 %v3098, %v3
  %v3100 = mul i64 %v3099, 1
  %v3101 = icmp slt i64 %v3100, %v7
  %v3102 = select i1 %v3101, i64 %v3100, i64 %v7
  br label %b110
b110:
  %v3103 = phi i64 [ %v3097, %b109 ], [ %v3325, %b115 ]
  %v3104 = icmp slt i64 %v3103, %v3102
  br i1 %v3104, label %b111, label %b112
b111:
  %v3105 = add i64 %v3103, 96
  %v3106 = icmp slt i64 %v3105, %v3102
  %v3107 = select i1 %v3106, i64 %v3105, i64 %v3102
  br label %b113
b113:
  %v3108 = phi i64 [ 0, %b111 ], [ %v3324, %b118 ]
  %v3109 = icmp slt i64 %v3108, 1
  br i1 %v3109, label %b114, label %b115
b114:
  %v3110 = sub i64 %v3107, %v3103
  %v3111 = sub i64 8, 1
  %v3112 = add i64 %v3110, %v3111
  %v3113 = sdiv i64 %v3112, 8
  br label %b116
b116:
  %v3114 = phi i64 [ 0, %b114 ], [ %v3323, %b137 ]
  %v3115 = icmp slt i64 %v3114, %v3113
  br i1 %v3115, label %b117, label %b118
b117:
  %v3116 = mul i64 %v3110, %v3114
  %v3117 = sdiv i64 %v3116, %v3113
  %v3118 = add i64 %v3103, %v3117
  %v3119 = add i64 %v3114, 1
  %v3120 = mul i64 %v3110, %v3119
  %v3121 = sdiv i64 %v3120, %v3113
  %v3122 = add i64 %v3103, %v3121
  %v3123 = mul i64 %v3108, 512
  %v3124 = getelementptr inbounds float, ptr %v338, i64 %v3123
  %v3125 = sub i64 %v3122, %v3118
  %v3126 = add i64 %v624, 0
  %v3127 = and i64 %v3126, %v320
  %v3128 = mul i64 %v3127, %v7
  %v3129 = add i64 %v3128, %v3118
  %v3130 = mul i64 %v3129, 8
  %v3131 = getelementptr inbounds float, ptr %v208, i64 %v3130
  %v3132 = getelementptr inbounds float, ptr %v3131, i64 0
  %v3133 = sub i64 %v3125, 1
  %v3134 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3133
  %v3135 = load ptr, ptr %v3134, align 4
  %v3136 = getelementptr inbounds float, ptr %v3089, i64 0
  %v3137 = icmp sgt i64 %v3125, 0
  br i1 %v3137, label %b119, label %b120
b119:
  call void %v3135(ptr %v3132, i64 8, ptr %v3124, i64 8, ptr %v3136, i64 64, i64 0)
  br label %b120
b120:
  %v3138 = add i64 %v3123, 64
  %v3139 = getelementptr inbounds float, ptr %v338, i64 %v3138
  %v3140 = sub i64 %v3122, %v3118
  %v3141 = add i64 %v624, 0
  %v3142 = and i64 %v3141, %v318
  %v3143 = mul i64 %v3142, %v7
  %v3144 = add i64 %v3143, %v3118
  %v3145 = mul i64 %v3144, 8
  %v3146 = getelementptr inbounds float, ptr %v206, i64 %v3145
  %v3147 = getelementptr inbounds float, ptr %v3146, i64 0
  %v3148 = sub i64 %v3140, 1
  %v3149 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3148
  %v3150 = load ptr, ptr %v3149, align 4
  %v3151 = getelementptr inbounds float, ptr %v3089, i64 8
  %v3152 = icmp sgt i64 %v3140, 0
  br i1 %v3152, label %b121, label %b122
b121:
  call void %v3150(ptr %v3147, i64 8, ptr %v3139, i64 8, ptr %v3151, i64 64, i64 0)
  br label %b122
b122:
  %v3153 = add i64 %v3138, 64
  %v3154 = getelementptr inbounds float, ptr %v338, i64 %v3153
  %v3155 = sub i64 %v3122, %v3118
  %v3156 = add i64 %v624, 0
  %v3157 = and i64 %v3156, %v316
  %v3158 = mul i64 %v3157, %v7
  %v3159 = add i64 %v3158, %v3118
  %v3160 = mul i64 %v3159, 8
  %v3161 = getelementptr inbounds float, ptr %v204, i64 %v3160
  %v3162 = getelementptr inbounds float, ptr %v3161, i64 0
  %v3163 = sub i64 %v3155, 1
  %v3164 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3163
  %v3165 = load ptr, ptr %v3164, align 4
  %v3166 = getelementptr inbounds float, ptr %v3089, i64 16
  %v3167 = icmp sgt i64 %v3155, 0
  br i1 %v3167, label %b123, label %b124
b123:
  call void %v3165(ptr %v3162, i64 8, ptr %v3154, i64 8, ptr %v3166, i64 64, i64 0)
  br label %b124
b124:
  %v3168 = add i64 %v3153, 64
  %v3169 = getelementptr inbounds float, ptr %v338, i64 %v3168
  %v3170 = sub i64 %v3122, %v3118
  %v3171 = add i64 %v624, 0
  %v3172 = and i64 %v3171, %v314
  %v3173 = mul i64 %v3172, %v7
  %v3174 = add i64 %v3173, %v3118
  %v3175 = mul i64 %v3174, 8
  %v3176 = getelementptr inbounds float, ptr %v202, i64 %v3175
  %v3177 = getelementptr inbounds float, ptr %v3176, i64 0
  %v3178 = sub i64 %v3170, 1
  %v3179 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3178
  %v3180 = load ptr, ptr %v3179, align 4
  %v3181 = getelementptr inbounds float, ptr %v3089, i64 24
  %v3182 = icmp sgt i64 %v3170, 0
  br i1 %v3182, label %b125, label %b126
b125:
  call void %v3180(ptr %v3177, i64 8, ptr %v3169, i64 8, ptr %v3181, i64 64, i64 0)
  br label %b126
b126:
  %v3183 = add i64 %v3168, 64
  %v3184 = getelementptr inbounds float, ptr %v338, i64 %v3183
  %v3185 = sub i64 %v3122, %v3118
  %v3186 = add i64 %v624, 0
  %v3187 = and i64 %v3186, %v328
  %v3188 = mul i64 %v3187, %v7
  %v3189 = add i64 %v3188, %v3118
  %v3190 = mul i64 %v3189, 8
  %v3191 = getelementptr inbounds float, ptr %v216, i64 %v3190
  %v3192 = getelementptr inbounds float, ptr %v3191, i64 0
  %v3193 = sub i64 %v3185, 1
  %v3194 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3193
  %v3195 = load ptr, ptr %v3194, align 4
  %v3196 = getelementptr inbounds float, ptr %v3089, i64 32
  %v3197 = icmp sgt i64 %v3185, 0
  br i1 %v3197, label %b127, label %b128
b127:
  call void %v3195(ptr %v3192, i64 8, ptr %v3184, i64 8, ptr %v3196, i64 64, i64 0)
  br label %b128
b128:
  %v3198 = add i64 %v3183, 64
  %v3199 = getelementptr inbounds float, ptr %v338, i64 %v3198
  %v3200 = sub i64 %v3122, %v3118
  %v3201 = add i64 %v624, 0
  %v3202 = and i64 %v3201, %v326
  %v3203 = mul i64 %v3202, %v7
  %v3204 = add i64 %v3203, %v3118
  %v3205 = mul i64 %v3204, 8
  %v3206 = getelementptr inbounds float, ptr %v214, i64 %v3205
  %v3207 = getelementptr inbounds float, ptr %v3206, i64 0
  %v3208 = sub i64 %v3200, 1
  %v3209 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3208
  %v3210 = load ptr, ptr %v3209, align 4
  %v3211 = getelementptr inbounds float, ptr %v3089, i64 40
  %v3212 = icmp sgt i64 %v3200, 0
  br i1 %v3212, label %b129, label %b130
b129:
  call void %v3210(ptr %v3207, i64 8, ptr %v3199, i64 8, ptr %v3211, i64 64, i64 0)
  br label %b130
b130:
  %v3213 = add i64 %v3198, 64
  %v3214 = getelementptr inbounds float, ptr %v338, i64 %v3213
  %v3215 = sub i64 %v3122, %v3118
  %v3216 = add i64 %v624, 0
  %v3217 = and i64 %v3216, %v324
  %v3218 = mul i64 %v3217, %v7
  %v3219 = add i64 %v3218, %v3118
  %v3220 = mul i64 %v3219, 8
  %v3221 = getelementptr inbounds float, ptr %v212, i64 %v3220
  %v3222 = getelementptr inbounds float, ptr %v3221, i64 0
  %v3223 = sub i64 %v3215, 1
  %v3224 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3223
  %v3225 = load ptr, ptr %v3224, align 4
  %v3226 = getelementptr inbounds float, ptr %v3089, i64 48
  %v3227 = icmp sgt i64 %v3215, 0
  br i1 %v3227, label %b131, label %b132
b131:
  call void %v3225(ptr %v3222, i64 8, ptr %v3214, i64 8, ptr %v3226, i64 64, i64 0)
  br label %b132
b132:
  %v3228 = add i64 %v3213, 64
  %v3229 = getelementptr inbounds float, ptr %v338, i64 %v3228
  %v3230 = sub i64 %v3122, %v3118
  %v3231 = add i64 %v624, 0
  %v3232 = and i64 %v3231, %v322
  %v3233 = mul i64 %v3232, %v7
  %v3234 = add i64 %v3233, %v3118
  %v3235 = mul i64 %v3234, 8
  %v3236 = getelementptr inbounds float, ptr %v210, i64 %v3235
  %v3237 = getelementptr inbounds float, ptr %v3236, i64 0
  %v3238 = sub i64 %v3230, 1
  %v3239 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3238
  %v3240 = load ptr, ptr %v3239, align 4
  %v3241 = getelementptr inbounds float, ptr %v3089, i64 56
  %v3242 = icmp sgt i64 %v3230, 0
  br i1 %v3242, label %b133, label %b134
b133:
  call void %v3240(ptr %v3237, i64 8, ptr %v3229, i64 8, ptr %v3241, i64 64, i64 0)
  br label %b134
b134:
  %v3243 = add i64 %v3228, 64
  br label %b135
b135:
  %v3244 = phi i64 [ %v3118, %b134 ], [ %v3322, %b140 ]
  %v3245 = icmp slt i64 %v3244, %v3122
  br i1 %v3245, label %b136, label %b137
b136:
  %v3246 = sub i64 %v3244, %v3118
  %v3247 = mul i64 %v3246, 64
  %v3248 = getelementptr inbounds float, ptr %v3089, i64 %v3247
  %v3249 = add i64 %v624, 0
  %v3250 = and i64 %v3249, %v242
  %v3251 = mul i64 %v3250, %v7
  %v3252 = add i64 %v3251, %v3244
  %v3253 = mul i64 %v3252, 12
  %v3254 = getelementptr inbounds float, ptr %v116, i64 %v3253
  %v3255 = add i64 %v624, 0
  %v3256 = and i64 %v3255, %v244
  %v3257 = mul i64 %v3256, %v7
  %v3258 = add i64 %v3257, %v3244
  %v3259 = mul i64 %v3258, 12
  %v3260 = getelementptr inbounds float, ptr %v118, i64 %v3259
  br label %b138
b138:
  %v3261 = phi i64 [ 0, %b136 ], [ %v3321, %b142 ]
  %v3262 = icmp slt i64 %v3261, 1
  br i1 %v3262, label %b139, label %b140
b139:
  %v3263 = mul i64 %v3108, 1
  %v3264 = add i64 %v3263, %v3261
  %v3265 = mul i64 %v3264, 8
  %v3266 = icmp eq i64 %v3265, 0
  br i1 %v3266, label %b141, label %b142
b141:
  %v3267 = icmp ult i64 3, 8
  %v3268 = select i1 %v3267, i64 3, i64 8
  %v3269 = trunc i64 %v3268 to i32
  %v3270 = insertelement <8 x i32> poison, i32 %v3269, i64 0
  %v3271 = shufflevector <8 x i32> %v3270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3272 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3271
  %v3273 = add i64 0, %v3261
  %v3274 = mul i64 %v3273, 8
  %v3275 = getelementptr inbounds float, ptr %v3248, i64 %v3274
  %v3276 = load <8 x float>, ptr %v3275, align 4
  %v3277 = add i64 1, %v3261
  %v3278 = mul i64 %v3277, 8
  %v3279 = getelementptr inbounds float, ptr %v3248, i64 %v3278
  %v3280 = load <8 x float>, ptr %v3279, align 4
  %v3281 = add i64 2, %v3261
  %v3282 = mul i64 %v3281, 8
  %v3283 = getelementptr inbounds float, ptr %v3248, i64 %v3282
  %v3284 = load <8 x float>, ptr %v3283, align 4
  %v3285 = add i64 3, %v3261
  %v3286 = mul i64 %v3285, 8
  %v3287 = getelementptr inbounds float, ptr %v3248, i64 %v3286
  %v3288 = load <8 x float>, ptr %v3287, align 4
  %v3289 = add i64 4, %v3261
  %v3290 = mul i64 %v3289, 8
  %v3291 = getelementptr inbounds float, ptr %v3248, i64 %v3290
  %v3292 = load <8 x float>, ptr %v3291, align 4
  %v3293 = add i64 5, %v3261
  %v3294 = mul i64 %v3293, 8
  %v3295 = getelementptr inbounds float, ptr %v3248, i64 %v3294
  %v3296 = load <8 x float>, ptr %v3295, align 4
  %v3297 = add i64 6, %v3261
  %v3298 = mul i64 %v3297, 8
  %v3299 = getelementptr inbounds float, ptr %v3248, i64 %v3298
  %v3300 = load <8 x float>, ptr %v3299, align 4
  %v3301 = add i64 7, %v3261
  %v3302 = mul i64 %v3301, 8
  %v3303 = getelementptr inbounds float, ptr %v3248, i64 %v3302
  %v3304 = load <8 x float>, ptr %v3303, align 4
  %v3305 = add i64 9, %v3265
  %v3306 = getelementptr inbounds float, ptr %v3254, i64 %v3305
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3276, ptr align 4 %v3306, <8 x i1> %v3272)
  %v3307 = add i64 6, %v3265
  %v3308 = getelementptr inbounds float, ptr %v3254, i64 %v3307
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3280, ptr align 4 %v3308, <8 x i1> %v3272)
  %v3309 = add i64 3, %v3265
  %v3310 = getelementptr inbounds float, ptr %v3254, i64 %v3309
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3284, ptr align 4 %v3310, <8 x i1> %v3272)
  %v3311 = add i64 0, %v3265
  %v3312 = getelementptr inbounds float, ptr %v3254, i64 %v3311
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3288, ptr align 4 %v3312, <8 x i1> %v3272)
  %v3313 = add i64 9, %v3265
  %v3314 = getelementptr inbounds float, ptr %v3260, i64 %v3313
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3292, ptr align 4 %v3314, <8 x i1> %v3272)
  %v3315 = add i64 6, %v3265
  %v3316 = getelementptr inbounds float, ptr %v3260, i64 %v3315
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3296, ptr align 4 %v3316, <8 x i1> %v3272)
  %v3317 = add i64 3, %v3265
  %v3318 = getelementptr inbounds float, ptr %v3260, i64 %v3317
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3300, ptr align 4 %v3318, <8 x i1> %v3272)
  %v3319 = add i64 0, %v3265
  %v3320 = getelementptr inbounds float, ptr %v3260, i64 %v3319
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3304, ptr align 4 %v3320, <8 x i1> %v3272)
  br label %b142
b142:
  %v3321 = add nsw i64 %v3261, 1
  br label %b138
b140:
  %v3322 = add nsw i64 %v3244, 1
  br label %b135
b137:
  %v3323 = add nsw i64 %v3114, 1
  br label %b116
b118:
  %v3324 = add nsw i64 %v3108, 1
  br label %b113
b115:
  %v3325 = add nsw i64 %v3103, 96
  br label %b110
b112:
  %v3327 = add i64 %v7, 0
  %v3328 = sdiv i64 %v3327, 1
  %v3329 = add i64 %v2, 1
  %v3330 = mul i64 %v3328, %v2
  %v3331 = sdiv i64 %v3330, %v3
  %v3332 = mul i64 %v3331, 1
  %v3333 = icmp slt i64 %v3332, %v7
  %v3334 = select i1 %v3333, i64 %v3332, i64 %v7
  %v3335 = mul i64 %v3328, %v3329
  %v3336 = sdiv i64 %v3335, %v3
  %v3337 = mul i64 %v3336, 1
  %v3338 = icmp slt i64 %v3337, %v7
  %v3339 = select i1 %v3338, i64 %v3337, i64 %v7
  br label %b143
b143:
  %v3340 = phi i64 [ %v3334, %b112 ], [ %v3566, %b148 ]
  %v3341 = icmp slt i64 %v3340, %v3339
  br i1 %v3341, label %b144, label %b145
b144:
  %v3342 = add i64 %v3340, 96
  %v3343 = icmp slt i64 %v3342, %v3339
  %v3344 = select i1 %v3343, i64 %v3342, i64 %v3339
  br label %b146
b146:
  %v3345 = phi i64 [ 0, %b144 ], [ %v3565, %b151 ]
  %v3346 = icmp slt i64 %v3345, 1
  br i1 %v3346, label %b147, label %b148
b147:
  %v3347 = sub i64 %v3344, %v3340
  %v3348 = sub i64 8, 1
  %v3349 = add i64 %v3347, %v3348
  %v3350 = sdiv i64 %v3349, 8
  br label %b149
b149:
  %v3351 = phi i64 [ 0, %b147 ], [ %v3564, %b160 ]
  %v3352 = icmp slt i64 %v3351, %v3350
  br i1 %v3352, label %b150, label %b151
b150:
  %v3353 = mul i64 %v3347, %v3351
  %v3354 = sdiv i64 %v3353, %v3350
  %v3355 = add i64 %v3340, %v3354
  %v3356 = add i64 %v3351, 1
  %v3357 = mul i64 %v3347, %v3356
  %v3358 = sdiv i64 %v3357, %v3350
  %v3359 = add i64 %v3340, %v3358
  %v3360 = mul i64 %v3345, 288
  %v3361 = getelementptr inbounds float, ptr %v339, i64 %v3360
  %v3362 = sub i64 %v3359, %v3355
  %v3363 = add i64 %v624, 0
  %v3364 = and i64 %v3363, %v240
  %v3365 = mul i64 %v3364, %v7
  %v3366 = add i64 %v3365, %v3355
  %v3367 = mul i64 %v3366, 12
  %v3368 = getelementptr inbounds float, ptr %v114, i64 %v3367
  %v3369 = getelementptr inbounds float, ptr %v3368, i64 0
  %v3370 = sub i64 %v3362, 1
  %v3371 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3370
  %v3372 = load ptr, ptr %v3371, align 4
  %v3373 = getelementptr inbounds float, ptr %v3326, i64 0
  %v3374 = icmp sgt i64 %v3362, 0
  br i1 %v3374, label %b152, label %b153
b152:
  call void %v3372(ptr %v3369, i64 12, ptr %v3361, i64 12, ptr %v3373, i64 8, i64 0)
  br label %b153
b153:
  %v3375 = add i64 %v3360, 96
  %v3376 = getelementptr inbounds float, ptr %v339, i64 %v3375
  %v3377 = sub i64 %v3359, %v3355
  %v3378 = add i64 %v624, 0
  %v3379 = and i64 %v3378, %v242
  %v3380 = mul i64 %v3379, %v7
  %v3381 = add i64 %v3380, %v3355
  %v3382 = mul i64 %v3381, 12
  %v3383 = getelementptr inbounds float, ptr %v116, i64 %v3382
  %v3384 = getelementptr inbounds float, ptr %v3383, i64 0
  %v3385 = sub i64 %v3377, 1
  %v3386 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v3385
  %v3387 = load ptr, ptr %v3386, align 4
  %v3388 = getelementptr inbounds float, ptr %v3326, i64 0
  %v3389 = icmp sgt i64 %v3377, 0
  br i1 %v3389, label %b154, label %b155
b154:
  call void %v3387(ptr %v3384, i64 12, ptr %v3376, i64 12, ptr %v3388, i64 8, i64 0)
  br label %b155
b155:
  %v3390 = add i64 %v3375, 96
  %v3391 = getelementptr inbounds float, ptr %v339, i64 %v3390
  %v3392 = sub i64 %v3359, %v3355
  %v3393 = add i64 %v624, 0
  %v3394 = and i64 %v3393, %v244
  %v3395 = mul i64 %v3394, %v7
  %v3396 = add i64 %v3395, %v3355
  %v3397 = mul i64 %v3396, 12
  %v3398 = getelementptr inbounds float, ptr %v118, i64 %v3397
  %v3399 = getelementptr inbounds float, ptr %v3398, i64 0
  %v3400 = sub i64 %v3392, 1
  %v3401 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v3400
  %v3402 = load ptr, ptr %v3401, align 4
  %v3403 = getelementptr inbounds float, ptr %v3326, i64 0
  %v3404 = icmp sgt i64 %v3392, 0
  br i1 %v3404, label %b156, label %b157
b156:
  call void %v3402(ptr %v3399, i64 12, ptr %v3391, i64 12, ptr %v3403, i64 8, i64 0)
  br label %b157
b157:
  %v3405 = add i64 %v3390, 96
  br label %b158
b158:
  %v3406 = phi i64 [ %v3355, %b157 ], [ %v3563, %b163 ]
  %v3407 = icmp slt i64 %v3406, %v3359
  br i1 %v3407, label %b159, label %b160
b159:
  %v3408 = sub i64 %v3406, %v3355
  %v3409 = mul i64 %v3408, 8
  %v3410 = getelementptr inbounds float, ptr %v3326, i64 %v3409
  %v3411 = add i64 %v624, 1
  %v3412 = and i64 %v3411, 1
  %v3413 = mul i64 %v3412, %v7
  %v3414 = add i64 %v3413, %v3406
  %v3415 = mul i64 %v3414, 8
  %v3416 = getelementptr inbounds float, ptr %v62, i64 %v3415
  %v3417 = add i64 %v624, 1
  %v3418 = and i64 %v3417, %v230
  %v3419 = mul i64 %v3418, %v7
  %v3420 = add i64 %v3419, %v3406
  %v3421 = mul i64 %v3420, 8
  %v3422 = getelementptr inbounds float, ptr %v56, i64 %v3421
  %v3423 = add i64 %v624, 0
  %v3424 = and i64 %v3423, %v256
  %v3425 = mul i64 %v3424, %v7
  %v3426 = add i64 %v3425, %v3406
  %v3427 = mul i64 %v3426, 8
  %v3428 = getelementptr inbounds float, ptr %v132, i64 %v3427
  %v3429 = add i64 %v624, 1
  %v3430 = and i64 %v3429, 1
  %v3431 = mul i64 %v3430, %v7
  %v3432 = add i64 %v3431, %v3406
  %v3433 = mul i64 %v3432, 8
  %v3434 = getelementptr inbounds float, ptr %v64, i64 %v3433
  %v3435 = add i64 %v624, 0
  %v3436 = and i64 %v3435, %v252
  %v3437 = mul i64 %v3436, %v7
  %v3438 = add i64 %v3437, %v3406
  %v3439 = mul i64 %v3438, 8
  %v3440 = getelementptr inbounds float, ptr %v128, i64 %v3439
  %v3441 = add i64 %v624, 0
  %v3442 = and i64 %v3441, %v254
  %v3443 = mul i64 %v3442, %v7
  %v3444 = add i64 %v3443, %v3406
  %v3445 = mul i64 %v3444, 8
  %v3446 = getelementptr inbounds float, ptr %v130, i64 %v3445
  %v3447 = add i64 %v624, 0
  %v3448 = and i64 %v3447, %v250
  %v3449 = mul i64 %v3448, %v7
  %v3450 = add i64 %v3449, %v3406
  %v3451 = mul i64 %v3450, 8
  %v3452 = getelementptr inbounds float, ptr %v126, i64 %v3451
  %v3453 = add i64 %v624, 0
  %v3454 = and i64 %v3453, %v230
  %v3455 = mul i64 %v3454, %v7
  %v3456 = add i64 %v3455, %v3406
  %v3457 = mul i64 %v3456, 8
  %v3458 = getelementptr inbounds float, ptr %v56, i64 %v3457
  %v3459 = add i64 %v624, 0
  %v3460 = and i64 %v3459, %v246
  %v3461 = mul i64 %v3460, %v7
  %v3462 = add i64 %v3461, %v3406
  %v3463 = mul i64 %v3462, 32
  %v3464 = getelementptr inbounds float, ptr %v120, i64 %v3463
  %v3465 = add i64 %v624, 0
  %v3466 = and i64 %v3465, 1
  %v3467 = mul i64 %v3466, %v7
  %v3468 = add i64 %v3467, %v3406
  %v3469 = mul i64 %v3468, 8
  %v3470 = getelementptr inbounds float, ptr %v64, i64 %v3469
  br label %b161
b161:
  %v3471 = phi i64 [ 0, %b159 ], [ %v3562, %b162 ]
  %v3472 = icmp slt i64 %v3471, 1
  br i1 %v3472, label %b162, label %b163
b162:
  %v3473 = mul i64 %v3345, 1
  %v3474 = add i64 %v3473, %v3471
  %v3475 = mul i64 %v3474, 8
  %v3476 = add i64 0, %v3471
  %v3477 = mul i64 %v3476, 8
  %v3478 = getelementptr inbounds float, ptr %v3410, i64 %v3477
  %v3479 = load <8 x float>, ptr %v3478, align 4
  %v3480 = add i64 0, %v3475
  %v3481 = getelementptr inbounds float, ptr %v3416, i64 %v3480
  %v3482 = load <8 x float>, ptr %v3481, align 4
  %v3483 = fadd <8 x float> %v3482, %v3479
  %v3484 = add i64 0, %v3475
  %v3485 = getelementptr inbounds float, ptr %v3422, i64 %v3484
  %v3486 = load <8 x float>, ptr %v3485, align 4
  %v3487 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3486)
  %v3488 = fcmp ogt <8 x float> %v3487, splat (float 0x4023000000000000)
  %v3489 = select <8 x i1> %v3488, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3487
  %v3490 = fadd <8 x float> %v3489, %v3489
  %v3491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3490, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3492 = fsub <8 x float> %v3491, splat (float 0x4168000000000000)
  %v3493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3492, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3490)
  %v3494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3492, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3493)
  %v3495 = bitcast <8 x float> %v3491 to <8 x i32>
  %v3496 = fmul <8 x float> %v3494, %v3494
  %v3497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3494, <8 x float> splat (float 0x3F81227F40000000))
  %v3498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3497, <8 x float> %v3494, <8 x float> splat (float 0x3FA5556740000000))
  %v3499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3498, <8 x float> %v3494, <8 x float> splat (float 0x3FC5554B00000000))
  %v3500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3499, <8 x float> %v3494, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3496, <8 x float> %v3500, <8 x float> %v3494)
  %v3502 = shl <8 x i32> %v3495, splat (i32 23)
  %v3503 = add <8 x i32> %v3502, splat (i32 1065353216)
  %v3504 = bitcast <8 x i32> %v3503 to <8 x float>
  %v3505 = fsub <8 x float> %v3504, splat (float 0x3FF0000000000000)
  %v3506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3504, <8 x float> %v3501, <8 x float> %v3505)
  %v3507 = fadd <8 x float> %v3506, splat (float 0x4000000000000000)
  %v3508 = fdiv <8 x float> %v3506, %v3507
  %v3509 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3508, <8 x float> %v3486)
  %v3510 = fmul <8 x float> %v3483, %v3509
  %v3511 = add i64 0, %v3475
  %v3512 = getelementptr inbounds float, ptr %v3428, i64 %v3511
  %v3513 = load <8 x float>, ptr %v3512, align 4
  %v3514 = fmul <8 x float> %v3510, %v3513
  %v3515 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3516 = shufflevector <8 x float> %v3515, <8 x float> poison, <8 x i32> zeroinitializer
  %v3517 = fsub <8 x float> %v3516, %v3513
  %v3518 = fmul <8 x float> %v3514, %v3517
  %v3519 = add i64 0, %v3475
  %v3520 = getelementptr inbounds float, ptr %v3434, i64 %v3519
  %v3521 = load <8 x float>, ptr %v3520, align 4
  %v3522 = fmul <8 x float> %v3483, %v3513
  %v3523 = fmul <8 x float> %v3509, %v3509
  %v3524 = fsub <8 x float> %v3516, %v3523
  %v3525 = fmul <8 x float> %v3522, %v3524
  %v3526 = fadd <8 x float> %v3521, %v3525
  %v3527 = add i64 0, %v3475
  %v3528 = getelementptr inbounds float, ptr %v3440, i64 %v3527
  %v3529 = load <8 x float>, ptr %v3528, align 4
  %v3530 = fmul <8 x float> %v3526, %v3529
  %v3531 = add i64 0, %v3475
  %v3532 = getelementptr inbounds float, ptr %v3446, i64 %v3531
  %v3533 = load <8 x float>, ptr %v3532, align 4
  %v3534 = fmul <8 x float> %v3533, %v3533
  %v3535 = fsub <8 x float> %v3516, %v3534
  %v3536 = fmul <8 x float> %v3530, %v3535
  %v3537 = fmul <8 x float> %v3526, %v3533
  %v3538 = fmul <8 x float> %v3537, %v3529
  %v3539 = fsub <8 x float> %v3516, %v3529
  %v3540 = fmul <8 x float> %v3538, %v3539
  %v3541 = add i64 0, %v3475
  %v3542 = getelementptr inbounds float, ptr %v3452, i64 %v3541
  %v3543 = load <8 x float>, ptr %v3542, align 4
  %v3544 = fmul <8 x float> %v3526, %v3543
  %v3545 = add i64 0, %v3475
  %v3546 = getelementptr inbounds float, ptr %v3458, i64 %v3545
  %v3547 = load <8 x float>, ptr %v3546, align 4
  %v3548 = fmul <8 x float> %v3526, %v3547
  %v3549 = fmul <8 x float> %v3548, %v3543
  %v3550 = fsub <8 x float> %v3516, %v3543
  %v3551 = fmul <8 x float> %v3549, %v3550
  %v3552 = add i64 24, %v3475
  %v3553 = getelementptr inbounds float, ptr %v3464, i64 %v3552
  store <8 x float> %v3518, ptr %v3553, align 4
  %v3554 = add i64 8, %v3475
  %v3555 = getelementptr inbounds float, ptr %v3464, i64 %v3554
  store <8 x float> %v3536, ptr %v3555, align 4
  %v3556 = add i64 0, %v3475
  %v3557 = getelementptr inbounds float, ptr %v3464, i64 %v3556
  store <8 x float> %v3540, ptr %v3557, align 4
  %v3558 = add i64 0, %v3475
  %v3559 = getelementptr inbounds float, ptr %v3470, i64 %v3558
  store <8 x float> %v3544, ptr %v3559, align 4
  %v3560 = add i64 16, %v3475
  %v3561 = getelementptr inbounds float, ptr %v3464, i64 %v3560
  store <8 x float> %v3551, ptr %v3561, align 4
  %v3562 = add nsw i64 %v3471, 1
  br label %b161
b163:
  %v3563 = add nsw i64 %v3406, 1
  br label %b158
b160:
  %v3564 = add nsw i64 %v3351, 1
  br label %b149
b151:
  %v3565 = add nsw i64 %v3345, 1
  br label %b146
b148:
  %v3566 = add nsw i64 %v3340, 96
  br label %b143
b145:
  %v3568 = add i64 %v7, 0
  %v3569 = sdiv i64 %v3568, 1
  %v3570 = add i64 %v2, 1
  %v3571 = mul i64 %v3569, %v2
  %v3572 = sdiv i64 %v3571, %v3
  %v3573 = mul i64 %v3572, 1
  %v3574 = icmp slt i64 %v3573, %v7
  %v3575 = select i1 %v3574, i64 %v3573, i64 %v7
  %v3576 = mul i64 %v3569, %v3570
  %v3577 = sdiv i64 %v3576, %v3
  %v3578 = mul i64 %v3577, 1
  %v3579 = icmp slt i64 %v3578, %v7
  %v3580 = select i1 %v3579, i64 %v3578, i64 %v7
  br label %b164
b164:
  %v3581 = phi i64 [ %v3575, %b145 ], [ %v3682, %b169 ]
  %v3582 = icmp slt i64 %v3581, %v3580
  br i1 %v3582, label %b165, label %b166
b165:
  %v3583 = add i64 %v3581, 96
  %v3584 = icmp slt i64 %v3583, %v3580
  %v3585 = select i1 %v3584, i64 %v3583, i64 %v3580
  br label %b167
b167:
  %v3586 = phi i64 [ 0, %b165 ], [ %v3681, %b172 ]
  %v3587 = icmp slt i64 %v3586, 1
  br i1 %v3587, label %b168, label %b169
b168:
  %v3588 = sub i64 %v3585, %v3581
  %v3589 = sub i64 4, 1
  %v3590 = add i64 %v3588, %v3589
  %v3591 = sdiv i64 %v3590, 4
  br label %b170
b170:
  %v3592 = phi i64 [ 0, %b168 ], [ %v3680, %b179 ]
  %v3593 = icmp slt i64 %v3592, %v3591
  br i1 %v3593, label %b171, label %b172
b171:
  %v3594 = mul i64 %v3588, %v3592
  %v3595 = sdiv i64 %v3594, %v3591
  %v3596 = add i64 %v3581, %v3595
  %v3597 = add i64 %v3592, 1
  %v3598 = mul i64 %v3588, %v3597
  %v3599 = sdiv i64 %v3598, %v3591
  %v3600 = add i64 %v3581, %v3599
  %v3601 = mul i64 %v3586, 1024
  %v3602 = getelementptr inbounds float, ptr %v340, i64 %v3601
  %v3603 = sub i64 %v3600, %v3596
  %v3604 = add i64 %v624, 0
  %v3605 = and i64 %v3604, %v246
  %v3606 = mul i64 %v3605, %v7
  %v3607 = add i64 %v3606, %v3596
  %v3608 = mul i64 %v3607, 32
  %v3609 = getelementptr inbounds float, ptr %v120, i64 %v3608
  %v3610 = getelementptr inbounds float, ptr %v3609, i64 0
  %v3611 = sub i64 %v3603, 1
  %v3612 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v3611
  %v3613 = load ptr, ptr %v3612, align 4
  %v3614 = getelementptr inbounds float, ptr %v3567, i64 0
  %v3615 = icmp sgt i64 %v3603, 0
  br i1 %v3615, label %b173, label %b174
b173:
  call void %v3613(ptr %v3610, i64 32, ptr %v3602, i64 32, ptr %v3614, i64 24, i64 8)
  br label %b174
b174:
  %v3616 = add i64 %v3601, 768
  %v3617 = getelementptr inbounds float, ptr %v340, i64 %v3616
  %v3618 = sub i64 %v3600, %v3596
  %v3619 = add i64 %v624, 0
  %v3620 = and i64 %v3619, %v310
  %v3621 = mul i64 %v3620, %v7
  %v3622 = add i64 %v3621, %v3596
  %v3623 = mul i64 %v3622, 32
  %v3624 = getelementptr inbounds float, ptr %v198, i64 %v3623
  %v3625 = getelementptr inbounds float, ptr %v3624, i64 0
  %v3626 = sub i64 %v3618, 1
  %v3627 = getelementptr inbounds ptr, ptr @table_tile_4x1_more, i64 %v3626
  %v3628 = load ptr, ptr %v3627, align 4
  %v3629 = getelementptr inbounds float, ptr %v3567, i64 16
  %v3630 = icmp sgt i64 %v3618, 0
  br i1 %v3630, label %b175, label %b176
b175:
  call void %v3628(ptr %v3625, i64 32, ptr %v3617, i64 32, ptr %v3629, i64 24, i64 0)
  br label %b176
b176:
  %v3631 = add i64 %v3616, 256
  br label %b177
b177:
  %v3632 = phi i64 [ %v3596, %b176 ], [ %v3679, %b182 ]
  %v3633 = icmp slt i64 %v3632, %v3600
  br i1 %v3633, label %b178, label %b179
b178:
  %v3634 = sub i64 %v3632, %v3596
  %v3635 = mul i64 %v3634, 24
  %v3636 = getelementptr inbounds float, ptr %v3567, i64 %v3635
  %v3637 = add i64 %v624, 0
  %v3638 = and i64 %v3637, 1
  %v3639 = mul i64 %v3638, %v7
  %v3640 = add i64 %v3639, %v3632
  %v3641 = mul i64 %v3640, 8
  %v3642 = getelementptr inbounds float, ptr %v62, i64 %v3641
  %v3643 = add i64 %v624, 0
  %v3644 = and i64 %v3643, %v330
  %v3645 = mul i64 %v3644, %v7
  %v3646 = add i64 %v3645, %v3632
  %v3647 = mul i64 %v3646, 8
  %v3648 = getelementptr inbounds float, ptr %v218, i64 %v3647
  %v3649 = add i64 %v624, 0
  %v3650 = and i64 %v3649, 1
  %v3651 = mul i64 %v3650, %v7
  %v3652 = add i64 %v3651, %v3632
  %v3653 = mul i64 %v3652, 8
  %v3654 = getelementptr inbounds float, ptr %v58, i64 %v3653
  br label %b180
b180:
  %v3655 = phi i64 [ 0, %b178 ], [ %v3678, %b181 ]
  %v3656 = icmp slt i64 %v3655, 1
  br i1 %v3656, label %b181, label %b182
b181:
  %v3657 = mul i64 %v3586, 1
  %v3658 = add i64 %v3657, %v3655
  %v3659 = mul i64 %v3658, 8
  %v3660 = add i64 0, %v3655
  %v3661 = mul i64 %v3660, 8
  %v3662 = getelementptr inbounds float, ptr %v3636, i64 %v3661
  %v3663 = load <8 x float>, ptr %v3662, align 4
  %v3664 = add i64 1, %v3655
  %v3665 = mul i64 %v3664, 8
  %v3666 = getelementptr inbounds float, ptr %v3636, i64 %v3665
  %v3667 = load <8 x float>, ptr %v3666, align 4
  %v3668 = add i64 2, %v3655
  %v3669 = mul i64 %v3668, 8
  %v3670 = getelementptr inbounds float, ptr %v3636, i64 %v3669
  %v3671 = load <8 x float>, ptr %v3670, align 4
  %v3672 = add i64 0, %v3659
  %v3673 = getelementptr inbounds float, ptr %v3642, i64 %v3672
  store <8 x float> %v3663, ptr %v3673, align 4
  %v3674 = add i64 0, %v3659
  %v3675 = getelementptr inbounds float, ptr %v3648, i64 %v3674
  store <8 x float> %v3667, ptr %v3675, align 4
  %v3676 = add i64 0, %v3659
  %v3677 = getelementptr inbounds float, ptr %v3654, i64 %v3676
  store <8 x float> %v3671, ptr %v3677, align 4
  %v3678 = add nsw i64 %v3655, 1
  br label %b180
b182:
  %v3679 = add nsw i64 %v3632, 1
  br label %b177
b179:
  %v3680 = add nsw i64 %v3592, 1
  br label %b170
b172:
  %v3681 = add nsw i64 %v3586, 1
  br label %b167
b169:
  %v3682 = add nsw i64 %v3581, 96
  br label %b164
b166:
  %v3683 = add nsw i64 %v621, 1
  br label %b19
b21:
  %v3684 = icmp sgt i64 %v3, 1
  br i1 %v3684, label %b183, label %b184
b183:
  %v3685 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3686 = atomicrmw add ptr %v3685, i64 1 acq_rel
  %v3687 = load i64, ptr %v331, align 8
  %v3688 = add i64 %v3687, 1
  store i64 %v3688, ptr %v331, align 8
  %v3689 = mul i64 %v3, %v3688
  br label %b185
b185:
  %v3690 = load atomic i64, ptr %v3685 acquire, align 8
  %v3691 = icmp slt i64 %v3690, %v3689
  br i1 %v3691, label %b186, label %b187
b186:
  %v3692 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v3693 = getelementptr inbounds float, ptr %v333, i64 2080
  %v3694 = getelementptr inbounds i64, ptr %v1, i64 4
  %v3695 = load i64, ptr %v3694, align 8
  %v3696 = icmp eq i64 %v3695, 0
  br i1 %v3696, label %b188, label %b189
b188:
  %v3697 = add i64 1, 0
  %v3698 = sdiv i64 %v3697, 1
  %v3699 = add i64 %v2, 1
  %v3700 = mul i64 %v3698, %v2
  %v3701 = sdiv i64 %v3700, %v3
  %v3702 = mul i64 %v3701, 1
  %v3703 = icmp slt i64 %v3702, 1
  %v3704 = select i1 %v3703, i64 %v3702, i64 1
  %v3705 = mul i64 %v3698, %v3699
  %v3706 = sdiv i64 %v3705, %v3
  %v3707 = mul i64 %v3706, 1
  %v3708 = icmp slt i64 %v3707, 1
  %v3709 = select i1 %v3708, i64 %v3707, i64 1
  %v3710 = icmp slt i64 %v3709, 1
  %v3711 = select i1 %v3710, i64 %v3709, i64 1
  br label %b190
b190:
  %v3712 = phi i64 [ %v3704, %b188 ], [ %v3726, %b191 ]
  %v3713 = icmp slt i64 %v3712, %v3711
  br i1 %v3713, label %b191, label %b192
b191:
  %v3714 = mul i64 %v3712, 256
  %v3715 = mul i64 %v3712, 8
  %v3716 = add i64 %v3714, 0
  %v3717 = add i64 %v3715, 0
  %v3718 = getelementptr inbounds float, ptr %v3693, i64 %v3716
  %v3719 = sub i64 8, %v3717
  %v3720 = icmp slt i64 %v3719, 0
  %v3721 = select i1 %v3720, i64 0, i64 %v3719
  %v3722 = mul i64 %v3717, 1
  %v3723 = add i64 0, %v3722
  %v3724 = getelementptr inbounds float, ptr %v14, i64 %v3723
  call void @pack_rows(ptr %v3724, i64 1, i64 8, i64 32, i64 %v3721, ptr %v3718, i64 8)
  %v3725 = add i64 %v3714, 256
  %v3726 = add nsw i64 %v3712, 1
  br label %b190
b192:
  br label %b189
b189:
  %v3727 = icmp sgt i64 %v3, 1
  br i1 %v3727, label %b193, label %b194
b193:
  %v3728 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3729 = atomicrmw add ptr %v3728, i64 1 acq_rel
  %v3730 = load i64, ptr %v331, align 8
  %v3731 = add i64 %v3730, 1
  store i64 %v3731, ptr %v331, align 8
  %v3732 = mul i64 %v3, %v3731
  br label %b195
b195:
  %v3733 = load atomic i64, ptr %v3728 acquire, align 8
  %v3734 = icmp slt i64 %v3733, %v3732
  br i1 %v3734, label %b196, label %b197
b196:
  %v3735 = call i32 @sched_yield()
  br label %b195
b197:
  br label %b194
b194:
  %v3737 = add i64 %v8, 0
  %v3738 = sdiv i64 %v3737, 1
  %v3739 = add i64 %v2, 1
  %v3740 = mul i64 %v3738, %v2
  %v3741 = sdiv i64 %v3740, %v3
  %v3742 = mul i64 %v3741, 1
  %v3743 = icmp slt i64 %v3742, %v8
  %v3744 = select i1 %v3743, i64 %v3742, i64 %v8
  %v3745 = mul i64 %v3738, %v3739
  %v3746 = sdiv i64 %v3745, %v3
  %v3747 = mul i64 %v3746, 1
  %v3748 = icmp slt i64 %v3747, %v8
  %v3749 = select i1 %v3748, i64 %v3747, i64 %v8
  br label %b198
b198:
  %v3750 = phi i64 [ %v3744, %b194 ], [ %v3810, %b203 ]
  %v3751 = icmp slt i64 %v3750, %v3749
  br i1 %v3751, label %b199, label %b200
b199:
  %v3752 = add i64 %v3750, 96
  %v3753 = icmp slt i64 %v3752, %v3749
  %v3754 = select i1 %v3753, i64 %v3752, i64 %v3749
  br label %b201
b201:
  %v3755 = phi i64 [ 0, %b199 ], [ %v3809, %b206 ]
  %v3756 = icmp slt i64 %v3755, 1
  br i1 %v3756, label %b202, label %b203
b202:
  %v3757 = sub i64 %v3754, %v3750
  %v3758 = sub i64 8, 1
  %v3759 = add i64 %v3757, %v3758
  %v3760 = sdiv i64 %v3759, 8
  br label %b204
b204:
  %v3761 = phi i64 [ 0, %b202 ], [ %v3808, %b211 ]
  %v3762 = icmp slt i64 %v3761, %v3760
  br i1 %v3762, label %b205, label %b206
b205:
  %v3763 = mul i64 %v3757, %v3761
  %v3764 = sdiv i64 %v3763, %v3760
  %v3765 = add i64 %v3750, %v3764
  %v3766 = add i64 %v3761, 1
  %v3767 = mul i64 %v3757, %v3766
  %v3768 = sdiv i64 %v3767, %v3760
  %v3769 = add i64 %v3750, %v3768
  %v3770 = mul i64 %v3755, 256
  %v3771 = getelementptr inbounds float, ptr %v3693, i64 %v3770
  %v3772 = sub i64 %v3769, %v3765
  %v3773 = mul i64 %v3765, 32
  %v3774 = getelementptr inbounds float, ptr %v200, i64 %v3773
  %v3775 = getelementptr inbounds float, ptr %v3774, i64 0
  %v3776 = sub i64 %v3772, 1
  %v3777 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3776
  %v3778 = load ptr, ptr %v3777, align 4
  %v3779 = getelementptr inbounds float, ptr %v3736, i64 0
  %v3780 = icmp sgt i64 %v3772, 0
  br i1 %v3780, label %b207, label %b208
b207:
  call void %v3778(ptr %v3775, i64 32, ptr %v3771, i64 32, ptr %v3779, i64 8, i64 0)
  br label %b208
b208:
  %v3781 = add i64 %v3770, 256
  br label %b209
b209:
  %v3782 = phi i64 [ %v3765, %b208 ], [ %v3807, %b214 ]
  %v3783 = icmp slt i64 %v3782, %v3769
  br i1 %v3783, label %b210, label %b211
b210:
  %v3784 = sub i64 %v3782, %v3765
  %v3785 = mul i64 %v3784, 8
  %v3786 = getelementptr inbounds float, ptr %v3736, i64 %v3785
  %v3787 = mul i64 %v3782, 8
  %v3788 = getelementptr inbounds float, ptr %v218, i64 %v3787
  %v3789 = mul i64 %v3782, 8
  %v3790 = getelementptr inbounds float, ptr %v66, i64 %v3789
  br label %b212
b212:
  %v3791 = phi i64 [ 0, %b210 ], [ %v3806, %b213 ]
  %v3792 = icmp slt i64 %v3791, 1
  br i1 %v3792, label %b213, label %b214
b213:
  %v3793 = mul i64 %v3755, 1
  %v3794 = add i64 %v3793, %v3791
  %v3795 = mul i64 %v3794, 8
  %v3796 = add i64 0, %v3791
  %v3797 = mul i64 %v3796, 8
  %v3798 = getelementptr inbounds float, ptr %v3786, i64 %v3797
  %v3799 = load <8 x float>, ptr %v3798, align 4
  %v3800 = add i64 0, %v3795
  %v3801 = getelementptr inbounds float, ptr %v3788, i64 %v3800
  %v3802 = load <8 x float>, ptr %v3801, align 4
  %v3803 = fadd <8 x float> %v3799, %v3802
  %v3804 = add i64 0, %v3795
  %v3805 = getelementptr inbounds float, ptr %v3790, i64 %v3804
  store <8 x float> %v3803, ptr %v3805, align 4
  %v3806 = add nsw i64 %v3791, 1
  br label %b212
b214:
  %v3807 = add nsw i64 %v3782, 1
  br label %b209
b211:
  %v3808 = add nsw i64 %v3761, 1
  br label %b204
b206:
  %v3809 = add nsw i64 %v3755, 1
  br label %b201
b203:
  %v3810 = add nsw i64 %v3750, 96
  br label %b198
b200:
  %v3811 = icmp sgt i64 %v3, 1
  br i1 %v3811, label %b215, label %b216
b215:
  %v3812 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3813 = atomicrmw add ptr %v3812, i64 1 acq_rel
  %v3814 = load i64, ptr %v331, align 8
  %v3815 = add i64 %v3814, 1
  store i64 %v3815, ptr %v331, align 8
  %v3816 = mul i64 %v3, %v3815
  br label %b217
b217:
  %v3817 = load atomic i64, ptr %v3812 acquire, align 8
  %v3818 = icmp slt i64 %v3817, %v3816
  br i1 %v3818, label %b218, label %b219
b218:
  %v3819 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v3820 = mul i64 0, 32
  %v3821 = getelementptr inbounds float, ptr %v120, i64 %v3820
  %v3822 = getelementptr inbounds float, ptr %v3821, i64 0
  %v3823 = mul i64 0, 8
  %v3824 = getelementptr inbounds float, ptr %v10, i64 %v3823
  %v3825 = getelementptr inbounds float, ptr %v3824, i64 0
  %v3826 = getelementptr inbounds float, ptr %v336, i64 12288
  %v3827 = add i64 32, 1
  %v3828 = sdiv i64 %v3827, 2
  %v3829 = add i64 %v2, 1
  %v3830 = mul i64 %v3828, %v2
  %v3831 = sdiv i64 %v3830, %v3
  %v3832 = mul i64 %v3831, 2
  %v3833 = icmp slt i64 %v3832, 32
  %v3834 = select i1 %v3833, i64 %v3832, i64 32
  %v3835 = mul i64 %v3828, %v3829
  %v3836 = sdiv i64 %v3835, %v3
  %v3837 = mul i64 %v3836, 2
  %v3838 = icmp slt i64 %v3837, 32
  %v3839 = select i1 %v3838, i64 %v3837, i64 32
  %v3840 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b220
b220:
  %v3841 = phi i64 [ %v3834, %b216 ], [ %v3849, %b225 ]
  %v3842 = icmp slt i64 %v3841, %v3839
  br i1 %v3842, label %b221, label %b222
b221:
  %v3843 = mul i64 %v3841, 16
  %v3844 = getelementptr inbounds float, ptr %v3840, i64 %v3843
  br label %b223
b223:
  %v3845 = phi i64 [ 0, %b221 ], [ %v3848, %b224 ]
  %v3846 = icmp slt i64 %v3845, 8
  br i1 %v3846, label %b224, label %b225
b224:
  %v3847 = getelementptr inbounds float, ptr %v3844, i64 %v3845
  store float 0x0000000000000000, ptr %v3847, align 4
  %v3848 = add nsw i64 %v3845, 1
  br label %b223
b225:
  %v3849 = add nsw i64 %v3841, 1
  br label %b220
b222:
  %v3850 = mul i64 %v8, 1
  br label %b226
b226:
  %v3851 = phi i64 [ 0, %b222 ], [ %v3955, %b231 ]
  %v3852 = icmp slt i64 %v3851, %v3850
  br i1 %v3852, label %b227, label %b228
b227:
  %v3853 = sub i64 %v3850, %v3851
  %v3854 = icmp slt i64 %v3853, 384
  %v3855 = select i1 %v3854, i64 %v3853, i64 384
  br label %b229
b229:
  %v3856 = phi i64 [ %v3834, %b227 ], [ %v3954, %b255 ]
  %v3857 = icmp slt i64 %v3856, %v3839
  br i1 %v3857, label %b230, label %b231
b230:
  %v3858 = sub i64 %v3839, %v3856
  %v3859 = icmp slt i64 %v3858, 64
  %v3860 = select i1 %v3859, i64 %v3858, i64 64
  %v3861 = sdiv i64 %v3860, 2
  %v3862 = mul i64 %v3861, 2
  %v3863 = sub i64 %v3860, %v3862
  %v3864 = mul i64 %v3851, 32
  %v3865 = add i64 %v3864, %v3856
  %v3866 = getelementptr inbounds float, ptr %v3822, i64 %v3865
  br label %b232
b232:
  %v3867 = phi i64 [ 0, %b230 ], [ %v3893, %b240 ]
  %v3868 = icmp slt i64 %v3867, %v3855
  br i1 %v3868, label %b233, label %b234
b233:
  %v3869 = mul i64 %v3867, 32
  %v3870 = getelementptr inbounds float, ptr %v3866, i64 %v3869
  %v3871 = mul i64 %v3867, 2
  %v3872 = getelementptr inbounds float, ptr %v3826, i64 %v3871
  br label %b235
b235:
  %v3873 = phi i64 [ 0, %b233 ], [ %v3882, %b236 ]
  %v3874 = icmp slt i64 %v3873, %v3861
  br i1 %v3874, label %b236, label %b237
b236:
  %v3875 = mul i64 %v3873, 2
  %v3876 = getelementptr inbounds float, ptr %v3870, i64 %v3875
  %v3877 = mul i64 %v3873, 768
  %v3878 = getelementptr inbounds float, ptr %v3872, i64 %v3877
  %v3879 = getelementptr inbounds float, ptr %v3876, i64 0
  %v3880 = load <2 x float>, ptr %v3879, align 4
  %v3881 = getelementptr inbounds float, ptr %v3878, i64 0
  store <2 x float> %v3880, ptr %v3881, align 4
  %v3882 = add nsw i64 %v3873, 1
  br label %b235
b237:
  %v3883 = mul i64 %v3861, 2
  %v3884 = getelementptr inbounds float, ptr %v3870, i64 %v3883
  %v3885 = mul i64 %v3861, 768
  %v3886 = getelementptr inbounds float, ptr %v3872, i64 %v3885
  br label %b238
b238:
  %v3887 = phi i64 [ 0, %b237 ], [ %v3892, %b239 ]
  %v3888 = icmp slt i64 %v3887, %v3863
  br i1 %v3888, label %b239, label %b240
b239:
  %v3889 = getelementptr inbounds float, ptr %v3884, i64 %v3887
  %v3890 = load float, ptr %v3889, align 4
  %v3891 = getelementptr inbounds float, ptr %v3886, i64 %v3887
  store float %v3890, ptr %v3891, align 4
  %v3892 = add nsw i64 %v3887, 1
  br label %b238, !llvm.loop !0
b240:
  %v3893 = add nsw i64 %v3867, 1
  br label %b232
b234:
  br label %b241
b241:
  %v3894 = phi i64 [ 0, %b234 ], [ %v3929, %b249 ]
  %v3895 = icmp slt i64 %v3894, 0
  br i1 %v3895, label %b242, label %b243
b242:
  %v3896 = mul i64 %v3851, 8
  %v3897 = add i64 %v3896, %v3894
  %v3898 = getelementptr inbounds float, ptr %v3825, i64 %v3897
  br label %b244
b244:
  %v3899 = phi i64 [ 0, %b242 ], [ %v3917, %b245 ]
  %v3900 = icmp slt i64 %v3899, %v3855
  br i1 %v3900, label %b245, label %b246
b245:
  %v3901 = mul i64 %v3899, 8
  %v3902 = getelementptr inbounds float, ptr %v3898, i64 %v3901
  %v3903 = mul i64 %v3899, 32
  %v3904 = getelementptr inbounds float, ptr %v336, i64 %v3903
  %v3905 = getelementptr inbounds float, ptr %v3902, i64 0
  %v3906 = load <8 x float>, ptr %v3905, align 4
  %v3907 = getelementptr inbounds float, ptr %v3904, i64 0
  store <8 x float> %v3906, ptr %v3907, align 4
  %v3908 = getelementptr inbounds float, ptr %v3902, i64 8
  %v3909 = load <8 x float>, ptr %v3908, align 4
  %v3910 = getelementptr inbounds float, ptr %v3904, i64 8
  store <8 x float> %v3909, ptr %v3910, align 4
  %v3911 = getelementptr inbounds float, ptr %v3902, i64 16
  %v3912 = load <8 x float>, ptr %v3911, align 4
  %v3913 = getelementptr inbounds float, ptr %v3904, i64 16
  store <8 x float> %v3912, ptr %v3913, align 4
  %v3914 = getelementptr inbounds float, ptr %v3902, i64 24
  %v3915 = load <8 x float>, ptr %v3914, align 4
  %v3916 = getelementptr inbounds float, ptr %v3904, i64 24
  store <8 x float> %v3915, ptr %v3916, align 4
  %v3917 = add nsw i64 %v3899, 1
  br label %b244
b246:
  %v3918 = sdiv i64 %v3860, 2
  br label %b247
b247:
  %v3919 = phi i64 [ 0, %b246 ], [ %v3928, %b248 ]
  %v3920 = icmp slt i64 %v3919, %v3918
  br i1 %v3920, label %b248, label %b249
b248:
  %v3921 = mul i64 %v3919, 2
  %v3922 = add i64 %v3856, %v3921
  %v3923 = mul i64 %v3919, 768
  %v3924 = getelementptr inbounds float, ptr %v3826, i64 %v3923
  %v3925 = mul i64 %v3922, 16
  %v3926 = add i64 %v3925, %v3894
  %v3927 = getelementptr inbounds float, ptr %v3840, i64 %v3926
  call void @outer_2x32(ptr %v3924, ptr %v336, i64 %v3855, ptr %v3927, i64 16)
  %v3928 = add nsw i64 %v3919, 1
  br label %b247
b249:
  %v3929 = add nsw i64 %v3894, 32
  br label %b241
b243:
  %v3930 = mul i64 %v3851, 8
  %v3931 = add i64 %v3930, 0
  %v3932 = getelementptr inbounds float, ptr %v3825, i64 %v3931
  br label %b250
b250:
  %v3933 = phi i64 [ 0, %b243 ], [ %v3942, %b251 ]
  %v3934 = icmp slt i64 %v3933, %v3855
  br i1 %v3934, label %b251, label %b252
b251:
  %v3935 = mul i64 %v3933, 8
  %v3936 = getelementptr inbounds float, ptr %v3932, i64 %v3935
  %v3937 = mul i64 %v3933, 8
  %v3938 = getelementptr inbounds float, ptr %v336, i64 %v3937
  %v3939 = getelementptr inbounds float, ptr %v3936, i64 0
  %v3940 = load <8 x float>, ptr %v3939, align 4
  %v3941 = getelementptr inbounds float, ptr %v3938, i64 0
  store <8 x float> %v3940, ptr %v3941, align 4
  %v3942 = add nsw i64 %v3933, 1
  br label %b250
b252:
  %v3943 = sdiv i64 %v3860, 2
  br label %b253
b253:
  %v3944 = phi i64 [ 0, %b252 ], [ %v3953, %b254 ]
  %v3945 = icmp slt i64 %v3944, %v3943
  br i1 %v3945, label %b254, label %b255
b254:
  %v3946 = mul i64 %v3944, 2
  %v3947 = add i64 %v3856, %v3946
  %v3948 = mul i64 %v3944, 768
  %v3949 = getelementptr inbounds float, ptr %v3826, i64 %v3948
  %v3950 = mul i64 %v3947, 16
  %v3951 = add i64 %v3950, 0
  %v3952 = getelementptr inbounds float, ptr %v3840, i64 %v3951
  call void @outer_2x8(ptr %v3949, ptr %v336, i64 %v3855, ptr %v3952, i64 16)
  %v3953 = add nsw i64 %v3944, 1
  br label %b253
b255:
  %v3954 = add nsw i64 %v3856, 64
  br label %b229
b231:
  %v3955 = add nsw i64 %v3851, 384
  br label %b226
b228:
  %v3956 = icmp sgt i64 %v3, 1
  br i1 %v3956, label %b256, label %b257
b256:
  %v3957 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3958 = atomicrmw add ptr %v3957, i64 1 acq_rel
  %v3959 = load i64, ptr %v331, align 8
  %v3960 = add i64 %v3959, 1
  store i64 %v3960, ptr %v331, align 8
  %v3961 = mul i64 %v3, %v3960
  br label %b258
b258:
  %v3962 = load atomic i64, ptr %v3957 acquire, align 8
  %v3963 = icmp slt i64 %v3962, %v3961
  br i1 %v3963, label %b259, label %b260
b259:
  %v3964 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  %v3965 = mul i64 0, 32
  %v3966 = getelementptr inbounds float, ptr %v120, i64 %v3965
  %v3967 = getelementptr inbounds float, ptr %v3966, i64 0
  %v3968 = mul i64 0, 8
  %v3969 = getelementptr inbounds float, ptr %v50, i64 %v3968
  %v3970 = getelementptr inbounds float, ptr %v3969, i64 0
  %v3971 = getelementptr inbounds float, ptr %v336, i64 12288
  %v3972 = add i64 32, 1
  %v3973 = sdiv i64 %v3972, 2
  %v3974 = add i64 %v2, 1
  %v3975 = mul i64 %v3973, %v2
  %v3976 = sdiv i64 %v3975, %v3
  %v3977 = mul i64 %v3976, 2
  %v3978 = icmp slt i64 %v3977, 32
  %v3979 = select i1 %v3978, i64 %v3977, i64 32
  %v3980 = mul i64 %v3973, %v3974
  %v3981 = sdiv i64 %v3980, %v3
  %v3982 = mul i64 %v3981, 2
  %v3983 = icmp slt i64 %v3982, 32
  %v3984 = select i1 %v3983, i64 %v3982, i64 32
  %v3985 = getelementptr inbounds float, ptr %v68, i64 8
  br label %b261
b261:
  %v3986 = phi i64 [ %v3979, %b257 ], [ %v3994, %b266 ]
  %v3987 = icmp slt i64 %v3986, %v3984
  br i1 %v3987, label %b262, label %b263
b262:
  %v3988 = mul i64 %v3986, 16
  %v3989 = getelementptr inbounds float, ptr %v3985, i64 %v3988
  br label %b264
b264:
  %v3990 = phi i64 [ 0, %b262 ], [ %v3993, %b265 ]
  %v3991 = icmp slt i64 %v3990, 8
  br i1 %v3991, label %b265, label %b266
b265:
  %v3992 = getelementptr inbounds float, ptr %v3989, i64 %v3990
  store float 0x0000000000000000, ptr %v3992, align 4
  %v3993 = add nsw i64 %v3990, 1
  br label %b264
b266:
  %v3994 = add nsw i64 %v3986, 1
  br label %b261
b263:
  %v3995 = mul i64 %v8, 1
  br label %b267
b267:
  %v3996 = phi i64 [ 0, %b263 ], [ %v4100, %b272 ]
  %v3997 = icmp slt i64 %v3996, %v3995
  br i1 %v3997, label %b268, label %b269
b268:
  %v3998 = sub i64 %v3995, %v3996
  %v3999 = icmp slt i64 %v3998, 384
  %v4000 = select i1 %v3999, i64 %v3998, i64 384
  br label %b270
b270:
  %v4001 = phi i64 [ %v3979, %b268 ], [ %v4099, %b296 ]
  %v4002 = icmp slt i64 %v4001, %v3984
  br i1 %v4002, label %b271, label %b272
b271:
  %v4003 = sub i64 %v3984, %v4001
  %v4004 = icmp slt i64 %v4003, 64
  %v4005 = select i1 %v4004, i64 %v4003, i64 64
  %v4006 = sdiv i64 %v4005, 2
  %v4007 = mul i64 %v4006, 2
  %v4008 = sub i64 %v4005, %v4007
  %v4009 = mul i64 %v3996, 32
  %v4010 = add i64 %v4009, %v4001
  %v4011 = getelementptr inbounds float, ptr %v3967, i64 %v4010
  br label %b273
b273:
  %v4012 = phi i64 [ 0, %b271 ], [ %v4038, %b281 ]
  %v4013 = icmp slt i64 %v4012, %v4000
  br i1 %v4013, label %b274, label %b275
b274:
  %v4014 = mul i64 %v4012, 32
  %v4015 = getelementptr inbounds float, ptr %v4011, i64 %v4014
  %v4016 = mul i64 %v4012, 2
  %v4017 = getelementptr inbounds float, ptr %v3971, i64 %v4016
  br label %b276
b276:
  %v4018 = phi i64 [ 0, %b274 ], [ %v4027, %b277 ]
  %v4019 = icmp slt i64 %v4018, %v4006
  br i1 %v4019, label %b277, label %b278
b277:
  %v4020 = mul i64 %v4018, 2
  %v4021 = getelementptr inbounds float, ptr %v4015, i64 %v4020
  %v4022 = mul i64 %v4018, 768
  %v4023 = getelementptr inbounds float, ptr %v4017, i64 %v4022
  %v4024 = getelementptr inbounds float, ptr %v4021, i64 0
  %v4025 = load <2 x float>, ptr %v4024, align 4
  %v4026 = getelementptr inbounds float, ptr %v4023, i64 0
  store <2 x float> %v4025, ptr %v4026, align 4
  %v4027 = add nsw i64 %v4018, 1
  br label %b276
b278:
  %v4028 = mul i64 %v4006, 2
  %v4029 = getelementptr inbounds float, ptr %v4015, i64 %v4028
  %v4030 = mul i64 %v4006, 768
  %v4031 = getelementptr inbounds float, ptr %v4017, i64 %v4030
  br label %b279
b279:
  %v4032 = phi i64 [ 0, %b278 ], [ %v4037, %b280 ]
  %v4033 = icmp slt i64 %v4032, %v4008
  br i1 %v4033, label %b280, label %b281
b280:
  %v4034 = getelementptr inbounds float, ptr %v4029, i64 %v4032
  %v4035 = load float, ptr %v4034, align 4
  %v4036 = getelementptr inbounds float, ptr %v4031, i64 %v4032
  store float %v4035, ptr %v4036, align 4
  %v4037 = add nsw i64 %v4032, 1
  br label %b279, !llvm.loop !3
b281:
  %v4038 = add nsw i64 %v4012, 1
  br label %b273
b275:
  br label %b282
b282:
  %v4039 = phi i64 [ 0, %b275 ], [ %v4074, %b290 ]
  %v4040 = icmp slt i64 %v4039, 0
  br i1 %v4040, label %b283, label %b284
b283:
  %v4041 = mul i64 %v3996, 8
  %v4042 = add i64 %v4041, %v4039
  %v4043 = getelementptr inbounds float, ptr %v3970, i64 %v4042
  br label %b285
b285:
  %v4044 = phi i64 [ 0, %b283 ], [ %v4062, %b286 ]
  %v4045 = icmp slt i64 %v4044, %v4000
  br i1 %v4045, label %b286, label %b287
b286:
  %v4046 = mul i64 %v4044, 8
  %v4047 = getelementptr inbounds float, ptr %v4043, i64 %v4046
  %v4048 = mul i64 %v4044, 32
  %v4049 = getelementptr inbounds float, ptr %v336, i64 %v4048
  %v4050 = getelementptr inbounds float, ptr %v4047, i64 0
  %v4051 = load <8 x float>, ptr %v4050, align 4
  %v4052 = getelementptr inbounds float, ptr %v4049, i64 0
  store <8 x float> %v4051, ptr %v4052, align 4
  %v4053 = getelementptr inbounds float, ptr %v4047, i64 8
  %v4054 = load <8 x float>, ptr %v4053, align 4
  %v4055 = getelementptr inbounds float, ptr %v4049, i64 8
  store <8 x float> %v4054, ptr %v4055, align 4
  %v4056 = getelementptr inbounds float, ptr %v4047, i64 16
  %v4057 = load <8 x float>, ptr %v4056, align 4
  %v4058 = getelementptr inbounds float, ptr %v4049, i64 16
  store <8 x float> %v4057, ptr %v4058, align 4
  %v4059 = getelementptr inbounds float, ptr %v4047, i64 24
  %v4060 = load <8 x float>, ptr %v4059, align 4
  %v4061 = getelementptr inbounds float, ptr %v4049, i64 24
  store <8 x float> %v4060, ptr %v4061, align 4
  %v4062 = add nsw i64 %v4044, 1
  br label %b285
b287:
  %v4063 = sdiv i64 %v4005, 2
  br label %b288
b288:
  %v4064 = phi i64 [ 0, %b287 ], [ %v4073, %b289 ]
  %v4065 = icmp slt i64 %v4064, %v4063
  br i1 %v4065, label %b289, label %b290
b289:
  %v4066 = mul i64 %v4064, 2
  %v4067 = add i64 %v4001, %v4066
  %v4068 = mul i64 %v4064, 768
  %v4069 = getelementptr inbounds float, ptr %v3971, i64 %v4068
  %v4070 = mul i64 %v4067, 16
  %v4071 = add i64 %v4070, %v4039
  %v4072 = getelementptr inbounds float, ptr %v3985, i64 %v4071
  call void @outer_2x32(ptr %v4069, ptr %v336, i64 %v4000, ptr %v4072, i64 16)
  %v4073 = add nsw i64 %v4064, 1
  br label %b288
b290:
  %v4074 = add nsw i64 %v4039, 32
  br label %b282
b284:
  %v4075 = mul i64 %v3996, 8
  %v4076 = add i64 %v4075, 0
  %v4077 = getelementptr inbounds float, ptr %v3970, i64 %v4076
  br label %b291
b291:
  %v4078 = phi i64 [ 0, %b284 ], [ %v4087, %b292 ]
  %v4079 = icmp slt i64 %v4078, %v4000
  br i1 %v4079, label %b292, label %b293
b292:
  %v4080 = mul i64 %v4078, 8
  %v4081 = getelementptr inbounds float, ptr %v4077, i64 %v4080
  %v4082 = mul i64 %v4078, 8
  %v4083 = getelementptr inbounds float, ptr %v336, i64 %v4082
  %v4084 = getelementptr inbounds float, ptr %v4081, i64 0
  %v4085 = load <8 x float>, ptr %v4084, align 4
  %v4086 = getelementptr inbounds float, ptr %v4083, i64 0
  store <8 x float> %v4085, ptr %v4086, align 4
  %v4087 = add nsw i64 %v4078, 1
  br label %b291
b293:
  %v4088 = sdiv i64 %v4005, 2
  br label %b294
b294:
  %v4089 = phi i64 [ 0, %b293 ], [ %v4098, %b295 ]
  %v4090 = icmp slt i64 %v4089, %v4088
  br i1 %v4090, label %b295, label %b296
b295:
  %v4091 = mul i64 %v4089, 2
  %v4092 = add i64 %v4001, %v4091
  %v4093 = mul i64 %v4089, 768
  %v4094 = getelementptr inbounds float, ptr %v3971, i64 %v4093
  %v4095 = mul i64 %v4092, 16
  %v4096 = add i64 %v4095, 0
  %v4097 = getelementptr inbounds float, ptr %v3985, i64 %v4096
  call void @outer_2x8(ptr %v4094, ptr %v336, i64 %v4000, ptr %v4097, i64 16)
  %v4098 = add nsw i64 %v4089, 1
  br label %b294
b296:
  %v4099 = add nsw i64 %v4001, 64
  br label %b270
b272:
  %v4100 = add nsw i64 %v3996, 384
  br label %b267
b269:
  %v4101 = icmp sgt i64 %v3, 1
  br i1 %v4101, label %b297, label %b298
b297:
  %v4102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4103 = atomicrmw add ptr %v4102, i64 1 acq_rel
  %v4104 = load i64, ptr %v331, align 8
  %v4105 = add i64 %v4104, 1
  store i64 %v4105, ptr %v331, align 8
  %v4106 = mul i64 %v3, %v4105
  br label %b299
b299:
  %v4107 = load atomic i64, ptr %v4102 acquire, align 8
  %v4108 = icmp slt i64 %v4107, %v4106
  br i1 %v4108, label %b300, label %b301
b300:
  %v4109 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v4110 = mul i64 0, 32
  %v4111 = getelementptr inbounds float, ptr %v120, i64 %v4110
  %v4112 = getelementptr inbounds float, ptr %v4111, i64 0
  %v4113 = mul i64 0, 8
  %v4114 = getelementptr inbounds float, ptr %v54, i64 %v4113
  %v4115 = getelementptr inbounds float, ptr %v4114, i64 0
  %v4116 = getelementptr inbounds float, ptr %v336, i64 12288
  %v4117 = add i64 32, 1
  %v4118 = sdiv i64 %v4117, 2
  %v4119 = add i64 %v2, 1
  %v4120 = mul i64 %v4118, %v2
  %v4121 = sdiv i64 %v4120, %v3
  %v4122 = mul i64 %v4121, 2
  %v4123 = icmp slt i64 %v4122, 32
  %v4124 = select i1 %v4123, i64 %v4122, i64 32
  %v4125 = mul i64 %v4118, %v4119
  %v4126 = sdiv i64 %v4125, %v3
  %v4127 = mul i64 %v4126, 2
  %v4128 = icmp slt i64 %v4127, 32
  %v4129 = select i1 %v4128, i64 %v4127, i64 32
  %v4130 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b302
b302:
  %v4131 = phi i64 [ %v4124, %b298 ], [ %v4139, %b307 ]
  %v4132 = icmp slt i64 %v4131, %v4129
  br i1 %v4132, label %b303, label %b304
b303:
  %v4133 = mul i64 %v4131, 8
  %v4134 = getelementptr inbounds float, ptr %v4130, i64 %v4133
  br label %b305
b305:
  %v4135 = phi i64 [ 0, %b303 ], [ %v4138, %b306 ]
  %v4136 = icmp slt i64 %v4135, 8
  br i1 %v4136, label %b306, label %b307
b306:
  %v4137 = getelementptr inbounds float, ptr %v4134, i64 %v4135
  store float 0x0000000000000000, ptr %v4137, align 4
  %v4138 = add nsw i64 %v4135, 1
  br label %b305
b307:
  %v4139 = add nsw i64 %v4131, 1
  br label %b302
b304:
  %v4140 = mul i64 %v8, 1
  br label %b308
b308:
  %v4141 = phi i64 [ 0, %b304 ], [ %v4245, %b313 ]
  %v4142 = icmp slt i64 %v4141, %v4140
  br i1 %v4142, label %b309, label %b310
b309:
  %v4143 = sub i64 %v4140, %v4141
  %v4144 = icmp slt i64 %v4143, 384
  %v4145 = select i1 %v4144, i64 %v4143, i64 384
  br label %b311
b311:
  %v4146 = phi i64 [ %v4124, %b309 ], [ %v4244, %b337 ]
  %v4147 = icmp slt i64 %v4146, %v4129
  br i1 %v4147, label %b312, label %b313
b312:
  %v4148 = sub i64 %v4129, %v4146
  %v4149 = icmp slt i64 %v4148, 64
  %v4150 = select i1 %v4149, i64 %v4148, i64 64
  %v4151 = sdiv i64 %v4150, 2
  %v4152 = mul i64 %v4151, 2
  %v4153 = sub i64 %v4150, %v4152
  %v4154 = mul i64 %v4141, 32
  %v4155 = add i64 %v4154, %v4146
  %v4156 = getelementptr inbounds float, ptr %v4112, i64 %v4155
  br label %b314
b314:
  %v4157 = phi i64 [ 0, %b312 ], [ %v4183, %b322 ]
  %v4158 = icmp slt i64 %v4157, %v4145
  br i1 %v4158, label %b315, label %b316
b315:
  %v4159 = mul i64 %v4157, 32
  %v4160 = getelementptr inbounds float, ptr %v4156, i64 %v4159
  %v4161 = mul i64 %v4157, 2
  %v4162 = getelementptr inbounds float, ptr %v4116, i64 %v4161
  br label %b317
b317:
  %v4163 = phi i64 [ 0, %b315 ], [ %v4172, %b318 ]
  %v4164 = icmp slt i64 %v4163, %v4151
  br i1 %v4164, label %b318, label %b319
b318:
  %v4165 = mul i64 %v4163, 2
  %v4166 = getelementptr inbounds float, ptr %v4160, i64 %v4165
  %v4167 = mul i64 %v4163, 768
  %v4168 = getelementptr inbounds float, ptr %v4162, i64 %v4167
  %v4169 = getelementptr inbounds float, ptr %v4166, i64 0
  %v4170 = load <2 x float>, ptr %v4169, align 4
  %v4171 = getelementptr inbounds float, ptr %v4168, i64 0
  store <2 x float> %v4170, ptr %v4171, align 4
  %v4172 = add nsw i64 %v4163, 1
  br label %b317
b319:
  %v4173 = mul i64 %v4151, 2
  %v4174 = getelementptr inbounds float, ptr %v4160, i64 %v4173
  %v4175 = mul i64 %v4151, 768
  %v4176 = getelementptr inbounds float, ptr %v4162, i64 %v4175
  br label %b320
b320:
  %v4177 = phi i64 [ 0, %b319 ], [ %v4182, %b321 ]
  %v4178 = icmp slt i64 %v4177, %v4153
  br i1 %v4178, label %b321, label %b322
b321:
  %v4179 = getelementptr inbounds float, ptr %v4174, i64 %v4177
  %v4180 = load float, ptr %v4179, align 4
  %v4181 = getelementptr inbounds float, ptr %v4176, i64 %v4177
  store float %v4180, ptr %v4181, align 4
  %v4182 = add nsw i64 %v4177, 1
  br label %b320, !llvm.loop !6
b322:
  %v4183 = add nsw i64 %v4157, 1
  br label %b314
b316:
  br label %b323
b323:
  %v4184 = phi i64 [ 0, %b316 ], [ %v4219, %b331 ]
  %v4185 = icmp slt i64 %v4184, 0
  br i1 %v4185, label %b324, label %b325
b324:
  %v4186 = mul i64 %v4141, 8
  %v4187 = add i64 %v4186, %v4184
  %v4188 = getelementptr inbounds float, ptr %v4115, i64 %v4187
  br label %b326
b326:
  %v4189 = phi i64 [ 0, %b324 ], [ %v4207, %b327 ]
  %v4190 = icmp slt i64 %v4189, %v4145
  br i1 %v4190, label %b327, label %b328
b327:
  %v4191 = mul i64 %v4189, 8
  %v4192 = getelementptr inbounds float, ptr %v4188, i64 %v4191
  %v4193 = mul i64 %v4189, 32
  %v4194 = getelementptr inbounds float, ptr %v336, i64 %v4193
  %v4195 = getelementptr inbounds float, ptr %v4192, i64 0
  %v4196 = load <8 x float>, ptr %v4195, align 4
  %v4197 = getelementptr inbounds float, ptr %v4194, i64 0
  store <8 x float> %v4196, ptr %v4197, align 4
  %v4198 = getelementptr inbounds float, ptr %v4192, i64 8
  %v4199 = load <8 x float>, ptr %v4198, align 4
  %v4200 = getelementptr inbounds float, ptr %v4194, i64 8
  store <8 x float> %v4199, ptr %v4200, align 4
  %v4201 = getelementptr inbounds float, ptr %v4192, i64 16
  %v4202 = load <8 x float>, ptr %v4201, align 4
  %v4203 = getelementptr inbounds float, ptr %v4194, i64 16
  store <8 x float> %v4202, ptr %v4203, align 4
  %v4204 = getelementptr inbounds float, ptr %v4192, i64 24
  %v4205 = load <8 x float>, ptr %v4204, align 4
  %v4206 = getelementptr inbounds float, ptr %v4194, i64 24
  store <8 x float> %v4205, ptr %v4206, align 4
  %v4207 = add nsw i64 %v4189, 1
  br label %b326
b328:
  %v4208 = sdiv i64 %v4150, 2
  br label %b329
b329:
  %v4209 = phi i64 [ 0, %b328 ], [ %v4218, %b330 ]
  %v4210 = icmp slt i64 %v4209, %v4208
  br i1 %v4210, label %b330, label %b331
b330:
  %v4211 = mul i64 %v4209, 2
  %v4212 = add i64 %v4146, %v4211
  %v4213 = mul i64 %v4209, 768
  %v4214 = getelementptr inbounds float, ptr %v4116, i64 %v4213
  %v4215 = mul i64 %v4212, 8
  %v4216 = add i64 %v4215, %v4184
  %v4217 = getelementptr inbounds float, ptr %v4130, i64 %v4216
  call void @outer_2x32(ptr %v4214, ptr %v336, i64 %v4145, ptr %v4217, i64 8)
  %v4218 = add nsw i64 %v4209, 1
  br label %b329
b331:
  %v4219 = add nsw i64 %v4184, 32
  br label %b323
b325:
  %v4220 = mul i64 %v4141, 8
  %v4221 = add i64 %v4220, 0
  %v4222 = getelementptr inbounds float, ptr %v4115, i64 %v4221
  br label %b332
b332:
  %v4223 = phi i64 [ 0, %b325 ], [ %v4232, %b333 ]
  %v4224 = icmp slt i64 %v4223, %v4145
  br i1 %v4224, label %b333, label %b334
b333:
  %v4225 = mul i64 %v4223, 8
  %v4226 = getelementptr inbounds float, ptr %v4222, i64 %v4225
  %v4227 = mul i64 %v4223, 8
  %v4228 = getelementptr inbounds float, ptr %v336, i64 %v4227
  %v4229 = getelementptr inbounds float, ptr %v4226, i64 0
  %v4230 = load <8 x float>, ptr %v4229, align 4
  %v4231 = getelementptr inbounds float, ptr %v4228, i64 0
  store <8 x float> %v4230, ptr %v4231, align 4
  %v4232 = add nsw i64 %v4223, 1
  br label %b332
b334:
  %v4233 = sdiv i64 %v4150, 2
  br label %b335
b335:
  %v4234 = phi i64 [ 0, %b334 ], [ %v4243, %b336 ]
  %v4235 = icmp slt i64 %v4234, %v4233
  br i1 %v4235, label %b336, label %b337
b336:
  %v4236 = mul i64 %v4234, 2
  %v4237 = add i64 %v4146, %v4236
  %v4238 = mul i64 %v4234, 768
  %v4239 = getelementptr inbounds float, ptr %v4116, i64 %v4238
  %v4240 = mul i64 %v4237, 8
  %v4241 = add i64 %v4240, 0
  %v4242 = getelementptr inbounds float, ptr %v4130, i64 %v4241
  call void @outer_2x8(ptr %v4239, ptr %v336, i64 %v4145, ptr %v4242, i64 8)
  %v4243 = add nsw i64 %v4234, 1
  br label %b335
b337:
  %v4244 = add nsw i64 %v4146, 64
  br label %b311
b313:
  %v4245 = add nsw i64 %v4141, 384
  br label %b308
b310:
  %v4246 = icmp sgt i64 %v3, 1
  br i1 %v4246, label %b338, label %b339
b338:
  %v4247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4248 = atomicrmw add ptr %v4247, i64 1 acq_rel
  %v4249 = load i64, ptr %v331, align 8
  %v4250 = add i64 %v4249, 1
  store i64 %v4250, ptr %v331, align 8
  %v4251 = mul i64 %v3, %v4250
  br label %b340
b340:
  %v4252 = load atomic i64, ptr %v4247 acquire, align 8
  %v4253 = icmp slt i64 %v4252, %v4251
  br i1 %v4253, label %b341, label %b342
b341:
  %v4254 = call i32 @sched_yield()
  br label %b340
b342:
  br label %b339
b339:
  %v4255 = icmp eq i64 %v2, 0
  br i1 %v4255, label %b343, label %b344
b343:
  br label %b345
b345:
  %v4256 = phi i64 [ 0, %b343 ], [ %v4278, %b350 ]
  %v4257 = icmp slt i64 %v4256, 32
  br i1 %v4257, label %b346, label %b347
b346:
  br label %b348
b348:
  %v4258 = phi i64 [ 0, %b346 ], [ %v4275, %b353 ]
  %v4259 = phi <8 x float> [ splat (float 0x0000000000000000), %b346 ], [ %v4274, %b353 ]
  %v4260 = icmp slt i64 %v4258, %v8
  br i1 %v4260, label %b349, label %b350
b349:
  %v4261 = add i64 %v4258, 128
  %v4262 = icmp slt i64 %v4261, %v8
  %v4263 = select i1 %v4262, i64 %v4261, i64 %v8
  br label %b351
b351:
  %v4264 = phi i64 [ %v4258, %b349 ], [ %v4273, %b352 ]
  %v4265 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v4272, %b352 ]
  %v4266 = icmp slt i64 %v4264, %v4263
  br i1 %v4266, label %b352, label %b353
b352:
  %v4267 = mul i64 %v4264, 32
  %v4268 = getelementptr inbounds float, ptr %v120, i64 %v4267
  %v4269 = add i64 0, %v4256
  %v4270 = getelementptr inbounds float, ptr %v4268, i64 %v4269
  %v4271 = load <8 x float>, ptr %v4270, align 4
  %v4272 = fadd <8 x float> %v4265, %v4271
  %v4273 = add nsw i64 %v4264, 1
  br label %b351
b353:
  %v4274 = fadd <8 x float> %v4259, %v4265
  %v4275 = add nsw i64 %v4258, 128
  br label %b348
b350:
  %v4276 = add i64 0, %v4256
  %v4277 = getelementptr inbounds float, ptr %v72, i64 %v4276
  store <8 x float> %v4259, ptr %v4277, align 4
  %v4278 = add nsw i64 %v4256, 8
  br label %b345
b347:
  br label %b344
b344:
  %v4279 = icmp sgt i64 %v3, 1
  br i1 %v4279, label %b354, label %b355
b354:
  %v4280 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4281 = atomicrmw add ptr %v4280, i64 1 acq_rel
  %v4282 = load i64, ptr %v331, align 8
  %v4283 = add i64 %v4282, 1
  store i64 %v4283, ptr %v331, align 8
  %v4284 = mul i64 %v3, %v4283
  br label %b356
b356:
  %v4285 = load atomic i64, ptr %v4280 acquire, align 8
  %v4286 = icmp slt i64 %v4285, %v4284
  br i1 %v4286, label %b357, label %b358
b357:
  %v4287 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v4288 = mul i64 0, 12
  %v4289 = getelementptr inbounds float, ptr %v118, i64 %v4288
  %v4290 = getelementptr inbounds float, ptr %v4289, i64 0
  %v4291 = mul i64 1, %v7
  %v4292 = add i64 0, %v4291
  %v4293 = mul i64 %v4292, 8
  %v4294 = getelementptr inbounds float, ptr %v54, i64 %v4293
  %v4295 = getelementptr inbounds float, ptr %v4294, i64 0
  %v4296 = getelementptr inbounds float, ptr %v336, i64 12288
  %v4297 = add i64 12, 1
  %v4298 = sdiv i64 %v4297, 2
  %v4299 = add i64 %v2, 1
  %v4300 = mul i64 %v4298, %v2
  %v4301 = sdiv i64 %v4300, %v3
  %v4302 = mul i64 %v4301, 2
  %v4303 = icmp slt i64 %v4302, 12
  %v4304 = select i1 %v4303, i64 %v4302, i64 12
  %v4305 = mul i64 %v4298, %v4299
  %v4306 = sdiv i64 %v4305, %v3
  %v4307 = mul i64 %v4306, 2
  %v4308 = icmp slt i64 %v4307, 12
  %v4309 = select i1 %v4308, i64 %v4307, i64 12
  %v4310 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b359
b359:
  %v4311 = phi i64 [ %v4304, %b355 ], [ %v4319, %b364 ]
  %v4312 = icmp slt i64 %v4311, %v4309
  br i1 %v4312, label %b360, label %b361
b360:
  %v4313 = mul i64 %v4311, 8
  %v4314 = getelementptr inbounds float, ptr %v4310, i64 %v4313
  br label %b362
b362:
  %v4315 = phi i64 [ 0, %b360 ], [ %v4318, %b363 ]
  %v4316 = icmp slt i64 %v4315, 8
  br i1 %v4316, label %b363, label %b364
b363:
  %v4317 = getelementptr inbounds float, ptr %v4314, i64 %v4315
  store float 0x0000000000000000, ptr %v4317, align 4
  %v4318 = add nsw i64 %v4315, 1
  br label %b362
b364:
  %v4319 = add nsw i64 %v4311, 1
  br label %b359
b361:
  %v4320 = mul i64 %v8, 1
  br label %b365
b365:
  %v4321 = phi i64 [ 0, %b361 ], [ %v4425, %b370 ]
  %v4322 = icmp slt i64 %v4321, %v4320
  br i1 %v4322, label %b366, label %b367
b366:
  %v4323 = sub i64 %v4320, %v4321
  %v4324 = icmp slt i64 %v4323, 384
  %v4325 = select i1 %v4324, i64 %v4323, i64 384
  br label %b368
b368:
  %v4326 = phi i64 [ %v4304, %b366 ], [ %v4424, %b394 ]
  %v4327 = icmp slt i64 %v4326, %v4309
  br i1 %v4327, label %b369, label %b370
b369:
  %v4328 = sub i64 %v4309, %v4326
  %v4329 = icmp slt i64 %v4328, 64
  %v4330 = select i1 %v4329, i64 %v4328, i64 64
  %v4331 = sdiv i64 %v4330, 2
  %v4332 = mul i64 %v4331, 2
  %v4333 = sub i64 %v4330, %v4332
  %v4334 = mul i64 %v4321, 12
  %v4335 = add i64 %v4334, %v4326
  %v4336 = getelementptr inbounds float, ptr %v4290, i64 %v4335
  br label %b371
b371:
  %v4337 = phi i64 [ 0, %b369 ], [ %v4363, %b379 ]
  %v4338 = icmp slt i64 %v4337, %v4325
  br i1 %v4338, label %b372, label %b373
b372:
  %v4339 = mul i64 %v4337, 12
  %v4340 = getelementptr inbounds float, ptr %v4336, i64 %v4339
  %v4341 = mul i64 %v4337, 2
  %v4342 = getelementptr inbounds float, ptr %v4296, i64 %v4341
  br label %b374
b374:
  %v4343 = phi i64 [ 0, %b372 ], [ %v4352, %b375 ]
  %v4344 = icmp slt i64 %v4343, %v4331
  br i1 %v4344, label %b375, label %b376
b375:
  %v4345 = mul i64 %v4343, 2
  %v4346 = getelementptr inbounds float, ptr %v4340, i64 %v4345
  %v4347 = mul i64 %v4343, 768
  %v4348 = getelementptr inbounds float, ptr %v4342, i64 %v4347
  %v4349 = getelementptr inbounds float, ptr %v4346, i64 0
  %v4350 = load <2 x float>, ptr %v4349, align 4
  %v4351 = getelementptr inbounds float, ptr %v4348, i64 0
  store <2 x float> %v4350, ptr %v4351, align 4
  %v4352 = add nsw i64 %v4343, 1
  br label %b374
b376:
  %v4353 = mul i64 %v4331, 2
  %v4354 = getelementptr inbounds float, ptr %v4340, i64 %v4353
  %v4355 = mul i64 %v4331, 768
  %v4356 = getelementptr inbounds float, ptr %v4342, i64 %v4355
  br label %b377
b377:
  %v4357 = phi i64 [ 0, %b376 ], [ %v4362, %b378 ]
  %v4358 = icmp slt i64 %v4357, %v4333
  br i1 %v4358, label %b378, label %b379
b378:
  %v4359 = getelementptr inbounds float, ptr %v4354, i64 %v4357
  %v4360 = load float, ptr %v4359, align 4
  %v4361 = getelementptr inbounds float, ptr %v4356, i64 %v4357
  store float %v4360, ptr %v4361, align 4
  %v4362 = add nsw i64 %v4357, 1
  br label %b377, !llvm.loop !9
b379:
  %v4363 = add nsw i64 %v4337, 1
  br label %b371
b373:
  br label %b380
b380:
  %v4364 = phi i64 [ 0, %b373 ], [ %v4399, %b388 ]
  %v4365 = icmp slt i64 %v4364, 0
  br i1 %v4365, label %b381, label %b382
b381:
  %v4366 = mul i64 %v4321, 8
  %v4367 = add i64 %v4366, %v4364
  %v4368 = getelementptr inbounds float, ptr %v4295, i64 %v4367
  br label %b383
b383:
  %v4369 = phi i64 [ 0, %b381 ], [ %v4387, %b384 ]
  %v4370 = icmp slt i64 %v4369, %v4325
  br i1 %v4370, label %b384, label %b385
b384:
  %v4371 = mul i64 %v4369, 8
  %v4372 = getelementptr inbounds float, ptr %v4368, i64 %v4371
  %v4373 = mul i64 %v4369, 32
  %v4374 = getelementptr inbounds float, ptr %v336, i64 %v4373
  %v4375 = getelementptr inbounds float, ptr %v4372, i64 0
  %v4376 = load <8 x float>, ptr %v4375, align 4
  %v4377 = getelementptr inbounds float, ptr %v4374, i64 0
  store <8 x float> %v4376, ptr %v4377, align 4
  %v4378 = getelementptr inbounds float, ptr %v4372, i64 8
  %v4379 = load <8 x float>, ptr %v4378, align 4
  %v4380 = getelementptr inbounds float, ptr %v4374, i64 8
  store <8 x float> %v4379, ptr %v4380, align 4
  %v4381 = getelementptr inbounds float, ptr %v4372, i64 16
  %v4382 = load <8 x float>, ptr %v4381, align 4
  %v4383 = getelementptr inbounds float, ptr %v4374, i64 16
  store <8 x float> %v4382, ptr %v4383, align 4
  %v4384 = getelementptr inbounds float, ptr %v4372, i64 24
  %v4385 = load <8 x float>, ptr %v4384, align 4
  %v4386 = getelementptr inbounds float, ptr %v4374, i64 24
  store <8 x float> %v4385, ptr %v4386, align 4
  %v4387 = add nsw i64 %v4369, 1
  br label %b383
b385:
  %v4388 = sdiv i64 %v4330, 2
  br label %b386
b386:
  %v4389 = phi i64 [ 0, %b385 ], [ %v4398, %b387 ]
  %v4390 = icmp slt i64 %v4389, %v4388
  br i1 %v4390, label %b387, label %b388
b387:
  %v4391 = mul i64 %v4389, 2
  %v4392 = add i64 %v4326, %v4391
  %v4393 = mul i64 %v4389, 768
  %v4394 = getelementptr inbounds float, ptr %v4296, i64 %v4393
  %v4395 = mul i64 %v4392, 8
  %v4396 = add i64 %v4395, %v4364
  %v4397 = getelementptr inbounds float, ptr %v4310, i64 %v4396
  call void @outer_2x32(ptr %v4394, ptr %v336, i64 %v4325, ptr %v4397, i64 8)
  %v4398 = add nsw i64 %v4389, 1
  br label %b386
b388:
  %v4399 = add nsw i64 %v4364, 32
  br label %b380
b382:
  %v4400 = mul i64 %v4321, 8
  %v4401 = add i64 %v4400, 0
  %v4402 = getelementptr inbounds float, ptr %v4295, i64 %v4401
  br label %b389
b389:
  %v4403 = phi i64 [ 0, %b382 ], [ %v4412, %b390 ]
  %v4404 = icmp slt i64 %v4403, %v4325
  br i1 %v4404, label %b390, label %b391
b390:
  %v4405 = mul i64 %v4403, 8
  %v4406 = getelementptr inbounds float, ptr %v4402, i64 %v4405
  %v4407 = mul i64 %v4403, 8
  %v4408 = getelementptr inbounds float, ptr %v336, i64 %v4407
  %v4409 = getelementptr inbounds float, ptr %v4406, i64 0
  %v4410 = load <8 x float>, ptr %v4409, align 4
  %v4411 = getelementptr inbounds float, ptr %v4408, i64 0
  store <8 x float> %v4410, ptr %v4411, align 4
  %v4412 = add nsw i64 %v4403, 1
  br label %b389
b391:
  %v4413 = sdiv i64 %v4330, 2
  br label %b392
b392:
  %v4414 = phi i64 [ 0, %b391 ], [ %v4423, %b393 ]
  %v4415 = icmp slt i64 %v4414, %v4413
  br i1 %v4415, label %b393, label %b394
b393:
  %v4416 = mul i64 %v4414, 2
  %v4417 = add i64 %v4326, %v4416
  %v4418 = mul i64 %v4414, 768
  %v4419 = getelementptr inbounds float, ptr %v4296, i64 %v4418
  %v4420 = mul i64 %v4417, 8
  %v4421 = add i64 %v4420, 0
  %v4422 = getelementptr inbounds float, ptr %v4310, i64 %v4421
  call void @outer_2x8(ptr %v4419, ptr %v336, i64 %v4325, ptr %v4422, i64 8)
  %v4423 = add nsw i64 %v4414, 1
  br label %b392
b394:
  %v4424 = add nsw i64 %v4326, 64
  br label %b368
b370:
  %v4425 = add nsw i64 %v4321, 384
  br label %b365
b367:
  %v4426 = icmp sgt i64 %v3, 1
  br i1 %v4426, label %b395, label %b396
b395:
  %v4427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4428 = atomicrmw add ptr %v4427, i64 1 acq_rel
  %v4429 = load i64, ptr %v331, align 8
  %v4430 = add i64 %v4429, 1
  store i64 %v4430, ptr %v331, align 8
  %v4431 = mul i64 %v3, %v4430
  br label %b397
b397:
  %v4432 = load atomic i64, ptr %v4427 acquire, align 8
  %v4433 = icmp slt i64 %v4432, %v4431
  br i1 %v4433, label %b398, label %b399
b398:
  %v4434 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v4435 = icmp eq i64 %v2, 0
  br i1 %v4435, label %b400, label %b401
b400:
  br label %b402
b402:
  %v4436 = phi i64 [ 0, %b400 ], [ %v4453, %b407 ]
  %v4437 = phi <8 x float> [ splat (float 0x0000000000000000), %b400 ], [ %v4452, %b407 ]
  %v4438 = icmp slt i64 %v4436, %v8
  br i1 %v4438, label %b403, label %b404
b403:
  %v4439 = add i64 %v4436, 128
  %v4440 = icmp slt i64 %v4439, %v8
  %v4441 = select i1 %v4440, i64 %v4439, i64 %v8
  br label %b405
b405:
  %v4442 = phi i64 [ %v4436, %b403 ], [ %v4451, %b406 ]
  %v4443 = phi <8 x float> [ splat (float 0x0000000000000000), %b403 ], [ %v4450, %b406 ]
  %v4444 = icmp slt i64 %v4442, %v4441
  br i1 %v4444, label %b406, label %b407
b406:
  %v4445 = mul i64 %v4442, 12
  %v4446 = getelementptr inbounds float, ptr %v118, i64 %v4445
  %v4447 = add i64 0, 0
  %v4448 = getelementptr inbounds float, ptr %v4446, i64 %v4447
  %v4449 = load <8 x float>, ptr %v4448, align 4
  %v4450 = fadd <8 x float> %v4443, %v4449
  %v4451 = add nsw i64 %v4442, 1
  br label %b405
b407:
  %v4452 = fadd <8 x float> %v4437, %v4443
  %v4453 = add nsw i64 %v4436, 128
  br label %b402
b404:
  %v4454 = add i64 0, 0
  %v4455 = getelementptr inbounds float, ptr %v76, i64 %v4454
  store <8 x float> %v4437, ptr %v4455, align 4
  %v4456 = icmp ult i64 4, 8
  %v4457 = select i1 %v4456, i64 4, i64 8
  %v4458 = trunc i64 %v4457 to i32
  %v4459 = insertelement <8 x i32> poison, i32 %v4458, i64 0
  %v4460 = shufflevector <8 x i32> %v4459, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4461 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4460
  br label %b408
b408:
  %v4462 = phi i64 [ 0, %b404 ], [ %v4479, %b413 ]
  %v4463 = phi <8 x float> [ splat (float 0x0000000000000000), %b404 ], [ %v4478, %b413 ]
  %v4464 = icmp slt i64 %v4462, %v8
  br i1 %v4464, label %b409, label %b410
b409:
  %v4465 = add i64 %v4462, 128
  %v4466 = icmp slt i64 %v4465, %v8
  %v4467 = select i1 %v4466, i64 %v4465, i64 %v8
  br label %b411
b411:
  %v4468 = phi i64 [ %v4462, %b409 ], [ %v4477, %b412 ]
  %v4469 = phi <8 x float> [ splat (float 0x0000000000000000), %b409 ], [ %v4476, %b412 ]
  %v4470 = icmp slt i64 %v4468, %v4467
  br i1 %v4470, label %b412, label %b413
b412:
  %v4471 = mul i64 %v4468, 12
  %v4472 = getelementptr inbounds float, ptr %v118, i64 %v4471
  %v4473 = add i64 0, 8
  %v4474 = getelementptr inbounds float, ptr %v4472, i64 %v4473
  %v4475 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4474, <8 x i1> %v4461, <8 x float> zeroinitializer)
  %v4476 = fadd <8 x float> %v4469, %v4475
  %v4477 = add nsw i64 %v4468, 1
  br label %b411
b413:
  %v4478 = fadd <8 x float> %v4463, %v4469
  %v4479 = add nsw i64 %v4462, 128
  br label %b408
b410:
  %v4480 = add i64 0, 8
  %v4481 = getelementptr inbounds float, ptr %v76, i64 %v4480
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4463, ptr align 4 %v4481, <8 x i1> %v4461)
  br label %b401
b401:
  %v4482 = icmp sgt i64 %v3, 1
  br i1 %v4482, label %b414, label %b415
b414:
  %v4483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4484 = atomicrmw add ptr %v4483, i64 1 acq_rel
  %v4485 = load i64, ptr %v331, align 8
  %v4486 = add i64 %v4485, 1
  store i64 %v4486, ptr %v331, align 8
  %v4487 = mul i64 %v3, %v4486
  br label %b416
b416:
  %v4488 = load atomic i64, ptr %v4483 acquire, align 8
  %v4489 = icmp slt i64 %v4488, %v4487
  br i1 %v4489, label %b417, label %b418
b417:
  %v4490 = call i32 @sched_yield()
  br label %b416
b418:
  br label %b415
b415:
  %v4491 = mul i64 0, 8
  %v4492 = getelementptr inbounds float, ptr %v210, i64 %v4491
  %v4493 = getelementptr inbounds float, ptr %v4492, i64 0
  %v4494 = mul i64 0, 3
  %v4495 = getelementptr inbounds float, ptr %v136, i64 %v4494
  %v4496 = getelementptr inbounds float, ptr %v4495, i64 0
  %v4497 = getelementptr inbounds float, ptr %v336, i64 12288
  %v4498 = add i64 8, 1
  %v4499 = sdiv i64 %v4498, 2
  %v4500 = add i64 %v2, 1
  %v4501 = mul i64 %v4499, %v2
  %v4502 = sdiv i64 %v4501, %v3
  %v4503 = mul i64 %v4502, 2
  %v4504 = icmp slt i64 %v4503, 8
  %v4505 = select i1 %v4504, i64 %v4503, i64 8
  %v4506 = mul i64 %v4499, %v4500
  %v4507 = sdiv i64 %v4506, %v3
  %v4508 = mul i64 %v4507, 2
  %v4509 = icmp slt i64 %v4508, 8
  %v4510 = select i1 %v4509, i64 %v4508, i64 8
  %v4511 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b419
b419:
  %v4512 = phi i64 [ %v4505, %b415 ], [ %v4520, %b424 ]
  %v4513 = icmp slt i64 %v4512, %v4510
  br i1 %v4513, label %b420, label %b421
b420:
  %v4514 = mul i64 %v4512, 3
  %v4515 = getelementptr inbounds float, ptr %v4511, i64 %v4514
  br label %b422
b422:
  %v4516 = phi i64 [ 0, %b420 ], [ %v4519, %b423 ]
  %v4517 = icmp slt i64 %v4516, 3
  br i1 %v4517, label %b423, label %b424
b423:
  %v4518 = getelementptr inbounds float, ptr %v4515, i64 %v4516
  store float 0x0000000000000000, ptr %v4518, align 4
  %v4519 = add nsw i64 %v4516, 1
  br label %b422
b424:
  %v4520 = add nsw i64 %v4512, 1
  br label %b419
b421:
  %v4521 = mul i64 %v8, 1
  br label %b425
b425:
  %v4522 = phi i64 [ 0, %b421 ], [ %v4632, %b430 ]
  %v4523 = icmp slt i64 %v4522, %v4521
  br i1 %v4523, label %b426, label %b427
b426:
  %v4524 = sub i64 %v4521, %v4522
  %v4525 = icmp slt i64 %v4524, 384
  %v4526 = select i1 %v4525, i64 %v4524, i64 384
  br label %b428
b428:
  %v4527 = phi i64 [ %v4505, %b426 ], [ %v4631, %b454 ]
  %v4528 = icmp slt i64 %v4527, %v4510
  br i1 %v4528, label %b429, label %b430
b429:
  %v4529 = sub i64 %v4510, %v4527
  %v4530 = icmp slt i64 %v4529, 64
  %v4531 = select i1 %v4530, i64 %v4529, i64 64
  %v4532 = sdiv i64 %v4531, 2
  %v4533 = mul i64 %v4532, 2
  %v4534 = sub i64 %v4531, %v4533
  %v4535 = mul i64 %v4522, 8
  %v4536 = add i64 %v4535, %v4527
  %v4537 = getelementptr inbounds float, ptr %v4493, i64 %v4536
  br label %b431
b431:
  %v4538 = phi i64 [ 0, %b429 ], [ %v4564, %b439 ]
  %v4539 = icmp slt i64 %v4538, %v4526
  br i1 %v4539, label %b432, label %b433
b432:
  %v4540 = mul i64 %v4538, 8
  %v4541 = getelementptr inbounds float, ptr %v4537, i64 %v4540
  %v4542 = mul i64 %v4538, 2
  %v4543 = getelementptr inbounds float, ptr %v4497, i64 %v4542
  br label %b434
b434:
  %v4544 = phi i64 [ 0, %b432 ], [ %v4553, %b435 ]
  %v4545 = icmp slt i64 %v4544, %v4532
  br i1 %v4545, label %b435, label %b436
b435:
  %v4546 = mul i64 %v4544, 2
  %v4547 = getelementptr inbounds float, ptr %v4541, i64 %v4546
  %v4548 = mul i64 %v4544, 768
  %v4549 = getelementptr inbounds float, ptr %v4543, i64 %v4548
  %v4550 = getelementptr inbounds float, ptr %v4547, i64 0
  %v4551 = load <2 x float>, ptr %v4550, align 4
  %v4552 = getelementptr inbounds float, ptr %v4549, i64 0
  store <2 x float> %v4551, ptr %v4552, align 4
  %v4553 = add nsw i64 %v4544, 1
  br label %b434
b436:
  %v4554 = mul i64 %v4532, 2
  %v4555 = getelementptr inbounds float, ptr %v4541, i64 %v4554
  %v4556 = mul i64 %v4532, 768
  %v4557 = getelementptr inbounds float, ptr %v4543, i64 %v4556
  br label %b437
b437:
  %v4558 = phi i64 [ 0, %b436 ], [ %v4563, %b438 ]
  %v4559 = icmp slt i64 %v4558, %v4534
  br i1 %v4559, label %b438, label %b439
b438:
  %v4560 = getelementptr inbounds float, ptr %v4555, i64 %v4558
  %v4561 = load float, ptr %v4560, align 4
  %v4562 = getelementptr inbounds float, ptr %v4557, i64 %v4558
  store float %v4561, ptr %v4562, align 4
  %v4563 = add nsw i64 %v4558, 1
  br label %b437, !llvm.loop !12
b439:
  %v4564 = add nsw i64 %v4538, 1
  br label %b431
b433:
  br label %b440
b440:
  %v4565 = phi i64 [ 0, %b433 ], [ %v4600, %b448 ]
  %v4566 = icmp slt i64 %v4565, 0
  br i1 %v4566, label %b441, label %b442
b441:
  %v4567 = mul i64 %v4522, 3
  %v4568 = add i64 %v4567, %v4565
  %v4569 = getelementptr inbounds float, ptr %v4496, i64 %v4568
  br label %b443
b443:
  %v4570 = phi i64 [ 0, %b441 ], [ %v4588, %b444 ]
  %v4571 = icmp slt i64 %v4570, %v4526
  br i1 %v4571, label %b444, label %b445
b444:
  %v4572 = mul i64 %v4570, 3
  %v4573 = getelementptr inbounds float, ptr %v4569, i64 %v4572
  %v4574 = mul i64 %v4570, 32
  %v4575 = getelementptr inbounds float, ptr %v336, i64 %v4574
  %v4576 = getelementptr inbounds float, ptr %v4573, i64 0
  %v4577 = load <8 x float>, ptr %v4576, align 4
  %v4578 = getelementptr inbounds float, ptr %v4575, i64 0
  store <8 x float> %v4577, ptr %v4578, align 4
  %v4579 = getelementptr inbounds float, ptr %v4573, i64 8
  %v4580 = load <8 x float>, ptr %v4579, align 4
  %v4581 = getelementptr inbounds float, ptr %v4575, i64 8
  store <8 x float> %v4580, ptr %v4581, align 4
  %v4582 = getelementptr inbounds float, ptr %v4573, i64 16
  %v4583 = load <8 x float>, ptr %v4582, align 4
  %v4584 = getelementptr inbounds float, ptr %v4575, i64 16
  store <8 x float> %v4583, ptr %v4584, align 4
  %v4585 = getelementptr inbounds float, ptr %v4573, i64 24
  %v4586 = load <8 x float>, ptr %v4585, align 4
  %v4587 = getelementptr inbounds float, ptr %v4575, i64 24
  store <8 x float> %v4586, ptr %v4587, align 4
  %v4588 = add nsw i64 %v4570, 1
  br label %b443
b445:
  %v4589 = sdiv i64 %v4531, 2
  br label %b446
b446:
  %v4590 = phi i64 [ 0, %b445 ], [ %v4599, %b447 ]
  %v4591 = icmp slt i64 %v4590, %v4589
  br i1 %v4591, label %b447, label %b448
b447:
  %v4592 = mul i64 %v4590, 2
  %v4593 = add i64 %v4527, %v4592
  %v4594 = mul i64 %v4590, 768
  %v4595 = getelementptr inbounds float, ptr %v4497, i64 %v4594
  %v4596 = mul i64 %v4593, 3
  %v4597 = add i64 %v4596, %v4565
  %v4598 = getelementptr inbounds float, ptr %v4511, i64 %v4597
  call void @outer_2x32(ptr %v4595, ptr %v336, i64 %v4526, ptr %v4598, i64 3)
  %v4599 = add nsw i64 %v4590, 1
  br label %b446
b448:
  %v4600 = add nsw i64 %v4565, 32
  br label %b440
b442:
  %v4601 = mul i64 %v4522, 3
  %v4602 = add i64 %v4601, 0
  %v4603 = getelementptr inbounds float, ptr %v4496, i64 %v4602
  br label %b449
b449:
  %v4604 = phi i64 [ 0, %b442 ], [ %v4619, %b450 ]
  %v4605 = icmp slt i64 %v4604, %v4526
  br i1 %v4605, label %b450, label %b451
b450:
  %v4606 = mul i64 %v4604, 3
  %v4607 = getelementptr inbounds float, ptr %v4603, i64 %v4606
  %v4608 = mul i64 %v4604, 8
  %v4609 = getelementptr inbounds float, ptr %v336, i64 %v4608
  %v4610 = getelementptr inbounds float, ptr %v4607, i64 0
  %v4611 = icmp ult i64 3, 8
  %v4612 = select i1 %v4611, i64 3, i64 8
  %v4613 = trunc i64 %v4612 to i32
  %v4614 = insertelement <8 x i32> poison, i32 %v4613, i64 0
  %v4615 = shufflevector <8 x i32> %v4614, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4616 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4615
  %v4617 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4610, <8 x i1> %v4616, <8 x float> zeroinitializer)
  %v4618 = getelementptr inbounds float, ptr %v4609, i64 0
  store <8 x float> %v4617, ptr %v4618, align 4
  %v4619 = add nsw i64 %v4604, 1
  br label %b449
b451:
  %v4620 = sdiv i64 %v4531, 2
  br label %b452
b452:
  %v4621 = phi i64 [ 0, %b451 ], [ %v4630, %b453 ]
  %v4622 = icmp slt i64 %v4621, %v4620
  br i1 %v4622, label %b453, label %b454
b453:
  %v4623 = mul i64 %v4621, 2
  %v4624 = add i64 %v4527, %v4623
  %v4625 = mul i64 %v4621, 768
  %v4626 = getelementptr inbounds float, ptr %v4497, i64 %v4625
  %v4627 = mul i64 %v4624, 3
  %v4628 = add i64 %v4627, 0
  %v4629 = getelementptr inbounds float, ptr %v4511, i64 %v4628
  call void @outer_2x3(ptr %v4626, ptr %v336, i64 %v4526, ptr %v4629, i64 3)
  %v4630 = add nsw i64 %v4621, 1
  br label %b452
b454:
  %v4631 = add nsw i64 %v4527, 64
  br label %b428
b430:
  %v4632 = add nsw i64 %v4522, 384
  br label %b425
b427:
  %v4633 = icmp sgt i64 %v3, 1
  br i1 %v4633, label %b455, label %b456
b455:
  %v4634 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4635 = atomicrmw add ptr %v4634, i64 1 acq_rel
  %v4636 = load i64, ptr %v331, align 8
  %v4637 = add i64 %v4636, 1
  store i64 %v4637, ptr %v331, align 8
  %v4638 = mul i64 %v3, %v4637
  br label %b457
b457:
  %v4639 = load atomic i64, ptr %v4634 acquire, align 8
  %v4640 = icmp slt i64 %v4639, %v4638
  br i1 %v4640, label %b458, label %b459
b458:
  %v4641 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v4642 = mul i64 0, 8
  %v4643 = getelementptr inbounds float, ptr %v212, i64 %v4642
  %v4644 = getelementptr inbounds float, ptr %v4643, i64 0
  %v4645 = mul i64 0, 3
  %v4646 = getelementptr inbounds float, ptr %v138, i64 %v4645
  %v4647 = getelementptr inbounds float, ptr %v4646, i64 0
  %v4648 = getelementptr inbounds float, ptr %v336, i64 12288
  %v4649 = add i64 8, 1
  %v4650 = sdiv i64 %v4649, 2
  %v4651 = add i64 %v2, 1
  %v4652 = mul i64 %v4650, %v2
  %v4653 = sdiv i64 %v4652, %v3
  %v4654 = mul i64 %v4653, 2
  %v4655 = icmp slt i64 %v4654, 8
  %v4656 = select i1 %v4655, i64 %v4654, i64 8
  %v4657 = mul i64 %v4650, %v4651
  %v4658 = sdiv i64 %v4657, %v3
  %v4659 = mul i64 %v4658, 2
  %v4660 = icmp slt i64 %v4659, 8
  %v4661 = select i1 %v4660, i64 %v4659, i64 8
  %v4662 = getelementptr inbounds float, ptr %v78, i64 24
  br label %b460
b460:
  %v4663 = phi i64 [ %v4656, %b456 ], [ %v4671, %b465 ]
  %v4664 = icmp slt i64 %v4663, %v4661
  br i1 %v4664, label %b461, label %b462
b461:
  %v4665 = mul i64 %v4663, 3
  %v4666 = getelementptr inbounds float, ptr %v4662, i64 %v4665
  br label %b463
b463:
  %v4667 = phi i64 [ 0, %b461 ], [ %v4670, %b464 ]
  %v4668 = icmp slt i64 %v4667, 3
  br i1 %v4668, label %b464, label %b465
b464:
  %v4669 = getelementptr inbounds float, ptr %v4666, i64 %v4667
  store float 0x0000000000000000, ptr %v4669, align 4
  %v4670 = add nsw i64 %v4667, 1
  br label %b463
b465:
  %v4671 = add nsw i64 %v4663, 1
  br label %b460
b462:
  %v4672 = mul i64 %v8, 1
  br label %b466
b466:
  %v4673 = phi i64 [ 0, %b462 ], [ %v4783, %b471 ]
  %v4674 = icmp slt i64 %v4673, %v4672
  br i1 %v4674, label %b467, label %b468
b467:
  %v4675 = sub i64 %v4672, %v4673
  %v4676 = icmp slt i64 %v4675, 384
  %v4677 = select i1 %v4676, i64 %v4675, i64 384
  br label %b469
b469:
  %v4678 = phi i64 [ %v4656, %b467 ], [ %v4782, %b495 ]
  %v4679 = icmp slt i64 %v4678, %v4661
  br i1 %v4679, label %b470, label %b471
b470:
  %v4680 = sub i64 %v4661, %v4678
  %v4681 = icmp slt i64 %v4680, 64
  %v4682 = select i1 %v4681, i64 %v4680, i64 64
  %v4683 = sdiv i64 %v4682, 2
  %v4684 = mul i64 %v4683, 2
  %v4685 = sub i64 %v4682, %v4684
  %v4686 = mul i64 %v4673, 8
  %v4687 = add i64 %v4686, %v4678
  %v4688 = getelementptr inbounds float, ptr %v4644, i64 %v4687
  br label %b472
b472:
  %v4689 = phi i64 [ 0, %b470 ], [ %v4715, %b480 ]
  %v4690 = icmp slt i64 %v4689, %v4677
  br i1 %v4690, label %b473, label %b474
b473:
  %v4691 = mul i64 %v4689, 8
  %v4692 = getelementptr inbounds float, ptr %v4688, i64 %v4691
  %v4693 = mul i64 %v4689, 2
  %v4694 = getelementptr inbounds float, ptr %v4648, i64 %v4693
  br label %b475
b475:
  %v4695 = phi i64 [ 0, %b473 ], [ %v4704, %b476 ]
  %v4696 = icmp slt i64 %v4695, %v4683
  br i1 %v4696, label %b476, label %b477
b476:
  %v4697 = mul i64 %v4695, 2
  %v4698 = getelementptr inbounds float, ptr %v4692, i64 %v4697
  %v4699 = mul i64 %v4695, 768
  %v4700 = getelementptr inbounds float, ptr %v4694, i64 %v4699
  %v4701 = getelementptr inbounds float, ptr %v4698, i64 0
  %v4702 = load <2 x float>, ptr %v4701, align 4
  %v4703 = getelementptr inbounds float, ptr %v4700, i64 0
  store <2 x float> %v4702, ptr %v4703, align 4
  %v4704 = add nsw i64 %v4695, 1
  br label %b475
b477:
  %v4705 = mul i64 %v4683, 2
  %v4706 = getelementptr inbounds float, ptr %v4692, i64 %v4705
  %v4707 = mul i64 %v4683, 768
  %v4708 = getelementptr inbounds float, ptr %v4694, i64 %v4707
  br label %b478
b478:
  %v4709 = phi i64 [ 0, %b477 ], [ %v4714, %b479 ]
  %v4710 = icmp slt i64 %v4709, %v4685
  br i1 %v4710, label %b479, label %b480
b479:
  %v4711 = getelementptr inbounds float, ptr %v4706, i64 %v4709
  %v4712 = load float, ptr %v4711, align 4
  %v4713 = getelementptr inbounds float, ptr %v4708, i64 %v4709
  store float %v4712, ptr %v4713, align 4
  %v4714 = add nsw i64 %v4709, 1
  br label %b478, !llvm.loop !15
b480:
  %v4715 = add nsw i64 %v4689, 1
  br label %b472
b474:
  br label %b481
b481:
  %v4716 = phi i64 [ 0, %b474 ], [ %v4751, %b489 ]
  %v4717 = icmp slt i64 %v4716, 0
  br i1 %v4717, label %b482, label %b483
b482:
  %v4718 = mul i64 %v4673, 3
  %v4719 = add i64 %v4718, %v4716
  %v4720 = getelementptr inbounds float, ptr %v4647, i64 %v4719
  br label %b484
b484:
  %v4721 = phi i64 [ 0, %b482 ], [ %v4739, %b485 ]
  %v4722 = icmp slt i64 %v4721, %v4677
  br i1 %v4722, label %b485, label %b486
b485:
  %v4723 = mul i64 %v4721, 3
  %v4724 = getelementptr inbounds float, ptr %v4720, i64 %v4723
  %v4725 = mul i64 %v4721, 32
  %v4726 = getelementptr inbounds float, ptr %v336, i64 %v4725
  %v4727 = getelementptr inbounds float, ptr %v4724, i64 0
  %v4728 = load <8 x float>, ptr %v4727, align 4
  %v4729 = getelementptr inbounds float, ptr %v4726, i64 0
  store <8 x float> %v4728, ptr %v4729, align 4
  %v4730 = getelementptr inbounds float, ptr %v4724, i64 8
  %v4731 = load <8 x float>, ptr %v4730, align 4
  %v4732 = getelementptr inbounds float, ptr %v4726, i64 8
  store <8 x float> %v4731, ptr %v4732, align 4
  %v4733 = getelementptr inbounds float, ptr %v4724, i64 16
  %v4734 = load <8 x float>, ptr %v4733, align 4
  %v4735 = getelementptr inbounds float, ptr %v4726, i64 16
  store <8 x float> %v4734, ptr %v4735, align 4
  %v4736 = getelementptr inbounds float, ptr %v4724, i64 24
  %v4737 = load <8 x float>, ptr %v4736, align 4
  %v4738 = getelementptr inbounds float, ptr %v4726, i64 24
  store <8 x float> %v4737, ptr %v4738, align 4
  %v4739 = add nsw i64 %v4721, 1
  br label %b484
b486:
  %v4740 = sdiv i64 %v4682, 2
  br label %b487
b487:
  %v4741 = phi i64 [ 0, %b486 ], [ %v4750, %b488 ]
  %v4742 = icmp slt i64 %v4741, %v4740
  br i1 %v4742, label %b488, label %b489
b488:
  %v4743 = mul i64 %v4741, 2
  %v4744 = add i64 %v4678, %v4743
  %v4745 = mul i64 %v4741, 768
  %v4746 = getelementptr inbounds float, ptr %v4648, i64 %v4745
  %v4747 = mul i64 %v4744, 3
  %v4748 = add i64 %v4747, %v4716
  %v4749 = getelementptr inbounds float, ptr %v4662, i64 %v4748
  call void @outer_2x32(ptr %v4746, ptr %v336, i64 %v4677, ptr %v4749, i64 3)
  %v4750 = add nsw i64 %v4741, 1
  br label %b487
b489:
  %v4751 = add nsw i64 %v4716, 32
  br label %b481
b483:
  %v4752 = mul i64 %v4673, 3
  %v4753 = add i64 %v4752, 0
  %v4754 = getelementptr inbounds float, ptr %v4647, i64 %v4753
  br label %b490
b490:
  %v4755 = phi i64 [ 0, %b483 ], [ %v4770, %b491 ]
  %v4756 = icmp slt i64 %v4755, %v4677
  br i1 %v4756, label %b491, label %b492
b491:
  %v4757 = mul i64 %v4755, 3
  %v4758 = getelementptr inbounds float, ptr %v4754, i64 %v4757
  %v4759 = mul i64 %v4755, 8
  %v4760 = getelementptr inbounds float, ptr %v336, i64 %v4759
  %v4761 = getelementptr inbounds float, ptr %v4758, i64 0
  %v4762 = icmp ult i64 3, 8
  %v4763 = select i1 %v4762, i64 3, i64 8
  %v4764 = trunc i64 %v4763 to i32
  %v4765 = insertelement <8 x i32> poison, i32 %v4764, i64 0
  %v4766 = shufflevector <8 x i32> %v4765, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4767 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4766
  %v4768 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4761, <8 x i1> %v4767, <8 x float> zeroinitializer)
  %v4769 = getelementptr inbounds float, ptr %v4760, i64 0
  store <8 x float> %v4768, ptr %v4769, align 4
  %v4770 = add nsw i64 %v4755, 1
  br label %b490
b492:
  %v4771 = sdiv i64 %v4682, 2
  br label %b493
b493:
  %v4772 = phi i64 [ 0, %b492 ], [ %v4781, %b494 ]
  %v4773 = icmp slt i64 %v4772, %v4771
  br i1 %v4773, label %b494, label %b495
b494:
  %v4774 = mul i64 %v4772, 2
  %v4775 = add i64 %v4678, %v4774
  %v4776 = mul i64 %v4772, 768
  %v4777 = getelementptr inbounds float, ptr %v4648, i64 %v4776
  %v4778 = mul i64 %v4775, 3
  %v4779 = add i64 %v4778, 0
  %v4780 = getelementptr inbounds float, ptr %v4662, i64 %v4779
  call void @outer_2x3(ptr %v4777, ptr %v336, i64 %v4677, ptr %v4780, i64 3)
  %v4781 = add nsw i64 %v4772, 1
  br label %b493
b495:
  %v4782 = add nsw i64 %v4678, 64
  br label %b469
b471:
  %v4783 = add nsw i64 %v4673, 384
  br label %b466
b468:
  %v4784 = icmp sgt i64 %v3, 1
  br i1 %v4784, label %b496, label %b497
b496:
  %v4785 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4786 = atomicrmw add ptr %v4785, i64 1 acq_rel
  %v4787 = load i64, ptr %v331, align 8
  %v4788 = add i64 %v4787, 1
  store i64 %v4788, ptr %v331, align 8
  %v4789 = mul i64 %v3, %v4788
  br label %b498
b498:
  %v4790 = load atomic i64, ptr %v4785 acquire, align 8
  %v4791 = icmp slt i64 %v4790, %v4789
  br i1 %v4791, label %b499, label %b500
b499:
  %v4792 = call i32 @sched_yield()
  br label %b498
b500:
  br label %b497
b497:
  %v4793 = mul i64 0, 8
  %v4794 = getelementptr inbounds float, ptr %v214, i64 %v4793
  %v4795 = getelementptr inbounds float, ptr %v4794, i64 0
  %v4796 = mul i64 0, 3
  %v4797 = getelementptr inbounds float, ptr %v140, i64 %v4796
  %v4798 = getelementptr inbounds float, ptr %v4797, i64 0
  %v4799 = getelementptr inbounds float, ptr %v336, i64 12288
  %v4800 = add i64 8, 1
  %v4801 = sdiv i64 %v4800, 2
  %v4802 = add i64 %v2, 1
  %v4803 = mul i64 %v4801, %v2
  %v4804 = sdiv i64 %v4803, %v3
  %v4805 = mul i64 %v4804, 2
  %v4806 = icmp slt i64 %v4805, 8
  %v4807 = select i1 %v4806, i64 %v4805, i64 8
  %v4808 = mul i64 %v4801, %v4802
  %v4809 = sdiv i64 %v4808, %v3
  %v4810 = mul i64 %v4809, 2
  %v4811 = icmp slt i64 %v4810, 8
  %v4812 = select i1 %v4811, i64 %v4810, i64 8
  %v4813 = getelementptr inbounds float, ptr %v78, i64 48
  br label %b501
b501:
  %v4814 = phi i64 [ %v4807, %b497 ], [ %v4822, %b506 ]
  %v4815 = icmp slt i64 %v4814, %v4812
  br i1 %v4815, label %b502, label %b503
b502:
  %v4816 = mul i64 %v4814, 3
  %v4817 = getelementptr inbounds float, ptr %v4813, i64 %v4816
  br label %b504
b504:
  %v4818 = phi i64 [ 0, %b502 ], [ %v4821, %b505 ]
  %v4819 = icmp slt i64 %v4818, 3
  br i1 %v4819, label %b505, label %b506
b505:
  %v4820 = getelementptr inbounds float, ptr %v4817, i64 %v4818
  store float 0x0000000000000000, ptr %v4820, align 4
  %v4821 = add nsw i64 %v4818, 1
  br label %b504
b506:
  %v4822 = add nsw i64 %v4814, 1
  br label %b501
b503:
  %v4823 = mul i64 %v8, 1
  br label %b507
b507:
  %v4824 = phi i64 [ 0, %b503 ], [ %v4934, %b512 ]
  %v4825 = icmp slt i64 %v4824, %v4823
  br i1 %v4825, label %b508, label %b509
b508:
  %v4826 = sub i64 %v4823, %v4824
  %v4827 = icmp slt i64 %v4826, 384
  %v4828 = select i1 %v4827, i64 %v4826, i64 384
  br label %b510
b510:
  %v4829 = phi i64 [ %v4807, %b508 ], [ %v4933, %b536 ]
  %v4830 = icmp slt i64 %v4829, %v4812
  br i1 %v4830, label %b511, label %b512
b511:
  %v4831 = sub i64 %v4812, %v4829
  %v4832 = icmp slt i64 %v4831, 64
  %v4833 = select i1 %v4832, i64 %v4831, i64 64
  %v4834 = sdiv i64 %v4833, 2
  %v4835 = mul i64 %v4834, 2
  %v4836 = sub i64 %v4833, %v4835
  %v4837 = mul i64 %v4824, 8
  %v4838 = add i64 %v4837, %v4829
  %v4839 = getelementptr inbounds float, ptr %v4795, i64 %v4838
  br label %b513
b513:
  %v4840 = phi i64 [ 0, %b511 ], [ %v4866, %b521 ]
  %v4841 = icmp slt i64 %v4840, %v4828
  br i1 %v4841, label %b514, label %b515
b514:
  %v4842 = mul i64 %v4840, 8
  %v4843 = getelementptr inbounds float, ptr %v4839, i64 %v4842
  %v4844 = mul i64 %v4840, 2
  %v4845 = getelementptr inbounds float, ptr %v4799, i64 %v4844
  br label %b516
b516:
  %v4846 = phi i64 [ 0, %b514 ], [ %v4855, %b517 ]
  %v4847 = icmp slt i64 %v4846, %v4834
  br i1 %v4847, label %b517, label %b518
b517:
  %v4848 = mul i64 %v4846, 2
  %v4849 = getelementptr inbounds float, ptr %v4843, i64 %v4848
  %v4850 = mul i64 %v4846, 768
  %v4851 = getelementptr inbounds float, ptr %v4845, i64 %v4850
  %v4852 = getelementptr inbounds float, ptr %v4849, i64 0
  %v4853 = load <2 x float>, ptr %v4852, align 4
  %v4854 = getelementptr inbounds float, ptr %v4851, i64 0
  store <2 x float> %v4853, ptr %v4854, align 4
  %v4855 = add nsw i64 %v4846, 1
  br label %b516
b518:
  %v4856 = mul i64 %v4834, 2
  %v4857 = getelementptr inbounds float, ptr %v4843, i64 %v4856
  %v4858 = mul i64 %v4834, 768
  %v4859 = getelementptr inbounds float, ptr %v4845, i64 %v4858
  br label %b519
b519:
  %v4860 = phi i64 [ 0, %b518 ], [ %v4865, %b520 ]
  %v4861 = icmp slt i64 %v4860, %v4836
  br i1 %v4861, label %b520, label %b521
b520:
  %v4862 = getelementptr inbounds float, ptr %v4857, i64 %v4860
  %v4863 = load float, ptr %v4862, align 4
  %v4864 = getelementptr inbounds float, ptr %v4859, i64 %v4860
  store float %v4863, ptr %v4864, align 4
  %v4865 = add nsw i64 %v4860, 1
  br label %b519, !llvm.loop !18
b521:
  %v4866 = add nsw i64 %v4840, 1
  br label %b513
b515:
  br label %b522
b522:
  %v4867 = phi i64 [ 0, %b515 ], [ %v4902, %b530 ]
  %v4868 = icmp slt i64 %v4867, 0
  br i1 %v4868, label %b523, label %b524
b523:
  %v4869 = mul i64 %v4824, 3
  %v4870 = add i64 %v4869, %v4867
  %v4871 = getelementptr inbounds float, ptr %v4798, i64 %v4870
  br label %b525
b525:
  %v4872 = phi i64 [ 0, %b523 ], [ %v4890, %b526 ]
  %v4873 = icmp slt i64 %v4872, %v4828
  br i1 %v4873, label %b526, label %b527
b526:
  %v4874 = mul i64 %v4872, 3
  %v4875 = getelementptr inbounds float, ptr %v4871, i64 %v4874
  %v4876 = mul i64 %v4872, 32
  %v4877 = getelementptr inbounds float, ptr %v336, i64 %v4876
  %v4878 = getelementptr inbounds float, ptr %v4875, i64 0
  %v4879 = load <8 x float>, ptr %v4878, align 4
  %v4880 = getelementptr inbounds float, ptr %v4877, i64 0
  store <8 x float> %v4879, ptr %v4880, align 4
  %v4881 = getelementptr inbounds float, ptr %v4875, i64 8
  %v4882 = load <8 x float>, ptr %v4881, align 4
  %v4883 = getelementptr inbounds float, ptr %v4877, i64 8
  store <8 x float> %v4882, ptr %v4883, align 4
  %v4884 = getelementptr inbounds float, ptr %v4875, i64 16
  %v4885 = load <8 x float>, ptr %v4884, align 4
  %v4886 = getelementptr inbounds float, ptr %v4877, i64 16
  store <8 x float> %v4885, ptr %v4886, align 4
  %v4887 = getelementptr inbounds float, ptr %v4875, i64 24
  %v4888 = load <8 x float>, ptr %v4887, align 4
  %v4889 = getelementptr inbounds float, ptr %v4877, i64 24
  store <8 x float> %v4888, ptr %v4889, align 4
  %v4890 = add nsw i64 %v4872, 1
  br label %b525
b527:
  %v4891 = sdiv i64 %v4833, 2
  br label %b528
b528:
  %v4892 = phi i64 [ 0, %b527 ], [ %v4901, %b529 ]
  %v4893 = icmp slt i64 %v4892, %v4891
  br i1 %v4893, label %b529, label %b530
b529:
  %v4894 = mul i64 %v4892, 2
  %v4895 = add i64 %v4829, %v4894
  %v4896 = mul i64 %v4892, 768
  %v4897 = getelementptr inbounds float, ptr %v4799, i64 %v4896
  %v4898 = mul i64 %v4895, 3
  %v4899 = add i64 %v4898, %v4867
  %v4900 = getelementptr inbounds float, ptr %v4813, i64 %v4899
  call void @outer_2x32(ptr %v4897, ptr %v336, i64 %v4828, ptr %v4900, i64 3)
  %v4901 = add nsw i64 %v4892, 1
  br label %b528
b530:
  %v4902 = add nsw i64 %v4867, 32
  br label %b522
b524:
  %v4903 = mul i64 %v4824, 3
  %v4904 = add i64 %v4903, 0
  %v4905 = getelementptr inbounds float, ptr %v4798, i64 %v4904
  br label %b531
b531:
  %v4906 = phi i64 [ 0, %b524 ], [ %v4921, %b532 ]
  %v4907 = icmp slt i64 %v4906, %v4828
  br i1 %v4907, label %b532, label %b533
b532:
  %v4908 = mul i64 %v4906, 3
  %v4909 = getelementptr inbounds float, ptr %v4905, i64 %v4908
  %v4910 = mul i64 %v4906, 8
  %v4911 = getelementptr inbounds float, ptr %v336, i64 %v4910
  %v4912 = getelementptr inbounds float, ptr %v4909, i64 0
  %v4913 = icmp ult i64 3, 8
  %v4914 = select i1 %v4913, i64 3, i64 8
  %v4915 = trunc i64 %v4914 to i32
  %v4916 = insertelement <8 x i32> poison, i32 %v4915, i64 0
  %v4917 = shufflevector <8 x i32> %v4916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4918 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4917
  %v4919 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4912, <8 x i1> %v4918, <8 x float> zeroinitializer)
  %v4920 = getelementptr inbounds float, ptr %v4911, i64 0
  store <8 x float> %v4919, ptr %v4920, align 4
  %v4921 = add nsw i64 %v4906, 1
  br label %b531
b533:
  %v4922 = sdiv i64 %v4833, 2
  br label %b534
b534:
  %v4923 = phi i64 [ 0, %b533 ], [ %v4932, %b535 ]
  %v4924 = icmp slt i64 %v4923, %v4922
  br i1 %v4924, label %b535, label %b536
b535:
  %v4925 = mul i64 %v4923, 2
  %v4926 = add i64 %v4829, %v4925
  %v4927 = mul i64 %v4923, 768
  %v4928 = getelementptr inbounds float, ptr %v4799, i64 %v4927
  %v4929 = mul i64 %v4926, 3
  %v4930 = add i64 %v4929, 0
  %v4931 = getelementptr inbounds float, ptr %v4813, i64 %v4930
  call void @outer_2x3(ptr %v4928, ptr %v336, i64 %v4828, ptr %v4931, i64 3)
  %v4932 = add nsw i64 %v4923, 1
  br label %b534
b536:
  %v4933 = add nsw i64 %v4829, 64
  br label %b510
b512:
  %v4934 = add nsw i64 %v4824, 384
  br label %b507
b509:
  %v4935 = icmp sgt i64 %v3, 1
  br i1 %v4935, label %b537, label %b538
b537:
  %v4936 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4937 = atomicrmw add ptr %v4936, i64 1 acq_rel
  %v4938 = load i64, ptr %v331, align 8
  %v4939 = add i64 %v4938, 1
  store i64 %v4939, ptr %v331, align 8
  %v4940 = mul i64 %v3, %v4939
  br label %b539
b539:
  %v4941 = load atomic i64, ptr %v4936 acquire, align 8
  %v4942 = icmp slt i64 %v4941, %v4940
  br i1 %v4942, label %b540, label %b541
b540:
  %v4943 = call i32 @sched_yield()
  br label %b539
b541:
  br label %b538
b538:
  %v4944 = mul i64 0, 8
  %v4945 = getelementptr inbounds float, ptr %v216, i64 %v4944
  %v4946 = getelementptr inbounds float, ptr %v4945, i64 0
  %v4947 = mul i64 0, 3
  %v4948 = getelementptr inbounds float, ptr %v142, i64 %v4947
  %v4949 = getelementptr inbounds float, ptr %v4948, i64 0
  %v4950 = getelementptr inbounds float, ptr %v336, i64 12288
  %v4951 = add i64 8, 1
  %v4952 = sdiv i64 %v4951, 2
  %v4953 = add i64 %v2, 1
  %v4954 = mul i64 %v4952, %v2
  %v4955 = sdiv i64 %v4954, %v3
  %v4956 = mul i64 %v4955, 2
  %v4957 = icmp slt i64 %v4956, 8
  %v4958 = select i1 %v4957, i64 %v4956, i64 8
  %v4959 = mul i64 %v4952, %v4953
  %v4960 = sdiv i64 %v4959, %v3
  %v4961 = mul i64 %v4960, 2
  %v4962 = icmp slt i64 %v4961, 8
  %v4963 = select i1 %v4962, i64 %v4961, i64 8
  %v4964 = getelementptr inbounds float, ptr %v78, i64 72
  br label %b542
b542:
  %v4965 = phi i64 [ %v4958, %b538 ], [ %v4973, %b547 ]
  %v4966 = icmp slt i64 %v4965, %v4963
  br i1 %v4966, label %b543, label %b544
b543:
  %v4967 = mul i64 %v4965, 3
  %v4968 = getelementptr inbounds float, ptr %v4964, i64 %v4967
  br label %b545
b545:
  %v4969 = phi i64 [ 0, %b543 ], [ %v4972, %b546 ]
  %v4970 = icmp slt i64 %v4969, 3
  br i1 %v4970, label %b546, label %b547
b546:
  %v4971 = getelementptr inbounds float, ptr %v4968, i64 %v4969
  store float 0x0000000000000000, ptr %v4971, align 4
  %v4972 = add nsw i64 %v4969, 1
  br label %b545
b547:
  %v4973 = add nsw i64 %v4965, 1
  br label %b542
b544:
  %v4974 = mul i64 %v8, 1
  br label %b548
b548:
  %v4975 = phi i64 [ 0, %b544 ], [ %v5085, %b553 ]
  %v4976 = icmp slt i64 %v4975, %v4974
  br i1 %v4976, label %b549, label %b550
b549:
  %v4977 = sub i64 %v4974, %v4975
  %v4978 = icmp slt i64 %v4977, 384
  %v4979 = select i1 %v4978, i64 %v4977, i64 384
  br label %b551
b551:
  %v4980 = phi i64 [ %v4958, %b549 ], [ %v5084, %b577 ]
  %v4981 = icmp slt i64 %v4980, %v4963
  br i1 %v4981, label %b552, label %b553
b552:
  %v4982 = sub i64 %v4963, %v4980
  %v4983 = icmp slt i64 %v4982, 64
  %v4984 = select i1 %v4983, i64 %v4982, i64 64
  %v4985 = sdiv i64 %v4984, 2
  %v4986 = mul i64 %v4985, 2
  %v4987 = sub i64 %v4984, %v4986
  %v4988 = mul i64 %v4975, 8
  %v4989 = add i64 %v4988, %v4980
  %v4990 = getelementptr inbounds float, ptr %v4946, i64 %v4989
  br label %b554
b554:
  %v4991 = phi i64 [ 0, %b552 ], [ %v5017, %b562 ]
  %v4992 = icmp slt i64 %v4991, %v4979
  br i1 %v4992, label %b555, label %b556
b555:
  %v4993 = mul i64 %v4991, 8
  %v4994 = getelementptr inbounds float, ptr %v4990, i64 %v4993
  %v4995 = mul i64 %v4991, 2
  %v4996 = getelementptr inbounds float, ptr %v4950, i64 %v4995
  br label %b557
b557:
  %v4997 = phi i64 [ 0, %b555 ], [ %v5006, %b558 ]
  %v4998 = icmp slt i64 %v4997, %v4985
  br i1 %v4998, label %b558, label %b559
b558:
  %v4999 = mul i64 %v4997, 2
  %v5000 = getelementptr inbounds float, ptr %v4994, i64 %v4999
  %v5001 = mul i64 %v4997, 768
  %v5002 = getelementptr inbounds float, ptr %v4996, i64 %v5001
  %v5003 = getelementptr inbounds float, ptr %v5000, i64 0
  %v5004 = load <2 x float>, ptr %v5003, align 4
  %v5005 = getelementptr inbounds float, ptr %v5002, i64 0
  store <2 x float> %v5004, ptr %v5005, align 4
  %v5006 = add nsw i64 %v4997, 1
  br label %b557
b559:
  %v5007 = mul i64 %v4985, 2
  %v5008 = getelementptr inbounds float, ptr %v4994, i64 %v5007
  %v5009 = mul i64 %v4985, 768
  %v5010 = getelementptr inbounds float, ptr %v4996, i64 %v5009
  br label %b560
b560:
  %v5011 = phi i64 [ 0, %b559 ], [ %v5016, %b561 ]
  %v5012 = icmp slt i64 %v5011, %v4987
  br i1 %v5012, label %b561, label %b562
b561:
  %v5013 = getelementptr inbounds float, ptr %v5008, i64 %v5011
  %v5014 = load float, ptr %v5013, align 4
  %v5015 = getelementptr inbounds float, ptr %v5010, i64 %v5011
  store float %v5014, ptr %v5015, align 4
  %v5016 = add nsw i64 %v5011, 1
  br label %b560, !llvm.loop !21
b562:
  %v5017 = add nsw i64 %v4991, 1
  br label %b554
b556:
  br label %b563
b563:
  %v5018 = phi i64 [ 0, %b556 ], [ %v5053, %b571 ]
  %v5019 = icmp slt i64 %v5018, 0
  br i1 %v5019, label %b564, label %b565
b564:
  %v5020 = mul i64 %v4975, 3
  %v5021 = add i64 %v5020, %v5018
  %v5022 = getelementptr inbounds float, ptr %v4949, i64 %v5021
  br label %b566
b566:
  %v5023 = phi i64 [ 0, %b564 ], [ %v5041, %b567 ]
  %v5024 = icmp slt i64 %v5023, %v4979
  br i1 %v5024, label %b567, label %b568
b567:
  %v5025 = mul i64 %v5023, 3
  %v5026 = getelementptr inbounds float, ptr %v5022, i64 %v5025
  %v5027 = mul i64 %v5023, 32
  %v5028 = getelementptr inbounds float, ptr %v336, i64 %v5027
  %v5029 = getelementptr inbounds float, ptr %v5026, i64 0
  %v5030 = load <8 x float>, ptr %v5029, align 4
  %v5031 = getelementptr inbounds float, ptr %v5028, i64 0
  store <8 x float> %v5030, ptr %v5031, align 4
  %v5032 = getelementptr inbounds float, ptr %v5026, i64 8
  %v5033 = load <8 x float>, ptr %v5032, align 4
  %v5034 = getelementptr inbounds float, ptr %v5028, i64 8
  store <8 x float> %v5033, ptr %v5034, align 4
  %v5035 = getelementptr inbounds float, ptr %v5026, i64 16
  %v5036 = load <8 x float>, ptr %v5035, align 4
  %v5037 = getelementptr inbounds float, ptr %v5028, i64 16
  store <8 x float> %v5036, ptr %v5037, align 4
  %v5038 = getelementptr inbounds float, ptr %v5026, i64 24
  %v5039 = load <8 x float>, ptr %v5038, align 4
  %v5040 = getelementptr inbounds float, ptr %v5028, i64 24
  store <8 x float> %v5039, ptr %v5040, align 4
  %v5041 = add nsw i64 %v5023, 1
  br label %b566
b568:
  %v5042 = sdiv i64 %v4984, 2
  br label %b569
b569:
  %v5043 = phi i64 [ 0, %b568 ], [ %v5052, %b570 ]
  %v5044 = icmp slt i64 %v5043, %v5042
  br i1 %v5044, label %b570, label %b571
b570:
  %v5045 = mul i64 %v5043, 2
  %v5046 = add i64 %v4980, %v5045
  %v5047 = mul i64 %v5043, 768
  %v5048 = getelementptr inbounds float, ptr %v4950, i64 %v5047
  %v5049 = mul i64 %v5046, 3
  %v5050 = add i64 %v5049, %v5018
  %v5051 = getelementptr inbounds float, ptr %v4964, i64 %v5050
  call void @outer_2x32(ptr %v5048, ptr %v336, i64 %v4979, ptr %v5051, i64 3)
  %v5052 = add nsw i64 %v5043, 1
  br label %b569
b571:
  %v5053 = add nsw i64 %v5018, 32
  br label %b563
b565:
  %v5054 = mul i64 %v4975, 3
  %v5055 = add i64 %v5054, 0
  %v5056 = getelementptr inbounds float, ptr %v4949, i64 %v5055
  br label %b572
b572:
  %v5057 = phi i64 [ 0, %b565 ], [ %v5072, %b573 ]
  %v5058 = icmp slt i64 %v5057, %v4979
  br i1 %v5058, label %b573, label %b574
b573:
  %v5059 = mul i64 %v5057, 3
  %v5060 = getelementptr inbounds float, ptr %v5056, i64 %v5059
  %v5061 = mul i64 %v5057, 8
  %v5062 = getelementptr inbounds float, ptr %v336, i64 %v5061
  %v5063 = getelementptr inbounds float, ptr %v5060, i64 0
  %v5064 = icmp ult i64 3, 8
  %v5065 = select i1 %v5064, i64 3, i64 8
  %v5066 = trunc i64 %v5065 to i32
  %v5067 = insertelement <8 x i32> poison, i32 %v5066, i64 0
  %v5068 = shufflevector <8 x i32> %v5067, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5069 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5068
  %v5070 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5063, <8 x i1> %v5069, <8 x float> zeroinitializer)
  %v5071 = getelementptr inbounds float, ptr %v5062, i64 0
  store <8 x float> %v5070, ptr %v5071, align 4
  %v5072 = add nsw i64 %v5057, 1
  br label %b572
b574:
  %v5073 = sdiv i64 %v4984, 2
  br label %b575
b575:
  %v5074 = phi i64 [ 0, %b574 ], [ %v5083, %b576 ]
  %v5075 = icmp slt i64 %v5074, %v5073
  br i1 %v5075, label %b576, label %b577
b576:
  %v5076 = mul i64 %v5074, 2
  %v5077 = add i64 %v4980, %v5076
  %v5078 = mul i64 %v5074, 768
  %v5079 = getelementptr inbounds float, ptr %v4950, i64 %v5078
  %v5080 = mul i64 %v5077, 3
  %v5081 = add i64 %v5080, 0
  %v5082 = getelementptr inbounds float, ptr %v4964, i64 %v5081
  call void @outer_2x3(ptr %v5079, ptr %v336, i64 %v4979, ptr %v5082, i64 3)
  %v5083 = add nsw i64 %v5074, 1
  br label %b575
b577:
  %v5084 = add nsw i64 %v4980, 64
  br label %b551
b553:
  %v5085 = add nsw i64 %v4975, 384
  br label %b548
b550:
  %v5086 = icmp sgt i64 %v3, 1
  br i1 %v5086, label %b578, label %b579
b578:
  %v5087 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5088 = atomicrmw add ptr %v5087, i64 1 acq_rel
  %v5089 = load i64, ptr %v331, align 8
  %v5090 = add i64 %v5089, 1
  store i64 %v5090, ptr %v331, align 8
  %v5091 = mul i64 %v3, %v5090
  br label %b580
b580:
  %v5092 = load atomic i64, ptr %v5087 acquire, align 8
  %v5093 = icmp slt i64 %v5092, %v5091
  br i1 %v5093, label %b581, label %b582
b581:
  %v5094 = call i32 @sched_yield()
  br label %b580
b582:
  br label %b579
b579:
  %v5095 = mul i64 0, 12
  %v5096 = getelementptr inbounds float, ptr %v116, i64 %v5095
  %v5097 = getelementptr inbounds float, ptr %v5096, i64 0
  %v5098 = mul i64 1, %v7
  %v5099 = add i64 0, %v5098
  %v5100 = mul i64 %v5099, 8
  %v5101 = getelementptr inbounds float, ptr %v54, i64 %v5100
  %v5102 = getelementptr inbounds float, ptr %v5101, i64 0
  %v5103 = getelementptr inbounds float, ptr %v336, i64 12288
  %v5104 = add i64 12, 1
  %v5105 = sdiv i64 %v5104, 2
  %v5106 = add i64 %v2, 1
  %v5107 = mul i64 %v5105, %v2
  %v5108 = sdiv i64 %v5107, %v3
  %v5109 = mul i64 %v5108, 2
  %v5110 = icmp slt i64 %v5109, 12
  %v5111 = select i1 %v5110, i64 %v5109, i64 12
  %v5112 = mul i64 %v5105, %v5106
  %v5113 = sdiv i64 %v5112, %v3
  %v5114 = mul i64 %v5113, 2
  %v5115 = icmp slt i64 %v5114, 12
  %v5116 = select i1 %v5115, i64 %v5114, i64 12
  %v5117 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b583
b583:
  %v5118 = phi i64 [ %v5111, %b579 ], [ %v5126, %b588 ]
  %v5119 = icmp slt i64 %v5118, %v5116
  br i1 %v5119, label %b584, label %b585
b584:
  %v5120 = mul i64 %v5118, 8
  %v5121 = getelementptr inbounds float, ptr %v5117, i64 %v5120
  br label %b586
b586:
  %v5122 = phi i64 [ 0, %b584 ], [ %v5125, %b587 ]
  %v5123 = icmp slt i64 %v5122, 8
  br i1 %v5123, label %b587, label %b588
b587:
  %v5124 = getelementptr inbounds float, ptr %v5121, i64 %v5122
  store float 0x0000000000000000, ptr %v5124, align 4
  %v5125 = add nsw i64 %v5122, 1
  br label %b586
b588:
  %v5126 = add nsw i64 %v5118, 1
  br label %b583
b585:
  %v5127 = mul i64 %v8, 1
  br label %b589
b589:
  %v5128 = phi i64 [ 0, %b585 ], [ %v5232, %b594 ]
  %v5129 = icmp slt i64 %v5128, %v5127
  br i1 %v5129, label %b590, label %b591
b590:
  %v5130 = sub i64 %v5127, %v5128
  %v5131 = icmp slt i64 %v5130, 384
  %v5132 = select i1 %v5131, i64 %v5130, i64 384
  br label %b592
b592:
  %v5133 = phi i64 [ %v5111, %b590 ], [ %v5231, %b618 ]
  %v5134 = icmp slt i64 %v5133, %v5116
  br i1 %v5134, label %b593, label %b594
b593:
  %v5135 = sub i64 %v5116, %v5133
  %v5136 = icmp slt i64 %v5135, 64
  %v5137 = select i1 %v5136, i64 %v5135, i64 64
  %v5138 = sdiv i64 %v5137, 2
  %v5139 = mul i64 %v5138, 2
  %v5140 = sub i64 %v5137, %v5139
  %v5141 = mul i64 %v5128, 12
  %v5142 = add i64 %v5141, %v5133
  %v5143 = getelementptr inbounds float, ptr %v5097, i64 %v5142
  br label %b595
b595:
  %v5144 = phi i64 [ 0, %b593 ], [ %v5170, %b603 ]
  %v5145 = icmp slt i64 %v5144, %v5132
  br i1 %v5145, label %b596, label %b597
b596:
  %v5146 = mul i64 %v5144, 12
  %v5147 = getelementptr inbounds float, ptr %v5143, i64 %v5146
  %v5148 = mul i64 %v5144, 2
  %v5149 = getelementptr inbounds float, ptr %v5103, i64 %v5148
  br label %b598
b598:
  %v5150 = phi i64 [ 0, %b596 ], [ %v5159, %b599 ]
  %v5151 = icmp slt i64 %v5150, %v5138
  br i1 %v5151, label %b599, label %b600
b599:
  %v5152 = mul i64 %v5150, 2
  %v5153 = getelementptr inbounds float, ptr %v5147, i64 %v5152
  %v5154 = mul i64 %v5150, 768
  %v5155 = getelementptr inbounds float, ptr %v5149, i64 %v5154
  %v5156 = getelementptr inbounds float, ptr %v5153, i64 0
  %v5157 = load <2 x float>, ptr %v5156, align 4
  %v5158 = getelementptr inbounds float, ptr %v5155, i64 0
  store <2 x float> %v5157, ptr %v5158, align 4
  %v5159 = add nsw i64 %v5150, 1
  br label %b598
b600:
  %v5160 = mul i64 %v5138, 2
  %v5161 = getelementptr inbounds float, ptr %v5147, i64 %v5160
  %v5162 = mul i64 %v5138, 768
  %v5163 = getelementptr inbounds float, ptr %v5149, i64 %v5162
  br label %b601
b601:
  %v5164 = phi i64 [ 0, %b600 ], [ %v5169, %b602 ]
  %v5165 = icmp slt i64 %v5164, %v5140
  br i1 %v5165, label %b602, label %b603
b602:
  %v5166 = getelementptr inbounds float, ptr %v5161, i64 %v5164
  %v5167 = load float, ptr %v5166, align 4
  %v5168 = getelementptr inbounds float, ptr %v5163, i64 %v5164
  store float %v5167, ptr %v5168, align 4
  %v5169 = add nsw i64 %v5164, 1
  br label %b601, !llvm.loop !24
b603:
  %v5170 = add nsw i64 %v5144, 1
  br label %b595
b597:
  br label %b604
b604:
  %v5171 = phi i64 [ 0, %b597 ], [ %v5206, %b612 ]
  %v5172 = icmp slt i64 %v5171, 0
  br i1 %v5172, label %b605, label %b606
b605:
  %v5173 = mul i64 %v5128, 8
  %v5174 = add i64 %v5173, %v5171
  %v5175 = getelementptr inbounds float, ptr %v5102, i64 %v5174
  br label %b607
b607:
  %v5176 = phi i64 [ 0, %b605 ], [ %v5194, %b608 ]
  %v5177 = icmp slt i64 %v5176, %v5132
  br i1 %v5177, label %b608, label %b609
b608:
  %v5178 = mul i64 %v5176, 8
  %v5179 = getelementptr inbounds float, ptr %v5175, i64 %v5178
  %v5180 = mul i64 %v5176, 32
  %v5181 = getelementptr inbounds float, ptr %v336, i64 %v5180
  %v5182 = getelementptr inbounds float, ptr %v5179, i64 0
  %v5183 = load <8 x float>, ptr %v5182, align 4
  %v5184 = getelementptr inbounds float, ptr %v5181, i64 0
  store <8 x float> %v5183, ptr %v5184, align 4
  %v5185 = getelementptr inbounds float, ptr %v5179, i64 8
  %v5186 = load <8 x float>, ptr %v5185, align 4
  %v5187 = getelementptr inbounds float, ptr %v5181, i64 8
  store <8 x float> %v5186, ptr %v5187, align 4
  %v5188 = getelementptr inbounds float, ptr %v5179, i64 16
  %v5189 = load <8 x float>, ptr %v5188, align 4
  %v5190 = getelementptr inbounds float, ptr %v5181, i64 16
  store <8 x float> %v5189, ptr %v5190, align 4
  %v5191 = getelementptr inbounds float, ptr %v5179, i64 24
  %v5192 = load <8 x float>, ptr %v5191, align 4
  %v5193 = getelementptr inbounds float, ptr %v5181, i64 24
  store <8 x float> %v5192, ptr %v5193, align 4
  %v5194 = add nsw i64 %v5176, 1
  br label %b607
b609:
  %v5195 = sdiv i64 %v5137, 2
  br label %b610
b610:
  %v5196 = phi i64 [ 0, %b609 ], [ %v5205, %b611 ]
  %v5197 = icmp slt i64 %v5196, %v5195
  br i1 %v5197, label %b611, label %b612
b611:
  %v5198 = mul i64 %v5196, 2
  %v5199 = add i64 %v5133, %v5198
  %v5200 = mul i64 %v5196, 768
  %v5201 = getelementptr inbounds float, ptr %v5103, i64 %v5200
  %v5202 = mul i64 %v5199, 8
  %v5203 = add i64 %v5202, %v5171
  %v5204 = getelementptr inbounds float, ptr %v5117, i64 %v5203
  call void @outer_2x32(ptr %v5201, ptr %v336, i64 %v5132, ptr %v5204, i64 8)
  %v5205 = add nsw i64 %v5196, 1
  br label %b610
b612:
  %v5206 = add nsw i64 %v5171, 32
  br label %b604
b606:
  %v5207 = mul i64 %v5128, 8
  %v5208 = add i64 %v5207, 0
  %v5209 = getelementptr inbounds float, ptr %v5102, i64 %v5208
  br label %b613
b613:
  %v5210 = phi i64 [ 0, %b606 ], [ %v5219, %b614 ]
  %v5211 = icmp slt i64 %v5210, %v5132
  br i1 %v5211, label %b614, label %b615
b614:
  %v5212 = mul i64 %v5210, 8
  %v5213 = getelementptr inbounds float, ptr %v5209, i64 %v5212
  %v5214 = mul i64 %v5210, 8
  %v5215 = getelementptr inbounds float, ptr %v336, i64 %v5214
  %v5216 = getelementptr inbounds float, ptr %v5213, i64 0
  %v5217 = load <8 x float>, ptr %v5216, align 4
  %v5218 = getelementptr inbounds float, ptr %v5215, i64 0
  store <8 x float> %v5217, ptr %v5218, align 4
  %v5219 = add nsw i64 %v5210, 1
  br label %b613
b615:
  %v5220 = sdiv i64 %v5137, 2
  br label %b616
b616:
  %v5221 = phi i64 [ 0, %b615 ], [ %v5230, %b617 ]
  %v5222 = icmp slt i64 %v5221, %v5220
  br i1 %v5222, label %b617, label %b618
b617:
  %v5223 = mul i64 %v5221, 2
  %v5224 = add i64 %v5133, %v5223
  %v5225 = mul i64 %v5221, 768
  %v5226 = getelementptr inbounds float, ptr %v5103, i64 %v5225
  %v5227 = mul i64 %v5224, 8
  %v5228 = add i64 %v5227, 0
  %v5229 = getelementptr inbounds float, ptr %v5117, i64 %v5228
  call void @outer_2x8(ptr %v5226, ptr %v336, i64 %v5132, ptr %v5229, i64 8)
  %v5230 = add nsw i64 %v5221, 1
  br label %b616
b618:
  %v5231 = add nsw i64 %v5133, 64
  br label %b592
b594:
  %v5232 = add nsw i64 %v5128, 384
  br label %b589
b591:
  %v5233 = icmp sgt i64 %v3, 1
  br i1 %v5233, label %b619, label %b620
b619:
  %v5234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5235 = atomicrmw add ptr %v5234, i64 1 acq_rel
  %v5236 = load i64, ptr %v331, align 8
  %v5237 = add i64 %v5236, 1
  store i64 %v5237, ptr %v331, align 8
  %v5238 = mul i64 %v3, %v5237
  br label %b621
b621:
  %v5239 = load atomic i64, ptr %v5234 acquire, align 8
  %v5240 = icmp slt i64 %v5239, %v5238
  br i1 %v5240, label %b622, label %b623
b622:
  %v5241 = call i32 @sched_yield()
  br label %b621
b623:
  br label %b620
b620:
  %v5242 = icmp eq i64 %v2, 0
  br i1 %v5242, label %b624, label %b625
b624:
  br label %b626
b626:
  %v5243 = phi i64 [ 0, %b624 ], [ %v5260, %b631 ]
  %v5244 = phi <8 x float> [ splat (float 0x0000000000000000), %b624 ], [ %v5259, %b631 ]
  %v5245 = icmp slt i64 %v5243, %v8
  br i1 %v5245, label %b627, label %b628
b627:
  %v5246 = add i64 %v5243, 128
  %v5247 = icmp slt i64 %v5246, %v8
  %v5248 = select i1 %v5247, i64 %v5246, i64 %v8
  br label %b629
b629:
  %v5249 = phi i64 [ %v5243, %b627 ], [ %v5258, %b630 ]
  %v5250 = phi <8 x float> [ splat (float 0x0000000000000000), %b627 ], [ %v5257, %b630 ]
  %v5251 = icmp slt i64 %v5249, %v5248
  br i1 %v5251, label %b630, label %b631
b630:
  %v5252 = mul i64 %v5249, 12
  %v5253 = getelementptr inbounds float, ptr %v116, i64 %v5252
  %v5254 = add i64 0, 0
  %v5255 = getelementptr inbounds float, ptr %v5253, i64 %v5254
  %v5256 = load <8 x float>, ptr %v5255, align 4
  %v5257 = fadd <8 x float> %v5250, %v5256
  %v5258 = add nsw i64 %v5249, 1
  br label %b629
b631:
  %v5259 = fadd <8 x float> %v5244, %v5250
  %v5260 = add nsw i64 %v5243, 128
  br label %b626
b628:
  %v5261 = add i64 0, 0
  %v5262 = getelementptr inbounds float, ptr %v82, i64 %v5261
  store <8 x float> %v5244, ptr %v5262, align 4
  %v5263 = icmp ult i64 4, 8
  %v5264 = select i1 %v5263, i64 4, i64 8
  %v5265 = trunc i64 %v5264 to i32
  %v5266 = insertelement <8 x i32> poison, i32 %v5265, i64 0
  %v5267 = shufflevector <8 x i32> %v5266, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5268 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5267
  br label %b632
b632:
  %v5269 = phi i64 [ 0, %b628 ], [ %v5286, %b637 ]
  %v5270 = phi <8 x float> [ splat (float 0x0000000000000000), %b628 ], [ %v5285, %b637 ]
  %v5271 = icmp slt i64 %v5269, %v8
  br i1 %v5271, label %b633, label %b634
b633:
  %v5272 = add i64 %v5269, 128
  %v5273 = icmp slt i64 %v5272, %v8
  %v5274 = select i1 %v5273, i64 %v5272, i64 %v8
  br label %b635
b635:
  %v5275 = phi i64 [ %v5269, %b633 ], [ %v5284, %b636 ]
  %v5276 = phi <8 x float> [ splat (float 0x0000000000000000), %b633 ], [ %v5283, %b636 ]
  %v5277 = icmp slt i64 %v5275, %v5274
  br i1 %v5277, label %b636, label %b637
b636:
  %v5278 = mul i64 %v5275, 12
  %v5279 = getelementptr inbounds float, ptr %v116, i64 %v5278
  %v5280 = add i64 0, 8
  %v5281 = getelementptr inbounds float, ptr %v5279, i64 %v5280
  %v5282 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5281, <8 x i1> %v5268, <8 x float> zeroinitializer)
  %v5283 = fadd <8 x float> %v5276, %v5282
  %v5284 = add nsw i64 %v5275, 1
  br label %b635
b637:
  %v5285 = fadd <8 x float> %v5270, %v5276
  %v5286 = add nsw i64 %v5269, 128
  br label %b632
b634:
  %v5287 = add i64 0, 8
  %v5288 = getelementptr inbounds float, ptr %v82, i64 %v5287
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5270, ptr align 4 %v5288, <8 x i1> %v5268)
  br label %b625
b625:
  %v5289 = icmp sgt i64 %v3, 1
  br i1 %v5289, label %b638, label %b639
b638:
  %v5290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5291 = atomicrmw add ptr %v5290, i64 1 acq_rel
  %v5292 = load i64, ptr %v331, align 8
  %v5293 = add i64 %v5292, 1
  store i64 %v5293, ptr %v331, align 8
  %v5294 = mul i64 %v3, %v5293
  br label %b640
b640:
  %v5295 = load atomic i64, ptr %v5290 acquire, align 8
  %v5296 = icmp slt i64 %v5295, %v5294
  br i1 %v5296, label %b641, label %b642
b641:
  %v5297 = call i32 @sched_yield()
  br label %b640
b642:
  br label %b639
b639:
  %v5298 = mul i64 0, 8
  %v5299 = getelementptr inbounds float, ptr %v202, i64 %v5298
  %v5300 = getelementptr inbounds float, ptr %v5299, i64 0
  %v5301 = mul i64 0, 3
  %v5302 = getelementptr inbounds float, ptr %v144, i64 %v5301
  %v5303 = getelementptr inbounds float, ptr %v5302, i64 0
  %v5304 = getelementptr inbounds float, ptr %v336, i64 12288
  %v5305 = add i64 8, 1
  %v5306 = sdiv i64 %v5305, 2
  %v5307 = add i64 %v2, 1
  %v5308 = mul i64 %v5306, %v2
  %v5309 = sdiv i64 %v5308, %v3
  %v5310 = mul i64 %v5309, 2
  %v5311 = icmp slt i64 %v5310, 8
  %v5312 = select i1 %v5311, i64 %v5310, i64 8
  %v5313 = mul i64 %v5306, %v5307
  %v5314 = sdiv i64 %v5313, %v3
  %v5315 = mul i64 %v5314, 2
  %v5316 = icmp slt i64 %v5315, 8
  %v5317 = select i1 %v5316, i64 %v5315, i64 8
  %v5318 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b643
b643:
  %v5319 = phi i64 [ %v5312, %b639 ], [ %v5327, %b648 ]
  %v5320 = icmp slt i64 %v5319, %v5317
  br i1 %v5320, label %b644, label %b645
b644:
  %v5321 = mul i64 %v5319, 3
  %v5322 = getelementptr inbounds float, ptr %v5318, i64 %v5321
  br label %b646
b646:
  %v5323 = phi i64 [ 0, %b644 ], [ %v5326, %b647 ]
  %v5324 = icmp slt i64 %v5323, 3
  br i1 %v5324, label %b647, label %b648
b647:
  %v5325 = getelementptr inbounds float, ptr %v5322, i64 %v5323
  store float 0x0000000000000000, ptr %v5325, align 4
  %v5326 = add nsw i64 %v5323, 1
  br label %b646
b648:
  %v5327 = add nsw i64 %v5319, 1
  br label %b643
b645:
  %v5328 = mul i64 %v8, 1
  br label %b649
b649:
  %v5329 = phi i64 [ 0, %b645 ], [ %v5439, %b654 ]
  %v5330 = icmp slt i64 %v5329, %v5328
  br i1 %v5330, label %b650, label %b651
b650:
  %v5331 = sub i64 %v5328, %v5329
  %v5332 = icmp slt i64 %v5331, 384
  %v5333 = select i1 %v5332, i64 %v5331, i64 384
  br label %b652
b652:
  %v5334 = phi i64 [ %v5312, %b650 ], [ %v5438, %b678 ]
  %v5335 = icmp slt i64 %v5334, %v5317
  br i1 %v5335, label %b653, label %b654
b653:
  %v5336 = sub i64 %v5317, %v5334
  %v5337 = icmp slt i64 %v5336, 64
  %v5338 = select i1 %v5337, i64 %v5336, i64 64
  %v5339 = sdiv i64 %v5338, 2
  %v5340 = mul i64 %v5339, 2
  %v5341 = sub i64 %v5338, %v5340
  %v5342 = mul i64 %v5329, 8
  %v5343 = add i64 %v5342, %v5334
  %v5344 = getelementptr inbounds float, ptr %v5300, i64 %v5343
  br label %b655
b655:
  %v5345 = phi i64 [ 0, %b653 ], [ %v5371, %b663 ]
  %v5346 = icmp slt i64 %v5345, %v5333
  br i1 %v5346, label %b656, label %b657
b656:
  %v5347 = mul i64 %v5345, 8
  %v5348 = getelementptr inbounds float, ptr %v5344, i64 %v5347
  %v5349 = mul i64 %v5345, 2
  %v5350 = getelementptr inbounds float, ptr %v5304, i64 %v5349
  br label %b658
b658:
  %v5351 = phi i64 [ 0, %b656 ], [ %v5360, %b659 ]
  %v5352 = icmp slt i64 %v5351, %v5339
  br i1 %v5352, label %b659, label %b660
b659:
  %v5353 = mul i64 %v5351, 2
  %v5354 = getelementptr inbounds float, ptr %v5348, i64 %v5353
  %v5355 = mul i64 %v5351, 768
  %v5356 = getelementptr inbounds float, ptr %v5350, i64 %v5355
  %v5357 = getelementptr inbounds float, ptr %v5354, i64 0
  %v5358 = load <2 x float>, ptr %v5357, align 4
  %v5359 = getelementptr inbounds float, ptr %v5356, i64 0
  store <2 x float> %v5358, ptr %v5359, align 4
  %v5360 = add nsw i64 %v5351, 1
  br label %b658
b660:
  %v5361 = mul i64 %v5339, 2
  %v5362 = getelementptr inbounds float, ptr %v5348, i64 %v5361
  %v5363 = mul i64 %v5339, 768
  %v5364 = getelementptr inbounds float, ptr %v5350, i64 %v5363
  br label %b661
b661:
  %v5365 = phi i64 [ 0, %b660 ], [ %v5370, %b662 ]
  %v5366 = icmp slt i64 %v5365, %v5341
  br i1 %v5366, label %b662, label %b663
b662:
  %v5367 = getelementptr inbounds float, ptr %v5362, i64 %v5365
  %v5368 = load float, ptr %v5367, align 4
  %v5369 = getelementptr inbounds float, ptr %v5364, i64 %v5365
  store float %v5368, ptr %v5369, align 4
  %v5370 = add nsw i64 %v5365, 1
  br label %b661, !llvm.loop !27
b663:
  %v5371 = add nsw i64 %v5345, 1
  br label %b655
b657:
  br label %b664
b664:
  %v5372 = phi i64 [ 0, %b657 ], [ %v5407, %b672 ]
  %v5373 = icmp slt i64 %v5372, 0
  br i1 %v5373, label %b665, label %b666
b665:
  %v5374 = mul i64 %v5329, 3
  %v5375 = add i64 %v5374, %v5372
  %v5376 = getelementptr inbounds float, ptr %v5303, i64 %v5375
  br label %b667
b667:
  %v5377 = phi i64 [ 0, %b665 ], [ %v5395, %b668 ]
  %v5378 = icmp slt i64 %v5377, %v5333
  br i1 %v5378, label %b668, label %b669
b668:
  %v5379 = mul i64 %v5377, 3
  %v5380 = getelementptr inbounds float, ptr %v5376, i64 %v5379
  %v5381 = mul i64 %v5377, 32
  %v5382 = getelementptr inbounds float, ptr %v336, i64 %v5381
  %v5383 = getelementptr inbounds float, ptr %v5380, i64 0
  %v5384 = load <8 x float>, ptr %v5383, align 4
  %v5385 = getelementptr inbounds float, ptr %v5382, i64 0
  store <8 x float> %v5384, ptr %v5385, align 4
  %v5386 = getelementptr inbounds float, ptr %v5380, i64 8
  %v5387 = load <8 x float>, ptr %v5386, align 4
  %v5388 = getelementptr inbounds float, ptr %v5382, i64 8
  store <8 x float> %v5387, ptr %v5388, align 4
  %v5389 = getelementptr inbounds float, ptr %v5380, i64 16
  %v5390 = load <8 x float>, ptr %v5389, align 4
  %v5391 = getelementptr inbounds float, ptr %v5382, i64 16
  store <8 x float> %v5390, ptr %v5391, align 4
  %v5392 = getelementptr inbounds float, ptr %v5380, i64 24
  %v5393 = load <8 x float>, ptr %v5392, align 4
  %v5394 = getelementptr inbounds float, ptr %v5382, i64 24
  store <8 x float> %v5393, ptr %v5394, align 4
  %v5395 = add nsw i64 %v5377, 1
  br label %b667
b669:
  %v5396 = sdiv i64 %v5338, 2
  br label %b670
b670:
  %v5397 = phi i64 [ 0, %b669 ], [ %v5406, %b671 ]
  %v5398 = icmp slt i64 %v5397, %v5396
  br i1 %v5398, label %b671, label %b672
b671:
  %v5399 = mul i64 %v5397, 2
  %v5400 = add i64 %v5334, %v5399
  %v5401 = mul i64 %v5397, 768
  %v5402 = getelementptr inbounds float, ptr %v5304, i64 %v5401
  %v5403 = mul i64 %v5400, 3
  %v5404 = add i64 %v5403, %v5372
  %v5405 = getelementptr inbounds float, ptr %v5318, i64 %v5404
  call void @outer_2x32(ptr %v5402, ptr %v336, i64 %v5333, ptr %v5405, i64 3)
  %v5406 = add nsw i64 %v5397, 1
  br label %b670
b672:
  %v5407 = add nsw i64 %v5372, 32
  br label %b664
b666:
  %v5408 = mul i64 %v5329, 3
  %v5409 = add i64 %v5408, 0
  %v5410 = getelementptr inbounds float, ptr %v5303, i64 %v5409
  br label %b673
b673:
  %v5411 = phi i64 [ 0, %b666 ], [ %v5426, %b674 ]
  %v5412 = icmp slt i64 %v5411, %v5333
  br i1 %v5412, label %b674, label %b675
b674:
  %v5413 = mul i64 %v5411, 3
  %v5414 = getelementptr inbounds float, ptr %v5410, i64 %v5413
  %v5415 = mul i64 %v5411, 8
  %v5416 = getelementptr inbounds float, ptr %v336, i64 %v5415
  %v5417 = getelementptr inbounds float, ptr %v5414, i64 0
  %v5418 = icmp ult i64 3, 8
  %v5419 = select i1 %v5418, i64 3, i64 8
  %v5420 = trunc i64 %v5419 to i32
  %v5421 = insertelement <8 x i32> poison, i32 %v5420, i64 0
  %v5422 = shufflevector <8 x i32> %v5421, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5423 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5422
  %v5424 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5417, <8 x i1> %v5423, <8 x float> zeroinitializer)
  %v5425 = getelementptr inbounds float, ptr %v5416, i64 0
  store <8 x float> %v5424, ptr %v5425, align 4
  %v5426 = add nsw i64 %v5411, 1
  br label %b673
b675:
  %v5427 = sdiv i64 %v5338, 2
  br label %b676
b676:
  %v5428 = phi i64 [ 0, %b675 ], [ %v5437, %b677 ]
  %v5429 = icmp slt i64 %v5428, %v5427
  br i1 %v5429, label %b677, label %b678
b677:
  %v5430 = mul i64 %v5428, 2
  %v5431 = add i64 %v5334, %v5430
  %v5432 = mul i64 %v5428, 768
  %v5433 = getelementptr inbounds float, ptr %v5304, i64 %v5432
  %v5434 = mul i64 %v5431, 3
  %v5435 = add i64 %v5434, 0
  %v5436 = getelementptr inbounds float, ptr %v5318, i64 %v5435
  call void @outer_2x3(ptr %v5433, ptr %v336, i64 %v5333, ptr %v5436, i64 3)
  %v5437 = add nsw i64 %v5428, 1
  br label %b676
b678:
  %v5438 = add nsw i64 %v5334, 64
  br label %b652
b654:
  %v5439 = add nsw i64 %v5329, 384
  br label %b649
b651:
  %v5440 = icmp sgt i64 %v3, 1
  br i1 %v5440, label %b679, label %b680
b679:
  %v5441 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5442 = atomicrmw add ptr %v5441, i64 1 acq_rel
  %v5443 = load i64, ptr %v331, align 8
  %v5444 = add i64 %v5443, 1
  store i64 %v5444, ptr %v331, align 8
  %v5445 = mul i64 %v3, %v5444
  br label %b681
b681:
  %v5446 = load atomic i64, ptr %v5441 acquire, align 8
  %v5447 = icmp slt i64 %v5446, %v5445
  br i1 %v5447, label %b682, label %b683
b682:
  %v5448 = call i32 @sched_yield()
  br label %b681
b683:
  br label %b680
b680:
  %v5449 = mul i64 0, 8
  %v5450 = getelementptr inbounds float, ptr %v204, i64 %v5449
  %v5451 = getelementptr inbounds float, ptr %v5450, i64 0
  %v5452 = mul i64 0, 3
  %v5453 = getelementptr inbounds float, ptr %v146, i64 %v5452
  %v5454 = getelementptr inbounds float, ptr %v5453, i64 0
  %v5455 = getelementptr inbounds float, ptr %v336, i64 12288
  %v5456 = add i64 8, 1
  %v5457 = sdiv i64 %v5456, 2
  %v5458 = add i64 %v2, 1
  %v5459 = mul i64 %v5457, %v2
  %v5460 = sdiv i64 %v5459, %v3
  %v5461 = mul i64 %v5460, 2
  %v5462 = icmp slt i64 %v5461, 8
  %v5463 = select i1 %v5462, i64 %v5461, i64 8
  %v5464 = mul i64 %v5457, %v5458
  %v5465 = sdiv i64 %v5464, %v3
  %v5466 = mul i64 %v5465, 2
  %v5467 = icmp slt i64 %v5466, 8
  %v5468 = select i1 %v5467, i64 %v5466, i64 8
  %v5469 = getelementptr inbounds float, ptr %v84, i64 24
  br label %b684
b684:
  %v5470 = phi i64 [ %v5463, %b680 ], [ %v5478, %b689 ]
  %v5471 = icmp slt i64 %v5470, %v5468
  br i1 %v5471, label %b685, label %b686
b685:
  %v5472 = mul i64 %v5470, 3
  %v5473 = getelementptr inbounds float, ptr %v5469, i64 %v5472
  br label %b687
b687:
  %v5474 = phi i64 [ 0, %b685 ], [ %v5477, %b688 ]
  %v5475 = icmp slt i64 %v5474, 3
  br i1 %v5475, label %b688, label %b689
b688:
  %v5476 = getelementptr inbounds float, ptr %v5473, i64 %v5474
  store float 0x0000000000000000, ptr %v5476, align 4
  %v5477 = add nsw i64 %v5474, 1
  br label %b687
b689:
  %v5478 = add nsw i64 %v5470, 1
  br label %b684
b686:
  %v5479 = mul i64 %v8, 1
  br label %b690
b690:
  %v5480 = phi i64 [ 0, %b686 ], [ %v5590, %b695 ]
  %v5481 = icmp slt i64 %v5480, %v5479
  br i1 %v5481, label %b691, label %b692
b691:
  %v5482 = sub i64 %v5479, %v5480
  %v5483 = icmp slt i64 %v5482, 384
  %v5484 = select i1 %v5483, i64 %v5482, i64 384
  br label %b693
b693:
  %v5485 = phi i64 [ %v5463, %b691 ], [ %v5589, %b719 ]
  %v5486 = icmp slt i64 %v5485, %v5468
  br i1 %v5486, label %b694, label %b695
b694:
  %v5487 = sub i64 %v5468, %v5485
  %v5488 = icmp slt i64 %v5487, 64
  %v5489 = select i1 %v5488, i64 %v5487, i64 64
  %v5490 = sdiv i64 %v5489, 2
  %v5491 = mul i64 %v5490, 2
  %v5492 = sub i64 %v5489, %v5491
  %v5493 = mul i64 %v5480, 8
  %v5494 = add i64 %v5493, %v5485
  %v5495 = getelementptr inbounds float, ptr %v5451, i64 %v5494
  br label %b696
b696:
  %v5496 = phi i64 [ 0, %b694 ], [ %v5522, %b704 ]
  %v5497 = icmp slt i64 %v5496, %v5484
  br i1 %v5497, label %b697, label %b698
b697:
  %v5498 = mul i64 %v5496, 8
  %v5499 = getelementptr inbounds float, ptr %v5495, i64 %v5498
  %v5500 = mul i64 %v5496, 2
  %v5501 = getelementptr inbounds float, ptr %v5455, i64 %v5500
  br label %b699
b699:
  %v5502 = phi i64 [ 0, %b697 ], [ %v5511, %b700 ]
  %v5503 = icmp slt i64 %v5502, %v5490
  br i1 %v5503, label %b700, label %b701
b700:
  %v5504 = mul i64 %v5502, 2
  %v5505 = getelementptr inbounds float, ptr %v5499, i64 %v5504
  %v5506 = mul i64 %v5502, 768
  %v5507 = getelementptr inbounds float, ptr %v5501, i64 %v5506
  %v5508 = getelementptr inbounds float, ptr %v5505, i64 0
  %v5509 = load <2 x float>, ptr %v5508, align 4
  %v5510 = getelementptr inbounds float, ptr %v5507, i64 0
  store <2 x float> %v5509, ptr %v5510, align 4
  %v5511 = add nsw i64 %v5502, 1
  br label %b699
b701:
  %v5512 = mul i64 %v5490, 2
  %v5513 = getelementptr inbounds float, ptr %v5499, i64 %v5512
  %v5514 = mul i64 %v5490, 768
  %v5515 = getelementptr inbounds float, ptr %v5501, i64 %v5514
  br label %b702
b702:
  %v5516 = phi i64 [ 0, %b701 ], [ %v5521, %b703 ]
  %v5517 = icmp slt i64 %v5516, %v5492
  br i1 %v5517, label %b703, label %b704
b703:
  %v5518 = getelementptr inbounds float, ptr %v5513, i64 %v5516
  %v5519 = load float, ptr %v5518, align 4
  %v5520 = getelementptr inbounds float, ptr %v5515, i64 %v5516
  store float %v5519, ptr %v5520, align 4
  %v5521 = add nsw i64 %v5516, 1
  br label %b702, !llvm.loop !30
b704:
  %v5522 = add nsw i64 %v5496, 1
  br label %b696
b698:
  br label %b705
b705:
  %v5523 = phi i64 [ 0, %b698 ], [ %v5558, %b713 ]
  %v5524 = icmp slt i64 %v5523, 0
  br i1 %v5524, label %b706, label %b707
b706:
  %v5525 = mul i64 %v5480, 3
  %v5526 = add i64 %v5525, %v5523
  %v5527 = getelementptr inbounds float, ptr %v5454, i64 %v5526
  br label %b708
b708:
  %v5528 = phi i64 [ 0, %b706 ], [ %v5546, %b709 ]
  %v5529 = icmp slt i64 %v5528, %v5484
  br i1 %v5529, label %b709, label %b710
b709:
  %v5530 = mul i64 %v5528, 3
  %v5531 = getelementptr inbounds float, ptr %v5527, i64 %v5530
  %v5532 = mul i64 %v5528, 32
  %v5533 = getelementptr inbounds float, ptr %v336, i64 %v5532
  %v5534 = getelementptr inbounds float, ptr %v5531, i64 0
  %v5535 = load <8 x float>, ptr %v5534, align 4
  %v5536 = getelementptr inbounds float, ptr %v5533, i64 0
  store <8 x float> %v5535, ptr %v5536, align 4
  %v5537 = getelementptr inbounds float, ptr %v5531, i64 8
  %v5538 = load <8 x float>, ptr %v5537, align 4
  %v5539 = getelementptr inbounds float, ptr %v5533, i64 8
  store <8 x float> %v5538, ptr %v5539, align 4
  %v5540 = getelementptr inbounds float, ptr %v5531, i64 16
  %v5541 = load <8 x float>, ptr %v5540, align 4
  %v5542 = getelementptr inbounds float, ptr %v5533, i64 16
  store <8 x float> %v5541, ptr %v5542, align 4
  %v5543 = getelementptr inbounds float, ptr %v5531, i64 24
  %v5544 = load <8 x float>, ptr %v5543, align 4
  %v5545 = getelementptr inbounds float, ptr %v5533, i64 24
  store <8 x float> %v5544, ptr %v5545, align 4
  %v5546 = add nsw i64 %v5528, 1
  br label %b708
b710:
  %v5547 = sdiv i64 %v5489, 2
  br label %b711
b711:
  %v5548 = phi i64 [ 0, %b710 ], [ %v5557, %b712 ]
  %v5549 = icmp slt i64 %v5548, %v5547
  br i1 %v5549, label %b712, label %b713
b712:
  %v5550 = mul i64 %v5548, 2
  %v5551 = add i64 %v5485, %v5550
  %v5552 = mul i64 %v5548, 768
  %v5553 = getelementptr inbounds float, ptr %v5455, i64 %v5552
  %v5554 = mul i64 %v5551, 3
  %v5555 = add i64 %v5554, %v5523
  %v5556 = getelementptr inbounds float, ptr %v5469, i64 %v5555
  call void @outer_2x32(ptr %v5553, ptr %v336, i64 %v5484, ptr %v5556, i64 3)
  %v5557 = add nsw i64 %v5548, 1
  br label %b711
b713:
  %v5558 = add nsw i64 %v5523, 32
  br label %b705
b707:
  %v5559 = mul i64 %v5480, 3
  %v5560 = add i64 %v5559, 0
  %v5561 = getelementptr inbounds float, ptr %v5454, i64 %v5560
  br label %b714
b714:
  %v5562 = phi i64 [ 0, %b707 ], [ %v5577, %b715 ]
  %v5563 = icmp slt i64 %v5562, %v5484
  br i1 %v5563, label %b715, label %b716
b715:
  %v5564 = mul i64 %v5562, 3
  %v5565 = getelementptr inbounds float, ptr %v5561, i64 %v5564
  %v5566 = mul i64 %v5562, 8
  %v5567 = getelementptr inbounds float, ptr %v336, i64 %v5566
  %v5568 = getelementptr inbounds float, ptr %v5565, i64 0
  %v5569 = icmp ult i64 3, 8
  %v5570 = select i1 %v5569, i64 3, i64 8
  %v5571 = trunc i64 %v5570 to i32
  %v5572 = insertelement <8 x i32> poison, i32 %v5571, i64 0
  %v5573 = shufflevector <8 x i32> %v5572, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5574 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5573
  %v5575 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5568, <8 x i1> %v5574, <8 x float> zeroinitializer)
  %v5576 = getelementptr inbounds float, ptr %v5567, i64 0
  store <8 x float> %v5575, ptr %v5576, align 4
  %v5577 = add nsw i64 %v5562, 1
  br label %b714
b716:
  %v5578 = sdiv i64 %v5489, 2
  br label %b717
b717:
  %v5579 = phi i64 [ 0, %b716 ], [ %v5588, %b718 ]
  %v5580 = icmp slt i64 %v5579, %v5578
  br i1 %v5580, label %b718, label %b719
b718:
  %v5581 = mul i64 %v5579, 2
  %v5582 = add i64 %v5485, %v5581
  %v5583 = mul i64 %v5579, 768
  %v5584 = getelementptr inbounds float, ptr %v5455, i64 %v5583
  %v5585 = mul i64 %v5582, 3
  %v5586 = add i64 %v5585, 0
  %v5587 = getelementptr inbounds float, ptr %v5469, i64 %v5586
  call void @outer_2x3(ptr %v5584, ptr %v336, i64 %v5484, ptr %v5587, i64 3)
  %v5588 = add nsw i64 %v5579, 1
  br label %b717
b719:
  %v5589 = add nsw i64 %v5485, 64
  br label %b693
b695:
  %v5590 = add nsw i64 %v5480, 384
  br label %b690
b692:
  %v5591 = icmp sgt i64 %v3, 1
  br i1 %v5591, label %b720, label %b721
b720:
  %v5592 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5593 = atomicrmw add ptr %v5592, i64 1 acq_rel
  %v5594 = load i64, ptr %v331, align 8
  %v5595 = add i64 %v5594, 1
  store i64 %v5595, ptr %v331, align 8
  %v5596 = mul i64 %v3, %v5595
  br label %b722
b722:
  %v5597 = load atomic i64, ptr %v5592 acquire, align 8
  %v5598 = icmp slt i64 %v5597, %v5596
  br i1 %v5598, label %b723, label %b724
b723:
  %v5599 = call i32 @sched_yield()
  br label %b722
b724:
  br label %b721
b721:
  %v5600 = mul i64 0, 8
  %v5601 = getelementptr inbounds float, ptr %v206, i64 %v5600
  %v5602 = getelementptr inbounds float, ptr %v5601, i64 0
  %v5603 = mul i64 0, 3
  %v5604 = getelementptr inbounds float, ptr %v148, i64 %v5603
  %v5605 = getelementptr inbounds float, ptr %v5604, i64 0
  %v5606 = getelementptr inbounds float, ptr %v336, i64 12288
  %v5607 = add i64 8, 1
  %v5608 = sdiv i64 %v5607, 2
  %v5609 = add i64 %v2, 1
  %v5610 = mul i64 %v5608, %v2
  %v5611 = sdiv i64 %v5610, %v3
  %v5612 = mul i64 %v5611, 2
  %v5613 = icmp slt i64 %v5612, 8
  %v5614 = select i1 %v5613, i64 %v5612, i64 8
  %v5615 = mul i64 %v5608, %v5609
  %v5616 = sdiv i64 %v5615, %v3
  %v5617 = mul i64 %v5616, 2
  %v5618 = icmp slt i64 %v5617, 8
  %v5619 = select i1 %v5618, i64 %v5617, i64 8
  %v5620 = getelementptr inbounds float, ptr %v84, i64 48
  br label %b725
b725:
  %v5621 = phi i64 [ %v5614, %b721 ], [ %v5629, %b730 ]
  %v5622 = icmp slt i64 %v5621, %v5619
  br i1 %v5622, label %b726, label %b727
b726:
  %v5623 = mul i64 %v5621, 3
  %v5624 = getelementptr inbounds float, ptr %v5620, i64 %v5623
  br label %b728
b728:
  %v5625 = phi i64 [ 0, %b726 ], [ %v5628, %b729 ]
  %v5626 = icmp slt i64 %v5625, 3
  br i1 %v5626, label %b729, label %b730
b729:
  %v5627 = getelementptr inbounds float, ptr %v5624, i64 %v5625
  store float 0x0000000000000000, ptr %v5627, align 4
  %v5628 = add nsw i64 %v5625, 1
  br label %b728
b730:
  %v5629 = add nsw i64 %v5621, 1
  br label %b725
b727:
  %v5630 = mul i64 %v8, 1
  br label %b731
b731:
  %v5631 = phi i64 [ 0, %b727 ], [ %v5741, %b736 ]
  %v5632 = icmp slt i64 %v5631, %v5630
  br i1 %v5632, label %b732, label %b733
b732:
  %v5633 = sub i64 %v5630, %v5631
  %v5634 = icmp slt i64 %v5633, 384
  %v5635 = select i1 %v5634, i64 %v5633, i64 384
  br label %b734
b734:
  %v5636 = phi i64 [ %v5614, %b732 ], [ %v5740, %b760 ]
  %v5637 = icmp slt i64 %v5636, %v5619
  br i1 %v5637, label %b735, label %b736
b735:
  %v5638 = sub i64 %v5619, %v5636
  %v5639 = icmp slt i64 %v5638, 64
  %v5640 = select i1 %v5639, i64 %v5638, i64 64
  %v5641 = sdiv i64 %v5640, 2
  %v5642 = mul i64 %v5641, 2
  %v5643 = sub i64 %v5640, %v5642
  %v5644 = mul i64 %v5631, 8
  %v5645 = add i64 %v5644, %v5636
  %v5646 = getelementptr inbounds float, ptr %v5602, i64 %v5645
  br label %b737
b737:
  %v5647 = phi i64 [ 0, %b735 ], [ %v5673, %b745 ]
  %v5648 = icmp slt i64 %v5647, %v5635
  br i1 %v5648, label %b738, label %b739
b738:
  %v5649 = mul i64 %v5647, 8
  %v5650 = getelementptr inbounds float, ptr %v5646, i64 %v5649
  %v5651 = mul i64 %v5647, 2
  %v5652 = getelementptr inbounds float, ptr %v5606, i64 %v5651
  br label %b740
b740:
  %v5653 = phi i64 [ 0, %b738 ], [ %v5662, %b741 ]
  %v5654 = icmp slt i64 %v5653, %v5641
  br i1 %v5654, label %b741, label %b742
b741:
  %v5655 = mul i64 %v5653, 2
  %v5656 = getelementptr inbounds float, ptr %v5650, i64 %v5655
  %v5657 = mul i64 %v5653, 768
  %v5658 = getelementptr inbounds float, ptr %v5652, i64 %v5657
  %v5659 = getelementptr inbounds float, ptr %v5656, i64 0
  %v5660 = load <2 x float>, ptr %v5659, align 4
  %v5661 = getelementptr inbounds float, ptr %v5658, i64 0
  store <2 x float> %v5660, ptr %v5661, align 4
  %v5662 = add nsw i64 %v5653, 1
  br label %b740
b742:
  %v5663 = mul i64 %v5641, 2
  %v5664 = getelementptr inbounds float, ptr %v5650, i64 %v5663
  %v5665 = mul i64 %v5641, 768
  %v5666 = getelementptr inbounds float, ptr %v5652, i64 %v5665
  br label %b743
b743:
  %v5667 = phi i64 [ 0, %b742 ], [ %v5672, %b744 ]
  %v5668 = icmp slt i64 %v5667, %v5643
  br i1 %v5668, label %b744, label %b745
b744:
  %v5669 = getelementptr inbounds float, ptr %v5664, i64 %v5667
  %v5670 = load float, ptr %v5669, align 4
  %v5671 = getelementptr inbounds float, ptr %v5666, i64 %v5667
  store float %v5670, ptr %v5671, align 4
  %v5672 = add nsw i64 %v5667, 1
  br label %b743, !llvm.loop !33
b745:
  %v5673 = add nsw i64 %v5647, 1
  br label %b737
b739:
  br label %b746
b746:
  %v5674 = phi i64 [ 0, %b739 ], [ %v5709, %b754 ]
  %v5675 = icmp slt i64 %v5674, 0
  br i1 %v5675, label %b747, label %b748
b747:
  %v5676 = mul i64 %v5631, 3
  %v5677 = add i64 %v5676, %v5674
  %v5678 = getelementptr inbounds float, ptr %v5605, i64 %v5677
  br label %b749
b749:
  %v5679 = phi i64 [ 0, %b747 ], [ %v5697, %b750 ]
  %v5680 = icmp slt i64 %v5679, %v5635
  br i1 %v5680, label %b750, label %b751
b750:
  %v5681 = mul i64 %v5679, 3
  %v5682 = getelementptr inbounds float, ptr %v5678, i64 %v5681
  %v5683 = mul i64 %v5679, 32
  %v5684 = getelementptr inbounds float, ptr %v336, i64 %v5683
  %v5685 = getelementptr inbounds float, ptr %v5682, i64 0
  %v5686 = load <8 x float>, ptr %v5685, align 4
  %v5687 = getelementptr inbounds float, ptr %v5684, i64 0
  store <8 x float> %v5686, ptr %v5687, align 4
  %v5688 = getelementptr inbounds float, ptr %v5682, i64 8
  %v5689 = load <8 x float>, ptr %v5688, align 4
  %v5690 = getelementptr inbounds float, ptr %v5684, i64 8
  store <8 x float> %v5689, ptr %v5690, align 4
  %v5691 = getelementptr inbounds float, ptr %v5682, i64 16
  %v5692 = load <8 x float>, ptr %v5691, align 4
  %v5693 = getelementptr inbounds float, ptr %v5684, i64 16
  store <8 x float> %v5692, ptr %v5693, align 4
  %v5694 = getelementptr inbounds float, ptr %v5682, i64 24
  %v5695 = load <8 x float>, ptr %v5694, align 4
  %v5696 = getelementptr inbounds float, ptr %v5684, i64 24
  store <8 x float> %v5695, ptr %v5696, align 4
  %v5697 = add nsw i64 %v5679, 1
  br label %b749
b751:
  %v5698 = sdiv i64 %v5640, 2
  br label %b752
b752:
  %v5699 = phi i64 [ 0, %b751 ], [ %v5708, %b753 ]
  %v5700 = icmp slt i64 %v5699, %v5698
  br i1 %v5700, label %b753, label %b754
b753:
  %v5701 = mul i64 %v5699, 2
  %v5702 = add i64 %v5636, %v5701
  %v5703 = mul i64 %v5699, 768
  %v5704 = getelementptr inbounds float, ptr %v5606, i64 %v5703
  %v5705 = mul i64 %v5702, 3
  %v5706 = add i64 %v5705, %v5674
  %v5707 = getelementptr inbounds float, ptr %v5620, i64 %v5706
  call void @outer_2x32(ptr %v5704, ptr %v336, i64 %v5635, ptr %v5707, i64 3)
  %v5708 = add nsw i64 %v5699, 1
  br label %b752
b754:
  %v5709 = add nsw i64 %v5674, 32
  br label %b746
b748:
  %v5710 = mul i64 %v5631, 3
  %v5711 = add i64 %v5710, 0
  %v5712 = getelementptr inbounds float, ptr %v5605, i64 %v5711
  br label %b755
b755:
  %v5713 = phi i64 [ 0, %b748 ], [ %v5728, %b756 ]
  %v5714 = icmp slt i64 %v5713, %v5635
  br i1 %v5714, label %b756, label %b757
b756:
  %v5715 = mul i64 %v5713, 3
  %v5716 = getelementptr inbounds float, ptr %v5712, i64 %v5715
  %v5717 = mul i64 %v5713, 8
  %v5718 = getelementptr inbounds float, ptr %v336, i64 %v5717
  %v5719 = getelementptr inbounds float, ptr %v5716, i64 0
  %v5720 = icmp ult i64 3, 8
  %v5721 = select i1 %v5720, i64 3, i64 8
  %v5722 = trunc i64 %v5721 to i32
  %v5723 = insertelement <8 x i32> poison, i32 %v5722, i64 0
  %v5724 = shufflevector <8 x i32> %v5723, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5725 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5724
  %v5726 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5719, <8 x i1> %v5725, <8 x float> zeroinitializer)
  %v5727 = getelementptr inbounds float, ptr %v5718, i64 0
  store <8 x float> %v5726, ptr %v5727, align 4
  %v5728 = add nsw i64 %v5713, 1
  br label %b755
b757:
  %v5729 = sdiv i64 %v5640, 2
  br label %b758
b758:
  %v5730 = phi i64 [ 0, %b757 ], [ %v5739, %b759 ]
  %v5731 = icmp slt i64 %v5730, %v5729
  br i1 %v5731, label %b759, label %b760
b759:
  %v5732 = mul i64 %v5730, 2
  %v5733 = add i64 %v5636, %v5732
  %v5734 = mul i64 %v5730, 768
  %v5735 = getelementptr inbounds float, ptr %v5606, i64 %v5734
  %v5736 = mul i64 %v5733, 3
  %v5737 = add i64 %v5736, 0
  %v5738 = getelementptr inbounds float, ptr %v5620, i64 %v5737
  call void @outer_2x3(ptr %v5735, ptr %v336, i64 %v5635, ptr %v5738, i64 3)
  %v5739 = add nsw i64 %v5730, 1
  br label %b758
b760:
  %v5740 = add nsw i64 %v5636, 64
  br label %b734
b736:
  %v5741 = add nsw i64 %v5631, 384
  br label %b731
b733:
  %v5742 = icmp sgt i64 %v3, 1
  br i1 %v5742, label %b761, label %b762
b761:
  %v5743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5744 = atomicrmw add ptr %v5743, i64 1 acq_rel
  %v5745 = load i64, ptr %v331, align 8
  %v5746 = add i64 %v5745, 1
  store i64 %v5746, ptr %v331, align 8
  %v5747 = mul i64 %v3, %v5746
  br label %b763
b763:
  %v5748 = load atomic i64, ptr %v5743 acquire, align 8
  %v5749 = icmp slt i64 %v5748, %v5747
  br i1 %v5749, label %b764, label %b765
b764:
  %v5750 = call i32 @sched_yield()
  br label %b763
b765:
  br label %b762
b762:
  %v5751 = mul i64 0, 8
  %v5752 = getelementptr inbounds float, ptr %v208, i64 %v5751
  %v5753 = getelementptr inbounds float, ptr %v5752, i64 0
  %v5754 = mul i64 0, 3
  %v5755 = getelementptr inbounds float, ptr %v150, i64 %v5754
  %v5756 = getelementptr inbounds float, ptr %v5755, i64 0
  %v5757 = getelementptr inbounds float, ptr %v336, i64 12288
  %v5758 = add i64 8, 1
  %v5759 = sdiv i64 %v5758, 2
  %v5760 = add i64 %v2, 1
  %v5761 = mul i64 %v5759, %v2
  %v5762 = sdiv i64 %v5761, %v3
  %v5763 = mul i64 %v5762, 2
  %v5764 = icmp slt i64 %v5763, 8
  %v5765 = select i1 %v5764, i64 %v5763, i64 8
  %v5766 = mul i64 %v5759, %v5760
  %v5767 = sdiv i64 %v5766, %v3
  %v5768 = mul i64 %v5767, 2
  %v5769 = icmp slt i64 %v5768, 8
  %v5770 = select i1 %v5769, i64 %v5768, i64 8
  %v5771 = getelementptr inbounds float, ptr %v84, i64 72
  br label %b766
b766:
  %v5772 = phi i64 [ %v5765, %b762 ], [ %v5780, %b771 ]
  %v5773 = icmp slt i64 %v5772, %v5770
  br i1 %v5773, label %b767, label %b768
b767:
  %v5774 = mul i64 %v5772, 3
  %v5775 = getelementptr inbounds float, ptr %v5771, i64 %v5774
  br label %b769
b769:
  %v5776 = phi i64 [ 0, %b767 ], [ %v5779, %b770 ]
  %v5777 = icmp slt i64 %v5776, 3
  br i1 %v5777, label %b770, label %b771
b770:
  %v5778 = getelementptr inbounds float, ptr %v5775, i64 %v5776
  store float 0x0000000000000000, ptr %v5778, align 4
  %v5779 = add nsw i64 %v5776, 1
  br label %b769
b771:
  %v5780 = add nsw i64 %v5772, 1
  br label %b766
b768:
  %v5781 = mul i64 %v8, 1
  br label %b772
b772:
  %v5782 = phi i64 [ 0, %b768 ], [ %v5892, %b777 ]
  %v5783 = icmp slt i64 %v5782, %v5781
  br i1 %v5783, label %b773, label %b774
b773:
  %v5784 = sub i64 %v5781, %v5782
  %v5785 = icmp slt i64 %v5784, 384
  %v5786 = select i1 %v5785, i64 %v5784, i64 384
  br label %b775
b775:
  %v5787 = phi i64 [ %v5765, %b773 ], [ %v5891, %b801 ]
  %v5788 = icmp slt i64 %v5787, %v5770
  br i1 %v5788, label %b776, label %b777
b776:
  %v5789 = sub i64 %v5770, %v5787
  %v5790 = icmp slt i64 %v5789, 64
  %v5791 = select i1 %v5790, i64 %v5789, i64 64
  %v5792 = sdiv i64 %v5791, 2
  %v5793 = mul i64 %v5792, 2
  %v5794 = sub i64 %v5791, %v5793
  %v5795 = mul i64 %v5782, 8
  %v5796 = add i64 %v5795, %v5787
  %v5797 = getelementptr inbounds float, ptr %v5753, i64 %v5796
  br label %b778
b778:
  %v5798 = phi i64 [ 0, %b776 ], [ %v5824, %b786 ]
  %v5799 = icmp slt i64 %v5798, %v5786
  br i1 %v5799, label %b779, label %b780
b779:
  %v5800 = mul i64 %v5798, 8
  %v5801 = getelementptr inbounds float, ptr %v5797, i64 %v5800
  %v5802 = mul i64 %v5798, 2
  %v5803 = getelementptr inbounds float, ptr %v5757, i64 %v5802
  br label %b781
b781:
  %v5804 = phi i64 [ 0, %b779 ], [ %v5813, %b782 ]
  %v5805 = icmp slt i64 %v5804, %v5792
  br i1 %v5805, label %b782, label %b783
b782:
  %v5806 = mul i64 %v5804, 2
  %v5807 = getelementptr inbounds float, ptr %v5801, i64 %v5806
  %v5808 = mul i64 %v5804, 768
  %v5809 = getelementptr inbounds float, ptr %v5803, i64 %v5808
  %v5810 = getelementptr inbounds float, ptr %v5807, i64 0
  %v5811 = load <2 x float>, ptr %v5810, align 4
  %v5812 = getelementptr inbounds float, ptr %v5809, i64 0
  store <2 x float> %v5811, ptr %v5812, align 4
  %v5813 = add nsw i64 %v5804, 1
  br label %b781
b783:
  %v5814 = mul i64 %v5792, 2
  %v5815 = getelementptr inbounds float, ptr %v5801, i64 %v5814
  %v5816 = mul i64 %v5792, 768
  %v5817 = getelementptr inbounds float, ptr %v5803, i64 %v5816
  br label %b784
b784:
  %v5818 = phi i64 [ 0, %b783 ], [ %v5823, %b785 ]
  %v5819 = icmp slt i64 %v5818, %v5794
  br i1 %v5819, label %b785, label %b786
b785:
  %v5820 = getelementptr inbounds float, ptr %v5815, i64 %v5818
  %v5821 = load float, ptr %v5820, align 4
  %v5822 = getelementptr inbounds float, ptr %v5817, i64 %v5818
  store float %v5821, ptr %v5822, align 4
  %v5823 = add nsw i64 %v5818, 1
  br label %b784, !llvm.loop !36
b786:
  %v5824 = add nsw i64 %v5798, 1
  br label %b778
b780:
  br label %b787
b787:
  %v5825 = phi i64 [ 0, %b780 ], [ %v5860, %b795 ]
  %v5826 = icmp slt i64 %v5825, 0
  br i1 %v5826, label %b788, label %b789
b788:
  %v5827 = mul i64 %v5782, 3
  %v5828 = add i64 %v5827, %v5825
  %v5829 = getelementptr inbounds float, ptr %v5756, i64 %v5828
  br label %b790
b790:
  %v5830 = phi i64 [ 0, %b788 ], [ %v5848, %b791 ]
  %v5831 = icmp slt i64 %v5830, %v5786
  br i1 %v5831, label %b791, label %b792
b791:
  %v5832 = mul i64 %v5830, 3
  %v5833 = getelementptr inbounds float, ptr %v5829, i64 %v5832
  %v5834 = mul i64 %v5830, 32
  %v5835 = getelementptr inbounds float, ptr %v336, i64 %v5834
  %v5836 = getelementptr inbounds float, ptr %v5833, i64 0
  %v5837 = load <8 x float>, ptr %v5836, align 4
  %v5838 = getelementptr inbounds float, ptr %v5835, i64 0
  store <8 x float> %v5837, ptr %v5838, align 4
  %v5839 = getelementptr inbounds float, ptr %v5833, i64 8
  %v5840 = load <8 x float>, ptr %v5839, align 4
  %v5841 = getelementptr inbounds float, ptr %v5835, i64 8
  store <8 x float> %v5840, ptr %v5841, align 4
  %v5842 = getelementptr inbounds float, ptr %v5833, i64 16
  %v5843 = load <8 x float>, ptr %v5842, align 4
  %v5844 = getelementptr inbounds float, ptr %v5835, i64 16
  store <8 x float> %v5843, ptr %v5844, align 4
  %v5845 = getelementptr inbounds float, ptr %v5833, i64 24
  %v5846 = load <8 x float>, ptr %v5845, align 4
  %v5847 = getelementptr inbounds float, ptr %v5835, i64 24
  store <8 x float> %v5846, ptr %v5847, align 4
  %v5848 = add nsw i64 %v5830, 1
  br label %b790
b792:
  %v5849 = sdiv i64 %v5791, 2
  br label %b793
b793:
  %v5850 = phi i64 [ 0, %b792 ], [ %v5859, %b794 ]
  %v5851 = icmp slt i64 %v5850, %v5849
  br i1 %v5851, label %b794, label %b795
b794:
  %v5852 = mul i64 %v5850, 2
  %v5853 = add i64 %v5787, %v5852
  %v5854 = mul i64 %v5850, 768
  %v5855 = getelementptr inbounds float, ptr %v5757, i64 %v5854
  %v5856 = mul i64 %v5853, 3
  %v5857 = add i64 %v5856, %v5825
  %v5858 = getelementptr inbounds float, ptr %v5771, i64 %v5857
  call void @outer_2x32(ptr %v5855, ptr %v336, i64 %v5786, ptr %v5858, i64 3)
  %v5859 = add nsw i64 %v5850, 1
  br label %b793
b795:
  %v5860 = add nsw i64 %v5825, 32
  br label %b787
b789:
  %v5861 = mul i64 %v5782, 3
  %v5862 = add i64 %v5861, 0
  %v5863 = getelementptr inbounds float, ptr %v5756, i64 %v5862
  br label %b796
b796:
  %v5864 = phi i64 [ 0, %b789 ], [ %v5879, %b797 ]
  %v5865 = icmp slt i64 %v5864, %v5786
  br i1 %v5865, label %b797, label %b798
b797:
  %v5866 = mul i64 %v5864, 3
  %v5867 = getelementptr inbounds float, ptr %v5863, i64 %v5866
  %v5868 = mul i64 %v5864, 8
  %v5869 = getelementptr inbounds float, ptr %v336, i64 %v5868
  %v5870 = getelementptr inbounds float, ptr %v5867, i64 0
  %v5871 = icmp ult i64 3, 8
  %v5872 = select i1 %v5871, i64 3, i64 8
  %v5873 = trunc i64 %v5872 to i32
  %v5874 = insertelement <8 x i32> poison, i32 %v5873, i64 0
  %v5875 = shufflevector <8 x i32> %v5874, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5876 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5875
  %v5877 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5870, <8 x i1> %v5876, <8 x float> zeroinitializer)
  %v5878 = getelementptr inbounds float, ptr %v5869, i64 0
  store <8 x float> %v5877, ptr %v5878, align 4
  %v5879 = add nsw i64 %v5864, 1
  br label %b796
b798:
  %v5880 = sdiv i64 %v5791, 2
  br label %b799
b799:
  %v5881 = phi i64 [ 0, %b798 ], [ %v5890, %b800 ]
  %v5882 = icmp slt i64 %v5881, %v5880
  br i1 %v5882, label %b800, label %b801
b800:
  %v5883 = mul i64 %v5881, 2
  %v5884 = add i64 %v5787, %v5883
  %v5885 = mul i64 %v5881, 768
  %v5886 = getelementptr inbounds float, ptr %v5757, i64 %v5885
  %v5887 = mul i64 %v5884, 3
  %v5888 = add i64 %v5887, 0
  %v5889 = getelementptr inbounds float, ptr %v5771, i64 %v5888
  call void @outer_2x3(ptr %v5886, ptr %v336, i64 %v5786, ptr %v5889, i64 3)
  %v5890 = add nsw i64 %v5881, 1
  br label %b799
b801:
  %v5891 = add nsw i64 %v5787, 64
  br label %b775
b777:
  %v5892 = add nsw i64 %v5782, 384
  br label %b772
b774:
  %v5893 = icmp sgt i64 %v3, 1
  br i1 %v5893, label %b802, label %b803
b802:
  %v5894 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5895 = atomicrmw add ptr %v5894, i64 1 acq_rel
  %v5896 = load i64, ptr %v331, align 8
  %v5897 = add i64 %v5896, 1
  store i64 %v5897, ptr %v331, align 8
  %v5898 = mul i64 %v3, %v5897
  br label %b804
b804:
  %v5899 = load atomic i64, ptr %v5894 acquire, align 8
  %v5900 = icmp slt i64 %v5899, %v5898
  br i1 %v5900, label %b805, label %b806
b805:
  %v5901 = call i32 @sched_yield()
  br label %b804
b806:
  br label %b803
b803:
  %v5902 = mul i64 0, 12
  %v5903 = getelementptr inbounds float, ptr %v114, i64 %v5902
  %v5904 = getelementptr inbounds float, ptr %v5903, i64 0
  %v5905 = mul i64 1, %v7
  %v5906 = add i64 0, %v5905
  %v5907 = mul i64 %v5906, 8
  %v5908 = getelementptr inbounds float, ptr %v54, i64 %v5907
  %v5909 = getelementptr inbounds float, ptr %v5908, i64 0
  %v5910 = getelementptr inbounds float, ptr %v336, i64 12288
  %v5911 = add i64 12, 1
  %v5912 = sdiv i64 %v5911, 2
  %v5913 = add i64 %v2, 1
  %v5914 = mul i64 %v5912, %v2
  %v5915 = sdiv i64 %v5914, %v3
  %v5916 = mul i64 %v5915, 2
  %v5917 = icmp slt i64 %v5916, 12
  %v5918 = select i1 %v5917, i64 %v5916, i64 12
  %v5919 = mul i64 %v5912, %v5913
  %v5920 = sdiv i64 %v5919, %v3
  %v5921 = mul i64 %v5920, 2
  %v5922 = icmp slt i64 %v5921, 12
  %v5923 = select i1 %v5922, i64 %v5921, i64 12
  %v5924 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b807
b807:
  %v5925 = phi i64 [ %v5918, %b803 ], [ %v5933, %b812 ]
  %v5926 = icmp slt i64 %v5925, %v5923
  br i1 %v5926, label %b808, label %b809
b808:
  %v5927 = mul i64 %v5925, 8
  %v5928 = getelementptr inbounds float, ptr %v5924, i64 %v5927
  br label %b810
b810:
  %v5929 = phi i64 [ 0, %b808 ], [ %v5932, %b811 ]
  %v5930 = icmp slt i64 %v5929, 8
  br i1 %v5930, label %b811, label %b812
b811:
  %v5931 = getelementptr inbounds float, ptr %v5928, i64 %v5929
  store float 0x0000000000000000, ptr %v5931, align 4
  %v5932 = add nsw i64 %v5929, 1
  br label %b810
b812:
  %v5933 = add nsw i64 %v5925, 1
  br label %b807
b809:
  %v5934 = mul i64 %v8, 1
  br label %b813
b813:
  %v5935 = phi i64 [ 0, %b809 ], [ %v6039, %b818 ]
  %v5936 = icmp slt i64 %v5935, %v5934
  br i1 %v5936, label %b814, label %b815
b814:
  %v5937 = sub i64 %v5934, %v5935
  %v5938 = icmp slt i64 %v5937, 384
  %v5939 = select i1 %v5938, i64 %v5937, i64 384
  br label %b816
b816:
  %v5940 = phi i64 [ %v5918, %b814 ], [ %v6038, %b842 ]
  %v5941 = icmp slt i64 %v5940, %v5923
  br i1 %v5941, label %b817, label %b818
b817:
  %v5942 = sub i64 %v5923, %v5940
  %v5943 = icmp slt i64 %v5942, 64
  %v5944 = select i1 %v5943, i64 %v5942, i64 64
  %v5945 = sdiv i64 %v5944, 2
  %v5946 = mul i64 %v5945, 2
  %v5947 = sub i64 %v5944, %v5946
  %v5948 = mul i64 %v5935, 12
  %v5949 = add i64 %v5948, %v5940
  %v5950 = getelementptr inbounds float, ptr %v5904, i64 %v5949
  br label %b819
b819:
  %v5951 = phi i64 [ 0, %b817 ], [ %v5977, %b827 ]
  %v5952 = icmp slt i64 %v5951, %v5939
  br i1 %v5952, label %b820, label %b821
b820:
  %v5953 = mul i64 %v5951, 12
  %v5954 = getelementptr inbounds float, ptr %v5950, i64 %v5953
  %v5955 = mul i64 %v5951, 2
  %v5956 = getelementptr inbounds float, ptr %v5910, i64 %v5955
  br label %b822
b822:
  %v5957 = phi i64 [ 0, %b820 ], [ %v5966, %b823 ]
  %v5958 = icmp slt i64 %v5957, %v5945
  br i1 %v5958, label %b823, label %b824
b823:
  %v5959 = mul i64 %v5957, 2
  %v5960 = getelementptr inbounds float, ptr %v5954, i64 %v5959
  %v5961 = mul i64 %v5957, 768
  %v5962 = getelementptr inbounds float, ptr %v5956, i64 %v5961
  %v5963 = getelementptr inbounds float, ptr %v5960, i64 0
  %v5964 = load <2 x float>, ptr %v5963, align 4
  %v5965 = getelementptr inbounds float, ptr %v5962, i64 0
  store <2 x float> %v5964, ptr %v5965, align 4
  %v5966 = add nsw i64 %v5957, 1
  br label %b822
b824:
  %v5967 = mul i64 %v5945, 2
  %v5968 = getelementptr inbounds float, ptr %v5954, i64 %v5967
  %v5969 = mul i64 %v5945, 768
  %v5970 = getelementptr inbounds float, ptr %v5956, i64 %v5969
  br label %b825
b825:
  %v5971 = phi i64 [ 0, %b824 ], [ %v5976, %b826 ]
  %v5972 = icmp slt i64 %v5971, %v5947
  br i1 %v5972, label %b826, label %b827
b826:
  %v5973 = getelementptr inbounds float, ptr %v5968, i64 %v5971
  %v5974 = load float, ptr %v5973, align 4
  %v5975 = getelementptr inbounds float, ptr %v5970, i64 %v5971
  store float %v5974, ptr %v5975, align 4
  %v5976 = add nsw i64 %v5971, 1
  br label %b825, !llvm.loop !39
b827:
  %v5977 = add nsw i64 %v5951, 1
  br label %b819
b821:
  br label %b828
b828:
  %v5978 = phi i64 [ 0, %b821 ], [ %v6013, %b836 ]
  %v5979 = icmp slt i64 %v5978, 0
  br i1 %v5979, label %b829, label %b830
b829:
  %v5980 = mul i64 %v5935, 8
  %v5981 = add i64 %v5980, %v5978
  %v5982 = getelementptr inbounds float, ptr %v5909, i64 %v5981
  br label %b831
b831:
  %v5983 = phi i64 [ 0, %b829 ], [ %v6001, %b832 ]
  %v5984 = icmp slt i64 %v5983, %v5939
  br i1 %v5984, label %b832, label %b833
b832:
  %v5985 = mul i64 %v5983, 8
  %v5986 = getelementptr inbounds float, ptr %v5982, i64 %v5985
  %v5987 = mul i64 %v5983, 32
  %v5988 = getelementptr inbounds float, ptr %v336, i64 %v5987
  %v5989 = getelementptr inbounds float, ptr %v5986, i64 0
  %v5990 = load <8 x float>, ptr %v5989, align 4
  %v5991 = getelementptr inbounds float, ptr %v5988, i64 0
  store <8 x float> %v5990, ptr %v5991, align 4
  %v5992 = getelementptr inbounds float, ptr %v5986, i64 8
  %v5993 = load <8 x float>, ptr %v5992, align 4
  %v5994 = getelementptr inbounds float, ptr %v5988, i64 8
  store <8 x float> %v5993, ptr %v5994, align 4
  %v5995 = getelementptr inbounds float, ptr %v5986, i64 16
  %v5996 = load <8 x float>, ptr %v5995, align 4
  %v5997 = getelementptr inbounds float, ptr %v5988, i64 16
  store <8 x float> %v5996, ptr %v5997, align 4
  %v5998 = getelementptr inbounds float, ptr %v5986, i64 24
  %v5999 = load <8 x float>, ptr %v5998, align 4
  %v6000 = getelementptr inbounds float, ptr %v5988, i64 24
  store <8 x float> %v5999, ptr %v6000, align 4
  %v6001 = add nsw i64 %v5983, 1
  br label %b831
b833:
  %v6002 = sdiv i64 %v5944, 2
  br label %b834
b834:
  %v6003 = phi i64 [ 0, %b833 ], [ %v6012, %b835 ]
  %v6004 = icmp slt i64 %v6003, %v6002
  br i1 %v6004, label %b835, label %b836
b835:
  %v6005 = mul i64 %v6003, 2
  %v6006 = add i64 %v5940, %v6005
  %v6007 = mul i64 %v6003, 768
  %v6008 = getelementptr inbounds float, ptr %v5910, i64 %v6007
  %v6009 = mul i64 %v6006, 8
  %v6010 = add i64 %v6009, %v5978
  %v6011 = getelementptr inbounds float, ptr %v5924, i64 %v6010
  call void @outer_2x32(ptr %v6008, ptr %v336, i64 %v5939, ptr %v6011, i64 8)
  %v6012 = add nsw i64 %v6003, 1
  br label %b834
b836:
  %v6013 = add nsw i64 %v5978, 32
  br label %b828
b830:
  %v6014 = mul i64 %v5935, 8
  %v6015 = add i64 %v6014, 0
  %v6016 = getelementptr inbounds float, ptr %v5909, i64 %v6015
  br label %b837
b837:
  %v6017 = phi i64 [ 0, %b830 ], [ %v6026, %b838 ]
  %v6018 = icmp slt i64 %v6017, %v5939
  br i1 %v6018, label %b838, label %b839
b838:
  %v6019 = mul i64 %v6017, 8
  %v6020 = getelementptr inbounds float, ptr %v6016, i64 %v6019
  %v6021 = mul i64 %v6017, 8
  %v6022 = getelementptr inbounds float, ptr %v336, i64 %v6021
  %v6023 = getelementptr inbounds float, ptr %v6020, i64 0
  %v6024 = load <8 x float>, ptr %v6023, align 4
  %v6025 = getelementptr inbounds float, ptr %v6022, i64 0
  store <8 x float> %v6024, ptr %v6025, align 4
  %v6026 = add nsw i64 %v6017, 1
  br label %b837
b839:
  %v6027 = sdiv i64 %v5944, 2
  br label %b840
b840:
  %v6028 = phi i64 [ 0, %b839 ], [ %v6037, %b841 ]
  %v6029 = icmp slt i64 %v6028, %v6027
  br i1 %v6029, label %b841, label %b842
b841:
  %v6030 = mul i64 %v6028, 2
  %v6031 = add i64 %v5940, %v6030
  %v6032 = mul i64 %v6028, 768
  %v6033 = getelementptr inbounds float, ptr %v5910, i64 %v6032
  %v6034 = mul i64 %v6031, 8
  %v6035 = add i64 %v6034, 0
  %v6036 = getelementptr inbounds float, ptr %v5924, i64 %v6035
  call void @outer_2x8(ptr %v6033, ptr %v336, i64 %v5939, ptr %v6036, i64 8)
  %v6037 = add nsw i64 %v6028, 1
  br label %b840
b842:
  %v6038 = add nsw i64 %v5940, 64
  br label %b816
b818:
  %v6039 = add nsw i64 %v5935, 384
  br label %b813
b815:
  %v6040 = icmp sgt i64 %v3, 1
  br i1 %v6040, label %b843, label %b844
b843:
  %v6041 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6042 = atomicrmw add ptr %v6041, i64 1 acq_rel
  %v6043 = load i64, ptr %v331, align 8
  %v6044 = add i64 %v6043, 1
  store i64 %v6044, ptr %v331, align 8
  %v6045 = mul i64 %v3, %v6044
  br label %b845
b845:
  %v6046 = load atomic i64, ptr %v6041 acquire, align 8
  %v6047 = icmp slt i64 %v6046, %v6045
  br i1 %v6047, label %b846, label %b847
b846:
  %v6048 = call i32 @sched_yield()
  br label %b845
b847:
  br label %b844
b844:
  %v6049 = mul i64 0, 32
  %v6050 = getelementptr inbounds float, ptr %v196, i64 %v6049
  %v6051 = getelementptr inbounds float, ptr %v6050, i64 0
  %v6052 = mul i64 0, 3
  %v6053 = getelementptr inbounds float, ptr %v162, i64 %v6052
  %v6054 = getelementptr inbounds float, ptr %v6053, i64 0
  %v6055 = getelementptr inbounds float, ptr %v336, i64 12288
  %v6056 = add i64 8, 1
  %v6057 = sdiv i64 %v6056, 2
  %v6058 = add i64 %v2, 1
  %v6059 = mul i64 %v6057, %v2
  %v6060 = sdiv i64 %v6059, %v3
  %v6061 = mul i64 %v6060, 2
  %v6062 = icmp slt i64 %v6061, 8
  %v6063 = select i1 %v6062, i64 %v6061, i64 8
  %v6064 = mul i64 %v6057, %v6058
  %v6065 = sdiv i64 %v6064, %v3
  %v6066 = mul i64 %v6065, 2
  %v6067 = icmp slt i64 %v6066, 8
  %v6068 = select i1 %v6067, i64 %v6066, i64 8
  %v6069 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b848
b848:
  %v6070 = phi i64 [ %v6063, %b844 ], [ %v6078, %b853 ]
  %v6071 = icmp slt i64 %v6070, %v6068
  br i1 %v6071, label %b849, label %b850
b849:
  %v6072 = mul i64 %v6070, 3
  %v6073 = getelementptr inbounds float, ptr %v6069, i64 %v6072
  br label %b851
b851:
  %v6074 = phi i64 [ 0, %b849 ], [ %v6077, %b852 ]
  %v6075 = icmp slt i64 %v6074, 3
  br i1 %v6075, label %b852, label %b853
b852:
  %v6076 = getelementptr inbounds float, ptr %v6073, i64 %v6074
  store float 0x0000000000000000, ptr %v6076, align 4
  %v6077 = add nsw i64 %v6074, 1
  br label %b851
b853:
  %v6078 = add nsw i64 %v6070, 1
  br label %b848
b850:
  %v6079 = mul i64 %v8, 1
  br label %b854
b854:
  %v6080 = phi i64 [ 0, %b850 ], [ %v6190, %b859 ]
  %v6081 = icmp slt i64 %v6080, %v6079
  br i1 %v6081, label %b855, label %b856
b855:
  %v6082 = sub i64 %v6079, %v6080
  %v6083 = icmp slt i64 %v6082, 384
  %v6084 = select i1 %v6083, i64 %v6082, i64 384
  br label %b857
b857:
  %v6085 = phi i64 [ %v6063, %b855 ], [ %v6189, %b883 ]
  %v6086 = icmp slt i64 %v6085, %v6068
  br i1 %v6086, label %b858, label %b859
b858:
  %v6087 = sub i64 %v6068, %v6085
  %v6088 = icmp slt i64 %v6087, 64
  %v6089 = select i1 %v6088, i64 %v6087, i64 64
  %v6090 = sdiv i64 %v6089, 2
  %v6091 = mul i64 %v6090, 2
  %v6092 = sub i64 %v6089, %v6091
  %v6093 = mul i64 %v6080, 32
  %v6094 = add i64 %v6093, %v6085
  %v6095 = getelementptr inbounds float, ptr %v6051, i64 %v6094
  br label %b860
b860:
  %v6096 = phi i64 [ 0, %b858 ], [ %v6122, %b868 ]
  %v6097 = icmp slt i64 %v6096, %v6084
  br i1 %v6097, label %b861, label %b862
b861:
  %v6098 = mul i64 %v6096, 32
  %v6099 = getelementptr inbounds float, ptr %v6095, i64 %v6098
  %v6100 = mul i64 %v6096, 2
  %v6101 = getelementptr inbounds float, ptr %v6055, i64 %v6100
  br label %b863
b863:
  %v6102 = phi i64 [ 0, %b861 ], [ %v6111, %b864 ]
  %v6103 = icmp slt i64 %v6102, %v6090
  br i1 %v6103, label %b864, label %b865
b864:
  %v6104 = mul i64 %v6102, 2
  %v6105 = getelementptr inbounds float, ptr %v6099, i64 %v6104
  %v6106 = mul i64 %v6102, 768
  %v6107 = getelementptr inbounds float, ptr %v6101, i64 %v6106
  %v6108 = getelementptr inbounds float, ptr %v6105, i64 0
  %v6109 = load <2 x float>, ptr %v6108, align 4
  %v6110 = getelementptr inbounds float, ptr %v6107, i64 0
  store <2 x float> %v6109, ptr %v6110, align 4
  %v6111 = add nsw i64 %v6102, 1
  br label %b863
b865:
  %v6112 = mul i64 %v6090, 2
  %v6113 = getelementptr inbounds float, ptr %v6099, i64 %v6112
  %v6114 = mul i64 %v6090, 768
  %v6115 = getelementptr inbounds float, ptr %v6101, i64 %v6114
  br label %b866
b866:
  %v6116 = phi i64 [ 0, %b865 ], [ %v6121, %b867 ]
  %v6117 = icmp slt i64 %v6116, %v6092
  br i1 %v6117, label %b867, label %b868
b867:
  %v6118 = getelementptr inbounds float, ptr %v6113, i64 %v6116
  %v6119 = load float, ptr %v6118, align 4
  %v6120 = getelementptr inbounds float, ptr %v6115, i64 %v6116
  store float %v6119, ptr %v6120, align 4
  %v6121 = add nsw i64 %v6116, 1
  br label %b866, !llvm.loop !42
b868:
  %v6122 = add nsw i64 %v6096, 1
  br label %b860
b862:
  br label %b869
b869:
  %v6123 = phi i64 [ 0, %b862 ], [ %v6158, %b877 ]
  %v6124 = icmp slt i64 %v6123, 0
  br i1 %v6124, label %b870, label %b871
b870:
  %v6125 = mul i64 %v6080, 3
  %v6126 = add i64 %v6125, %v6123
  %v6127 = getelementptr inbounds float, ptr %v6054, i64 %v6126
  br label %b872
b872:
  %v6128 = phi i64 [ 0, %b870 ], [ %v6146, %b873 ]
  %v6129 = icmp slt i64 %v6128, %v6084
  br i1 %v6129, label %b873, label %b874
b873:
  %v6130 = mul i64 %v6128, 3
  %v6131 = getelementptr inbounds float, ptr %v6127, i64 %v6130
  %v6132 = mul i64 %v6128, 32
  %v6133 = getelementptr inbounds float, ptr %v336, i64 %v6132
  %v6134 = getelementptr inbounds float, ptr %v6131, i64 0
  %v6135 = load <8 x float>, ptr %v6134, align 4
  %v6136 = getelementptr inbounds float, ptr %v6133, i64 0
  store <8 x float> %v6135, ptr %v6136, align 4
  %v6137 = getelementptr inbounds float, ptr %v6131, i64 8
  %v6138 = load <8 x float>, ptr %v6137, align 4
  %v6139 = getelementptr inbounds float, ptr %v6133, i64 8
  store <8 x float> %v6138, ptr %v6139, align 4
  %v6140 = getelementptr inbounds float, ptr %v6131, i64 16
  %v6141 = load <8 x float>, ptr %v6140, align 4
  %v6142 = getelementptr inbounds float, ptr %v6133, i64 16
  store <8 x float> %v6141, ptr %v6142, align 4
  %v6143 = getelementptr inbounds float, ptr %v6131, i64 24
  %v6144 = load <8 x float>, ptr %v6143, align 4
  %v6145 = getelementptr inbounds float, ptr %v6133, i64 24
  store <8 x float> %v6144, ptr %v6145, align 4
  %v6146 = add nsw i64 %v6128, 1
  br label %b872
b874:
  %v6147 = sdiv i64 %v6089, 2
  br label %b875
b875:
  %v6148 = phi i64 [ 0, %b874 ], [ %v6157, %b876 ]
  %v6149 = icmp slt i64 %v6148, %v6147
  br i1 %v6149, label %b876, label %b877
b876:
  %v6150 = mul i64 %v6148, 2
  %v6151 = add i64 %v6085, %v6150
  %v6152 = mul i64 %v6148, 768
  %v6153 = getelementptr inbounds float, ptr %v6055, i64 %v6152
  %v6154 = mul i64 %v6151, 3
  %v6155 = add i64 %v6154, %v6123
  %v6156 = getelementptr inbounds float, ptr %v6069, i64 %v6155
  call void @outer_2x32(ptr %v6153, ptr %v336, i64 %v6084, ptr %v6156, i64 3)
  %v6157 = add nsw i64 %v6148, 1
  br label %b875
b877:
  %v6158 = add nsw i64 %v6123, 32
  br label %b869
b871:
  %v6159 = mul i64 %v6080, 3
  %v6160 = add i64 %v6159, 0
  %v6161 = getelementptr inbounds float, ptr %v6054, i64 %v6160
  br label %b878
b878:
  %v6162 = phi i64 [ 0, %b871 ], [ %v6177, %b879 ]
  %v6163 = icmp slt i64 %v6162, %v6084
  br i1 %v6163, label %b879, label %b880
b879:
  %v6164 = mul i64 %v6162, 3
  %v6165 = getelementptr inbounds float, ptr %v6161, i64 %v6164
  %v6166 = mul i64 %v6162, 8
  %v6167 = getelementptr inbounds float, ptr %v336, i64 %v6166
  %v6168 = getelementptr inbounds float, ptr %v6165, i64 0
  %v6169 = icmp ult i64 3, 8
  %v6170 = select i1 %v6169, i64 3, i64 8
  %v6171 = trunc i64 %v6170 to i32
  %v6172 = insertelement <8 x i32> poison, i32 %v6171, i64 0
  %v6173 = shufflevector <8 x i32> %v6172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6174 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6173
  %v6175 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6168, <8 x i1> %v6174, <8 x float> zeroinitializer)
  %v6176 = getelementptr inbounds float, ptr %v6167, i64 0
  store <8 x float> %v6175, ptr %v6176, align 4
  %v6177 = add nsw i64 %v6162, 1
  br label %b878
b880:
  %v6178 = sdiv i64 %v6089, 2
  br label %b881
b881:
  %v6179 = phi i64 [ 0, %b880 ], [ %v6188, %b882 ]
  %v6180 = icmp slt i64 %v6179, %v6178
  br i1 %v6180, label %b882, label %b883
b882:
  %v6181 = mul i64 %v6179, 2
  %v6182 = add i64 %v6085, %v6181
  %v6183 = mul i64 %v6179, 768
  %v6184 = getelementptr inbounds float, ptr %v6055, i64 %v6183
  %v6185 = mul i64 %v6182, 3
  %v6186 = add i64 %v6185, 0
  %v6187 = getelementptr inbounds float, ptr %v6069, i64 %v6186
  call void @outer_2x3(ptr %v6184, ptr %v336, i64 %v6084, ptr %v6187, i64 3)
  %v6188 = add nsw i64 %v6179, 1
  br label %b881
b883:
  %v6189 = add nsw i64 %v6085, 64
  br label %b857
b859:
  %v6190 = add nsw i64 %v6080, 384
  br label %b854
b856:
  %v6191 = icmp sgt i64 %v3, 1
  br i1 %v6191, label %b884, label %b885
b884:
  %v6192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6193 = atomicrmw add ptr %v6192, i64 1 acq_rel
  %v6194 = load i64, ptr %v331, align 8
  %v6195 = add i64 %v6194, 1
  store i64 %v6195, ptr %v331, align 8
  %v6196 = mul i64 %v3, %v6195
  br label %b886
b886:
  %v6197 = load atomic i64, ptr %v6192 acquire, align 8
  %v6198 = icmp slt i64 %v6197, %v6196
  br i1 %v6198, label %b887, label %b888
b887:
  %v6199 = call i32 @sched_yield()
  br label %b886
b888:
  br label %b885
b885:
  %v6200 = mul i64 0, 32
  %v6201 = getelementptr inbounds float, ptr %v196, i64 %v6200
  %v6202 = getelementptr inbounds float, ptr %v6201, i64 8
  %v6203 = mul i64 0, 3
  %v6204 = getelementptr inbounds float, ptr %v164, i64 %v6203
  %v6205 = getelementptr inbounds float, ptr %v6204, i64 0
  %v6206 = getelementptr inbounds float, ptr %v336, i64 12288
  %v6207 = add i64 8, 1
  %v6208 = sdiv i64 %v6207, 2
  %v6209 = add i64 %v2, 1
  %v6210 = mul i64 %v6208, %v2
  %v6211 = sdiv i64 %v6210, %v3
  %v6212 = mul i64 %v6211, 2
  %v6213 = icmp slt i64 %v6212, 8
  %v6214 = select i1 %v6213, i64 %v6212, i64 8
  %v6215 = mul i64 %v6208, %v6209
  %v6216 = sdiv i64 %v6215, %v3
  %v6217 = mul i64 %v6216, 2
  %v6218 = icmp slt i64 %v6217, 8
  %v6219 = select i1 %v6218, i64 %v6217, i64 8
  %v6220 = getelementptr inbounds float, ptr %v88, i64 24
  br label %b889
b889:
  %v6221 = phi i64 [ %v6214, %b885 ], [ %v6229, %b894 ]
  %v6222 = icmp slt i64 %v6221, %v6219
  br i1 %v6222, label %b890, label %b891
b890:
  %v6223 = mul i64 %v6221, 3
  %v6224 = getelementptr inbounds float, ptr %v6220, i64 %v6223
  br label %b892
b892:
  %v6225 = phi i64 [ 0, %b890 ], [ %v6228, %b893 ]
  %v6226 = icmp slt i64 %v6225, 3
  br i1 %v6226, label %b893, label %b894
b893:
  %v6227 = getelementptr inbounds float, ptr %v6224, i64 %v6225
  store float 0x0000000000000000, ptr %v6227, align 4
  %v6228 = add nsw i64 %v6225, 1
  br label %b892
b894:
  %v6229 = add nsw i64 %v6221, 1
  br label %b889
b891:
  %v6230 = mul i64 %v8, 1
  br label %b895
b895:
  %v6231 = phi i64 [ 0, %b891 ], [ %v6341, %b900 ]
  %v6232 = icmp slt i64 %v6231, %v6230
  br i1 %v6232, label %b896, label %b897
b896:
  %v6233 = sub i64 %v6230, %v6231
  %v6234 = icmp slt i64 %v6233, 384
  %v6235 = select i1 %v6234, i64 %v6233, i64 384
  br label %b898
b898:
  %v6236 = phi i64 [ %v6214, %b896 ], [ %v6340, %b924 ]
  %v6237 = icmp slt i64 %v6236, %v6219
  br i1 %v6237, label %b899, label %b900
b899:
  %v6238 = sub i64 %v6219, %v6236
  %v6239 = icmp slt i64 %v6238, 64
  %v6240 = select i1 %v6239, i64 %v6238, i64 64
  %v6241 = sdiv i64 %v6240, 2
  %v6242 = mul i64 %v6241, 2
  %v6243 = sub i64 %v6240, %v6242
  %v6244 = mul i64 %v6231, 32
  %v6245 = add i64 %v6244, %v6236
  %v6246 = getelementptr inbounds float, ptr %v6202, i64 %v6245
  br label %b901
b901:
  %v6247 = phi i64 [ 0, %b899 ], [ %v6273, %b909 ]
  %v6248 = icmp slt i64 %v6247, %v6235
  br i1 %v6248, label %b902, label %b903
b902:
  %v6249 = mul i64 %v6247, 32
  %v6250 = getelementptr inbounds float, ptr %v6246, i64 %v6249
  %v6251 = mul i64 %v6247, 2
  %v6252 = getelementptr inbounds float, ptr %v6206, i64 %v6251
  br label %b904
b904:
  %v6253 = phi i64 [ 0, %b902 ], [ %v6262, %b905 ]
  %v6254 = icmp slt i64 %v6253, %v6241
  br i1 %v6254, label %b905, label %b906
b905:
  %v6255 = mul i64 %v6253, 2
  %v6256 = getelementptr inbounds float, ptr %v6250, i64 %v6255
  %v6257 = mul i64 %v6253, 768
  %v6258 = getelementptr inbounds float, ptr %v6252, i64 %v6257
  %v6259 = getelementptr inbounds float, ptr %v6256, i64 0
  %v6260 = load <2 x float>, ptr %v6259, align 4
  %v6261 = getelementptr inbounds float, ptr %v6258, i64 0
  store <2 x float> %v6260, ptr %v6261, align 4
  %v6262 = add nsw i64 %v6253, 1
  br label %b904
b906:
  %v6263 = mul i64 %v6241, 2
  %v6264 = getelementptr inbounds float, ptr %v6250, i64 %v6263
  %v6265 = mul i64 %v6241, 768
  %v6266 = getelementptr inbounds float, ptr %v6252, i64 %v6265
  br label %b907
b907:
  %v6267 = phi i64 [ 0, %b906 ], [ %v6272, %b908 ]
  %v6268 = icmp slt i64 %v6267, %v6243
  br i1 %v6268, label %b908, label %b909
b908:
  %v6269 = getelementptr inbounds float, ptr %v6264, i64 %v6267
  %v6270 = load float, ptr %v6269, align 4
  %v6271 = getelementptr inbounds float, ptr %v6266, i64 %v6267
  store float %v6270, ptr %v6271, align 4
  %v6272 = add nsw i64 %v6267, 1
  br label %b907, !llvm.loop !45
b909:
  %v6273 = add nsw i64 %v6247, 1
  br label %b901
b903:
  br label %b910
b910:
  %v6274 = phi i64 [ 0, %b903 ], [ %v6309, %b918 ]
  %v6275 = icmp slt i64 %v6274, 0
  br i1 %v6275, label %b911, label %b912
b911:
  %v6276 = mul i64 %v6231, 3
  %v6277 = add i64 %v6276, %v6274
  %v6278 = getelementptr inbounds float, ptr %v6205, i64 %v6277
  br label %b913
b913:
  %v6279 = phi i64 [ 0, %b911 ], [ %v6297, %b914 ]
  %v6280 = icmp slt i64 %v6279, %v6235
  br i1 %v6280, label %b914, label %b915
b914:
  %v6281 = mul i64 %v6279, 3
  %v6282 = getelementptr inbounds float, ptr %v6278, i64 %v6281
  %v6283 = mul i64 %v6279, 32
  %v6284 = getelementptr inbounds float, ptr %v336, i64 %v6283
  %v6285 = getelementptr inbounds float, ptr %v6282, i64 0
  %v6286 = load <8 x float>, ptr %v6285, align 4
  %v6287 = getelementptr inbounds float, ptr %v6284, i64 0
  store <8 x float> %v6286, ptr %v6287, align 4
  %v6288 = getelementptr inbounds float, ptr %v6282, i64 8
  %v6289 = load <8 x float>, ptr %v6288, align 4
  %v6290 = getelementptr inbounds float, ptr %v6284, i64 8
  store <8 x float> %v6289, ptr %v6290, align 4
  %v6291 = getelementptr inbounds float, ptr %v6282, i64 16
  %v6292 = load <8 x float>, ptr %v6291, align 4
  %v6293 = getelementptr inbounds float, ptr %v6284, i64 16
  store <8 x float> %v6292, ptr %v6293, align 4
  %v6294 = getelementptr inbounds float, ptr %v6282, i64 24
  %v6295 = load <8 x float>, ptr %v6294, align 4
  %v6296 = getelementptr inbounds float, ptr %v6284, i64 24
  store <8 x float> %v6295, ptr %v6296, align 4
  %v6297 = add nsw i64 %v6279, 1
  br label %b913
b915:
  %v6298 = sdiv i64 %v6240, 2
  br label %b916
b916:
  %v6299 = phi i64 [ 0, %b915 ], [ %v6308, %b917 ]
  %v6300 = icmp slt i64 %v6299, %v6298
  br i1 %v6300, label %b917, label %b918
b917:
  %v6301 = mul i64 %v6299, 2
  %v6302 = add i64 %v6236, %v6301
  %v6303 = mul i64 %v6299, 768
  %v6304 = getelementptr inbounds float, ptr %v6206, i64 %v6303
  %v6305 = mul i64 %v6302, 3
  %v6306 = add i64 %v6305, %v6274
  %v6307 = getelementptr inbounds float, ptr %v6220, i64 %v6306
  call void @outer_2x32(ptr %v6304, ptr %v336, i64 %v6235, ptr %v6307, i64 3)
  %v6308 = add nsw i64 %v6299, 1
  br label %b916
b918:
  %v6309 = add nsw i64 %v6274, 32
  br label %b910
b912:
  %v6310 = mul i64 %v6231, 3
  %v6311 = add i64 %v6310, 0
  %v6312 = getelementptr inbounds float, ptr %v6205, i64 %v6311
  br label %b919
b919:
  %v6313 = phi i64 [ 0, %b912 ], [ %v6328, %b920 ]
  %v6314 = icmp slt i64 %v6313, %v6235
  br i1 %v6314, label %b920, label %b921
b920:
  %v6315 = mul i64 %v6313, 3
  %v6316 = getelementptr inbounds float, ptr %v6312, i64 %v6315
  %v6317 = mul i64 %v6313, 8
  %v6318 = getelementptr inbounds float, ptr %v336, i64 %v6317
  %v6319 = getelementptr inbounds float, ptr %v6316, i64 0
  %v6320 = icmp ult i64 3, 8
  %v6321 = select i1 %v6320, i64 3, i64 8
  %v6322 = trunc i64 %v6321 to i32
  %v6323 = insertelement <8 x i32> poison, i32 %v6322, i64 0
  %v6324 = shufflevector <8 x i32> %v6323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6325 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6324
  %v6326 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6319, <8 x i1> %v6325, <8 x float> zeroinitializer)
  %v6327 = getelementptr inbounds float, ptr %v6318, i64 0
  store <8 x float> %v6326, ptr %v6327, align 4
  %v6328 = add nsw i64 %v6313, 1
  br label %b919
b921:
  %v6329 = sdiv i64 %v6240, 2
  br label %b922
b922:
  %v6330 = phi i64 [ 0, %b921 ], [ %v6339, %b923 ]
  %v6331 = icmp slt i64 %v6330, %v6329
  br i1 %v6331, label %b923, label %b924
b923:
  %v6332 = mul i64 %v6330, 2
  %v6333 = add i64 %v6236, %v6332
  %v6334 = mul i64 %v6330, 768
  %v6335 = getelementptr inbounds float, ptr %v6206, i64 %v6334
  %v6336 = mul i64 %v6333, 3
  %v6337 = add i64 %v6336, 0
  %v6338 = getelementptr inbounds float, ptr %v6220, i64 %v6337
  call void @outer_2x3(ptr %v6335, ptr %v336, i64 %v6235, ptr %v6338, i64 3)
  %v6339 = add nsw i64 %v6330, 1
  br label %b922
b924:
  %v6340 = add nsw i64 %v6236, 64
  br label %b898
b900:
  %v6341 = add nsw i64 %v6231, 384
  br label %b895
b897:
  %v6342 = icmp sgt i64 %v3, 1
  br i1 %v6342, label %b925, label %b926
b925:
  %v6343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6344 = atomicrmw add ptr %v6343, i64 1 acq_rel
  %v6345 = load i64, ptr %v331, align 8
  %v6346 = add i64 %v6345, 1
  store i64 %v6346, ptr %v331, align 8
  %v6347 = mul i64 %v3, %v6346
  br label %b927
b927:
  %v6348 = load atomic i64, ptr %v6343 acquire, align 8
  %v6349 = icmp slt i64 %v6348, %v6347
  br i1 %v6349, label %b928, label %b929
b928:
  %v6350 = call i32 @sched_yield()
  br label %b927
b929:
  br label %b926
b926:
  %v6351 = mul i64 0, 32
  %v6352 = getelementptr inbounds float, ptr %v196, i64 %v6351
  %v6353 = getelementptr inbounds float, ptr %v6352, i64 16
  %v6354 = mul i64 0, 3
  %v6355 = getelementptr inbounds float, ptr %v166, i64 %v6354
  %v6356 = getelementptr inbounds float, ptr %v6355, i64 0
  %v6357 = getelementptr inbounds float, ptr %v336, i64 12288
  %v6358 = add i64 8, 1
  %v6359 = sdiv i64 %v6358, 2
  %v6360 = add i64 %v2, 1
  %v6361 = mul i64 %v6359, %v2
  %v6362 = sdiv i64 %v6361, %v3
  %v6363 = mul i64 %v6362, 2
  %v6364 = icmp slt i64 %v6363, 8
  %v6365 = select i1 %v6364, i64 %v6363, i64 8
  %v6366 = mul i64 %v6359, %v6360
  %v6367 = sdiv i64 %v6366, %v3
  %v6368 = mul i64 %v6367, 2
  %v6369 = icmp slt i64 %v6368, 8
  %v6370 = select i1 %v6369, i64 %v6368, i64 8
  %v6371 = getelementptr inbounds float, ptr %v88, i64 48
  br label %b930
b930:
  %v6372 = phi i64 [ %v6365, %b926 ], [ %v6380, %b935 ]
  %v6373 = icmp slt i64 %v6372, %v6370
  br i1 %v6373, label %b931, label %b932
b931:
  %v6374 = mul i64 %v6372, 3
  %v6375 = getelementptr inbounds float, ptr %v6371, i64 %v6374
  br label %b933
b933:
  %v6376 = phi i64 [ 0, %b931 ], [ %v6379, %b934 ]
  %v6377 = icmp slt i64 %v6376, 3
  br i1 %v6377, label %b934, label %b935
b934:
  %v6378 = getelementptr inbounds float, ptr %v6375, i64 %v6376
  store float 0x0000000000000000, ptr %v6378, align 4
  %v6379 = add nsw i64 %v6376, 1
  br label %b933
b935:
  %v6380 = add nsw i64 %v6372, 1
  br label %b930
b932:
  %v6381 = mul i64 %v8, 1
  br label %b936
b936:
  %v6382 = phi i64 [ 0, %b932 ], [ %v6492, %b941 ]
  %v6383 = icmp slt i64 %v6382, %v6381
  br i1 %v6383, label %b937, label %b938
b937:
  %v6384 = sub i64 %v6381, %v6382
  %v6385 = icmp slt i64 %v6384, 384
  %v6386 = select i1 %v6385, i64 %v6384, i64 384
  br label %b939
b939:
  %v6387 = phi i64 [ %v6365, %b937 ], [ %v6491, %b965 ]
  %v6388 = icmp slt i64 %v6387, %v6370
  br i1 %v6388, label %b940, label %b941
b940:
  %v6389 = sub i64 %v6370, %v6387
  %v6390 = icmp slt i64 %v6389, 64
  %v6391 = select i1 %v6390, i64 %v6389, i64 64
  %v6392 = sdiv i64 %v6391, 2
  %v6393 = mul i64 %v6392, 2
  %v6394 = sub i64 %v6391, %v6393
  %v6395 = mul i64 %v6382, 32
  %v6396 = add i64 %v6395, %v6387
  %v6397 = getelementptr inbounds float, ptr %v6353, i64 %v6396
  br label %b942
b942:
  %v6398 = phi i64 [ 0, %b940 ], [ %v6424, %b950 ]
  %v6399 = icmp slt i64 %v6398, %v6386
  br i1 %v6399, label %b943, label %b944
b943:
  %v6400 = mul i64 %v6398, 32
  %v6401 = getelementptr inbounds float, ptr %v6397, i64 %v6400
  %v6402 = mul i64 %v6398, 2
  %v6403 = getelementptr inbounds float, ptr %v6357, i64 %v6402
  br label %b945
b945:
  %v6404 = phi i64 [ 0, %b943 ], [ %v6413, %b946 ]
  %v6405 = icmp slt i64 %v6404, %v6392
  br i1 %v6405, label %b946, label %b947
b946:
  %v6406 = mul i64 %v6404, 2
  %v6407 = getelementptr inbounds float, ptr %v6401, i64 %v6406
  %v6408 = mul i64 %v6404, 768
  %v6409 = getelementptr inbounds float, ptr %v6403, i64 %v6408
  %v6410 = getelementptr inbounds float, ptr %v6407, i64 0
  %v6411 = load <2 x float>, ptr %v6410, align 4
  %v6412 = getelementptr inbounds float, ptr %v6409, i64 0
  store <2 x float> %v6411, ptr %v6412, align 4
  %v6413 = add nsw i64 %v6404, 1
  br label %b945
b947:
  %v6414 = mul i64 %v6392, 2
  %v6415 = getelementptr inbounds float, ptr %v6401, i64 %v6414
  %v6416 = mul i64 %v6392, 768
  %v6417 = getelementptr inbounds float, ptr %v6403, i64 %v6416
  br label %b948
b948:
  %v6418 = phi i64 [ 0, %b947 ], [ %v6423, %b949 ]
  %v6419 = icmp slt i64 %v6418, %v6394
  br i1 %v6419, label %b949, label %b950
b949:
  %v6420 = getelementptr inbounds float, ptr %v6415, i64 %v6418
  %v6421 = load float, ptr %v6420, align 4
  %v6422 = getelementptr inbounds float, ptr %v6417, i64 %v6418
  store float %v6421, ptr %v6422, align 4
  %v6423 = add nsw i64 %v6418, 1
  br label %b948, !llvm.loop !48
b950:
  %v6424 = add nsw i64 %v6398, 1
  br label %b942
b944:
  br label %b951
b951:
  %v6425 = phi i64 [ 0, %b944 ], [ %v6460, %b959 ]
  %v6426 = icmp slt i64 %v6425, 0
  br i1 %v6426, label %b952, label %b953
b952:
  %v6427 = mul i64 %v6382, 3
  %v6428 = add i64 %v6427, %v6425
  %v6429 = getelementptr inbounds float, ptr %v6356, i64 %v6428
  br label %b954
b954:
  %v6430 = phi i64 [ 0, %b952 ], [ %v6448, %b955 ]
  %v6431 = icmp slt i64 %v6430, %v6386
  br i1 %v6431, label %b955, label %b956
b955:
  %v6432 = mul i64 %v6430, 3
  %v6433 = getelementptr inbounds float, ptr %v6429, i64 %v6432
  %v6434 = mul i64 %v6430, 32
  %v6435 = getelementptr inbounds float, ptr %v336, i64 %v6434
  %v6436 = getelementptr inbounds float, ptr %v6433, i64 0
  %v6437 = load <8 x float>, ptr %v6436, align 4
  %v6438 = getelementptr inbounds float, ptr %v6435, i64 0
  store <8 x float> %v6437, ptr %v6438, align 4
  %v6439 = getelementptr inbounds float, ptr %v6433, i64 8
  %v6440 = load <8 x float>, ptr %v6439, align 4
  %v6441 = getelementptr inbounds float, ptr %v6435, i64 8
  store <8 x float> %v6440, ptr %v6441, align 4
  %v6442 = getelementptr inbounds float, ptr %v6433, i64 16
  %v6443 = load <8 x float>, ptr %v6442, align 4
  %v6444 = getelementptr inbounds float, ptr %v6435, i64 16
  store <8 x float> %v6443, ptr %v6444, align 4
  %v6445 = getelementptr inbounds float, ptr %v6433, i64 24
  %v6446 = load <8 x float>, ptr %v6445, align 4
  %v6447 = getelementptr inbounds float, ptr %v6435, i64 24
  store <8 x float> %v6446, ptr %v6447, align 4
  %v6448 = add nsw i64 %v6430, 1
  br label %b954
b956:
  %v6449 = sdiv i64 %v6391, 2
  br label %b957
b957:
  %v6450 = phi i64 [ 0, %b956 ], [ %v6459, %b958 ]
  %v6451 = icmp slt i64 %v6450, %v6449
  br i1 %v6451, label %b958, label %b959
b958:
  %v6452 = mul i64 %v6450, 2
  %v6453 = add i64 %v6387, %v6452
  %v6454 = mul i64 %v6450, 768
  %v6455 = getelementptr inbounds float, ptr %v6357, i64 %v6454
  %v6456 = mul i64 %v6453, 3
  %v6457 = add i64 %v6456, %v6425
  %v6458 = getelementptr inbounds float, ptr %v6371, i64 %v6457
  call void @outer_2x32(ptr %v6455, ptr %v336, i64 %v6386, ptr %v6458, i64 3)
  %v6459 = add nsw i64 %v6450, 1
  br label %b957
b959:
  %v6460 = add nsw i64 %v6425, 32
  br label %b951
b953:
  %v6461 = mul i64 %v6382, 3
  %v6462 = add i64 %v6461, 0
  %v6463 = getelementptr inbounds float, ptr %v6356, i64 %v6462
  br label %b960
b960:
  %v6464 = phi i64 [ 0, %b953 ], [ %v6479, %b961 ]
  %v6465 = icmp slt i64 %v6464, %v6386
  br i1 %v6465, label %b961, label %b962
b961:
  %v6466 = mul i64 %v6464, 3
  %v6467 = getelementptr inbounds float, ptr %v6463, i64 %v6466
  %v6468 = mul i64 %v6464, 8
  %v6469 = getelementptr inbounds float, ptr %v336, i64 %v6468
  %v6470 = getelementptr inbounds float, ptr %v6467, i64 0
  %v6471 = icmp ult i64 3, 8
  %v6472 = select i1 %v6471, i64 3, i64 8
  %v6473 = trunc i64 %v6472 to i32
  %v6474 = insertelement <8 x i32> poison, i32 %v6473, i64 0
  %v6475 = shufflevector <8 x i32> %v6474, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6476 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6475
  %v6477 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6470, <8 x i1> %v6476, <8 x float> zeroinitializer)
  %v6478 = getelementptr inbounds float, ptr %v6469, i64 0
  store <8 x float> %v6477, ptr %v6478, align 4
  %v6479 = add nsw i64 %v6464, 1
  br label %b960
b962:
  %v6480 = sdiv i64 %v6391, 2
  br label %b963
b963:
  %v6481 = phi i64 [ 0, %b962 ], [ %v6490, %b964 ]
  %v6482 = icmp slt i64 %v6481, %v6480
  br i1 %v6482, label %b964, label %b965
b964:
  %v6483 = mul i64 %v6481, 2
  %v6484 = add i64 %v6387, %v6483
  %v6485 = mul i64 %v6481, 768
  %v6486 = getelementptr inbounds float, ptr %v6357, i64 %v6485
  %v6487 = mul i64 %v6484, 3
  %v6488 = add i64 %v6487, 0
  %v6489 = getelementptr inbounds float, ptr %v6371, i64 %v6488
  call void @outer_2x3(ptr %v6486, ptr %v336, i64 %v6386, ptr %v6489, i64 3)
  %v6490 = add nsw i64 %v6481, 1
  br label %b963
b965:
  %v6491 = add nsw i64 %v6387, 64
  br label %b939
b941:
  %v6492 = add nsw i64 %v6382, 384
  br label %b936
b938:
  %v6493 = icmp sgt i64 %v3, 1
  br i1 %v6493, label %b966, label %b967
b966:
  %v6494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6495 = atomicrmw add ptr %v6494, i64 1 acq_rel
  %v6496 = load i64, ptr %v331, align 8
  %v6497 = add i64 %v6496, 1
  store i64 %v6497, ptr %v331, align 8
  %v6498 = mul i64 %v3, %v6497
  br label %b968
b968:
  %v6499 = load atomic i64, ptr %v6494 acquire, align 8
  %v6500 = icmp slt i64 %v6499, %v6498
  br i1 %v6500, label %b969, label %b970
b969:
  %v6501 = call i32 @sched_yield()
  br label %b968
b970:
  br label %b967
b967:
  %v6502 = mul i64 0, 32
  %v6503 = getelementptr inbounds float, ptr %v196, i64 %v6502
  %v6504 = getelementptr inbounds float, ptr %v6503, i64 24
  %v6505 = mul i64 0, 3
  %v6506 = getelementptr inbounds float, ptr %v168, i64 %v6505
  %v6507 = getelementptr inbounds float, ptr %v6506, i64 0
  %v6508 = getelementptr inbounds float, ptr %v336, i64 12288
  %v6509 = add i64 8, 1
  %v6510 = sdiv i64 %v6509, 2
  %v6511 = add i64 %v2, 1
  %v6512 = mul i64 %v6510, %v2
  %v6513 = sdiv i64 %v6512, %v3
  %v6514 = mul i64 %v6513, 2
  %v6515 = icmp slt i64 %v6514, 8
  %v6516 = select i1 %v6515, i64 %v6514, i64 8
  %v6517 = mul i64 %v6510, %v6511
  %v6518 = sdiv i64 %v6517, %v3
  %v6519 = mul i64 %v6518, 2
  %v6520 = icmp slt i64 %v6519, 8
  %v6521 = select i1 %v6520, i64 %v6519, i64 8
  %v6522 = getelementptr inbounds float, ptr %v88, i64 72
  br label %b971
b971:
  %v6523 = phi i64 [ %v6516, %b967 ], [ %v6531, %b976 ]
  %v6524 = icmp slt i64 %v6523, %v6521
  br i1 %v6524, label %b972, label %b973
b972:
  %v6525 = mul i64 %v6523, 3
  %v6526 = getelementptr inbounds float, ptr %v6522, i64 %v6525
  br label %b974
b974:
  %v6527 = phi i64 [ 0, %b972 ], [ %v6530, %b975 ]
  %v6528 = icmp slt i64 %v6527, 3
  br i1 %v6528, label %b975, label %b976
b975:
  %v6529 = getelementptr inbounds float, ptr %v6526, i64 %v6527
  store float 0x0000000000000000, ptr %v6529, align 4
  %v6530 = add nsw i64 %v6527, 1
  br label %b974
b976:
  %v6531 = add nsw i64 %v6523, 1
  br label %b971
b973:
  %v6532 = mul i64 %v8, 1
  br label %b977
b977:
  %v6533 = phi i64 [ 0, %b973 ], [ %v6643, %b982 ]
  %v6534 = icmp slt i64 %v6533, %v6532
  br i1 %v6534, label %b978, label %b979
b978:
  %v6535 = sub i64 %v6532, %v6533
  %v6536 = icmp slt i64 %v6535, 384
  %v6537 = select i1 %v6536, i64 %v6535, i64 384
  br label %b980
b980:
  %v6538 = phi i64 [ %v6516, %b978 ], [ %v6642, %b1006 ]
  %v6539 = icmp slt i64 %v6538, %v6521
  br i1 %v6539, label %b981, label %b982
b981:
  %v6540 = sub i64 %v6521, %v6538
  %v6541 = icmp slt i64 %v6540, 64
  %v6542 = select i1 %v6541, i64 %v6540, i64 64
  %v6543 = sdiv i64 %v6542, 2
  %v6544 = mul i64 %v6543, 2
  %v6545 = sub i64 %v6542, %v6544
  %v6546 = mul i64 %v6533, 32
  %v6547 = add i64 %v6546, %v6538
  %v6548 = getelementptr inbounds float, ptr %v6504, i64 %v6547
  br label %b983
b983:
  %v6549 = phi i64 [ 0, %b981 ], [ %v6575, %b991 ]
  %v6550 = icmp slt i64 %v6549, %v6537
  br i1 %v6550, label %b984, label %b985
b984:
  %v6551 = mul i64 %v6549, 32
  %v6552 = getelementptr inbounds float, ptr %v6548, i64 %v6551
  %v6553 = mul i64 %v6549, 2
  %v6554 = getelementptr inbounds float, ptr %v6508, i64 %v6553
  br label %b986
b986:
  %v6555 = phi i64 [ 0, %b984 ], [ %v6564, %b987 ]
  %v6556 = icmp slt i64 %v6555, %v6543
  br i1 %v6556, label %b987, label %b988
b987:
  %v6557 = mul i64 %v6555, 2
  %v6558 = getelementptr inbounds float, ptr %v6552, i64 %v6557
  %v6559 = mul i64 %v6555, 768
  %v6560 = getelementptr inbounds float, ptr %v6554, i64 %v6559
  %v6561 = getelementptr inbounds float, ptr %v6558, i64 0
  %v6562 = load <2 x float>, ptr %v6561, align 4
  %v6563 = getelementptr inbounds float, ptr %v6560, i64 0
  store <2 x float> %v6562, ptr %v6563, align 4
  %v6564 = add nsw i64 %v6555, 1
  br label %b986
b988:
  %v6565 = mul i64 %v6543, 2
  %v6566 = getelementptr inbounds float, ptr %v6552, i64 %v6565
  %v6567 = mul i64 %v6543, 768
  %v6568 = getelementptr inbounds float, ptr %v6554, i64 %v6567
  br label %b989
b989:
  %v6569 = phi i64 [ 0, %b988 ], [ %v6574, %b990 ]
  %v6570 = icmp slt i64 %v6569, %v6545
  br i1 %v6570, label %b990, label %b991
b990:
  %v6571 = getelementptr inbounds float, ptr %v6566, i64 %v6569
  %v6572 = load float, ptr %v6571, align 4
  %v6573 = getelementptr inbounds float, ptr %v6568, i64 %v6569
  store float %v6572, ptr %v6573, align 4
  %v6574 = add nsw i64 %v6569, 1
  br label %b989, !llvm.loop !51
b991:
  %v6575 = add nsw i64 %v6549, 1
  br label %b983
b985:
  br label %b992
b992:
  %v6576 = phi i64 [ 0, %b985 ], [ %v6611, %b1000 ]
  %v6577 = icmp slt i64 %v6576, 0
  br i1 %v6577, label %b993, label %b994
b993:
  %v6578 = mul i64 %v6533, 3
  %v6579 = add i64 %v6578, %v6576
  %v6580 = getelementptr inbounds float, ptr %v6507, i64 %v6579
  br label %b995
b995:
  %v6581 = phi i64 [ 0, %b993 ], [ %v6599, %b996 ]
  %v6582 = icmp slt i64 %v6581, %v6537
  br i1 %v6582, label %b996, label %b997
b996:
  %v6583 = mul i64 %v6581, 3
  %v6584 = getelementptr inbounds float, ptr %v6580, i64 %v6583
  %v6585 = mul i64 %v6581, 32
  %v6586 = getelementptr inbounds float, ptr %v336, i64 %v6585
  %v6587 = getelementptr inbounds float, ptr %v6584, i64 0
  %v6588 = load <8 x float>, ptr %v6587, align 4
  %v6589 = getelementptr inbounds float, ptr %v6586, i64 0
  store <8 x float> %v6588, ptr %v6589, align 4
  %v6590 = getelementptr inbounds float, ptr %v6584, i64 8
  %v6591 = load <8 x float>, ptr %v6590, align 4
  %v6592 = getelementptr inbounds float, ptr %v6586, i64 8
  store <8 x float> %v6591, ptr %v6592, align 4
  %v6593 = getelementptr inbounds float, ptr %v6584, i64 16
  %v6594 = load <8 x float>, ptr %v6593, align 4
  %v6595 = getelementptr inbounds float, ptr %v6586, i64 16
  store <8 x float> %v6594, ptr %v6595, align 4
  %v6596 = getelementptr inbounds float, ptr %v6584, i64 24
  %v6597 = load <8 x float>, ptr %v6596, align 4
  %v6598 = getelementptr inbounds float, ptr %v6586, i64 24
  store <8 x float> %v6597, ptr %v6598, align 4
  %v6599 = add nsw i64 %v6581, 1
  br label %b995
b997:
  %v6600 = sdiv i64 %v6542, 2
  br label %b998
b998:
  %v6601 = phi i64 [ 0, %b997 ], [ %v6610, %b999 ]
  %v6602 = icmp slt i64 %v6601, %v6600
  br i1 %v6602, label %b999, label %b1000
b999:
  %v6603 = mul i64 %v6601, 2
  %v6604 = add i64 %v6538, %v6603
  %v6605 = mul i64 %v6601, 768
  %v6606 = getelementptr inbounds float, ptr %v6508, i64 %v6605
  %v6607 = mul i64 %v6604, 3
  %v6608 = add i64 %v6607, %v6576
  %v6609 = getelementptr inbounds float, ptr %v6522, i64 %v6608
  call void @outer_2x32(ptr %v6606, ptr %v336, i64 %v6537, ptr %v6609, i64 3)
  %v6610 = add nsw i64 %v6601, 1
  br label %b998
b1000:
  %v6611 = add nsw i64 %v6576, 32
  br label %b992
b994:
  %v6612 = mul i64 %v6533, 3
  %v6613 = add i64 %v6612, 0
  %v6614 = getelementptr inbounds float, ptr %v6507, i64 %v6613
  br label %b1001
b1001:
  %v6615 = phi i64 [ 0, %b994 ], [ %v6630, %b1002 ]
  %v6616 = icmp slt i64 %v6615, %v6537
  br i1 %v6616, label %b1002, label %b1003
b1002:
  %v6617 = mul i64 %v6615, 3
  %v6618 = getelementptr inbounds float, ptr %v6614, i64 %v6617
  %v6619 = mul i64 %v6615, 8
  %v6620 = getelementptr inbounds float, ptr %v336, i64 %v6619
  %v6621 = getelementptr inbounds float, ptr %v6618, i64 0
  %v6622 = icmp ult i64 3, 8
  %v6623 = select i1 %v6622, i64 3, i64 8
  %v6624 = trunc i64 %v6623 to i32
  %v6625 = insertelement <8 x i32> poison, i32 %v6624, i64 0
  %v6626 = shufflevector <8 x i32> %v6625, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6627 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6626
  %v6628 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6621, <8 x i1> %v6627, <8 x float> zeroinitializer)
  %v6629 = getelementptr inbounds float, ptr %v6620, i64 0
  store <8 x float> %v6628, ptr %v6629, align 4
  %v6630 = add nsw i64 %v6615, 1
  br label %b1001
b1003:
  %v6631 = sdiv i64 %v6542, 2
  br label %b1004
b1004:
  %v6632 = phi i64 [ 0, %b1003 ], [ %v6641, %b1005 ]
  %v6633 = icmp slt i64 %v6632, %v6631
  br i1 %v6633, label %b1005, label %b1006
b1005:
  %v6634 = mul i64 %v6632, 2
  %v6635 = add i64 %v6538, %v6634
  %v6636 = mul i64 %v6632, 768
  %v6637 = getelementptr inbounds float, ptr %v6508, i64 %v6636
  %v6638 = mul i64 %v6635, 3
  %v6639 = add i64 %v6638, 0
  %v6640 = getelementptr inbounds float, ptr %v6522, i64 %v6639
  call void @outer_2x3(ptr %v6637, ptr %v336, i64 %v6537, ptr %v6640, i64 3)
  %v6641 = add nsw i64 %v6632, 1
  br label %b1004
b1006:
  %v6642 = add nsw i64 %v6538, 64
  br label %b980
b982:
  %v6643 = add nsw i64 %v6533, 384
  br label %b977
b979:
  %v6644 = icmp sgt i64 %v3, 1
  br i1 %v6644, label %b1007, label %b1008
b1007:
  %v6645 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6646 = atomicrmw add ptr %v6645, i64 1 acq_rel
  %v6647 = load i64, ptr %v331, align 8
  %v6648 = add i64 %v6647, 1
  store i64 %v6648, ptr %v331, align 8
  %v6649 = mul i64 %v3, %v6648
  br label %b1009
b1009:
  %v6650 = load atomic i64, ptr %v6645 acquire, align 8
  %v6651 = icmp slt i64 %v6650, %v6649
  br i1 %v6651, label %b1010, label %b1011
b1010:
  %v6652 = call i32 @sched_yield()
  br label %b1009
b1011:
  br label %b1008
b1008:
  %v6653 = icmp eq i64 %v2, 0
  br i1 %v6653, label %b1012, label %b1013
b1012:
  br label %b1014
b1014:
  %v6654 = phi i64 [ 0, %b1012 ], [ %v6676, %b1019 ]
  %v6655 = icmp slt i64 %v6654, 32
  br i1 %v6655, label %b1015, label %b1016
b1015:
  br label %b1017
b1017:
  %v6656 = phi i64 [ 0, %b1015 ], [ %v6673, %b1022 ]
  %v6657 = phi <8 x float> [ splat (float 0x0000000000000000), %b1015 ], [ %v6672, %b1022 ]
  %v6658 = icmp slt i64 %v6656, %v8
  br i1 %v6658, label %b1018, label %b1019
b1018:
  %v6659 = add i64 %v6656, 128
  %v6660 = icmp slt i64 %v6659, %v8
  %v6661 = select i1 %v6660, i64 %v6659, i64 %v8
  br label %b1020
b1020:
  %v6662 = phi i64 [ %v6656, %b1018 ], [ %v6671, %b1021 ]
  %v6663 = phi <8 x float> [ splat (float 0x0000000000000000), %b1018 ], [ %v6670, %b1021 ]
  %v6664 = icmp slt i64 %v6662, %v6661
  br i1 %v6664, label %b1021, label %b1022
b1021:
  %v6665 = mul i64 %v6662, 32
  %v6666 = getelementptr inbounds float, ptr %v196, i64 %v6665
  %v6667 = add i64 0, %v6654
  %v6668 = getelementptr inbounds float, ptr %v6666, i64 %v6667
  %v6669 = load <8 x float>, ptr %v6668, align 4
  %v6670 = fadd <8 x float> %v6663, %v6669
  %v6671 = add nsw i64 %v6662, 1
  br label %b1020
b1022:
  %v6672 = fadd <8 x float> %v6657, %v6663
  %v6673 = add nsw i64 %v6656, 128
  br label %b1017
b1019:
  %v6674 = add i64 0, %v6654
  %v6675 = getelementptr inbounds float, ptr %v90, i64 %v6674
  store <8 x float> %v6657, ptr %v6675, align 4
  %v6676 = add nsw i64 %v6654, 8
  br label %b1014
b1016:
  br label %b1013
b1013:
  %v6677 = icmp sgt i64 %v3, 1
  br i1 %v6677, label %b1023, label %b1024
b1023:
  %v6678 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6679 = atomicrmw add ptr %v6678, i64 1 acq_rel
  %v6680 = load i64, ptr %v331, align 8
  %v6681 = add i64 %v6680, 1
  store i64 %v6681, ptr %v331, align 8
  %v6682 = mul i64 %v3, %v6681
  br label %b1025
b1025:
  %v6683 = load atomic i64, ptr %v6678 acquire, align 8
  %v6684 = icmp slt i64 %v6683, %v6682
  br i1 %v6684, label %b1026, label %b1027
b1026:
  %v6685 = call i32 @sched_yield()
  br label %b1025
b1027:
  br label %b1024
b1024:
  %v6686 = mul i64 0, 32
  %v6687 = getelementptr inbounds float, ptr %v200, i64 %v6686
  %v6688 = getelementptr inbounds float, ptr %v6687, i64 0
  %v6689 = mul i64 0, 8
  %v6690 = getelementptr inbounds float, ptr %v10, i64 %v6689
  %v6691 = getelementptr inbounds float, ptr %v6690, i64 0
  %v6692 = getelementptr inbounds float, ptr %v336, i64 12288
  %v6693 = add i64 32, 1
  %v6694 = sdiv i64 %v6693, 2
  %v6695 = add i64 %v2, 1
  %v6696 = mul i64 %v6694, %v2
  %v6697 = sdiv i64 %v6696, %v3
  %v6698 = mul i64 %v6697, 2
  %v6699 = icmp slt i64 %v6698, 32
  %v6700 = select i1 %v6699, i64 %v6698, i64 32
  %v6701 = mul i64 %v6694, %v6695
  %v6702 = sdiv i64 %v6701, %v3
  %v6703 = mul i64 %v6702, 2
  %v6704 = icmp slt i64 %v6703, 32
  %v6705 = select i1 %v6704, i64 %v6703, i64 32
  %v6706 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b1028
b1028:
  %v6707 = phi i64 [ %v6700, %b1024 ], [ %v6715, %b1033 ]
  %v6708 = icmp slt i64 %v6707, %v6705
  br i1 %v6708, label %b1029, label %b1030
b1029:
  %v6709 = mul i64 %v6707, 8
  %v6710 = getelementptr inbounds float, ptr %v6706, i64 %v6709
  br label %b1031
b1031:
  %v6711 = phi i64 [ 0, %b1029 ], [ %v6714, %b1032 ]
  %v6712 = icmp slt i64 %v6711, 8
  br i1 %v6712, label %b1032, label %b1033
b1032:
  %v6713 = getelementptr inbounds float, ptr %v6710, i64 %v6711
  store float 0x0000000000000000, ptr %v6713, align 4
  %v6714 = add nsw i64 %v6711, 1
  br label %b1031
b1033:
  %v6715 = add nsw i64 %v6707, 1
  br label %b1028
b1030:
  %v6716 = mul i64 %v8, 1
  br label %b1034
b1034:
  %v6717 = phi i64 [ 0, %b1030 ], [ %v6821, %b1039 ]
  %v6718 = icmp slt i64 %v6717, %v6716
  br i1 %v6718, label %b1035, label %b1036
b1035:
  %v6719 = sub i64 %v6716, %v6717
  %v6720 = icmp slt i64 %v6719, 384
  %v6721 = select i1 %v6720, i64 %v6719, i64 384
  br label %b1037
b1037:
  %v6722 = phi i64 [ %v6700, %b1035 ], [ %v6820, %b1063 ]
  %v6723 = icmp slt i64 %v6722, %v6705
  br i1 %v6723, label %b1038, label %b1039
b1038:
  %v6724 = sub i64 %v6705, %v6722
  %v6725 = icmp slt i64 %v6724, 64
  %v6726 = select i1 %v6725, i64 %v6724, i64 64
  %v6727 = sdiv i64 %v6726, 2
  %v6728 = mul i64 %v6727, 2
  %v6729 = sub i64 %v6726, %v6728
  %v6730 = mul i64 %v6717, 32
  %v6731 = add i64 %v6730, %v6722
  %v6732 = getelementptr inbounds float, ptr %v6688, i64 %v6731
  br label %b1040
b1040:
  %v6733 = phi i64 [ 0, %b1038 ], [ %v6759, %b1048 ]
  %v6734 = icmp slt i64 %v6733, %v6721
  br i1 %v6734, label %b1041, label %b1042
b1041:
  %v6735 = mul i64 %v6733, 32
  %v6736 = getelementptr inbounds float, ptr %v6732, i64 %v6735
  %v6737 = mul i64 %v6733, 2
  %v6738 = getelementptr inbounds float, ptr %v6692, i64 %v6737
  br label %b1043
b1043:
  %v6739 = phi i64 [ 0, %b1041 ], [ %v6748, %b1044 ]
  %v6740 = icmp slt i64 %v6739, %v6727
  br i1 %v6740, label %b1044, label %b1045
b1044:
  %v6741 = mul i64 %v6739, 2
  %v6742 = getelementptr inbounds float, ptr %v6736, i64 %v6741
  %v6743 = mul i64 %v6739, 768
  %v6744 = getelementptr inbounds float, ptr %v6738, i64 %v6743
  %v6745 = getelementptr inbounds float, ptr %v6742, i64 0
  %v6746 = load <2 x float>, ptr %v6745, align 4
  %v6747 = getelementptr inbounds float, ptr %v6744, i64 0
  store <2 x float> %v6746, ptr %v6747, align 4
  %v6748 = add nsw i64 %v6739, 1
  br label %b1043
b1045:
  %v6749 = mul i64 %v6727, 2
  %v6750 = getelementptr inbounds float, ptr %v6736, i64 %v6749
  %v6751 = mul i64 %v6727, 768
  %v6752 = getelementptr inbounds float, ptr %v6738, i64 %v6751
  br label %b1046
b1046:
  %v6753 = phi i64 [ 0, %b1045 ], [ %v6758, %b1047 ]
  %v6754 = icmp slt i64 %v6753, %v6729
  br i1 %v6754, label %b1047, label %b1048
b1047:
  %v6755 = getelementptr inbounds float, ptr %v6750, i64 %v6753
  %v6756 = load float, ptr %v6755, align 4
  %v6757 = getelementptr inbounds float, ptr %v6752, i64 %v6753
  store float %v6756, ptr %v6757, align 4
  %v6758 = add nsw i64 %v6753, 1
  br label %b1046, !llvm.loop !54
b1048:
  %v6759 = add nsw i64 %v6733, 1
  br label %b1040
b1042:
  br label %b1049
b1049:
  %v6760 = phi i64 [ 0, %b1042 ], [ %v6795, %b1057 ]
  %v6761 = icmp slt i64 %v6760, 0
  br i1 %v6761, label %b1050, label %b1051
b1050:
  %v6762 = mul i64 %v6717, 8
  %v6763 = add i64 %v6762, %v6760
  %v6764 = getelementptr inbounds float, ptr %v6691, i64 %v6763
  br label %b1052
b1052:
  %v6765 = phi i64 [ 0, %b1050 ], [ %v6783, %b1053 ]
  %v6766 = icmp slt i64 %v6765, %v6721
  br i1 %v6766, label %b1053, label %b1054
b1053:
  %v6767 = mul i64 %v6765, 8
  %v6768 = getelementptr inbounds float, ptr %v6764, i64 %v6767
  %v6769 = mul i64 %v6765, 32
  %v6770 = getelementptr inbounds float, ptr %v336, i64 %v6769
  %v6771 = getelementptr inbounds float, ptr %v6768, i64 0
  %v6772 = load <8 x float>, ptr %v6771, align 4
  %v6773 = getelementptr inbounds float, ptr %v6770, i64 0
  store <8 x float> %v6772, ptr %v6773, align 4
  %v6774 = getelementptr inbounds float, ptr %v6768, i64 8
  %v6775 = load <8 x float>, ptr %v6774, align 4
  %v6776 = getelementptr inbounds float, ptr %v6770, i64 8
  store <8 x float> %v6775, ptr %v6776, align 4
  %v6777 = getelementptr inbounds float, ptr %v6768, i64 16
  %v6778 = load <8 x float>, ptr %v6777, align 4
  %v6779 = getelementptr inbounds float, ptr %v6770, i64 16
  store <8 x float> %v6778, ptr %v6779, align 4
  %v6780 = getelementptr inbounds float, ptr %v6768, i64 24
  %v6781 = load <8 x float>, ptr %v6780, align 4
  %v6782 = getelementptr inbounds float, ptr %v6770, i64 24
  store <8 x float> %v6781, ptr %v6782, align 4
  %v6783 = add nsw i64 %v6765, 1
  br label %b1052
b1054:
  %v6784 = sdiv i64 %v6726, 2
  br label %b1055
b1055:
  %v6785 = phi i64 [ 0, %b1054 ], [ %v6794, %b1056 ]
  %v6786 = icmp slt i64 %v6785, %v6784
  br i1 %v6786, label %b1056, label %b1057
b1056:
  %v6787 = mul i64 %v6785, 2
  %v6788 = add i64 %v6722, %v6787
  %v6789 = mul i64 %v6785, 768
  %v6790 = getelementptr inbounds float, ptr %v6692, i64 %v6789
  %v6791 = mul i64 %v6788, 8
  %v6792 = add i64 %v6791, %v6760
  %v6793 = getelementptr inbounds float, ptr %v6706, i64 %v6792
  call void @outer_2x32(ptr %v6790, ptr %v336, i64 %v6721, ptr %v6793, i64 8)
  %v6794 = add nsw i64 %v6785, 1
  br label %b1055
b1057:
  %v6795 = add nsw i64 %v6760, 32
  br label %b1049
b1051:
  %v6796 = mul i64 %v6717, 8
  %v6797 = add i64 %v6796, 0
  %v6798 = getelementptr inbounds float, ptr %v6691, i64 %v6797
  br label %b1058
b1058:
  %v6799 = phi i64 [ 0, %b1051 ], [ %v6808, %b1059 ]
  %v6800 = icmp slt i64 %v6799, %v6721
  br i1 %v6800, label %b1059, label %b1060
b1059:
  %v6801 = mul i64 %v6799, 8
  %v6802 = getelementptr inbounds float, ptr %v6798, i64 %v6801
  %v6803 = mul i64 %v6799, 8
  %v6804 = getelementptr inbounds float, ptr %v336, i64 %v6803
  %v6805 = getelementptr inbounds float, ptr %v6802, i64 0
  %v6806 = load <8 x float>, ptr %v6805, align 4
  %v6807 = getelementptr inbounds float, ptr %v6804, i64 0
  store <8 x float> %v6806, ptr %v6807, align 4
  %v6808 = add nsw i64 %v6799, 1
  br label %b1058
b1060:
  %v6809 = sdiv i64 %v6726, 2
  br label %b1061
b1061:
  %v6810 = phi i64 [ 0, %b1060 ], [ %v6819, %b1062 ]
  %v6811 = icmp slt i64 %v6810, %v6809
  br i1 %v6811, label %b1062, label %b1063
b1062:
  %v6812 = mul i64 %v6810, 2
  %v6813 = add i64 %v6722, %v6812
  %v6814 = mul i64 %v6810, 768
  %v6815 = getelementptr inbounds float, ptr %v6692, i64 %v6814
  %v6816 = mul i64 %v6813, 8
  %v6817 = add i64 %v6816, 0
  %v6818 = getelementptr inbounds float, ptr %v6706, i64 %v6817
  call void @outer_2x8(ptr %v6815, ptr %v336, i64 %v6721, ptr %v6818, i64 8)
  %v6819 = add nsw i64 %v6810, 1
  br label %b1061
b1063:
  %v6820 = add nsw i64 %v6722, 64
  br label %b1037
b1039:
  %v6821 = add nsw i64 %v6717, 384
  br label %b1034
b1036:
  %v6822 = icmp sgt i64 %v3, 1
  br i1 %v6822, label %b1064, label %b1065
b1064:
  %v6823 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6824 = atomicrmw add ptr %v6823, i64 1 acq_rel
  %v6825 = load i64, ptr %v331, align 8
  %v6826 = add i64 %v6825, 1
  store i64 %v6826, ptr %v331, align 8
  %v6827 = mul i64 %v3, %v6826
  br label %b1066
b1066:
  %v6828 = load atomic i64, ptr %v6823 acquire, align 8
  %v6829 = icmp slt i64 %v6828, %v6827
  br i1 %v6829, label %b1067, label %b1068
b1067:
  %v6830 = call i32 @sched_yield()
  br label %b1066
b1068:
  br label %b1065
b1065:
  %v6831 = mul i64 0, 32
  %v6832 = getelementptr inbounds float, ptr %v198, i64 %v6831
  %v6833 = getelementptr inbounds float, ptr %v6832, i64 0
  %v6834 = mul i64 0, 8
  %v6835 = getelementptr inbounds float, ptr %v50, i64 %v6834
  %v6836 = getelementptr inbounds float, ptr %v6835, i64 0
  %v6837 = getelementptr inbounds float, ptr %v336, i64 12288
  %v6838 = add i64 32, 1
  %v6839 = sdiv i64 %v6838, 2
  %v6840 = add i64 %v2, 1
  %v6841 = mul i64 %v6839, %v2
  %v6842 = sdiv i64 %v6841, %v3
  %v6843 = mul i64 %v6842, 2
  %v6844 = icmp slt i64 %v6843, 32
  %v6845 = select i1 %v6844, i64 %v6843, i64 32
  %v6846 = mul i64 %v6839, %v6840
  %v6847 = sdiv i64 %v6846, %v3
  %v6848 = mul i64 %v6847, 2
  %v6849 = icmp slt i64 %v6848, 32
  %v6850 = select i1 %v6849, i64 %v6848, i64 32
  %v6851 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b1069
b1069:
  %v6852 = phi i64 [ %v6845, %b1065 ], [ %v6860, %b1074 ]
  %v6853 = icmp slt i64 %v6852, %v6850
  br i1 %v6853, label %b1070, label %b1071
b1070:
  %v6854 = mul i64 %v6852, 8
  %v6855 = getelementptr inbounds float, ptr %v6851, i64 %v6854
  br label %b1072
b1072:
  %v6856 = phi i64 [ 0, %b1070 ], [ %v6859, %b1073 ]
  %v6857 = icmp slt i64 %v6856, 8
  br i1 %v6857, label %b1073, label %b1074
b1073:
  %v6858 = getelementptr inbounds float, ptr %v6855, i64 %v6856
  store float 0x0000000000000000, ptr %v6858, align 4
  %v6859 = add nsw i64 %v6856, 1
  br label %b1072
b1074:
  %v6860 = add nsw i64 %v6852, 1
  br label %b1069
b1071:
  %v6861 = mul i64 %v8, 1
  br label %b1075
b1075:
  %v6862 = phi i64 [ 0, %b1071 ], [ %v6966, %b1080 ]
  %v6863 = icmp slt i64 %v6862, %v6861
  br i1 %v6863, label %b1076, label %b1077
b1076:
  %v6864 = sub i64 %v6861, %v6862
  %v6865 = icmp slt i64 %v6864, 384
  %v6866 = select i1 %v6865, i64 %v6864, i64 384
  br label %b1078
b1078:
  %v6867 = phi i64 [ %v6845, %b1076 ], [ %v6965, %b1104 ]
  %v6868 = icmp slt i64 %v6867, %v6850
  br i1 %v6868, label %b1079, label %b1080
b1079:
  %v6869 = sub i64 %v6850, %v6867
  %v6870 = icmp slt i64 %v6869, 64
  %v6871 = select i1 %v6870, i64 %v6869, i64 64
  %v6872 = sdiv i64 %v6871, 2
  %v6873 = mul i64 %v6872, 2
  %v6874 = sub i64 %v6871, %v6873
  %v6875 = mul i64 %v6862, 32
  %v6876 = add i64 %v6875, %v6867
  %v6877 = getelementptr inbounds float, ptr %v6833, i64 %v6876
  br label %b1081
b1081:
  %v6878 = phi i64 [ 0, %b1079 ], [ %v6904, %b1089 ]
  %v6879 = icmp slt i64 %v6878, %v6866
  br i1 %v6879, label %b1082, label %b1083
b1082:
  %v6880 = mul i64 %v6878, 32
  %v6881 = getelementptr inbounds float, ptr %v6877, i64 %v6880
  %v6882 = mul i64 %v6878, 2
  %v6883 = getelementptr inbounds float, ptr %v6837, i64 %v6882
  br label %b1084
b1084:
  %v6884 = phi i64 [ 0, %b1082 ], [ %v6893, %b1085 ]
  %v6885 = icmp slt i64 %v6884, %v6872
  br i1 %v6885, label %b1085, label %b1086
b1085:
  %v6886 = mul i64 %v6884, 2
  %v6887 = getelementptr inbounds float, ptr %v6881, i64 %v6886
  %v6888 = mul i64 %v6884, 768
  %v6889 = getelementptr inbounds float, ptr %v6883, i64 %v6888
  %v6890 = getelementptr inbounds float, ptr %v6887, i64 0
  %v6891 = load <2 x float>, ptr %v6890, align 4
  %v6892 = getelementptr inbounds float, ptr %v6889, i64 0
  store <2 x float> %v6891, ptr %v6892, align 4
  %v6893 = add nsw i64 %v6884, 1
  br label %b1084
b1086:
  %v6894 = mul i64 %v6872, 2
  %v6895 = getelementptr inbounds float, ptr %v6881, i64 %v6894
  %v6896 = mul i64 %v6872, 768
  %v6897 = getelementptr inbounds float, ptr %v6883, i64 %v6896
  br label %b1087
b1087:
  %v6898 = phi i64 [ 0, %b1086 ], [ %v6903, %b1088 ]
  %v6899 = icmp slt i64 %v6898, %v6874
  br i1 %v6899, label %b1088, label %b1089
b1088:
  %v6900 = getelementptr inbounds float, ptr %v6895, i64 %v6898
  %v6901 = load float, ptr %v6900, align 4
  %v6902 = getelementptr inbounds float, ptr %v6897, i64 %v6898
  store float %v6901, ptr %v6902, align 4
  %v6903 = add nsw i64 %v6898, 1
  br label %b1087, !llvm.loop !57
b1089:
  %v6904 = add nsw i64 %v6878, 1
  br label %b1081
b1083:
  br label %b1090
b1090:
  %v6905 = phi i64 [ 0, %b1083 ], [ %v6940, %b1098 ]
  %v6906 = icmp slt i64 %v6905, 0
  br i1 %v6906, label %b1091, label %b1092
b1091:
  %v6907 = mul i64 %v6862, 8
  %v6908 = add i64 %v6907, %v6905
  %v6909 = getelementptr inbounds float, ptr %v6836, i64 %v6908
  br label %b1093
b1093:
  %v6910 = phi i64 [ 0, %b1091 ], [ %v6928, %b1094 ]
  %v6911 = icmp slt i64 %v6910, %v6866
  br i1 %v6911, label %b1094, label %b1095
b1094:
  %v6912 = mul i64 %v6910, 8
  %v6913 = getelementptr inbounds float, ptr %v6909, i64 %v6912
  %v6914 = mul i64 %v6910, 32
  %v6915 = getelementptr inbounds float, ptr %v336, i64 %v6914
  %v6916 = getelementptr inbounds float, ptr %v6913, i64 0
  %v6917 = load <8 x float>, ptr %v6916, align 4
  %v6918 = getelementptr inbounds float, ptr %v6915, i64 0
  store <8 x float> %v6917, ptr %v6918, align 4
  %v6919 = getelementptr inbounds float, ptr %v6913, i64 8
  %v6920 = load <8 x float>, ptr %v6919, align 4
  %v6921 = getelementptr inbounds float, ptr %v6915, i64 8
  store <8 x float> %v6920, ptr %v6921, align 4
  %v6922 = getelementptr inbounds float, ptr %v6913, i64 16
  %v6923 = load <8 x float>, ptr %v6922, align 4
  %v6924 = getelementptr inbounds float, ptr %v6915, i64 16
  store <8 x float> %v6923, ptr %v6924, align 4
  %v6925 = getelementptr inbounds float, ptr %v6913, i64 24
  %v6926 = load <8 x float>, ptr %v6925, align 4
  %v6927 = getelementptr inbounds float, ptr %v6915, i64 24
  store <8 x float> %v6926, ptr %v6927, align 4
  %v6928 = add nsw i64 %v6910, 1
  br label %b1093
b1095:
  %v6929 = sdiv i64 %v6871, 2
  br label %b1096
b1096:
  %v6930 = phi i64 [ 0, %b1095 ], [ %v6939, %b1097 ]
  %v6931 = icmp slt i64 %v6930, %v6929
  br i1 %v6931, label %b1097, label %b1098
b1097:
  %v6932 = mul i64 %v6930, 2
  %v6933 = add i64 %v6867, %v6932
  %v6934 = mul i64 %v6930, 768
  %v6935 = getelementptr inbounds float, ptr %v6837, i64 %v6934
  %v6936 = mul i64 %v6933, 8
  %v6937 = add i64 %v6936, %v6905
  %v6938 = getelementptr inbounds float, ptr %v6851, i64 %v6937
  call void @outer_2x32(ptr %v6935, ptr %v336, i64 %v6866, ptr %v6938, i64 8)
  %v6939 = add nsw i64 %v6930, 1
  br label %b1096
b1098:
  %v6940 = add nsw i64 %v6905, 32
  br label %b1090
b1092:
  %v6941 = mul i64 %v6862, 8
  %v6942 = add i64 %v6941, 0
  %v6943 = getelementptr inbounds float, ptr %v6836, i64 %v6942
  br label %b1099
b1099:
  %v6944 = phi i64 [ 0, %b1092 ], [ %v6953, %b1100 ]
  %v6945 = icmp slt i64 %v6944, %v6866
  br i1 %v6945, label %b1100, label %b1101
b1100:
  %v6946 = mul i64 %v6944, 8
  %v6947 = getelementptr inbounds float, ptr %v6943, i64 %v6946
  %v6948 = mul i64 %v6944, 8
  %v6949 = getelementptr inbounds float, ptr %v336, i64 %v6948
  %v6950 = getelementptr inbounds float, ptr %v6947, i64 0
  %v6951 = load <8 x float>, ptr %v6950, align 4
  %v6952 = getelementptr inbounds float, ptr %v6949, i64 0
  store <8 x float> %v6951, ptr %v6952, align 4
  %v6953 = add nsw i64 %v6944, 1
  br label %b1099
b1101:
  %v6954 = sdiv i64 %v6871, 2
  br label %b1102
b1102:
  %v6955 = phi i64 [ 0, %b1101 ], [ %v6964, %b1103 ]
  %v6956 = icmp slt i64 %v6955, %v6954
  br i1 %v6956, label %b1103, label %b1104
b1103:
  %v6957 = mul i64 %v6955, 2
  %v6958 = add i64 %v6867, %v6957
  %v6959 = mul i64 %v6955, 768
  %v6960 = getelementptr inbounds float, ptr %v6837, i64 %v6959
  %v6961 = mul i64 %v6958, 8
  %v6962 = add i64 %v6961, 0
  %v6963 = getelementptr inbounds float, ptr %v6851, i64 %v6962
  call void @outer_2x8(ptr %v6960, ptr %v336, i64 %v6866, ptr %v6963, i64 8)
  %v6964 = add nsw i64 %v6955, 1
  br label %b1102
b1104:
  %v6965 = add nsw i64 %v6867, 64
  br label %b1078
b1080:
  %v6966 = add nsw i64 %v6862, 384
  br label %b1075
b1077:
  %v6967 = icmp sgt i64 %v3, 1
  br i1 %v6967, label %b1105, label %b1106
b1105:
  %v6968 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6969 = atomicrmw add ptr %v6968, i64 1 acq_rel
  %v6970 = load i64, ptr %v331, align 8
  %v6971 = add i64 %v6970, 1
  store i64 %v6971, ptr %v331, align 8
  %v6972 = mul i64 %v3, %v6971
  br label %b1107
b1107:
  %v6973 = load atomic i64, ptr %v6968 acquire, align 8
  %v6974 = icmp slt i64 %v6973, %v6972
  br i1 %v6974, label %b1108, label %b1109
b1108:
  %v6975 = call i32 @sched_yield()
  br label %b1107
b1109:
  br label %b1106
b1106:
  %v6976 = icmp eq i64 %v2, 0
  br i1 %v6976, label %b1110, label %b1111
b1110:
  br label %b1112
b1112:
  %v6977 = phi i64 [ 0, %b1110 ], [ %v7032, %b1117 ]
  %v6978 = icmp slt i64 %v6977, 4
  br i1 %v6978, label %b1113, label %b1114
b1113:
  br label %b1115
b1115:
  %v6979 = phi i64 [ 0, %b1113 ], [ %v7027, %b1120 ]
  %v6980 = phi <8 x float> [ splat (float 0x0000000000000000), %b1113 ], [ %v7026, %b1120 ]
  %v6981 = icmp slt i64 %v6979, %v8
  br i1 %v6981, label %b1116, label %b1117
b1116:
  %v6982 = add i64 %v6979, 128
  %v6983 = icmp slt i64 %v6982, %v8
  %v6984 = select i1 %v6983, i64 %v6982, i64 %v8
  br label %b1118
b1118:
  %v6985 = phi i64 [ %v6979, %b1116 ], [ %v7025, %b1119 ]
  %v6986 = phi <8 x float> [ splat (float 0x0000000000000000), %b1116 ], [ %v7024, %b1119 ]
  %v6987 = icmp slt i64 %v6985, %v6984
  br i1 %v6987, label %b1119, label %b1120
b1119:
  %v6988 = mul i64 %v6985, 32
  %v6989 = getelementptr inbounds float, ptr %v112, i64 %v6988
  %v6990 = mul i64 %v6985, 32
  %v6991 = getelementptr inbounds float, ptr %v172, i64 %v6990
  %v6992 = mul i64 %v6985, 4
  %v6993 = getelementptr inbounds float, ptr %v176, i64 %v6992
  %v6994 = add i64 0, %v6977
  %v6995 = getelementptr inbounds float, ptr %v6993, i64 %v6994
  %v6996 = load float, ptr %v6995, align 4
  %v6997 = fdiv float %v6996, 0x4020000000000000
  %v6998 = mul i64 %v6985, 4
  %v6999 = getelementptr inbounds float, ptr %v178, i64 %v6998
  %v7000 = add i64 0, %v6977
  %v7001 = getelementptr inbounds float, ptr %v6999, i64 %v7000
  %v7002 = load float, ptr %v7001, align 4
  %v7003 = fdiv float %v7002, 0x4020000000000000
  %v7004 = fadd float %v7003, 0x3EE4F8B580000000
  %v7005 = call float @llvm.sqrt.f32(float %v7004)
  %v7006 = fdiv float 0x3FF0000000000000, %v7005
  %v7007 = mul i64 %v6977, 8
  %v7008 = add i64 0, %v7007
  %v7009 = add i64 %v7008, 0
  %v7010 = getelementptr inbounds float, ptr %v6989, i64 %v7009
  %v7011 = load <8 x float>, ptr %v7010, align 4
  %v7012 = mul i64 %v6977, 8
  %v7013 = add i64 0, %v7012
  %v7014 = add i64 %v7013, 0
  %v7015 = getelementptr inbounds float, ptr %v6991, i64 %v7014
  %v7016 = load <8 x float>, ptr %v7015, align 4
  %v7017 = insertelement <8 x float> poison, float %v6997, i64 0
  %v7018 = shufflevector <8 x float> %v7017, <8 x float> poison, <8 x i32> zeroinitializer
  %v7019 = fsub <8 x float> %v7016, %v7018
  %v7020 = insertelement <8 x float> poison, float %v7006, i64 0
  %v7021 = shufflevector <8 x float> %v7020, <8 x float> poison, <8 x i32> zeroinitializer
  %v7022 = fmul <8 x float> %v7019, %v7021
  %v7023 = fmul <8 x float> %v7011, %v7022
  %v7024 = fadd <8 x float> %v6986, %v7023
  %v7025 = add nsw i64 %v6985, 1
  br label %b1118
b1120:
  %v7026 = fadd <8 x float> %v6980, %v6986
  %v7027 = add nsw i64 %v6979, 128
  br label %b1115
b1117:
  %v7028 = mul i64 %v6977, 8
  %v7029 = add i64 0, %v7028
  %v7030 = add i64 %v7029, 0
  %v7031 = getelementptr inbounds float, ptr %v96, i64 %v7030
  store <8 x float> %v6980, ptr %v7031, align 4
  %v7032 = add nsw i64 %v6977, 1
  br label %b1112
b1114:
  br label %b1111
b1111:
  %v7033 = icmp sgt i64 %v3, 1
  br i1 %v7033, label %b1121, label %b1122
b1121:
  %v7034 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7035 = atomicrmw add ptr %v7034, i64 1 acq_rel
  %v7036 = load i64, ptr %v331, align 8
  %v7037 = add i64 %v7036, 1
  store i64 %v7037, ptr %v331, align 8
  %v7038 = mul i64 %v3, %v7037
  br label %b1123
b1123:
  %v7039 = load atomic i64, ptr %v7034 acquire, align 8
  %v7040 = icmp slt i64 %v7039, %v7038
  br i1 %v7040, label %b1124, label %b1125
b1124:
  %v7041 = call i32 @sched_yield()
  br label %b1123
b1125:
  br label %b1122
b1122:
  %v7042 = icmp eq i64 %v2, 0
  br i1 %v7042, label %b1126, label %b1127
b1126:
  br label %b1128
b1128:
  %v7043 = phi i64 [ 0, %b1126 ], [ %v7069, %b1133 ]
  %v7044 = icmp slt i64 %v7043, 4
  br i1 %v7044, label %b1129, label %b1130
b1129:
  br label %b1131
b1131:
  %v7045 = phi i64 [ 0, %b1129 ], [ %v7064, %b1136 ]
  %v7046 = phi <8 x float> [ splat (float 0x0000000000000000), %b1129 ], [ %v7063, %b1136 ]
  %v7047 = icmp slt i64 %v7045, %v8
  br i1 %v7047, label %b1132, label %b1133
b1132:
  %v7048 = add i64 %v7045, 128
  %v7049 = icmp slt i64 %v7048, %v8
  %v7050 = select i1 %v7049, i64 %v7048, i64 %v8
  br label %b1134
b1134:
  %v7051 = phi i64 [ %v7045, %b1132 ], [ %v7062, %b1135 ]
  %v7052 = phi <8 x float> [ splat (float 0x0000000000000000), %b1132 ], [ %v7061, %b1135 ]
  %v7053 = icmp slt i64 %v7051, %v7050
  br i1 %v7053, label %b1135, label %b1136
b1135:
  %v7054 = mul i64 %v7051, 32
  %v7055 = getelementptr inbounds float, ptr %v112, i64 %v7054
  %v7056 = mul i64 %v7043, 8
  %v7057 = add i64 0, %v7056
  %v7058 = add i64 %v7057, 0
  %v7059 = getelementptr inbounds float, ptr %v7055, i64 %v7058
  %v7060 = load <8 x float>, ptr %v7059, align 4
  %v7061 = fadd <8 x float> %v7052, %v7060
  %v7062 = add nsw i64 %v7051, 1
  br label %b1134
b1136:
  %v7063 = fadd <8 x float> %v7046, %v7052
  %v7064 = add nsw i64 %v7045, 128
  br label %b1131
b1133:
  %v7065 = mul i64 %v7043, 8
  %v7066 = add i64 0, %v7065
  %v7067 = add i64 %v7066, 0
  %v7068 = getelementptr inbounds float, ptr %v98, i64 %v7067
  store <8 x float> %v7046, ptr %v7068, align 4
  %v7069 = add nsw i64 %v7043, 1
  br label %b1128
b1130:
  br label %b1127
b1127:
  %v7070 = icmp sgt i64 %v3, 1
  br i1 %v7070, label %b1137, label %b1138
b1137:
  %v7071 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7072 = atomicrmw add ptr %v7071, i64 1 acq_rel
  %v7073 = load i64, ptr %v331, align 8
  %v7074 = add i64 %v7073, 1
  store i64 %v7074, ptr %v331, align 8
  %v7075 = mul i64 %v3, %v7074
  br label %b1139
b1139:
  %v7076 = load atomic i64, ptr %v7071 acquire, align 8
  %v7077 = icmp slt i64 %v7076, %v7075
  br i1 %v7077, label %b1140, label %b1141
b1140:
  %v7078 = call i32 @sched_yield()
  br label %b1139
b1141:
  br label %b1138
b1138:
  %v7079 = icmp eq i64 %v2, 0
  br i1 %v7079, label %b1142, label %b1143
b1142:
  br label %b1144
b1144:
  %v7080 = phi i64 [ 0, %b1142 ], [ %v7218, %b1149 ]
  %v7081 = phi <8 x float> [ splat (float 0x0000000000000000), %b1142 ], [ %v7217, %b1149 ]
  %v7082 = icmp slt i64 %v7080, %v8
  br i1 %v7082, label %b1145, label %b1146
b1145:
  %v7083 = add i64 %v7080, 128
  %v7084 = icmp slt i64 %v7083, %v8
  %v7085 = select i1 %v7084, i64 %v7083, i64 %v8
  br label %b1147
b1147:
  %v7086 = phi i64 [ %v7080, %b1145 ], [ %v7216, %b1148 ]
  %v7087 = phi <8 x float> [ splat (float 0x0000000000000000), %b1145 ], [ %v7215, %b1148 ]
  %v7088 = icmp slt i64 %v7086, %v7085
  br i1 %v7088, label %b1148, label %b1149
b1148:
  %v7089 = mul i64 %v7086, 8
  %v7090 = getelementptr inbounds float, ptr %v186, i64 %v7089
  %v7091 = mul i64 %v7086, 32
  %v7092 = getelementptr inbounds float, ptr %v172, i64 %v7091
  %v7093 = mul i64 %v7086, 4
  %v7094 = getelementptr inbounds float, ptr %v176, i64 %v7093
  %v7095 = getelementptr inbounds float, ptr %v7094, i64 3
  %v7096 = load float, ptr %v7095, align 4
  %v7097 = fdiv float %v7096, 0x4020000000000000
  %v7098 = mul i64 %v7086, 4
  %v7099 = getelementptr inbounds float, ptr %v178, i64 %v7098
  %v7100 = getelementptr inbounds float, ptr %v7099, i64 3
  %v7101 = load float, ptr %v7100, align 4
  %v7102 = fdiv float %v7101, 0x4020000000000000
  %v7103 = fadd float %v7102, 0x3EE4F8B580000000
  %v7104 = call float @llvm.sqrt.f32(float %v7103)
  %v7105 = fdiv float 0x3FF0000000000000, %v7104
  %v7106 = mul i64 1, %v7
  %v7107 = add i64 %v7086, %v7106
  %v7108 = mul i64 %v7107, 8
  %v7109 = getelementptr inbounds float, ptr %v52, i64 %v7108
  %v7110 = mul i64 %v7086, 1
  %v7111 = getelementptr inbounds float, ptr %v182, i64 %v7110
  %v7112 = getelementptr inbounds float, ptr %v7111, i64 0
  %v7113 = load float, ptr %v7112, align 4
  %v7114 = mul i64 %v7086, 1
  %v7115 = getelementptr inbounds float, ptr %v184, i64 %v7114
  %v7116 = getelementptr inbounds float, ptr %v7115, i64 0
  %v7117 = load float, ptr %v7116, align 4
  %v7118 = fdiv float 0x3FF0000000000000, %v7117
  %v7119 = add i64 0, 0
  %v7120 = getelementptr inbounds float, ptr %v7090, i64 %v7119
  %v7121 = load <8 x float>, ptr %v7120, align 4
  %v7122 = add i64 24, 0
  %v7123 = getelementptr inbounds float, ptr %v7092, i64 %v7122
  %v7124 = load <8 x float>, ptr %v7123, align 4
  %v7125 = insertelement <8 x float> poison, float %v7097, i64 0
  %v7126 = shufflevector <8 x float> %v7125, <8 x float> poison, <8 x i32> zeroinitializer
  %v7127 = fsub <8 x float> %v7124, %v7126
  %v7128 = insertelement <8 x float> poison, float %v7105, i64 0
  %v7129 = shufflevector <8 x float> %v7128, <8 x float> poison, <8 x i32> zeroinitializer
  %v7130 = fmul <8 x float> %v7127, %v7129
  %v7131 = add i64 24, 0
  %v7132 = getelementptr inbounds float, ptr %v40, i64 %v7131
  %v7133 = load <8 x float>, ptr %v7132, align 4
  %v7134 = fmul <8 x float> %v7130, %v7133
  %v7135 = add i64 24, 0
  %v7136 = getelementptr inbounds float, ptr %v42, i64 %v7135
  %v7137 = load <8 x float>, ptr %v7136, align 4
  %v7138 = fadd <8 x float> %v7134, %v7137
  %v7139 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7138)
  %v7140 = fneg <8 x float> %v7139
  %v7141 = fcmp olt <8 x float> %v7140, splat (float 0xC05A400000000000)
  %v7142 = select <8 x i1> %v7141, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v7140
  %v7143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7142, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7144 = fsub <8 x float> %v7143, splat (float 0x4168000000000000)
  %v7145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7144, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7142)
  %v7146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7144, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7145)
  %v7147 = bitcast <8 x float> %v7143 to <8 x i32>
  %v7148 = fmul <8 x float> %v7146, %v7146
  %v7149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7146, <8 x float> splat (float 0x3F81227F40000000))
  %v7150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7149, <8 x float> %v7146, <8 x float> splat (float 0x3FA5556740000000))
  %v7151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7150, <8 x float> %v7146, <8 x float> splat (float 0x3FC5554B00000000))
  %v7152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7151, <8 x float> %v7146, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7148, <8 x float> %v7152, <8 x float> %v7146)
  %v7154 = sub <8 x i32> %v7147, splat (i32 1262485250)
  %v7155 = lshr <8 x i32> %v7154, splat (i32 1)
  %v7156 = sub <8 x i32> %v7154, %v7155
  %v7157 = shl <8 x i32> %v7155, splat (i32 23)
  %v7158 = bitcast <8 x i32> %v7157 to <8 x float>
  %v7159 = shl <8 x i32> %v7156, splat (i32 23)
  %v7160 = bitcast <8 x i32> %v7159 to <8 x float>
  %v7161 = fadd <8 x float> %v7153, splat (float 0x3FF0000000000000)
  %v7162 = fmul <8 x float> %v7161, %v7158
  %v7163 = fmul <8 x float> %v7162, %v7160
  %v7164 = fcmp olt <8 x float> %v7138, splat (float 0x0000000000000000)
  %v7165 = select <8 x i1> %v7164, <8 x float> %v7163, <8 x float> splat (float 0x3FF0000000000000)
  %v7166 = fadd <8 x float> %v7163, splat (float 0x3FF0000000000000)
  %v7167 = fdiv <8 x float> %v7165, %v7166
  %v7168 = fmul <8 x float> %v7121, %v7167
  %v7169 = add i64 0, 0
  %v7170 = getelementptr inbounds float, ptr %v7109, i64 %v7169
  %v7171 = load <8 x float>, ptr %v7170, align 4
  %v7172 = insertelement <8 x float> poison, float %v7113, i64 0
  %v7173 = shufflevector <8 x float> %v7172, <8 x float> poison, <8 x i32> zeroinitializer
  %v7174 = fsub <8 x float> %v7171, %v7173
  %v7175 = insertelement <8 x float> poison, float %v7118, i64 0
  %v7176 = shufflevector <8 x float> %v7175, <8 x float> poison, <8 x i32> zeroinitializer
  %v7177 = fmul <8 x float> %v7174, %v7176
  %v7178 = add i64 0, 0
  %v7179 = getelementptr inbounds float, ptr %v44, i64 %v7178
  %v7180 = load <8 x float>, ptr %v7179, align 4
  %v7181 = fmul <8 x float> %v7177, %v7180
  %v7182 = add i64 0, 0
  %v7183 = getelementptr inbounds float, ptr %v46, i64 %v7182
  %v7184 = load <8 x float>, ptr %v7183, align 4
  %v7185 = fadd <8 x float> %v7181, %v7184
  %v7186 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7185)
  %v7187 = fcmp ogt <8 x float> %v7186, splat (float 0x4023000000000000)
  %v7188 = select <8 x i1> %v7187, <8 x float> splat (float 0x4023000000000000), <8 x float> %v7186
  %v7189 = fadd <8 x float> %v7188, %v7188
  %v7190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7189, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7191 = fsub <8 x float> %v7190, splat (float 0x4168000000000000)
  %v7192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7191, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7189)
  %v7193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7191, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7192)
  %v7194 = bitcast <8 x float> %v7190 to <8 x i32>
  %v7195 = fmul <8 x float> %v7193, %v7193
  %v7196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7193, <8 x float> splat (float 0x3F81227F40000000))
  %v7197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7196, <8 x float> %v7193, <8 x float> splat (float 0x3FA5556740000000))
  %v7198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7197, <8 x float> %v7193, <8 x float> splat (float 0x3FC5554B00000000))
  %v7199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7198, <8 x float> %v7193, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7195, <8 x float> %v7199, <8 x float> %v7193)
  %v7201 = shl <8 x i32> %v7194, splat (i32 23)
  %v7202 = add <8 x i32> %v7201, splat (i32 1065353216)
  %v7203 = bitcast <8 x i32> %v7202 to <8 x float>
  %v7204 = fsub <8 x float> %v7203, splat (float 0x3FF0000000000000)
  %v7205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7203, <8 x float> %v7200, <8 x float> %v7204)
  %v7206 = fadd <8 x float> %v7205, splat (float 0x4000000000000000)
  %v7207 = fdiv <8 x float> %v7205, %v7206
  %v7208 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v7207, <8 x float> %v7185)
  %v7209 = fmul <8 x float> %v7208, %v7208
  %v7210 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7211 = shufflevector <8 x float> %v7210, <8 x float> poison, <8 x i32> zeroinitializer
  %v7212 = fsub <8 x float> %v7211, %v7209
  %v7213 = fmul <8 x float> %v7168, %v7212
  %v7214 = fmul <8 x float> %v7213, %v7177
  %v7215 = fadd <8 x float> %v7087, %v7214
  %v7216 = add nsw i64 %v7086, 1
  br label %b1147
b1149:
  %v7217 = fadd <8 x float> %v7081, %v7087
  %v7218 = add nsw i64 %v7080, 128
  br label %b1144
b1146:
  %v7219 = add i64 0, 0
  %v7220 = getelementptr inbounds float, ptr %v100, i64 %v7219
  store <8 x float> %v7081, ptr %v7220, align 4
  br label %b1143
b1143:
  %v7221 = icmp sgt i64 %v3, 1
  br i1 %v7221, label %b1150, label %b1151
b1150:
  %v7222 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7223 = atomicrmw add ptr %v7222, i64 1 acq_rel
  %v7224 = load i64, ptr %v331, align 8
  %v7225 = add i64 %v7224, 1
  store i64 %v7225, ptr %v331, align 8
  %v7226 = mul i64 %v3, %v7225
  br label %b1152
b1152:
  %v7227 = load atomic i64, ptr %v7222 acquire, align 8
  %v7228 = icmp slt i64 %v7227, %v7226
  br i1 %v7228, label %b1153, label %b1154
b1153:
  %v7229 = call i32 @sched_yield()
  br label %b1152
b1154:
  br label %b1151
b1151:
  %v7230 = icmp eq i64 %v2, 0
  br i1 %v7230, label %b1155, label %b1156
b1155:
  br label %b1157
b1157:
  %v7231 = phi i64 [ 0, %b1155 ], [ %v7368, %b1162 ]
  %v7232 = phi <8 x float> [ splat (float 0x0000000000000000), %b1155 ], [ %v7367, %b1162 ]
  %v7233 = icmp slt i64 %v7231, %v8
  br i1 %v7233, label %b1158, label %b1159
b1158:
  %v7234 = add i64 %v7231, 128
  %v7235 = icmp slt i64 %v7234, %v8
  %v7236 = select i1 %v7235, i64 %v7234, i64 %v8
  br label %b1160
b1160:
  %v7237 = phi i64 [ %v7231, %b1158 ], [ %v7366, %b1161 ]
  %v7238 = phi <8 x float> [ splat (float 0x0000000000000000), %b1158 ], [ %v7365, %b1161 ]
  %v7239 = icmp slt i64 %v7237, %v7236
  br i1 %v7239, label %b1161, label %b1162
b1161:
  %v7240 = mul i64 %v7237, 8
  %v7241 = getelementptr inbounds float, ptr %v186, i64 %v7240
  %v7242 = mul i64 %v7237, 32
  %v7243 = getelementptr inbounds float, ptr %v172, i64 %v7242
  %v7244 = mul i64 %v7237, 4
  %v7245 = getelementptr inbounds float, ptr %v176, i64 %v7244
  %v7246 = getelementptr inbounds float, ptr %v7245, i64 3
  %v7247 = load float, ptr %v7246, align 4
  %v7248 = fdiv float %v7247, 0x4020000000000000
  %v7249 = mul i64 %v7237, 4
  %v7250 = getelementptr inbounds float, ptr %v178, i64 %v7249
  %v7251 = getelementptr inbounds float, ptr %v7250, i64 3
  %v7252 = load float, ptr %v7251, align 4
  %v7253 = fdiv float %v7252, 0x4020000000000000
  %v7254 = fadd float %v7253, 0x3EE4F8B580000000
  %v7255 = call float @llvm.sqrt.f32(float %v7254)
  %v7256 = fdiv float 0x3FF0000000000000, %v7255
  %v7257 = mul i64 1, %v7
  %v7258 = add i64 %v7237, %v7257
  %v7259 = mul i64 %v7258, 8
  %v7260 = getelementptr inbounds float, ptr %v52, i64 %v7259
  %v7261 = mul i64 %v7237, 1
  %v7262 = getelementptr inbounds float, ptr %v182, i64 %v7261
  %v7263 = getelementptr inbounds float, ptr %v7262, i64 0
  %v7264 = load float, ptr %v7263, align 4
  %v7265 = mul i64 %v7237, 1
  %v7266 = getelementptr inbounds float, ptr %v184, i64 %v7265
  %v7267 = getelementptr inbounds float, ptr %v7266, i64 0
  %v7268 = load float, ptr %v7267, align 4
  %v7269 = fdiv float 0x3FF0000000000000, %v7268
  %v7270 = add i64 0, 0
  %v7271 = getelementptr inbounds float, ptr %v7241, i64 %v7270
  %v7272 = load <8 x float>, ptr %v7271, align 4
  %v7273 = add i64 24, 0
  %v7274 = getelementptr inbounds float, ptr %v7243, i64 %v7273
  %v7275 = load <8 x float>, ptr %v7274, align 4
  %v7276 = insertelement <8 x float> poison, float %v7248, i64 0
  %v7277 = shufflevector <8 x float> %v7276, <8 x float> poison, <8 x i32> zeroinitializer
  %v7278 = fsub <8 x float> %v7275, %v7277
  %v7279 = insertelement <8 x float> poison, float %v7256, i64 0
  %v7280 = shufflevector <8 x float> %v7279, <8 x float> poison, <8 x i32> zeroinitializer
  %v7281 = fmul <8 x float> %v7278, %v7280
  %v7282 = add i64 24, 0
  %v7283 = getelementptr inbounds float, ptr %v40, i64 %v7282
  %v7284 = load <8 x float>, ptr %v7283, align 4
  %v7285 = fmul <8 x float> %v7281, %v7284
  %v7286 = add i64 24, 0
  %v7287 = getelementptr inbounds float, ptr %v42, i64 %v7286
  %v7288 = load <8 x float>, ptr %v7287, align 4
  %v7289 = fadd <8 x float> %v7285, %v7288
  %v7290 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7289)
  %v7291 = fneg <8 x float> %v7290
  %v7292 = fcmp olt <8 x float> %v7291, splat (float 0xC05A400000000000)
  %v7293 = select <8 x i1> %v7292, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v7291
  %v7294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7293, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7295 = fsub <8 x float> %v7294, splat (float 0x4168000000000000)
  %v7296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7295, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7293)
  %v7297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7295, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7296)
  %v7298 = bitcast <8 x float> %v7294 to <8 x i32>
  %v7299 = fmul <8 x float> %v7297, %v7297
  %v7300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7297, <8 x float> splat (float 0x3F81227F40000000))
  %v7301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7300, <8 x float> %v7297, <8 x float> splat (float 0x3FA5556740000000))
  %v7302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7301, <8 x float> %v7297, <8 x float> splat (float 0x3FC5554B00000000))
  %v7303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7302, <8 x float> %v7297, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7299, <8 x float> %v7303, <8 x float> %v7297)
  %v7305 = sub <8 x i32> %v7298, splat (i32 1262485250)
  %v7306 = lshr <8 x i32> %v7305, splat (i32 1)
  %v7307 = sub <8 x i32> %v7305, %v7306
  %v7308 = shl <8 x i32> %v7306, splat (i32 23)
  %v7309 = bitcast <8 x i32> %v7308 to <8 x float>
  %v7310 = shl <8 x i32> %v7307, splat (i32 23)
  %v7311 = bitcast <8 x i32> %v7310 to <8 x float>
  %v7312 = fadd <8 x float> %v7304, splat (float 0x3FF0000000000000)
  %v7313 = fmul <8 x float> %v7312, %v7309
  %v7314 = fmul <8 x float> %v7313, %v7311
  %v7315 = fcmp olt <8 x float> %v7289, splat (float 0x0000000000000000)
  %v7316 = select <8 x i1> %v7315, <8 x float> %v7314, <8 x float> splat (float 0x3FF0000000000000)
  %v7317 = fadd <8 x float> %v7314, splat (float 0x3FF0000000000000)
  %v7318 = fdiv <8 x float> %v7316, %v7317
  %v7319 = fmul <8 x float> %v7272, %v7318
  %v7320 = add i64 0, 0
  %v7321 = getelementptr inbounds float, ptr %v7260, i64 %v7320
  %v7322 = load <8 x float>, ptr %v7321, align 4
  %v7323 = insertelement <8 x float> poison, float %v7264, i64 0
  %v7324 = shufflevector <8 x float> %v7323, <8 x float> poison, <8 x i32> zeroinitializer
  %v7325 = fsub <8 x float> %v7322, %v7324
  %v7326 = insertelement <8 x float> poison, float %v7269, i64 0
  %v7327 = shufflevector <8 x float> %v7326, <8 x float> poison, <8 x i32> zeroinitializer
  %v7328 = fmul <8 x float> %v7325, %v7327
  %v7329 = add i64 0, 0
  %v7330 = getelementptr inbounds float, ptr %v44, i64 %v7329
  %v7331 = load <8 x float>, ptr %v7330, align 4
  %v7332 = fmul <8 x float> %v7328, %v7331
  %v7333 = add i64 0, 0
  %v7334 = getelementptr inbounds float, ptr %v46, i64 %v7333
  %v7335 = load <8 x float>, ptr %v7334, align 4
  %v7336 = fadd <8 x float> %v7332, %v7335
  %v7337 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7336)
  %v7338 = fcmp ogt <8 x float> %v7337, splat (float 0x4023000000000000)
  %v7339 = select <8 x i1> %v7338, <8 x float> splat (float 0x4023000000000000), <8 x float> %v7337
  %v7340 = fadd <8 x float> %v7339, %v7339
  %v7341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7340, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7342 = fsub <8 x float> %v7341, splat (float 0x4168000000000000)
  %v7343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7342, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7340)
  %v7344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7342, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7343)
  %v7345 = bitcast <8 x float> %v7341 to <8 x i32>
  %v7346 = fmul <8 x float> %v7344, %v7344
  %v7347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7344, <8 x float> splat (float 0x3F81227F40000000))
  %v7348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7347, <8 x float> %v7344, <8 x float> splat (float 0x3FA5556740000000))
  %v7349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7348, <8 x float> %v7344, <8 x float> splat (float 0x3FC5554B00000000))
  %v7350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7349, <8 x float> %v7344, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7346, <8 x float> %v7350, <8 x float> %v7344)
  %v7352 = shl <8 x i32> %v7345, splat (i32 23)
  %v7353 = add <8 x i32> %v7352, splat (i32 1065353216)
  %v7354 = bitcast <8 x i32> %v7353 to <8 x float>
  %v7355 = fsub <8 x float> %v7354, splat (float 0x3FF0000000000000)
  %v7356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7354, <8 x float> %v7351, <8 x float> %v7355)
  %v7357 = fadd <8 x float> %v7356, splat (float 0x4000000000000000)
  %v7358 = fdiv <8 x float> %v7356, %v7357
  %v7359 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v7358, <8 x float> %v7336)
  %v7360 = fmul <8 x float> %v7359, %v7359
  %v7361 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7362 = shufflevector <8 x float> %v7361, <8 x float> poison, <8 x i32> zeroinitializer
  %v7363 = fsub <8 x float> %v7362, %v7360
  %v7364 = fmul <8 x float> %v7319, %v7363
  %v7365 = fadd <8 x float> %v7238, %v7364
  %v7366 = add nsw i64 %v7237, 1
  br label %b1160
b1162:
  %v7367 = fadd <8 x float> %v7232, %v7238
  %v7368 = add nsw i64 %v7231, 128
  br label %b1157
b1159:
  %v7369 = add i64 0, 0
  %v7370 = getelementptr inbounds float, ptr %v102, i64 %v7369
  store <8 x float> %v7232, ptr %v7370, align 4
  br label %b1156
b1156:
  %v7371 = icmp sgt i64 %v3, 1
  br i1 %v7371, label %b1163, label %b1164
b1163:
  %v7372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7373 = atomicrmw add ptr %v7372, i64 1 acq_rel
  %v7374 = load i64, ptr %v331, align 8
  %v7375 = add i64 %v7374, 1
  store i64 %v7375, ptr %v331, align 8
  %v7376 = mul i64 %v3, %v7375
  br label %b1165
b1165:
  %v7377 = load atomic i64, ptr %v7372 acquire, align 8
  %v7378 = icmp slt i64 %v7377, %v7376
  br i1 %v7378, label %b1166, label %b1167
b1166:
  %v7379 = call i32 @sched_yield()
  br label %b1165
b1167:
  br label %b1164
b1164:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_2x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = icmp ult i64 3, 8
  %v27 = select i1 %v26, i64 3, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.sqrt.f32(float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
!30 = distinct !{!30, !31, !32}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = !{!"llvm.loop.vectorize.width", i32 1}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.unroll.disable"}
!35 = !{!"llvm.loop.vectorize.width", i32 1}
!36 = distinct !{!36, !37, !38}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = !{!"llvm.loop.vectorize.width", i32 1}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !{!"llvm.loop.vectorize.width", i32 1}
!42 = distinct !{!42, !43, !44}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = !{!"llvm.loop.vectorize.width", i32 1}
!45 = distinct !{!45, !46, !47}
!46 = !{!"llvm.loop.unroll.disable"}
!47 = !{!"llvm.loop.vectorize.width", i32 1}
!48 = distinct !{!48, !49, !50}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = !{!"llvm.loop.vectorize.width", i32 1}
!51 = distinct !{!51, !52, !53}
!52 = !{!"llvm.loop.unroll.disable"}
!53 = !{!"llvm.loop.vectorize.width", i32 1}
!54 = distinct !{!54, !55, !56}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = !{!"llvm.loop.vectorize.width", i32 1}
!57 = distinct !{!57, !58, !59}
!58 = !{!"llvm.loop.unroll.disable"}
!59 = !{!"llvm.loop.vectorize.width", i32 1}
