; generated from specs/bn_lstm.yaml by `make generated`: do not edit
; bn_lstm@population I=8 H=8 S=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v405 = alloca float, i64 64, align 4
  %v658 = alloca float, i64 64, align 4
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
  %v113 = getelementptr inbounds i64, ptr %v1, i64 6
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 8
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 21
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 22
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 23
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 26
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 34
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 50
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 51
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 52
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 53
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 54
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 55
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 56
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 57
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 0
  %v157 = add i64 %v156, 512
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b0, label %b1
b0:
  %v162 = icmp eq i64 %v2, 0
  br i1 %v162, label %b2, label %b3
b2:
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v68, i64 %v163
  %v165 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v166, ptr %v164, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b4, label %b5
b4:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v153, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v153, align 8
  %v172 = mul i64 %v3, %v171
  br label %b6
b6:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b7, label %b8
b7:
  %v175 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 4
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp eq i64 %v177, 0
  br i1 %v178, label %b9, label %b10
b9:
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b11, label %b12
b11:
  %v182 = add i64 %v7, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  br label %b13
b13:
  %v195 = phi i64 [ %v189, %b11 ], [ %v206, %b14 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b14, label %b15
b14:
  %v197 = and i64 0, %v120
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v195
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v42, i64 %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v201, i64 %v202
  %v204 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v205, ptr %v203, align 4
  %v206 = add nsw i64 %v195, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b16, label %b17
b16:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = load i64, ptr %v153, align 8
  %v211 = add i64 %v210, 1
  store i64 %v211, ptr %v153, align 8
  %v212 = mul i64 %v3, %v211
  br label %b18
b18:
  %v213 = load atomic i64, ptr %v208 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b19, label %b20
b19:
  %v215 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 4
  %v217 = load i64, ptr %v216, align 8
  %v218 = icmp eq i64 %v217, 0
  br i1 %v218, label %b21, label %b22
b21:
  %v219 = getelementptr inbounds i64, ptr %v1, i64 59
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp eq i64 %v220, 0
  br i1 %v221, label %b23, label %b24
b23:
  %v222 = add i64 %v7, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, %v7
  %v234 = select i1 %v233, i64 %v232, i64 %v7
  br label %b25
b25:
  %v235 = phi i64 [ %v229, %b23 ], [ %v246, %b26 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b26, label %b27
b26:
  %v237 = and i64 0, %v122
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v235
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v44, i64 %v240
  %v242 = add i64 0, 0
  %v243 = getelementptr inbounds float, ptr %v241, i64 %v242
  %v244 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = add nsw i64 %v235, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b28, label %b29
b28:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = load i64, ptr %v153, align 8
  %v251 = add i64 %v250, 1
  store i64 %v251, ptr %v153, align 8
  %v252 = mul i64 %v3, %v251
  br label %b30
b30:
  %v253 = load atomic i64, ptr %v248 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b31, label %b32
b31:
  %v255 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v256 = getelementptr inbounds float, ptr %v155, i64 0
  %v257 = getelementptr inbounds i64, ptr %v1, i64 4
  %v258 = load i64, ptr %v257, align 8
  %v259 = icmp eq i64 %v258, 0
  br i1 %v259, label %b33, label %b34
b33:
  %v260 = add i64 1, 0
  %v261 = sdiv i64 %v260, 1
  %v262 = add i64 %v2, 1
  %v263 = mul i64 %v261, %v2
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, 1
  %v267 = select i1 %v266, i64 %v265, i64 1
  %v268 = mul i64 %v261, %v262
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  %v273 = icmp slt i64 %v272, 1
  %v274 = select i1 %v273, i64 %v272, i64 1
  br label %b35
b35:
  %v275 = phi i64 [ %v267, %b33 ], [ %v316, %b36 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b36, label %b37
b36:
  %v277 = mul i64 %v275, 256
  %v278 = mul i64 %v275, 32
  %v279 = add i64 %v277, 0
  %v280 = add i64 %v278, 0
  %v281 = getelementptr inbounds float, ptr %v256, i64 %v279
  %v282 = sub i64 32, %v280
  %v283 = icmp slt i64 %v282, 0
  %v284 = select i1 %v283, i64 0, i64 %v282
  %v285 = mul i64 %v280, 8
  %v286 = add i64 0, %v285
  %v287 = getelementptr inbounds float, ptr %v22, i64 %v286
  call void @pack_turned(ptr %v287, i64 8, i64 1, i64 8, i64 %v284, ptr %v281, i64 32)
  %v288 = add i64 %v277, 8
  %v289 = add i64 %v278, 8
  %v290 = getelementptr inbounds float, ptr %v256, i64 %v288
  %v291 = sub i64 32, %v289
  %v292 = icmp slt i64 %v291, 0
  %v293 = select i1 %v292, i64 0, i64 %v291
  %v294 = mul i64 %v289, 8
  %v295 = add i64 0, %v294
  %v296 = getelementptr inbounds float, ptr %v22, i64 %v295
  call void @pack_turned(ptr %v296, i64 8, i64 1, i64 8, i64 %v293, ptr %v290, i64 32)
  %v297 = add i64 %v277, 16
  %v298 = add i64 %v278, 16
  %v299 = getelementptr inbounds float, ptr %v256, i64 %v297
  %v300 = sub i64 32, %v298
  %v301 = icmp slt i64 %v300, 0
  %v302 = select i1 %v301, i64 0, i64 %v300
  %v303 = mul i64 %v298, 8
  %v304 = add i64 0, %v303
  %v305 = getelementptr inbounds float, ptr %v22, i64 %v304
  call void @pack_turned(ptr %v305, i64 8, i64 1, i64 8, i64 %v302, ptr %v299, i64 32)
  %v306 = add i64 %v277, 24
  %v307 = add i64 %v278, 24
  %v308 = getelementptr inbounds float, ptr %v256, i64 %v306
  %v309 = sub i64 32, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = mul i64 %v307, 8
  %v313 = add i64 0, %v312
  %v314 = getelementptr inbounds float, ptr %v22, i64 %v313
  call void @pack_turned(ptr %v314, i64 8, i64 1, i64 8, i64 %v311, ptr %v308, i64 32)
  %v315 = add i64 %v277, 256
  %v316 = add nsw i64 %v275, 1
  br label %b35
b37:
  br label %b34
b34:
  %v317 = icmp sgt i64 %v3, 1
  br i1 %v317, label %b38, label %b39
b38:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v319 = atomicrmw add ptr %v318, i64 1 acq_rel
  %v320 = load i64, ptr %v153, align 8
  %v321 = add i64 %v320, 1
  store i64 %v321, ptr %v153, align 8
  %v322 = mul i64 %v3, %v321
  br label %b40
b40:
  %v323 = load atomic i64, ptr %v318 acquire, align 8
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b41, label %b42
b41:
  %v325 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v326 = getelementptr inbounds float, ptr %v155, i64 256
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b43, label %b44
b43:
  %v330 = add i64 1, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, 1
  %v337 = select i1 %v336, i64 %v335, i64 1
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  %v343 = icmp slt i64 %v342, 1
  %v344 = select i1 %v343, i64 %v342, i64 1
  br label %b45
b45:
  %v345 = phi i64 [ %v337, %b43 ], [ %v386, %b46 ]
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b46, label %b47
b46:
  %v347 = mul i64 %v345, 256
  %v348 = mul i64 %v345, 32
  %v349 = add i64 %v347, 0
  %v350 = add i64 %v348, 0
  %v351 = getelementptr inbounds float, ptr %v326, i64 %v349
  %v352 = sub i64 32, %v350
  %v353 = icmp slt i64 %v352, 0
  %v354 = select i1 %v353, i64 0, i64 %v352
  %v355 = mul i64 %v350, 8
  %v356 = add i64 0, %v355
  %v357 = getelementptr inbounds float, ptr %v12, i64 %v356
  call void @pack_turned(ptr %v357, i64 8, i64 1, i64 8, i64 %v354, ptr %v351, i64 32)
  %v358 = add i64 %v347, 8
  %v359 = add i64 %v348, 8
  %v360 = getelementptr inbounds float, ptr %v326, i64 %v358
  %v361 = sub i64 32, %v359
  %v362 = icmp slt i64 %v361, 0
  %v363 = select i1 %v362, i64 0, i64 %v361
  %v364 = mul i64 %v359, 8
  %v365 = add i64 0, %v364
  %v366 = getelementptr inbounds float, ptr %v12, i64 %v365
  call void @pack_turned(ptr %v366, i64 8, i64 1, i64 8, i64 %v363, ptr %v360, i64 32)
  %v367 = add i64 %v347, 16
  %v368 = add i64 %v348, 16
  %v369 = getelementptr inbounds float, ptr %v326, i64 %v367
  %v370 = sub i64 32, %v368
  %v371 = icmp slt i64 %v370, 0
  %v372 = select i1 %v371, i64 0, i64 %v370
  %v373 = mul i64 %v368, 8
  %v374 = add i64 0, %v373
  %v375 = getelementptr inbounds float, ptr %v12, i64 %v374
  call void @pack_turned(ptr %v375, i64 8, i64 1, i64 8, i64 %v372, ptr %v369, i64 32)
  %v376 = add i64 %v347, 24
  %v377 = add i64 %v348, 24
  %v378 = getelementptr inbounds float, ptr %v326, i64 %v376
  %v379 = sub i64 32, %v377
  %v380 = icmp slt i64 %v379, 0
  %v381 = select i1 %v380, i64 0, i64 %v379
  %v382 = mul i64 %v377, 8
  %v383 = add i64 0, %v382
  %v384 = getelementptr inbounds float, ptr %v12, i64 %v383
  call void @pack_turned(ptr %v384, i64 8, i64 1, i64 8, i64 %v381, ptr %v378, i64 32)
  %v385 = add i64 %v347, 256
  %v386 = add nsw i64 %v345, 1
  br label %b45
b47:
  br label %b44
b44:
  %v387 = icmp sgt i64 %v3, 1
  br i1 %v387, label %b48, label %b49
b48:
  %v388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v389 = atomicrmw add ptr %v388, i64 1 acq_rel
  %v390 = load i64, ptr %v153, align 8
  %v391 = add i64 %v390, 1
  store i64 %v391, ptr %v153, align 8
  %v392 = mul i64 %v3, %v391
  br label %b50
b50:
  %v393 = load atomic i64, ptr %v388 acquire, align 8
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b51, label %b52
b51:
  %v395 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v396 = getelementptr inbounds i64, ptr %v1, i64 5
  %v397 = load i64, ptr %v396, align 8
  br label %b53
b53:
  %v398 = phi i64 [ 0, %b49 ], [ %v1371, %b108 ]
  %v399 = icmp slt i64 %v398, %v5
  br i1 %v399, label %b54, label %b55
b54:
  %v400 = add i64 %v398, %v397
  %v401 = icmp slt i64 %v400, %v5
  %v402 = select i1 %v401, i64 %v400, i64 %v5
  %v403 = sub i64 %v402, %v398
  %v404 = mul i64 %v403, %v7
  %v406 = add i64 %v404, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v404
  %v413 = select i1 %v412, i64 %v411, i64 %v404
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v404
  %v418 = select i1 %v417, i64 %v416, i64 %v404
  %v419 = mul i64 %v398, %v7
  %v420 = add i64 %v413, %v419
  %v421 = add i64 %v418, %v419
  br label %b56
b56:
  %v422 = phi i64 [ %v420, %b54 ], [ %v540, %b61 ]
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b57, label %b58
b57:
  %v424 = add i64 %v422, 96
  %v425 = icmp slt i64 %v424, %v421
  %v426 = select i1 %v425, i64 %v424, i64 %v421
  br label %b59
b59:
  %v427 = phi i64 [ 0, %b57 ], [ %v539, %b64 ]
  %v428 = icmp slt i64 %v427, 1
  br i1 %v428, label %b60, label %b61
b60:
  %v429 = sub i64 %v426, %v422
  %v430 = sub i64 2, 1
  %v431 = add i64 %v429, %v430
  %v432 = sdiv i64 %v431, 2
  br label %b62
b62:
  %v433 = phi i64 [ 0, %b60 ], [ %v538, %b69 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b63, label %b64
b63:
  %v435 = mul i64 %v429, %v433
  %v436 = sdiv i64 %v435, %v432
  %v437 = add i64 %v422, %v436
  %v438 = add i64 %v433, 1
  %v439 = mul i64 %v429, %v438
  %v440 = sdiv i64 %v439, %v432
  %v441 = add i64 %v422, %v440
  %v442 = mul i64 %v427, 256
  %v443 = getelementptr inbounds float, ptr %v256, i64 %v442
  %v444 = sub i64 %v441, %v437
  %v445 = mul i64 %v437, 8
  %v446 = getelementptr inbounds float, ptr %v10, i64 %v445
  %v447 = getelementptr inbounds float, ptr %v446, i64 0
  %v448 = sub i64 %v444, 1
  %v449 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v448
  %v450 = load ptr, ptr %v449, align 4
  %v451 = getelementptr inbounds float, ptr %v405, i64 0
  %v452 = icmp sgt i64 %v444, 0
  br i1 %v452, label %b65, label %b66
b65:
  call void %v450(ptr %v447, i64 8, ptr %v443, i64 8, ptr %v451, i64 32, i64 8)
  br label %b66
b66:
  %v453 = add i64 %v442, 256
  br label %b67
b67:
  %v454 = phi i64 [ %v437, %b66 ], [ %v537, %b72 ]
  %v455 = icmp slt i64 %v454, %v441
  br i1 %v455, label %b68, label %b69
b68:
  %v456 = sub i64 %v454, %v437
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v405, i64 %v457
  %v459 = mul i64 %v454, 1
  %v460 = getelementptr inbounds float, ptr %v14, i64 %v459
  %v461 = getelementptr inbounds float, ptr %v460, i64 0
  %v462 = load float, ptr %v461, align 4
  %v463 = fcmp uno float %v462, %v462
  %v464 = fcmp olt float %v462, 0x4008000000000000
  %v465 = select i1 %v464, float %v462, float 0x4008000000000000
  %v466 = select i1 %v463, float %v462, float %v465
  %v467 = mul i64 %v454, 32
  %v468 = getelementptr inbounds float, ptr %v70, i64 %v467
  %v469 = mul i64 %v454, 32
  %v470 = getelementptr inbounds float, ptr %v72, i64 %v469
  %v471 = mul i64 %v454, 32
  %v472 = getelementptr inbounds float, ptr %v74, i64 %v471
  %v473 = mul i64 %v454, 32
  %v474 = getelementptr inbounds float, ptr %v76, i64 %v473
  br label %b70
b70:
  %v475 = phi i64 [ 0, %b68 ], [ %v536, %b71 ]
  %v476 = icmp slt i64 %v475, 4
  br i1 %v476, label %b71, label %b72
b71:
  %v477 = mul i64 %v427, 4
  %v478 = add i64 %v477, %v475
  %v479 = mul i64 %v478, 8
  %v480 = add i64 0, %v475
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v458, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 0, %v479
  %v485 = fptosi float %v466 to i64
  %v486 = icmp slt i64 %v485, 0
  %v487 = select i1 %v486, i64 0, i64 %v485
  %v488 = icmp sgt i64 %v487, 3
  %v489 = select i1 %v488, i64 3, i64 %v487
  %v490 = mul i64 %v489, 32
  %v491 = add i64 %v484, %v490
  %v492 = getelementptr inbounds float, ptr %v18, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fmul <8 x float> %v493, %v493
  %v495 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  %v497 = fadd <8 x float> %v494, %v496
  %v498 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v497)
  %v499 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v500 = shufflevector <8 x float> %v499, <8 x float> poison, <8 x i32> zeroinitializer
  %v501 = fdiv <8 x float> %v500, %v498
  %v502 = add i64 0, %v479
  %v503 = fptosi float %v466 to i64
  %v504 = icmp slt i64 %v503, 0
  %v505 = select i1 %v504, i64 0, i64 %v503
  %v506 = icmp sgt i64 %v505, 3
  %v507 = select i1 %v506, i64 3, i64 %v505
  %v508 = mul i64 %v507, 32
  %v509 = add i64 %v502, %v508
  %v510 = getelementptr inbounds float, ptr %v26, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = fmul <8 x float> %v511, %v511
  %v513 = fadd <8 x float> %v512, %v496
  %v514 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v513)
  %v515 = fdiv <8 x float> %v500, %v514
  %v516 = add i64 0, %v479
  %v517 = fptosi float %v466 to i64
  %v518 = icmp slt i64 %v517, 0
  %v519 = select i1 %v518, i64 0, i64 %v517
  %v520 = icmp sgt i64 %v519, 3
  %v521 = select i1 %v520, i64 3, i64 %v519
  %v522 = mul i64 %v521, 32
  %v523 = add i64 %v516, %v522
  %v524 = getelementptr inbounds float, ptr %v24, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fsub <8 x float> %v483, %v525
  %v527 = fmul <8 x float> %v526, %v515
  %v528 = add i64 0, %v479
  %v529 = getelementptr inbounds float, ptr %v468, i64 %v528
  store <8 x float> %v501, ptr %v529, align 4
  %v530 = add i64 0, %v479
  %v531 = getelementptr inbounds float, ptr %v470, i64 %v530
  store <8 x float> %v483, ptr %v531, align 4
  %v532 = add i64 0, %v479
  %v533 = getelementptr inbounds float, ptr %v472, i64 %v532
  store <8 x float> %v515, ptr %v533, align 4
  %v534 = add i64 0, %v479
  %v535 = getelementptr inbounds float, ptr %v474, i64 %v534
  store <8 x float> %v527, ptr %v535, align 4
  %v536 = add nsw i64 %v475, 1
  br label %b70
b72:
  %v537 = add nsw i64 %v454, 1
  br label %b67
b69:
  %v538 = add nsw i64 %v433, 1
  br label %b62
b64:
  %v539 = add nsw i64 %v427, 1
  br label %b59
b61:
  %v540 = add nsw i64 %v422, 96
  br label %b56
b58:
  %v541 = add i64 %v404, 0
  %v542 = sdiv i64 %v541, 1
  %v543 = add i64 %v2, 1
  %v544 = mul i64 %v542, %v2
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v404
  %v548 = select i1 %v547, i64 %v546, i64 %v404
  %v549 = mul i64 %v542, %v543
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v404
  %v553 = select i1 %v552, i64 %v551, i64 %v404
  %v554 = mul i64 %v398, %v7
  %v555 = add i64 %v548, %v554
  %v556 = add i64 %v553, %v554
  br label %b73
b73:
  %v557 = phi i64 [ %v555, %b58 ], [ %v589, %b74 ]
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b74, label %b75
b74:
  %v559 = mul i64 %v557, 1
  %v560 = getelementptr inbounds float, ptr %v14, i64 %v559
  %v561 = getelementptr inbounds float, ptr %v560, i64 0
  %v562 = load float, ptr %v561, align 4
  %v563 = fcmp uno float %v562, %v562
  %v564 = fcmp olt float %v562, 0x4008000000000000
  %v565 = select i1 %v564, float %v562, float 0x4008000000000000
  %v566 = select i1 %v563, float %v562, float %v565
  %v567 = mul i64 %v557, 8
  %v568 = getelementptr inbounds float, ptr %v78, i64 %v567
  %v569 = add i64 0, 0
  %v570 = fptosi float %v566 to i64
  %v571 = icmp slt i64 %v570, 0
  %v572 = select i1 %v571, i64 0, i64 %v570
  %v573 = icmp sgt i64 %v572, 3
  %v574 = select i1 %v573, i64 3, i64 %v572
  %v575 = mul i64 %v574, 8
  %v576 = add i64 %v569, %v575
  %v577 = getelementptr inbounds float, ptr %v34, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = fmul <8 x float> %v578, %v578
  %v580 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = fadd <8 x float> %v579, %v581
  %v583 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v582)
  %v584 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v585 = shufflevector <8 x float> %v584, <8 x float> poison, <8 x i32> zeroinitializer
  %v586 = fdiv <8 x float> %v585, %v583
  %v587 = add i64 0, 0
  %v588 = getelementptr inbounds float, ptr %v568, i64 %v587
  store <8 x float> %v586, ptr %v588, align 4
  %v589 = add nsw i64 %v557, 1
  br label %b73
b75:
  %v590 = add i64 %v404, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v404
  %v597 = select i1 %v596, i64 %v595, i64 %v404
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v404
  %v602 = select i1 %v601, i64 %v600, i64 %v404
  %v603 = mul i64 %v398, %v7
  %v604 = add i64 %v597, %v603
  %v605 = add i64 %v602, %v603
  br label %b76
b76:
  %v606 = phi i64 [ %v604, %b75 ], [ %v646, %b77 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b77, label %b78
b77:
  %v608 = mul i64 %v606, 32
  %v609 = getelementptr inbounds float, ptr %v72, i64 %v608
  %v610 = mul i64 %v398, %v7
  %v611 = sub i64 %v606, %v610
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr inbounds float, ptr %v80, i64 %v612
  %v614 = mul i64 %v398, %v7
  %v615 = sub i64 %v606, %v614
  %v616 = mul i64 %v615, 8
  %v617 = getelementptr inbounds float, ptr %v82, i64 %v616
  %v618 = mul i64 %v398, %v7
  %v619 = sub i64 %v606, %v618
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v84, i64 %v620
  %v622 = mul i64 %v398, %v7
  %v623 = sub i64 %v606, %v622
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v86, i64 %v624
  %v626 = add i64 0, 0
  %v627 = getelementptr inbounds float, ptr %v609, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 8, 0
  %v630 = getelementptr inbounds float, ptr %v609, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 16, 0
  %v633 = getelementptr inbounds float, ptr %v609, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 24, 0
  %v636 = getelementptr inbounds float, ptr %v609, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 0, 0
  %v639 = getelementptr inbounds float, ptr %v613, i64 %v638
  store <8 x float> %v628, ptr %v639, align 4
  %v640 = add i64 0, 0
  %v641 = getelementptr inbounds float, ptr %v617, i64 %v640
  store <8 x float> %v631, ptr %v641, align 4
  %v642 = add i64 0, 0
  %v643 = getelementptr inbounds float, ptr %v621, i64 %v642
  store <8 x float> %v634, ptr %v643, align 4
  %v644 = add i64 0, 0
  %v645 = getelementptr inbounds float, ptr %v625, i64 %v644
  store <8 x float> %v637, ptr %v645, align 4
  %v646 = add nsw i64 %v606, 1
  br label %b76
b78:
  %v647 = icmp sgt i64 %v3, 1
  br i1 %v647, label %b79, label %b80
b79:
  %v648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v649 = atomicrmw add ptr %v648, i64 1 acq_rel
  %v650 = load i64, ptr %v153, align 8
  %v651 = add i64 %v650, 1
  store i64 %v651, ptr %v153, align 8
  %v652 = mul i64 %v3, %v651
  br label %b81
b81:
  %v653 = load atomic i64, ptr %v648 acquire, align 8
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b82, label %b83
b82:
  %v655 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  br label %b84
b84:
  %v656 = phi i64 [ %v398, %b80 ], [ %v1361, %b106 ]
  %v657 = icmp slt i64 %v656, %v402
  br i1 %v657, label %b85, label %b86
b85:
  %v659 = add i64 %v7, 0
  %v660 = sdiv i64 %v659, 1
  %v661 = add i64 %v2, 1
  %v662 = mul i64 %v660, %v2
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v7
  %v666 = select i1 %v665, i64 %v664, i64 %v7
  %v667 = mul i64 %v660, %v661
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 1
  %v670 = icmp slt i64 %v669, %v7
  %v671 = select i1 %v670, i64 %v669, i64 %v7
  br label %b87
b87:
  %v672 = phi i64 [ %v666, %b85 ], [ %v771, %b92 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b88, label %b89
b88:
  %v674 = add i64 %v672, 96
  %v675 = icmp slt i64 %v674, %v671
  %v676 = select i1 %v675, i64 %v674, i64 %v671
  br label %b90
b90:
  %v677 = phi i64 [ 0, %b88 ], [ %v770, %b95 ]
  %v678 = icmp slt i64 %v677, 1
  br i1 %v678, label %b91, label %b92
b91:
  %v679 = sub i64 %v676, %v672
  %v680 = sub i64 2, 1
  %v681 = add i64 %v679, %v680
  %v682 = sdiv i64 %v681, 2
  br label %b93
b93:
  %v683 = phi i64 [ 0, %b91 ], [ %v769, %b100 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b94, label %b95
b94:
  %v685 = mul i64 %v679, %v683
  %v686 = sdiv i64 %v685, %v682
  %v687 = add i64 %v672, %v686
  %v688 = add i64 %v683, 1
  %v689 = mul i64 %v679, %v688
  %v690 = sdiv i64 %v689, %v682
  %v691 = add i64 %v672, %v690
  %v692 = mul i64 %v677, 256
  %v693 = getelementptr inbounds float, ptr %v326, i64 %v692
  %v694 = sub i64 %v691, %v687
  %v695 = add i64 %v656, 0
  %v696 = and i64 %v695, %v120
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v687
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v42, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v700, i64 0
  %v702 = sub i64 %v694, 1
  %v703 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v702
  %v704 = load ptr, ptr %v703, align 4
  %v705 = getelementptr inbounds float, ptr %v658, i64 0
  %v706 = icmp sgt i64 %v694, 0
  br i1 %v706, label %b96, label %b97
b96:
  call void %v704(ptr %v701, i64 8, ptr %v693, i64 8, ptr %v705, i64 32, i64 8)
  br label %b97
b97:
  %v707 = add i64 %v692, 256
  br label %b98
b98:
  %v708 = phi i64 [ %v687, %b97 ], [ %v768, %b103 ]
  %v709 = icmp slt i64 %v708, %v691
  br i1 %v709, label %b99, label %b100
b99:
  %v710 = sub i64 %v708, %v687
  %v711 = mul i64 %v710, 32
  %v712 = getelementptr inbounds float, ptr %v658, i64 %v711
  %v713 = add i64 %v656, 0
  %v714 = and i64 %v713, %v116
  %v715 = mul i64 %v714, %v7
  %v716 = add i64 %v715, %v708
  %v717 = mul i64 %v716, 1
  %v718 = getelementptr inbounds float, ptr %v14, i64 %v717
  %v719 = getelementptr inbounds float, ptr %v718, i64 0
  %v720 = load float, ptr %v719, align 4
  %v721 = fcmp uno float %v720, %v720
  %v722 = fcmp olt float %v720, 0x4008000000000000
  %v723 = select i1 %v722, float %v720, float 0x4008000000000000
  %v724 = select i1 %v721, float %v720, float %v723
  %v725 = add i64 %v656, 0
  %v726 = and i64 %v725, %v128
  %v727 = mul i64 %v726, %v7
  %v728 = add i64 %v727, %v708
  %v729 = mul i64 %v728, 32
  %v730 = getelementptr inbounds float, ptr %v70, i64 %v729
  %v731 = mul i64 %v708, 32
  %v732 = getelementptr inbounds float, ptr %v88, i64 %v731
  %v733 = add i64 %v656, 0
  %v734 = and i64 %v733, %v130
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v708
  %v737 = mul i64 %v736, 32
  %v738 = getelementptr inbounds float, ptr %v72, i64 %v737
  br label %b101
b101:
  %v739 = phi i64 [ 0, %b99 ], [ %v767, %b102 ]
  %v740 = icmp slt i64 %v739, 4
  br i1 %v740, label %b102, label %b103
b102:
  %v741 = mul i64 %v677, 4
  %v742 = add i64 %v741, %v739
  %v743 = mul i64 %v742, 8
  %v744 = add i64 0, %v739
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v712, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 0, %v743
  %v749 = fptosi float %v724 to i64
  %v750 = icmp slt i64 %v749, 0
  %v751 = select i1 %v750, i64 0, i64 %v749
  %v752 = icmp sgt i64 %v751, 3
  %v753 = select i1 %v752, i64 3, i64 %v751
  %v754 = mul i64 %v753, 32
  %v755 = add i64 %v748, %v754
  %v756 = getelementptr inbounds float, ptr %v16, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = fsub <8 x float> %v747, %v757
  %v759 = add i64 0, %v743
  %v760 = getelementptr inbounds float, ptr %v730, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fmul <8 x float> %v758, %v761
  %v763 = add i64 0, %v743
  %v764 = getelementptr inbounds float, ptr %v732, i64 %v763
  store <8 x float> %v747, ptr %v764, align 4
  %v765 = add i64 0, %v743
  %v766 = getelementptr inbounds float, ptr %v738, i64 %v765
  store <8 x float> %v762, ptr %v766, align 4
  %v767 = add nsw i64 %v739, 1
  br label %b101
b103:
  %v768 = add nsw i64 %v708, 1
  br label %b98
b100:
  %v769 = add nsw i64 %v683, 1
  br label %b93
b95:
  %v770 = add nsw i64 %v677, 1
  br label %b90
b92:
  %v771 = add nsw i64 %v672, 96
  br label %b87
b89:
  %v772 = add i64 %v7, 0
  %v773 = sdiv i64 %v772, 1
  %v774 = add i64 %v2, 1
  %v775 = mul i64 %v773, %v2
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, %v7
  %v779 = select i1 %v778, i64 %v777, i64 %v7
  %v780 = mul i64 %v773, %v774
  %v781 = sdiv i64 %v780, %v3
  %v782 = mul i64 %v781, 1
  %v783 = icmp slt i64 %v782, %v7
  %v784 = select i1 %v783, i64 %v782, i64 %v7
  br label %b104
b104:
  %v785 = phi i64 [ %v779, %b89 ], [ %v1360, %b105 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b105, label %b106
b105:
  %v787 = mul i64 %v785, 32
  %v788 = getelementptr inbounds float, ptr %v88, i64 %v787
  %v789 = add i64 %v656, 0
  %v790 = and i64 %v789, %v116
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v785
  %v793 = mul i64 %v792, 1
  %v794 = getelementptr inbounds float, ptr %v14, i64 %v793
  %v795 = getelementptr inbounds float, ptr %v794, i64 0
  %v796 = load float, ptr %v795, align 4
  %v797 = fcmp uno float %v796, %v796
  %v798 = fcmp olt float %v796, 0x4008000000000000
  %v799 = select i1 %v798, float %v796, float 0x4008000000000000
  %v800 = select i1 %v797, float %v796, float %v799
  %v801 = add i64 %v656, 0
  %v802 = sub i64 %v801, %v398
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v785
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v80, i64 %v805
  %v807 = add i64 %v656, 0
  %v808 = sub i64 %v807, %v398
  %v809 = mul i64 %v808, %v7
  %v810 = add i64 %v809, %v785
  %v811 = mul i64 %v810, 8
  %v812 = getelementptr inbounds float, ptr %v82, i64 %v811
  %v813 = add i64 %v656, 0
  %v814 = sub i64 %v813, %v398
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v785
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v86, i64 %v817
  %v819 = add i64 %v656, 0
  %v820 = and i64 %v819, %v122
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v785
  %v823 = mul i64 %v822, 8
  %v824 = getelementptr inbounds float, ptr %v44, i64 %v823
  %v825 = add i64 %v656, 0
  %v826 = sub i64 %v825, %v398
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v785
  %v829 = mul i64 %v828, 8
  %v830 = getelementptr inbounds float, ptr %v84, i64 %v829
  %v831 = add i64 %v656, 0
  %v832 = and i64 %v831, %v136
  %v833 = mul i64 %v832, %v7
  %v834 = add i64 %v833, %v785
  %v835 = mul i64 %v834, 8
  %v836 = getelementptr inbounds float, ptr %v78, i64 %v835
  %v837 = mul i64 %v785, 8
  %v838 = getelementptr inbounds float, ptr %v90, i64 %v837
  %v839 = mul i64 %v785, 8
  %v840 = getelementptr inbounds float, ptr %v92, i64 %v839
  %v841 = mul i64 %v785, 8
  %v842 = getelementptr inbounds float, ptr %v94, i64 %v841
  %v843 = mul i64 %v785, 8
  %v844 = getelementptr inbounds float, ptr %v96, i64 %v843
  %v845 = add i64 %v656, 0
  %v846 = and i64 %v845, %v138
  %v847 = mul i64 %v846, %v7
  %v848 = add i64 %v847, %v785
  %v849 = mul i64 %v848, 8
  %v850 = getelementptr inbounds float, ptr %v98, i64 %v849
  %v851 = add i64 %v656, 0
  %v852 = and i64 %v851, %v140
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v785
  %v855 = mul i64 %v854, 8
  %v856 = getelementptr inbounds float, ptr %v100, i64 %v855
  %v857 = add i64 %v656, 0
  %v858 = and i64 %v857, %v142
  %v859 = mul i64 %v858, %v7
  %v860 = add i64 %v859, %v785
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v102, i64 %v861
  %v863 = add i64 %v656, 1
  %v864 = and i64 %v863, %v122
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v785
  %v867 = mul i64 %v866, 8
  %v868 = getelementptr inbounds float, ptr %v44, i64 %v867
  %v869 = add i64 %v656, 0
  %v870 = and i64 %v869, %v144
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v785
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v104, i64 %v873
  %v875 = add i64 %v656, 0
  %v876 = and i64 %v875, %v146
  %v877 = mul i64 %v876, %v7
  %v878 = add i64 %v877, %v785
  %v879 = mul i64 %v878, 8
  %v880 = getelementptr inbounds float, ptr %v106, i64 %v879
  %v881 = add i64 %v656, 1
  %v882 = and i64 %v881, %v120
  %v883 = mul i64 %v882, %v7
  %v884 = add i64 %v883, %v785
  %v885 = mul i64 %v884, 8
  %v886 = getelementptr inbounds float, ptr %v42, i64 %v885
  %v887 = add i64 0, 0
  %v888 = getelementptr inbounds float, ptr %v788, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 8, 0
  %v891 = getelementptr inbounds float, ptr %v788, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 16, 0
  %v894 = getelementptr inbounds float, ptr %v788, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 24, 0
  %v897 = getelementptr inbounds float, ptr %v788, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = add i64 0, 0
  %v900 = fptosi float %v800 to i64
  %v901 = icmp slt i64 %v900, 0
  %v902 = select i1 %v901, i64 0, i64 %v900
  %v903 = icmp sgt i64 %v902, 3
  %v904 = select i1 %v903, i64 3, i64 %v902
  %v905 = mul i64 %v904, 32
  %v906 = add i64 %v899, %v905
  %v907 = getelementptr inbounds float, ptr %v16, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = fsub <8 x float> %v889, %v908
  %v910 = add i64 0, 0
  %v911 = fptosi float %v800 to i64
  %v912 = icmp slt i64 %v911, 0
  %v913 = select i1 %v912, i64 0, i64 %v911
  %v914 = icmp sgt i64 %v913, 3
  %v915 = select i1 %v914, i64 3, i64 %v913
  %v916 = mul i64 %v915, 32
  %v917 = add i64 %v910, %v916
  %v918 = getelementptr inbounds float, ptr %v18, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = fmul <8 x float> %v919, %v919
  %v921 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v922 = shufflevector <8 x float> %v921, <8 x float> poison, <8 x i32> zeroinitializer
  %v923 = fadd <8 x float> %v920, %v922
  %v924 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v923)
  %v925 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v926 = shufflevector <8 x float> %v925, <8 x float> poison, <8 x i32> zeroinitializer
  %v927 = fdiv <8 x float> %v926, %v924
  %v928 = fmul <8 x float> %v909, %v927
  %v929 = add i64 0, 0
  %v930 = getelementptr inbounds float, ptr %v20, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = fmul <8 x float> %v928, %v931
  %v933 = add i64 0, 0
  %v934 = getelementptr inbounds float, ptr %v806, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = add i64 0, 0
  %v937 = fptosi float %v800 to i64
  %v938 = icmp slt i64 %v937, 0
  %v939 = select i1 %v938, i64 0, i64 %v937
  %v940 = icmp sgt i64 %v939, 3
  %v941 = select i1 %v940, i64 3, i64 %v939
  %v942 = mul i64 %v941, 32
  %v943 = add i64 %v936, %v942
  %v944 = getelementptr inbounds float, ptr %v24, i64 %v943
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = fsub <8 x float> %v935, %v945
  %v947 = add i64 0, 0
  %v948 = fptosi float %v800 to i64
  %v949 = icmp slt i64 %v948, 0
  %v950 = select i1 %v949, i64 0, i64 %v948
  %v951 = icmp sgt i64 %v950, 3
  %v952 = select i1 %v951, i64 3, i64 %v950
  %v953 = mul i64 %v952, 32
  %v954 = add i64 %v947, %v953
  %v955 = getelementptr inbounds float, ptr %v26, i64 %v954
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = fmul <8 x float> %v956, %v956
  %v958 = fadd <8 x float> %v957, %v922
  %v959 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v958)
  %v960 = fdiv <8 x float> %v926, %v959
  %v961 = fmul <8 x float> %v946, %v960
  %v962 = add i64 0, 0
  %v963 = getelementptr inbounds float, ptr %v28, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = fmul <8 x float> %v961, %v964
  %v966 = fadd <8 x float> %v932, %v965
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v30, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fadd <8 x float> %v966, %v969
  %v971 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v970)
  %v972 = fneg <8 x float> %v971
  %v973 = fcmp olt <8 x float> %v972, splat (float 0xC05A400000000000)
  %v974 = select <8 x i1> %v973, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v972
  %v975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v974, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v976 = fsub <8 x float> %v975, splat (float 0x4168000000000000)
  %v977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v976, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v974)
  %v978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v976, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v977)
  %v979 = bitcast <8 x float> %v975 to <8 x i32>
  %v980 = fmul <8 x float> %v978, %v978
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v978, <8 x float> splat (float 0x3F81227F40000000))
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> %v978, <8 x float> splat (float 0x3FA5556740000000))
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v982, <8 x float> %v978, <8 x float> splat (float 0x3FC5554B00000000))
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> %v978, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> %v984, <8 x float> %v978)
  %v986 = sub <8 x i32> %v979, splat (i32 1262485250)
  %v987 = lshr <8 x i32> %v986, splat (i32 1)
  %v988 = sub <8 x i32> %v986, %v987
  %v989 = shl <8 x i32> %v987, splat (i32 23)
  %v990 = bitcast <8 x i32> %v989 to <8 x float>
  %v991 = shl <8 x i32> %v988, splat (i32 23)
  %v992 = bitcast <8 x i32> %v991 to <8 x float>
  %v993 = fadd <8 x float> %v985, splat (float 0x3FF0000000000000)
  %v994 = fmul <8 x float> %v993, %v990
  %v995 = fmul <8 x float> %v994, %v992
  %v996 = fcmp olt <8 x float> %v970, splat (float 0x0000000000000000)
  %v997 = select <8 x i1> %v996, <8 x float> %v995, <8 x float> splat (float 0x3FF0000000000000)
  %v998 = fadd <8 x float> %v995, splat (float 0x3FF0000000000000)
  %v999 = fdiv <8 x float> %v997, %v998
  %v1000 = add i64 8, 0
  %v1001 = fptosi float %v800 to i64
  %v1002 = icmp slt i64 %v1001, 0
  %v1003 = select i1 %v1002, i64 0, i64 %v1001
  %v1004 = icmp sgt i64 %v1003, 3
  %v1005 = select i1 %v1004, i64 3, i64 %v1003
  %v1006 = mul i64 %v1005, 32
  %v1007 = add i64 %v1000, %v1006
  %v1008 = getelementptr inbounds float, ptr %v16, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = fsub <8 x float> %v892, %v1009
  %v1011 = add i64 8, 0
  %v1012 = fptosi float %v800 to i64
  %v1013 = icmp slt i64 %v1012, 0
  %v1014 = select i1 %v1013, i64 0, i64 %v1012
  %v1015 = icmp sgt i64 %v1014, 3
  %v1016 = select i1 %v1015, i64 3, i64 %v1014
  %v1017 = mul i64 %v1016, 32
  %v1018 = add i64 %v1011, %v1017
  %v1019 = getelementptr inbounds float, ptr %v18, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fmul <8 x float> %v1020, %v1020
  %v1022 = fadd <8 x float> %v1021, %v922
  %v1023 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1022)
  %v1024 = fdiv <8 x float> %v926, %v1023
  %v1025 = fmul <8 x float> %v1010, %v1024
  %v1026 = add i64 8, 0
  %v1027 = getelementptr inbounds float, ptr %v20, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = fmul <8 x float> %v1025, %v1028
  %v1030 = add i64 0, 0
  %v1031 = getelementptr inbounds float, ptr %v812, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = add i64 8, 0
  %v1034 = fptosi float %v800 to i64
  %v1035 = icmp slt i64 %v1034, 0
  %v1036 = select i1 %v1035, i64 0, i64 %v1034
  %v1037 = icmp sgt i64 %v1036, 3
  %v1038 = select i1 %v1037, i64 3, i64 %v1036
  %v1039 = mul i64 %v1038, 32
  %v1040 = add i64 %v1033, %v1039
  %v1041 = getelementptr inbounds float, ptr %v24, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = fsub <8 x float> %v1032, %v1042
  %v1044 = add i64 8, 0
  %v1045 = fptosi float %v800 to i64
  %v1046 = icmp slt i64 %v1045, 0
  %v1047 = select i1 %v1046, i64 0, i64 %v1045
  %v1048 = icmp sgt i64 %v1047, 3
  %v1049 = select i1 %v1048, i64 3, i64 %v1047
  %v1050 = mul i64 %v1049, 32
  %v1051 = add i64 %v1044, %v1050
  %v1052 = getelementptr inbounds float, ptr %v26, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = fmul <8 x float> %v1053, %v1053
  %v1055 = fadd <8 x float> %v1054, %v922
  %v1056 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1055)
  %v1057 = fdiv <8 x float> %v926, %v1056
  %v1058 = fmul <8 x float> %v1043, %v1057
  %v1059 = add i64 8, 0
  %v1060 = getelementptr inbounds float, ptr %v28, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = fmul <8 x float> %v1058, %v1061
  %v1063 = fadd <8 x float> %v1029, %v1062
  %v1064 = add i64 8, 0
  %v1065 = getelementptr inbounds float, ptr %v30, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = fadd <8 x float> %v1063, %v1066
  %v1068 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1067)
  %v1069 = fneg <8 x float> %v1068
  %v1070 = fcmp olt <8 x float> %v1069, splat (float 0xC05A400000000000)
  %v1071 = select <8 x i1> %v1070, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1069
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1071, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1073 = fsub <8 x float> %v1072, splat (float 0x4168000000000000)
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1073, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1071)
  %v1075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1073, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1074)
  %v1076 = bitcast <8 x float> %v1072 to <8 x i32>
  %v1077 = fmul <8 x float> %v1075, %v1075
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1075, <8 x float> splat (float 0x3F81227F40000000))
  %v1079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1078, <8 x float> %v1075, <8 x float> splat (float 0x3FA5556740000000))
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> %v1075, <8 x float> splat (float 0x3FC5554B00000000))
  %v1081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1080, <8 x float> %v1075, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> %v1081, <8 x float> %v1075)
  %v1083 = sub <8 x i32> %v1076, splat (i32 1262485250)
  %v1084 = lshr <8 x i32> %v1083, splat (i32 1)
  %v1085 = sub <8 x i32> %v1083, %v1084
  %v1086 = shl <8 x i32> %v1084, splat (i32 23)
  %v1087 = bitcast <8 x i32> %v1086 to <8 x float>
  %v1088 = shl <8 x i32> %v1085, splat (i32 23)
  %v1089 = bitcast <8 x i32> %v1088 to <8 x float>
  %v1090 = fadd <8 x float> %v1082, splat (float 0x3FF0000000000000)
  %v1091 = fmul <8 x float> %v1090, %v1087
  %v1092 = fmul <8 x float> %v1091, %v1089
  %v1093 = fcmp olt <8 x float> %v1067, splat (float 0x0000000000000000)
  %v1094 = select <8 x i1> %v1093, <8 x float> %v1092, <8 x float> splat (float 0x3FF0000000000000)
  %v1095 = fadd <8 x float> %v1092, splat (float 0x3FF0000000000000)
  %v1096 = fdiv <8 x float> %v1094, %v1095
  %v1097 = add i64 24, 0
  %v1098 = fptosi float %v800 to i64
  %v1099 = icmp slt i64 %v1098, 0
  %v1100 = select i1 %v1099, i64 0, i64 %v1098
  %v1101 = icmp sgt i64 %v1100, 3
  %v1102 = select i1 %v1101, i64 3, i64 %v1100
  %v1103 = mul i64 %v1102, 32
  %v1104 = add i64 %v1097, %v1103
  %v1105 = getelementptr inbounds float, ptr %v16, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = fsub <8 x float> %v898, %v1106
  %v1108 = add i64 24, 0
  %v1109 = fptosi float %v800 to i64
  %v1110 = icmp slt i64 %v1109, 0
  %v1111 = select i1 %v1110, i64 0, i64 %v1109
  %v1112 = icmp sgt i64 %v1111, 3
  %v1113 = select i1 %v1112, i64 3, i64 %v1111
  %v1114 = mul i64 %v1113, 32
  %v1115 = add i64 %v1108, %v1114
  %v1116 = getelementptr inbounds float, ptr %v18, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = fmul <8 x float> %v1117, %v1117
  %v1119 = fadd <8 x float> %v1118, %v922
  %v1120 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1119)
  %v1121 = fdiv <8 x float> %v926, %v1120
  %v1122 = fmul <8 x float> %v1107, %v1121
  %v1123 = add i64 24, 0
  %v1124 = getelementptr inbounds float, ptr %v20, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = fmul <8 x float> %v1122, %v1125
  %v1127 = add i64 0, 0
  %v1128 = getelementptr inbounds float, ptr %v818, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = add i64 24, 0
  %v1131 = fptosi float %v800 to i64
  %v1132 = icmp slt i64 %v1131, 0
  %v1133 = select i1 %v1132, i64 0, i64 %v1131
  %v1134 = icmp sgt i64 %v1133, 3
  %v1135 = select i1 %v1134, i64 3, i64 %v1133
  %v1136 = mul i64 %v1135, 32
  %v1137 = add i64 %v1130, %v1136
  %v1138 = getelementptr inbounds float, ptr %v24, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = fsub <8 x float> %v1129, %v1139
  %v1141 = add i64 24, 0
  %v1142 = fptosi float %v800 to i64
  %v1143 = icmp slt i64 %v1142, 0
  %v1144 = select i1 %v1143, i64 0, i64 %v1142
  %v1145 = icmp sgt i64 %v1144, 3
  %v1146 = select i1 %v1145, i64 3, i64 %v1144
  %v1147 = mul i64 %v1146, 32
  %v1148 = add i64 %v1141, %v1147
  %v1149 = getelementptr inbounds float, ptr %v26, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = fmul <8 x float> %v1150, %v1150
  %v1152 = fadd <8 x float> %v1151, %v922
  %v1153 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1152)
  %v1154 = fdiv <8 x float> %v926, %v1153
  %v1155 = fmul <8 x float> %v1140, %v1154
  %v1156 = add i64 24, 0
  %v1157 = getelementptr inbounds float, ptr %v28, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = fmul <8 x float> %v1155, %v1158
  %v1160 = fadd <8 x float> %v1126, %v1159
  %v1161 = add i64 24, 0
  %v1162 = getelementptr inbounds float, ptr %v30, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fadd <8 x float> %v1160, %v1163
  %v1165 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1164)
  %v1166 = fcmp ogt <8 x float> %v1165, splat (float 0x4023000000000000)
  %v1167 = select <8 x i1> %v1166, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1165
  %v1168 = fadd <8 x float> %v1167, %v1167
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1170 = fsub <8 x float> %v1169, splat (float 0x4168000000000000)
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1168)
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1171)
  %v1173 = bitcast <8 x float> %v1169 to <8 x i32>
  %v1174 = fmul <8 x float> %v1172, %v1172
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1172, <8 x float> splat (float 0x3F81227F40000000))
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1172, <8 x float> splat (float 0x3FA5556740000000))
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> %v1172, <8 x float> splat (float 0x3FC5554B00000000))
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1172, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1178, <8 x float> %v1172)
  %v1180 = shl <8 x i32> %v1173, splat (i32 23)
  %v1181 = add <8 x i32> %v1180, splat (i32 1065353216)
  %v1182 = bitcast <8 x i32> %v1181 to <8 x float>
  %v1183 = fsub <8 x float> %v1182, splat (float 0x3FF0000000000000)
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1179, <8 x float> %v1183)
  %v1185 = fadd <8 x float> %v1184, splat (float 0x4000000000000000)
  %v1186 = fdiv <8 x float> %v1184, %v1185
  %v1187 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1186, <8 x float> %v1164)
  %v1188 = add i64 0, 0
  %v1189 = getelementptr inbounds float, ptr %v824, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = fmul <8 x float> %v999, %v1190
  %v1192 = fmul <8 x float> %v1096, %v1187
  %v1193 = fadd <8 x float> %v1191, %v1192
  %v1194 = add i64 16, 0
  %v1195 = fptosi float %v800 to i64
  %v1196 = icmp slt i64 %v1195, 0
  %v1197 = select i1 %v1196, i64 0, i64 %v1195
  %v1198 = icmp sgt i64 %v1197, 3
  %v1199 = select i1 %v1198, i64 3, i64 %v1197
  %v1200 = mul i64 %v1199, 32
  %v1201 = add i64 %v1194, %v1200
  %v1202 = getelementptr inbounds float, ptr %v16, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = fsub <8 x float> %v895, %v1203
  %v1205 = add i64 16, 0
  %v1206 = fptosi float %v800 to i64
  %v1207 = icmp slt i64 %v1206, 0
  %v1208 = select i1 %v1207, i64 0, i64 %v1206
  %v1209 = icmp sgt i64 %v1208, 3
  %v1210 = select i1 %v1209, i64 3, i64 %v1208
  %v1211 = mul i64 %v1210, 32
  %v1212 = add i64 %v1205, %v1211
  %v1213 = getelementptr inbounds float, ptr %v18, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fmul <8 x float> %v1214, %v1214
  %v1216 = fadd <8 x float> %v1215, %v922
  %v1217 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1216)
  %v1218 = fdiv <8 x float> %v926, %v1217
  %v1219 = fmul <8 x float> %v1204, %v1218
  %v1220 = add i64 16, 0
  %v1221 = getelementptr inbounds float, ptr %v20, i64 %v1220
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = fmul <8 x float> %v1219, %v1222
  %v1224 = add i64 0, 0
  %v1225 = getelementptr inbounds float, ptr %v830, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = add i64 16, 0
  %v1228 = fptosi float %v800 to i64
  %v1229 = icmp slt i64 %v1228, 0
  %v1230 = select i1 %v1229, i64 0, i64 %v1228
  %v1231 = icmp sgt i64 %v1230, 3
  %v1232 = select i1 %v1231, i64 3, i64 %v1230
  %v1233 = mul i64 %v1232, 32
  %v1234 = add i64 %v1227, %v1233
  %v1235 = getelementptr inbounds float, ptr %v24, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = fsub <8 x float> %v1226, %v1236
  %v1238 = add i64 16, 0
  %v1239 = fptosi float %v800 to i64
  %v1240 = icmp slt i64 %v1239, 0
  %v1241 = select i1 %v1240, i64 0, i64 %v1239
  %v1242 = icmp sgt i64 %v1241, 3
  %v1243 = select i1 %v1242, i64 3, i64 %v1241
  %v1244 = mul i64 %v1243, 32
  %v1245 = add i64 %v1238, %v1244
  %v1246 = getelementptr inbounds float, ptr %v26, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = fmul <8 x float> %v1247, %v1247
  %v1249 = fadd <8 x float> %v1248, %v922
  %v1250 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1249)
  %v1251 = fdiv <8 x float> %v926, %v1250
  %v1252 = fmul <8 x float> %v1237, %v1251
  %v1253 = add i64 16, 0
  %v1254 = getelementptr inbounds float, ptr %v28, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = fmul <8 x float> %v1252, %v1255
  %v1257 = fadd <8 x float> %v1223, %v1256
  %v1258 = add i64 16, 0
  %v1259 = getelementptr inbounds float, ptr %v30, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fadd <8 x float> %v1257, %v1260
  %v1262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1261)
  %v1263 = fneg <8 x float> %v1262
  %v1264 = fcmp olt <8 x float> %v1263, splat (float 0xC05A400000000000)
  %v1265 = select <8 x i1> %v1264, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1263
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1267 = fsub <8 x float> %v1266, splat (float 0x4168000000000000)
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1265)
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1268)
  %v1270 = bitcast <8 x float> %v1266 to <8 x i32>
  %v1271 = fmul <8 x float> %v1269, %v1269
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1269, <8 x float> splat (float 0x3F81227F40000000))
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1272, <8 x float> %v1269, <8 x float> splat (float 0x3FA5556740000000))
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1269, <8 x float> splat (float 0x3FC5554B00000000))
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> %v1269, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1275, <8 x float> %v1269)
  %v1277 = sub <8 x i32> %v1270, splat (i32 1262485250)
  %v1278 = lshr <8 x i32> %v1277, splat (i32 1)
  %v1279 = sub <8 x i32> %v1277, %v1278
  %v1280 = shl <8 x i32> %v1278, splat (i32 23)
  %v1281 = bitcast <8 x i32> %v1280 to <8 x float>
  %v1282 = shl <8 x i32> %v1279, splat (i32 23)
  %v1283 = bitcast <8 x i32> %v1282 to <8 x float>
  %v1284 = fadd <8 x float> %v1276, splat (float 0x3FF0000000000000)
  %v1285 = fmul <8 x float> %v1284, %v1281
  %v1286 = fmul <8 x float> %v1285, %v1283
  %v1287 = fcmp olt <8 x float> %v1261, splat (float 0x0000000000000000)
  %v1288 = select <8 x i1> %v1287, <8 x float> %v1286, <8 x float> splat (float 0x3FF0000000000000)
  %v1289 = fadd <8 x float> %v1286, splat (float 0x3FF0000000000000)
  %v1290 = fdiv <8 x float> %v1288, %v1289
  %v1291 = add i64 0, 0
  %v1292 = fptosi float %v800 to i64
  %v1293 = icmp slt i64 %v1292, 0
  %v1294 = select i1 %v1293, i64 0, i64 %v1292
  %v1295 = icmp sgt i64 %v1294, 3
  %v1296 = select i1 %v1295, i64 3, i64 %v1294
  %v1297 = mul i64 %v1296, 8
  %v1298 = add i64 %v1291, %v1297
  %v1299 = getelementptr inbounds float, ptr %v32, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = fsub <8 x float> %v1193, %v1300
  %v1302 = add i64 0, 0
  %v1303 = getelementptr inbounds float, ptr %v836, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = fmul <8 x float> %v1301, %v1304
  %v1306 = add i64 0, 0
  %v1307 = getelementptr inbounds float, ptr %v36, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = fmul <8 x float> %v1305, %v1308
  %v1310 = add i64 0, 0
  %v1311 = getelementptr inbounds float, ptr %v38, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = fadd <8 x float> %v1309, %v1312
  %v1314 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1313)
  %v1315 = fcmp ogt <8 x float> %v1314, splat (float 0x4023000000000000)
  %v1316 = select <8 x i1> %v1315, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1314
  %v1317 = fadd <8 x float> %v1316, %v1316
  %v1318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1317, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1319 = fsub <8 x float> %v1318, splat (float 0x4168000000000000)
  %v1320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1319, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1317)
  %v1321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1319, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1320)
  %v1322 = bitcast <8 x float> %v1318 to <8 x i32>
  %v1323 = fmul <8 x float> %v1321, %v1321
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1321, <8 x float> splat (float 0x3F81227F40000000))
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1321, <8 x float> splat (float 0x3FA5556740000000))
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1321, <8 x float> splat (float 0x3FC5554B00000000))
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1326, <8 x float> %v1321, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1323, <8 x float> %v1327, <8 x float> %v1321)
  %v1329 = shl <8 x i32> %v1322, splat (i32 23)
  %v1330 = add <8 x i32> %v1329, splat (i32 1065353216)
  %v1331 = bitcast <8 x i32> %v1330 to <8 x float>
  %v1332 = fsub <8 x float> %v1331, splat (float 0x3FF0000000000000)
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> %v1328, <8 x float> %v1332)
  %v1334 = fadd <8 x float> %v1333, splat (float 0x4000000000000000)
  %v1335 = fdiv <8 x float> %v1333, %v1334
  %v1336 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1335, <8 x float> %v1313)
  %v1337 = fmul <8 x float> %v1290, %v1336
  %v1338 = add i64 0, 0
  %v1339 = getelementptr inbounds float, ptr %v838, i64 %v1338
  store <8 x float> %v889, ptr %v1339, align 4
  %v1340 = add i64 0, 0
  %v1341 = getelementptr inbounds float, ptr %v840, i64 %v1340
  store <8 x float> %v892, ptr %v1341, align 4
  %v1342 = add i64 0, 0
  %v1343 = getelementptr inbounds float, ptr %v842, i64 %v1342
  store <8 x float> %v895, ptr %v1343, align 4
  %v1344 = add i64 0, 0
  %v1345 = getelementptr inbounds float, ptr %v844, i64 %v1344
  store <8 x float> %v898, ptr %v1345, align 4
  %v1346 = add i64 0, 0
  %v1347 = getelementptr inbounds float, ptr %v850, i64 %v1346
  store <8 x float> %v999, ptr %v1347, align 4
  %v1348 = add i64 0, 0
  %v1349 = getelementptr inbounds float, ptr %v856, i64 %v1348
  store <8 x float> %v1096, ptr %v1349, align 4
  %v1350 = add i64 0, 0
  %v1351 = getelementptr inbounds float, ptr %v862, i64 %v1350
  store <8 x float> %v1187, ptr %v1351, align 4
  %v1352 = add i64 0, 0
  %v1353 = getelementptr inbounds float, ptr %v868, i64 %v1352
  store <8 x float> %v1193, ptr %v1353, align 4
  %v1354 = add i64 0, 0
  %v1355 = getelementptr inbounds float, ptr %v874, i64 %v1354
  store <8 x float> %v1290, ptr %v1355, align 4
  %v1356 = add i64 0, 0
  %v1357 = getelementptr inbounds float, ptr %v880, i64 %v1356
  store <8 x float> %v1305, ptr %v1357, align 4
  %v1358 = add i64 0, 0
  %v1359 = getelementptr inbounds float, ptr %v886, i64 %v1358
  store <8 x float> %v1337, ptr %v1359, align 4
  %v1360 = add nsw i64 %v785, 1
  br label %b104
b106:
  %v1361 = add nsw i64 %v656, 1
  br label %b84
b86:
  %v1362 = icmp sgt i64 %v3, 1
  br i1 %v1362, label %b107, label %b108
b107:
  %v1363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1364 = atomicrmw add ptr %v1363, i64 1 acq_rel
  %v1365 = load i64, ptr %v153, align 8
  %v1366 = add i64 %v1365, 1
  store i64 %v1366, ptr %v153, align 8
  %v1367 = mul i64 %v3, %v1366
  br label %b109
b109:
  %v1368 = load atomic i64, ptr %v1363 acquire, align 8
  %v1369 = icmp slt i64 %v1368, %v1367
  br i1 %v1369, label %b110, label %b111
b110:
  %v1370 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v1371 = add nsw i64 %v398, %v397
  br label %b53
b55:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v472 = alloca float, i64 64, align 4
  %v602 = alloca float, i64 64, align 4
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
  %v113 = getelementptr inbounds i64, ptr %v1, i64 6
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 8
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 21
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 22
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 23
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 26
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 34
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 50
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 51
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 52
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 53
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 54
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 55
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 56
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 57
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 24576
  %v157 = add i64 %v156, 512
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v155, i64 0
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b0, label %b1
b0:
  %v163 = add i64 1, 0
  %v164 = sdiv i64 %v163, 1
  %v165 = add i64 %v2, 1
  %v166 = mul i64 %v164, %v2
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  %v171 = mul i64 %v164, %v165
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  br label %b2
b2:
  %v178 = phi i64 [ %v170, %b0 ], [ %v192, %b3 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b3, label %b4
b3:
  %v180 = mul i64 %v178, 256
  %v181 = mul i64 %v178, 8
  %v182 = add i64 %v180, 0
  %v183 = add i64 %v181, 0
  %v184 = getelementptr inbounds float, ptr %v159, i64 %v182
  %v185 = sub i64 8, %v183
  %v186 = icmp slt i64 %v185, 0
  %v187 = select i1 %v186, i64 0, i64 %v185
  %v188 = mul i64 %v183, 1
  %v189 = add i64 0, %v188
  %v190 = getelementptr inbounds float, ptr %v12, i64 %v189
  call void @pack_rows(ptr %v190, i64 1, i64 8, i64 32, i64 %v187, ptr %v184, i64 8)
  %v191 = add i64 %v180, 256
  %v192 = add nsw i64 %v178, 1
  br label %b2
b4:
  br label %b1
b1:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b5, label %b6
b5:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v153, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v153, align 8
  %v198 = mul i64 %v3, %v197
  br label %b7
b7:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b8, label %b9
b8:
  %v201 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v202 = phi i64 [ 0, %b6 ], [ %v549, %b24 ]
  %v203 = icmp slt i64 %v202, %v5
  br i1 %v203, label %b11, label %b12
b11:
  %v204 = sub i64 %v5, 1
  %v205 = sub i64 %v204, %v202
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b13
b13:
  %v219 = phi i64 [ %v213, %b11 ], [ %v399, %b14 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b14, label %b15
b14:
  %v221 = add i64 %v205, 1
  %v222 = and i64 %v221, 1
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v219
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v46, i64 %v225
  %v227 = add i64 %v205, 0
  %v228 = and i64 %v227, %v118
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v219
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v40, i64 %v231
  %v233 = add i64 %v205, 0
  %v234 = and i64 %v233, %v146
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v219
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v106, i64 %v237
  %v239 = add i64 %v205, 0
  %v240 = and i64 %v239, %v144
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v219
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v104, i64 %v243
  %v245 = add i64 %v205, 1
  %v246 = and i64 %v245, 1
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v219
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v48, i64 %v249
  %v251 = add i64 %v205, 0
  %v252 = and i64 %v251, %v136
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v219
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v78, i64 %v255
  %v257 = add i64 %v205, 0
  %v258 = and i64 %v257, %v140
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v219
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v100, i64 %v261
  %v263 = add i64 %v205, 0
  %v264 = and i64 %v263, %v142
  %v265 = mul i64 %v264, %v7
  %v266 = add i64 %v265, %v219
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v102, i64 %v267
  %v269 = add i64 %v205, 0
  %v270 = and i64 %v269, %v138
  %v271 = mul i64 %v270, %v7
  %v272 = add i64 %v271, %v219
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v98, i64 %v273
  %v275 = add i64 %v205, 0
  %v276 = and i64 %v275, %v122
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v219
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v44, i64 %v279
  %v281 = add i64 %v205, 0
  %v282 = and i64 %v281, %v148
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v219
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v108, i64 %v285
  %v287 = add i64 %v205, 0
  %v288 = and i64 %v287, %v126
  %v289 = mul i64 %v288, %v7
  %v290 = add i64 %v289, %v219
  %v291 = mul i64 %v290, 32
  %v292 = getelementptr inbounds float, ptr %v66, i64 %v291
  %v293 = add i64 %v205, 0
  %v294 = and i64 %v293, 1
  %v295 = mul i64 %v294, %v7
  %v296 = add i64 %v295, %v219
  %v297 = mul i64 %v296, 8
  %v298 = getelementptr inbounds float, ptr %v48, i64 %v297
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v226, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v232, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fadd <8 x float> %v301, %v304
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v238, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v36, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fmul <8 x float> %v308, %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v38, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fadd <8 x float> %v312, %v315
  %v317 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v316)
  %v318 = fcmp ogt <8 x float> %v317, splat (float 0x4023000000000000)
  %v319 = select <8 x i1> %v318, <8 x float> splat (float 0x4023000000000000), <8 x float> %v317
  %v320 = fadd <8 x float> %v319, %v319
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v320, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v322 = fsub <8 x float> %v321, splat (float 0x4168000000000000)
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v320)
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v323)
  %v325 = bitcast <8 x float> %v321 to <8 x i32>
  %v326 = fmul <8 x float> %v324, %v324
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v324, <8 x float> splat (float 0x3F81227F40000000))
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> %v324, <8 x float> splat (float 0x3FA5556740000000))
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> %v324, <8 x float> splat (float 0x3FC5554B00000000))
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> %v324, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> %v330, <8 x float> %v324)
  %v332 = shl <8 x i32> %v325, splat (i32 23)
  %v333 = add <8 x i32> %v332, splat (i32 1065353216)
  %v334 = bitcast <8 x i32> %v333 to <8 x float>
  %v335 = fsub <8 x float> %v334, splat (float 0x3FF0000000000000)
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v331, <8 x float> %v335)
  %v337 = fadd <8 x float> %v336, splat (float 0x4000000000000000)
  %v338 = fdiv <8 x float> %v336, %v337
  %v339 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v338, <8 x float> %v316)
  %v340 = fmul <8 x float> %v305, %v339
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v244, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = fmul <8 x float> %v340, %v343
  %v345 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v346 = shufflevector <8 x float> %v345, <8 x float> poison, <8 x i32> zeroinitializer
  %v347 = fsub <8 x float> %v346, %v343
  %v348 = fmul <8 x float> %v344, %v347
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v250, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fmul <8 x float> %v305, %v343
  %v353 = fmul <8 x float> %v339, %v339
  %v354 = fsub <8 x float> %v346, %v353
  %v355 = fmul <8 x float> %v352, %v354
  %v356 = fmul <8 x float> %v355, %v311
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v256, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v356, %v359
  %v361 = fadd <8 x float> %v351, %v360
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v262, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = fmul <8 x float> %v361, %v364
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v268, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fmul <8 x float> %v368, %v368
  %v370 = fsub <8 x float> %v346, %v369
  %v371 = fmul <8 x float> %v365, %v370
  %v372 = fmul <8 x float> %v361, %v368
  %v373 = fmul <8 x float> %v372, %v364
  %v374 = fsub <8 x float> %v346, %v364
  %v375 = fmul <8 x float> %v373, %v374
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v274, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fmul <8 x float> %v361, %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v280, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fmul <8 x float> %v361, %v382
  %v384 = fmul <8 x float> %v383, %v378
  %v385 = fsub <8 x float> %v346, %v378
  %v386 = fmul <8 x float> %v384, %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v286, i64 %v387
  store <8 x float> %v305, ptr %v388, align 4
  %v389 = add i64 16, 0
  %v390 = getelementptr inbounds float, ptr %v292, i64 %v389
  store <8 x float> %v348, ptr %v390, align 4
  %v391 = add i64 24, 0
  %v392 = getelementptr inbounds float, ptr %v292, i64 %v391
  store <8 x float> %v371, ptr %v392, align 4
  %v393 = add i64 8, 0
  %v394 = getelementptr inbounds float, ptr %v292, i64 %v393
  store <8 x float> %v375, ptr %v394, align 4
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v298, i64 %v395
  store <8 x float> %v379, ptr %v396, align 4
  %v397 = add i64 0, 0
  %v398 = getelementptr inbounds float, ptr %v292, i64 %v397
  store <8 x float> %v386, ptr %v398, align 4
  %v399 = add nsw i64 %v219, 1
  br label %b13
b15:
  %v400 = add i64 %v7, 0
  %v401 = sdiv i64 %v400, 1
  %v402 = add i64 %v2, 1
  %v403 = mul i64 %v401, %v2
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  %v408 = mul i64 %v401, %v402
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v7
  %v412 = select i1 %v411, i64 %v410, i64 %v7
  br label %b16
b16:
  %v413 = phi i64 [ %v407, %b15 ], [ %v471, %b21 ]
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b17, label %b18
b17:
  %v415 = add i64 %v205, 0
  %v416 = and i64 %v415, %v126
  %v417 = mul i64 %v416, %v7
  %v418 = add i64 %v417, %v413
  %v419 = mul i64 %v418, 32
  %v420 = getelementptr inbounds float, ptr %v66, i64 %v419
  %v421 = add i64 %v205, 0
  %v422 = and i64 %v421, %v132
  %v423 = mul i64 %v422, %v7
  %v424 = add i64 %v423, %v413
  %v425 = mul i64 %v424, 32
  %v426 = getelementptr inbounds float, ptr %v74, i64 %v425
  %v427 = add i64 %v205, 0
  %v428 = and i64 %v427, %v128
  %v429 = mul i64 %v428, %v7
  %v430 = add i64 %v429, %v413
  %v431 = mul i64 %v430, 32
  %v432 = getelementptr inbounds float, ptr %v70, i64 %v431
  %v433 = add i64 %v205, 0
  %v434 = and i64 %v433, %v150
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v413
  %v437 = mul i64 %v436, 32
  %v438 = getelementptr inbounds float, ptr %v110, i64 %v437
  %v439 = add i64 %v205, 0
  %v440 = and i64 %v439, %v152
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v413
  %v443 = mul i64 %v442, 32
  %v444 = getelementptr inbounds float, ptr %v112, i64 %v443
  br label %b19
b19:
  %v445 = phi i64 [ 0, %b17 ], [ %v470, %b20 ]
  %v446 = icmp slt i64 %v445, 32
  br i1 %v446, label %b20, label %b21
b20:
  %v447 = add i64 0, %v445
  %v448 = getelementptr inbounds float, ptr %v420, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 0, %v445
  %v451 = getelementptr inbounds float, ptr %v28, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = fmul <8 x float> %v449, %v452
  %v454 = add i64 0, %v445
  %v455 = getelementptr inbounds float, ptr %v426, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = fmul <8 x float> %v453, %v456
  %v458 = add i64 0, %v445
  %v459 = getelementptr inbounds float, ptr %v20, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = fmul <8 x float> %v449, %v460
  %v462 = add i64 0, %v445
  %v463 = getelementptr inbounds float, ptr %v432, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = fmul <8 x float> %v461, %v464
  %v466 = add i64 0, %v445
  %v467 = getelementptr inbounds float, ptr %v438, i64 %v466
  store <8 x float> %v457, ptr %v467, align 4
  %v468 = add i64 0, %v445
  %v469 = getelementptr inbounds float, ptr %v444, i64 %v468
  store <8 x float> %v465, ptr %v469, align 4
  %v470 = add nsw i64 %v445, 8
  br label %b19
b21:
  %v471 = add nsw i64 %v413, 1
  br label %b16
b18:
  %v473 = add i64 %v7, 0
  %v474 = sdiv i64 %v473, 1
  %v475 = add i64 %v2, 1
  %v476 = mul i64 %v474, %v2
  %v477 = sdiv i64 %v476, %v3
  %v478 = mul i64 %v477, 1
  %v479 = icmp slt i64 %v478, %v7
  %v480 = select i1 %v479, i64 %v478, i64 %v7
  %v481 = mul i64 %v474, %v475
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v7
  %v485 = select i1 %v484, i64 %v483, i64 %v7
  br label %b22
b22:
  %v486 = phi i64 [ %v480, %b18 ], [ %v548, %b27 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b23, label %b24
b23:
  %v488 = add i64 %v486, 96
  %v489 = icmp slt i64 %v488, %v485
  %v490 = select i1 %v489, i64 %v488, i64 %v485
  br label %b25
b25:
  %v491 = phi i64 [ 0, %b23 ], [ %v547, %b30 ]
  %v492 = icmp slt i64 %v491, 1
  br i1 %v492, label %b26, label %b27
b26:
  %v493 = sub i64 %v490, %v486
  %v494 = sub i64 8, 1
  %v495 = add i64 %v493, %v494
  %v496 = sdiv i64 %v495, 8
  br label %b28
b28:
  %v497 = phi i64 [ 0, %b26 ], [ %v546, %b35 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b29, label %b30
b29:
  %v499 = mul i64 %v493, %v497
  %v500 = sdiv i64 %v499, %v496
  %v501 = add i64 %v486, %v500
  %v502 = add i64 %v497, 1
  %v503 = mul i64 %v493, %v502
  %v504 = sdiv i64 %v503, %v496
  %v505 = add i64 %v486, %v504
  %v506 = mul i64 %v491, 256
  %v507 = getelementptr inbounds float, ptr %v159, i64 %v506
  %v508 = sub i64 %v505, %v501
  %v509 = add i64 %v205, 0
  %v510 = and i64 %v509, %v152
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v501
  %v513 = mul i64 %v512, 32
  %v514 = getelementptr inbounds float, ptr %v112, i64 %v513
  %v515 = getelementptr inbounds float, ptr %v514, i64 0
  %v516 = sub i64 %v508, 1
  %v517 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v516
  %v518 = load ptr, ptr %v517, align 4
  %v519 = getelementptr inbounds float, ptr %v472, i64 0
  %v520 = icmp sgt i64 %v508, 0
  br i1 %v520, label %b31, label %b32
b31:
  call void %v518(ptr %v515, i64 32, ptr %v507, i64 32, ptr %v519, i64 8, i64 0)
  br label %b32
b32:
  %v521 = add i64 %v506, 256
  br label %b33
b33:
  %v522 = phi i64 [ %v501, %b32 ], [ %v545, %b38 ]
  %v523 = icmp slt i64 %v522, %v505
  br i1 %v523, label %b34, label %b35
b34:
  %v524 = sub i64 %v522, %v501
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v472, i64 %v525
  %v527 = add i64 %v205, 0
  %v528 = and i64 %v527, 1
  %v529 = mul i64 %v528, %v7
  %v530 = add i64 %v529, %v522
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v46, i64 %v531
  br label %b36
b36:
  %v533 = phi i64 [ 0, %b34 ], [ %v544, %b37 ]
  %v534 = icmp slt i64 %v533, 1
  br i1 %v534, label %b37, label %b38
b37:
  %v535 = mul i64 %v491, 1
  %v536 = add i64 %v535, %v533
  %v537 = mul i64 %v536, 8
  %v538 = add i64 0, %v533
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v526, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 0, %v537
  %v543 = getelementptr inbounds float, ptr %v532, i64 %v542
  store <8 x float> %v541, ptr %v543, align 4
  %v544 = add nsw i64 %v533, 1
  br label %b36
b38:
  %v545 = add nsw i64 %v522, 1
  br label %b33
b35:
  %v546 = add nsw i64 %v497, 1
  br label %b28
b30:
  %v547 = add nsw i64 %v491, 1
  br label %b25
b27:
  %v548 = add nsw i64 %v486, 96
  br label %b22
b24:
  %v549 = add nsw i64 %v202, 1
  br label %b10
b12:
  %v550 = icmp sgt i64 %v3, 1
  br i1 %v550, label %b39, label %b40
b39:
  %v551 = getelementptr inbounds i64, ptr %v1, i64 3
  %v552 = atomicrmw add ptr %v551, i64 1 acq_rel
  %v553 = load i64, ptr %v153, align 8
  %v554 = add i64 %v553, 1
  store i64 %v554, ptr %v153, align 8
  %v555 = mul i64 %v3, %v554
  br label %b41
b41:
  %v556 = load atomic i64, ptr %v551 acquire, align 8
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b42, label %b43
b42:
  %v558 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v559 = getelementptr inbounds float, ptr %v155, i64 256
  %v560 = getelementptr inbounds i64, ptr %v1, i64 4
  %v561 = load i64, ptr %v560, align 8
  %v562 = icmp eq i64 %v561, 0
  br i1 %v562, label %b44, label %b45
b44:
  %v563 = add i64 1, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, 1
  %v570 = select i1 %v569, i64 %v568, i64 1
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, 1
  %v575 = select i1 %v574, i64 %v573, i64 1
  %v576 = icmp slt i64 %v575, 1
  %v577 = select i1 %v576, i64 %v575, i64 1
  br label %b46
b46:
  %v578 = phi i64 [ %v570, %b44 ], [ %v592, %b47 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b47, label %b48
b47:
  %v580 = mul i64 %v578, 256
  %v581 = mul i64 %v578, 8
  %v582 = add i64 %v580, 0
  %v583 = add i64 %v581, 0
  %v584 = getelementptr inbounds float, ptr %v559, i64 %v582
  %v585 = sub i64 8, %v583
  %v586 = icmp slt i64 %v585, 0
  %v587 = select i1 %v586, i64 0, i64 %v585
  %v588 = mul i64 %v583, 1
  %v589 = add i64 0, %v588
  %v590 = getelementptr inbounds float, ptr %v22, i64 %v589
  call void @pack_rows(ptr %v590, i64 1, i64 8, i64 32, i64 %v587, ptr %v584, i64 8)
  %v591 = add i64 %v580, 256
  %v592 = add nsw i64 %v578, 1
  br label %b46
b48:
  br label %b45
b45:
  %v593 = icmp sgt i64 %v3, 1
  br i1 %v593, label %b49, label %b50
b49:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v595 = atomicrmw add ptr %v594, i64 1 acq_rel
  %v596 = load i64, ptr %v153, align 8
  %v597 = add i64 %v596, 1
  store i64 %v597, ptr %v153, align 8
  %v598 = mul i64 %v3, %v597
  br label %b51
b51:
  %v599 = load atomic i64, ptr %v594 acquire, align 8
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b52, label %b53
b52:
  %v601 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v603 = add i64 %v8, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v8
  %v610 = select i1 %v609, i64 %v608, i64 %v8
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v8
  %v615 = select i1 %v614, i64 %v613, i64 %v8
  br label %b54
b54:
  %v616 = phi i64 [ %v610, %b50 ], [ %v670, %b59 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b55, label %b56
b55:
  %v618 = add i64 %v616, 96
  %v619 = icmp slt i64 %v618, %v615
  %v620 = select i1 %v619, i64 %v618, i64 %v615
  br label %b57
b57:
  %v621 = phi i64 [ 0, %b55 ], [ %v669, %b62 ]
  %v622 = icmp slt i64 %v621, 1
  br i1 %v622, label %b58, label %b59
b58:
  %v623 = sub i64 %v620, %v616
  %v624 = sub i64 8, 1
  %v625 = add i64 %v623, %v624
  %v626 = sdiv i64 %v625, 8
  br label %b60
b60:
  %v627 = phi i64 [ 0, %b58 ], [ %v668, %b67 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b61, label %b62
b61:
  %v629 = mul i64 %v623, %v627
  %v630 = sdiv i64 %v629, %v626
  %v631 = add i64 %v616, %v630
  %v632 = add i64 %v627, 1
  %v633 = mul i64 %v623, %v632
  %v634 = sdiv i64 %v633, %v626
  %v635 = add i64 %v616, %v634
  %v636 = mul i64 %v621, 256
  %v637 = getelementptr inbounds float, ptr %v559, i64 %v636
  %v638 = sub i64 %v635, %v631
  %v639 = mul i64 %v631, 32
  %v640 = getelementptr inbounds float, ptr %v110, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v640, i64 0
  %v642 = sub i64 %v638, 1
  %v643 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v642
  %v644 = load ptr, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v602, i64 0
  %v646 = icmp sgt i64 %v638, 0
  br i1 %v646, label %b63, label %b64
b63:
  call void %v644(ptr %v641, i64 32, ptr %v637, i64 32, ptr %v645, i64 8, i64 0)
  br label %b64
b64:
  %v647 = add i64 %v636, 256
  br label %b65
b65:
  %v648 = phi i64 [ %v631, %b64 ], [ %v667, %b70 ]
  %v649 = icmp slt i64 %v648, %v635
  br i1 %v649, label %b66, label %b67
b66:
  %v650 = sub i64 %v648, %v631
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v602, i64 %v651
  %v653 = mul i64 %v648, 8
  %v654 = getelementptr inbounds float, ptr %v50, i64 %v653
  br label %b68
b68:
  %v655 = phi i64 [ 0, %b66 ], [ %v666, %b69 ]
  %v656 = icmp slt i64 %v655, 1
  br i1 %v656, label %b69, label %b70
b69:
  %v657 = mul i64 %v621, 1
  %v658 = add i64 %v657, %v655
  %v659 = mul i64 %v658, 8
  %v660 = add i64 0, %v655
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v652, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 0, %v659
  %v665 = getelementptr inbounds float, ptr %v654, i64 %v664
  store <8 x float> %v663, ptr %v665, align 4
  %v666 = add nsw i64 %v655, 1
  br label %b68
b70:
  %v667 = add nsw i64 %v648, 1
  br label %b65
b67:
  %v668 = add nsw i64 %v627, 1
  br label %b60
b62:
  %v669 = add nsw i64 %v621, 1
  br label %b57
b59:
  %v670 = add nsw i64 %v616, 96
  br label %b54
b56:
  %v671 = icmp sgt i64 %v3, 1
  br i1 %v671, label %b71, label %b72
b71:
  %v672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v673 = atomicrmw add ptr %v672, i64 1 acq_rel
  %v674 = load i64, ptr %v153, align 8
  %v675 = add i64 %v674, 1
  store i64 %v675, ptr %v153, align 8
  %v676 = mul i64 %v3, %v675
  br label %b73
b73:
  %v677 = load atomic i64, ptr %v672 acquire, align 8
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b74, label %b75
b74:
  %v679 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v680 = mul i64 0, 32
  %v681 = getelementptr inbounds float, ptr %v112, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v681, i64 0
  %v683 = mul i64 0, 8
  %v684 = getelementptr inbounds float, ptr %v42, i64 %v683
  %v685 = getelementptr inbounds float, ptr %v684, i64 0
  %v686 = getelementptr inbounds float, ptr %v158, i64 12288
  %v687 = add i64 32, 1
  %v688 = sdiv i64 %v687, 2
  %v689 = add i64 %v2, 1
  %v690 = mul i64 %v688, %v2
  %v691 = sdiv i64 %v690, %v3
  %v692 = mul i64 %v691, 2
  %v693 = icmp slt i64 %v692, 32
  %v694 = select i1 %v693, i64 %v692, i64 32
  %v695 = mul i64 %v688, %v689
  %v696 = sdiv i64 %v695, %v3
  %v697 = mul i64 %v696, 2
  %v698 = icmp slt i64 %v697, 32
  %v699 = select i1 %v698, i64 %v697, i64 32
  %v700 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b76
b76:
  %v701 = phi i64 [ %v694, %b72 ], [ %v709, %b81 ]
  %v702 = icmp slt i64 %v701, %v699
  br i1 %v702, label %b77, label %b78
b77:
  %v703 = mul i64 %v701, 8
  %v704 = getelementptr inbounds float, ptr %v700, i64 %v703
  br label %b79
b79:
  %v705 = phi i64 [ 0, %b77 ], [ %v708, %b80 ]
  %v706 = icmp slt i64 %v705, 8
  br i1 %v706, label %b80, label %b81
b80:
  %v707 = getelementptr inbounds float, ptr %v704, i64 %v705
  store float 0x0000000000000000, ptr %v707, align 4
  %v708 = add nsw i64 %v705, 1
  br label %b79
b81:
  %v709 = add nsw i64 %v701, 1
  br label %b76
b78:
  %v710 = mul i64 %v8, 1
  br label %b82
b82:
  %v711 = phi i64 [ 0, %b78 ], [ %v815, %b87 ]
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b83, label %b84
b83:
  %v713 = sub i64 %v710, %v711
  %v714 = icmp slt i64 %v713, 384
  %v715 = select i1 %v714, i64 %v713, i64 384
  br label %b85
b85:
  %v716 = phi i64 [ %v694, %b83 ], [ %v814, %b111 ]
  %v717 = icmp slt i64 %v716, %v699
  br i1 %v717, label %b86, label %b87
b86:
  %v718 = sub i64 %v699, %v716
  %v719 = icmp slt i64 %v718, 64
  %v720 = select i1 %v719, i64 %v718, i64 64
  %v721 = sdiv i64 %v720, 2
  %v722 = mul i64 %v721, 2
  %v723 = sub i64 %v720, %v722
  %v724 = mul i64 %v711, 32
  %v725 = add i64 %v724, %v716
  %v726 = getelementptr inbounds float, ptr %v682, i64 %v725
  br label %b88
b88:
  %v727 = phi i64 [ 0, %b86 ], [ %v753, %b96 ]
  %v728 = icmp slt i64 %v727, %v715
  br i1 %v728, label %b89, label %b90
b89:
  %v729 = mul i64 %v727, 32
  %v730 = getelementptr inbounds float, ptr %v726, i64 %v729
  %v731 = mul i64 %v727, 2
  %v732 = getelementptr inbounds float, ptr %v686, i64 %v731
  br label %b91
b91:
  %v733 = phi i64 [ 0, %b89 ], [ %v742, %b92 ]
  %v734 = icmp slt i64 %v733, %v721
  br i1 %v734, label %b92, label %b93
b92:
  %v735 = mul i64 %v733, 2
  %v736 = getelementptr inbounds float, ptr %v730, i64 %v735
  %v737 = mul i64 %v733, 768
  %v738 = getelementptr inbounds float, ptr %v732, i64 %v737
  %v739 = getelementptr inbounds float, ptr %v736, i64 0
  %v740 = load <2 x float>, ptr %v739, align 4
  %v741 = getelementptr inbounds float, ptr %v738, i64 0
  store <2 x float> %v740, ptr %v741, align 4
  %v742 = add nsw i64 %v733, 1
  br label %b91
b93:
  %v743 = mul i64 %v721, 2
  %v744 = getelementptr inbounds float, ptr %v730, i64 %v743
  %v745 = mul i64 %v721, 768
  %v746 = getelementptr inbounds float, ptr %v732, i64 %v745
  br label %b94
b94:
  %v747 = phi i64 [ 0, %b93 ], [ %v752, %b95 ]
  %v748 = icmp slt i64 %v747, %v723
  br i1 %v748, label %b95, label %b96
b95:
  %v749 = getelementptr inbounds float, ptr %v744, i64 %v747
  %v750 = load float, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v746, i64 %v747
  store float %v750, ptr %v751, align 4
  %v752 = add nsw i64 %v747, 1
  br label %b94, !llvm.loop !0
b96:
  %v753 = add nsw i64 %v727, 1
  br label %b88
b90:
  br label %b97
b97:
  %v754 = phi i64 [ 0, %b90 ], [ %v789, %b105 ]
  %v755 = icmp slt i64 %v754, 0
  br i1 %v755, label %b98, label %b99
b98:
  %v756 = mul i64 %v711, 8
  %v757 = add i64 %v756, %v754
  %v758 = getelementptr inbounds float, ptr %v685, i64 %v757
  br label %b100
b100:
  %v759 = phi i64 [ 0, %b98 ], [ %v777, %b101 ]
  %v760 = icmp slt i64 %v759, %v715
  br i1 %v760, label %b101, label %b102
b101:
  %v761 = mul i64 %v759, 8
  %v762 = getelementptr inbounds float, ptr %v758, i64 %v761
  %v763 = mul i64 %v759, 32
  %v764 = getelementptr inbounds float, ptr %v158, i64 %v763
  %v765 = getelementptr inbounds float, ptr %v762, i64 0
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v764, i64 0
  store <8 x float> %v766, ptr %v767, align 4
  %v768 = getelementptr inbounds float, ptr %v762, i64 8
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = getelementptr inbounds float, ptr %v764, i64 8
  store <8 x float> %v769, ptr %v770, align 4
  %v771 = getelementptr inbounds float, ptr %v762, i64 16
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v764, i64 16
  store <8 x float> %v772, ptr %v773, align 4
  %v774 = getelementptr inbounds float, ptr %v762, i64 24
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v764, i64 24
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = add nsw i64 %v759, 1
  br label %b100
b102:
  %v778 = sdiv i64 %v720, 2
  br label %b103
b103:
  %v779 = phi i64 [ 0, %b102 ], [ %v788, %b104 ]
  %v780 = icmp slt i64 %v779, %v778
  br i1 %v780, label %b104, label %b105
b104:
  %v781 = mul i64 %v779, 2
  %v782 = add i64 %v716, %v781
  %v783 = mul i64 %v779, 768
  %v784 = getelementptr inbounds float, ptr %v686, i64 %v783
  %v785 = mul i64 %v782, 8
  %v786 = add i64 %v785, %v754
  %v787 = getelementptr inbounds float, ptr %v700, i64 %v786
  call void @outer_2x32(ptr %v784, ptr %v158, i64 %v715, ptr %v787, i64 8)
  %v788 = add nsw i64 %v779, 1
  br label %b103
b105:
  %v789 = add nsw i64 %v754, 32
  br label %b97
b99:
  %v790 = mul i64 %v711, 8
  %v791 = add i64 %v790, 0
  %v792 = getelementptr inbounds float, ptr %v685, i64 %v791
  br label %b106
b106:
  %v793 = phi i64 [ 0, %b99 ], [ %v802, %b107 ]
  %v794 = icmp slt i64 %v793, %v715
  br i1 %v794, label %b107, label %b108
b107:
  %v795 = mul i64 %v793, 8
  %v796 = getelementptr inbounds float, ptr %v792, i64 %v795
  %v797 = mul i64 %v793, 8
  %v798 = getelementptr inbounds float, ptr %v158, i64 %v797
  %v799 = getelementptr inbounds float, ptr %v796, i64 0
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr inbounds float, ptr %v798, i64 0
  store <8 x float> %v800, ptr %v801, align 4
  %v802 = add nsw i64 %v793, 1
  br label %b106
b108:
  %v803 = sdiv i64 %v720, 2
  br label %b109
b109:
  %v804 = phi i64 [ 0, %b108 ], [ %v813, %b110 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b110, label %b111
b110:
  %v806 = mul i64 %v804, 2
  %v807 = add i64 %v716, %v806
  %v808 = mul i64 %v804, 768
  %v809 = getelementptr inbounds float, ptr %v686, i64 %v808
  %v810 = mul i64 %v807, 8
  %v811 = add i64 %v810, 0
  %v812 = getelementptr inbounds float, ptr %v700, i64 %v811
  call void @outer_2x8(ptr %v809, ptr %v158, i64 %v715, ptr %v812, i64 8)
  %v813 = add nsw i64 %v804, 1
  br label %b109
b111:
  %v814 = add nsw i64 %v716, 64
  br label %b85
b87:
  %v815 = add nsw i64 %v711, 384
  br label %b82
b84:
  %v816 = icmp sgt i64 %v3, 1
  br i1 %v816, label %b112, label %b113
b112:
  %v817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v818 = atomicrmw add ptr %v817, i64 1 acq_rel
  %v819 = load i64, ptr %v153, align 8
  %v820 = add i64 %v819, 1
  store i64 %v820, ptr %v153, align 8
  %v821 = mul i64 %v3, %v820
  br label %b114
b114:
  %v822 = load atomic i64, ptr %v817 acquire, align 8
  %v823 = icmp slt i64 %v822, %v821
  br i1 %v823, label %b115, label %b116
b115:
  %v824 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v825 = icmp eq i64 %v2, 0
  br i1 %v825, label %b117, label %b118
b117:
  br label %b119
b119:
  %v826 = phi i64 [ 0, %b117 ], [ %v854, %b124 ]
  %v827 = icmp slt i64 %v826, 32
  br i1 %v827, label %b120, label %b121
b120:
  br label %b122
b122:
  %v828 = phi i64 [ 0, %b120 ], [ %v851, %b127 ]
  %v829 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v850, %b127 ]
  %v830 = icmp slt i64 %v828, %v8
  br i1 %v830, label %b123, label %b124
b123:
  %v831 = add i64 %v828, 128
  %v832 = icmp slt i64 %v831, %v8
  %v833 = select i1 %v832, i64 %v831, i64 %v8
  br label %b125
b125:
  %v834 = phi i64 [ %v828, %b123 ], [ %v849, %b126 ]
  %v835 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v848, %b126 ]
  %v836 = icmp slt i64 %v834, %v833
  br i1 %v836, label %b126, label %b127
b126:
  %v837 = mul i64 %v834, 32
  %v838 = getelementptr inbounds float, ptr %v66, i64 %v837
  %v839 = mul i64 %v834, 32
  %v840 = getelementptr inbounds float, ptr %v72, i64 %v839
  %v841 = add i64 0, %v826
  %v842 = getelementptr inbounds float, ptr %v838, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 0, %v826
  %v845 = getelementptr inbounds float, ptr %v840, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = fmul <8 x float> %v843, %v846
  %v848 = fadd <8 x float> %v835, %v847
  %v849 = add nsw i64 %v834, 1
  br label %b125
b127:
  %v850 = fadd <8 x float> %v829, %v835
  %v851 = add nsw i64 %v828, 128
  br label %b122
b124:
  %v852 = add i64 0, %v826
  %v853 = getelementptr inbounds float, ptr %v54, i64 %v852
  store <8 x float> %v829, ptr %v853, align 4
  %v854 = add nsw i64 %v826, 8
  br label %b119
b121:
  br label %b118
b118:
  %v855 = icmp sgt i64 %v3, 1
  br i1 %v855, label %b128, label %b129
b128:
  %v856 = getelementptr inbounds i64, ptr %v1, i64 3
  %v857 = atomicrmw add ptr %v856, i64 1 acq_rel
  %v858 = load i64, ptr %v153, align 8
  %v859 = add i64 %v858, 1
  store i64 %v859, ptr %v153, align 8
  %v860 = mul i64 %v3, %v859
  br label %b130
b130:
  %v861 = load atomic i64, ptr %v856 acquire, align 8
  %v862 = icmp slt i64 %v861, %v860
  br i1 %v862, label %b131, label %b132
b131:
  %v863 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v864 = mul i64 0, 32
  %v865 = getelementptr inbounds float, ptr %v110, i64 %v864
  %v866 = getelementptr inbounds float, ptr %v865, i64 0
  %v867 = mul i64 0, 8
  %v868 = getelementptr inbounds float, ptr %v10, i64 %v867
  %v869 = getelementptr inbounds float, ptr %v868, i64 0
  %v870 = getelementptr inbounds float, ptr %v158, i64 12288
  %v871 = add i64 32, 1
  %v872 = sdiv i64 %v871, 2
  %v873 = add i64 %v2, 1
  %v874 = mul i64 %v872, %v2
  %v875 = sdiv i64 %v874, %v3
  %v876 = mul i64 %v875, 2
  %v877 = icmp slt i64 %v876, 32
  %v878 = select i1 %v877, i64 %v876, i64 32
  %v879 = mul i64 %v872, %v873
  %v880 = sdiv i64 %v879, %v3
  %v881 = mul i64 %v880, 2
  %v882 = icmp slt i64 %v881, 32
  %v883 = select i1 %v882, i64 %v881, i64 32
  %v884 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b133
b133:
  %v885 = phi i64 [ %v878, %b129 ], [ %v893, %b138 ]
  %v886 = icmp slt i64 %v885, %v883
  br i1 %v886, label %b134, label %b135
b134:
  %v887 = mul i64 %v885, 8
  %v888 = getelementptr inbounds float, ptr %v884, i64 %v887
  br label %b136
b136:
  %v889 = phi i64 [ 0, %b134 ], [ %v892, %b137 ]
  %v890 = icmp slt i64 %v889, 8
  br i1 %v890, label %b137, label %b138
b137:
  %v891 = getelementptr inbounds float, ptr %v888, i64 %v889
  store float 0x0000000000000000, ptr %v891, align 4
  %v892 = add nsw i64 %v889, 1
  br label %b136
b138:
  %v893 = add nsw i64 %v885, 1
  br label %b133
b135:
  %v894 = mul i64 %v8, 1
  br label %b139
b139:
  %v895 = phi i64 [ 0, %b135 ], [ %v999, %b144 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b140, label %b141
b140:
  %v897 = sub i64 %v894, %v895
  %v898 = icmp slt i64 %v897, 384
  %v899 = select i1 %v898, i64 %v897, i64 384
  br label %b142
b142:
  %v900 = phi i64 [ %v878, %b140 ], [ %v998, %b168 ]
  %v901 = icmp slt i64 %v900, %v883
  br i1 %v901, label %b143, label %b144
b143:
  %v902 = sub i64 %v883, %v900
  %v903 = icmp slt i64 %v902, 64
  %v904 = select i1 %v903, i64 %v902, i64 64
  %v905 = sdiv i64 %v904, 2
  %v906 = mul i64 %v905, 2
  %v907 = sub i64 %v904, %v906
  %v908 = mul i64 %v895, 32
  %v909 = add i64 %v908, %v900
  %v910 = getelementptr inbounds float, ptr %v866, i64 %v909
  br label %b145
b145:
  %v911 = phi i64 [ 0, %b143 ], [ %v937, %b153 ]
  %v912 = icmp slt i64 %v911, %v899
  br i1 %v912, label %b146, label %b147
b146:
  %v913 = mul i64 %v911, 32
  %v914 = getelementptr inbounds float, ptr %v910, i64 %v913
  %v915 = mul i64 %v911, 2
  %v916 = getelementptr inbounds float, ptr %v870, i64 %v915
  br label %b148
b148:
  %v917 = phi i64 [ 0, %b146 ], [ %v926, %b149 ]
  %v918 = icmp slt i64 %v917, %v905
  br i1 %v918, label %b149, label %b150
b149:
  %v919 = mul i64 %v917, 2
  %v920 = getelementptr inbounds float, ptr %v914, i64 %v919
  %v921 = mul i64 %v917, 768
  %v922 = getelementptr inbounds float, ptr %v916, i64 %v921
  %v923 = getelementptr inbounds float, ptr %v920, i64 0
  %v924 = load <2 x float>, ptr %v923, align 4
  %v925 = getelementptr inbounds float, ptr %v922, i64 0
  store <2 x float> %v924, ptr %v925, align 4
  %v926 = add nsw i64 %v917, 1
  br label %b148
b150:
  %v927 = mul i64 %v905, 2
  %v928 = getelementptr inbounds float, ptr %v914, i64 %v927
  %v929 = mul i64 %v905, 768
  %v930 = getelementptr inbounds float, ptr %v916, i64 %v929
  br label %b151
b151:
  %v931 = phi i64 [ 0, %b150 ], [ %v936, %b152 ]
  %v932 = icmp slt i64 %v931, %v907
  br i1 %v932, label %b152, label %b153
b152:
  %v933 = getelementptr inbounds float, ptr %v928, i64 %v931
  %v934 = load float, ptr %v933, align 4
  %v935 = getelementptr inbounds float, ptr %v930, i64 %v931
  store float %v934, ptr %v935, align 4
  %v936 = add nsw i64 %v931, 1
  br label %b151, !llvm.loop !3
b153:
  %v937 = add nsw i64 %v911, 1
  br label %b145
b147:
  br label %b154
b154:
  %v938 = phi i64 [ 0, %b147 ], [ %v973, %b162 ]
  %v939 = icmp slt i64 %v938, 0
  br i1 %v939, label %b155, label %b156
b155:
  %v940 = mul i64 %v895, 8
  %v941 = add i64 %v940, %v938
  %v942 = getelementptr inbounds float, ptr %v869, i64 %v941
  br label %b157
b157:
  %v943 = phi i64 [ 0, %b155 ], [ %v961, %b158 ]
  %v944 = icmp slt i64 %v943, %v899
  br i1 %v944, label %b158, label %b159
b158:
  %v945 = mul i64 %v943, 8
  %v946 = getelementptr inbounds float, ptr %v942, i64 %v945
  %v947 = mul i64 %v943, 32
  %v948 = getelementptr inbounds float, ptr %v158, i64 %v947
  %v949 = getelementptr inbounds float, ptr %v946, i64 0
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = getelementptr inbounds float, ptr %v948, i64 0
  store <8 x float> %v950, ptr %v951, align 4
  %v952 = getelementptr inbounds float, ptr %v946, i64 8
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = getelementptr inbounds float, ptr %v948, i64 8
  store <8 x float> %v953, ptr %v954, align 4
  %v955 = getelementptr inbounds float, ptr %v946, i64 16
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = getelementptr inbounds float, ptr %v948, i64 16
  store <8 x float> %v956, ptr %v957, align 4
  %v958 = getelementptr inbounds float, ptr %v946, i64 24
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = getelementptr inbounds float, ptr %v948, i64 24
  store <8 x float> %v959, ptr %v960, align 4
  %v961 = add nsw i64 %v943, 1
  br label %b157
b159:
  %v962 = sdiv i64 %v904, 2
  br label %b160
b160:
  %v963 = phi i64 [ 0, %b159 ], [ %v972, %b161 ]
  %v964 = icmp slt i64 %v963, %v962
  br i1 %v964, label %b161, label %b162
b161:
  %v965 = mul i64 %v963, 2
  %v966 = add i64 %v900, %v965
  %v967 = mul i64 %v963, 768
  %v968 = getelementptr inbounds float, ptr %v870, i64 %v967
  %v969 = mul i64 %v966, 8
  %v970 = add i64 %v969, %v938
  %v971 = getelementptr inbounds float, ptr %v884, i64 %v970
  call void @outer_2x32(ptr %v968, ptr %v158, i64 %v899, ptr %v971, i64 8)
  %v972 = add nsw i64 %v963, 1
  br label %b160
b162:
  %v973 = add nsw i64 %v938, 32
  br label %b154
b156:
  %v974 = mul i64 %v895, 8
  %v975 = add i64 %v974, 0
  %v976 = getelementptr inbounds float, ptr %v869, i64 %v975
  br label %b163
b163:
  %v977 = phi i64 [ 0, %b156 ], [ %v986, %b164 ]
  %v978 = icmp slt i64 %v977, %v899
  br i1 %v978, label %b164, label %b165
b164:
  %v979 = mul i64 %v977, 8
  %v980 = getelementptr inbounds float, ptr %v976, i64 %v979
  %v981 = mul i64 %v977, 8
  %v982 = getelementptr inbounds float, ptr %v158, i64 %v981
  %v983 = getelementptr inbounds float, ptr %v980, i64 0
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = getelementptr inbounds float, ptr %v982, i64 0
  store <8 x float> %v984, ptr %v985, align 4
  %v986 = add nsw i64 %v977, 1
  br label %b163
b165:
  %v987 = sdiv i64 %v904, 2
  br label %b166
b166:
  %v988 = phi i64 [ 0, %b165 ], [ %v997, %b167 ]
  %v989 = icmp slt i64 %v988, %v987
  br i1 %v989, label %b167, label %b168
b167:
  %v990 = mul i64 %v988, 2
  %v991 = add i64 %v900, %v990
  %v992 = mul i64 %v988, 768
  %v993 = getelementptr inbounds float, ptr %v870, i64 %v992
  %v994 = mul i64 %v991, 8
  %v995 = add i64 %v994, 0
  %v996 = getelementptr inbounds float, ptr %v884, i64 %v995
  call void @outer_2x8(ptr %v993, ptr %v158, i64 %v899, ptr %v996, i64 8)
  %v997 = add nsw i64 %v988, 1
  br label %b166
b168:
  %v998 = add nsw i64 %v900, 64
  br label %b142
b144:
  %v999 = add nsw i64 %v895, 384
  br label %b139
b141:
  %v1000 = icmp sgt i64 %v3, 1
  br i1 %v1000, label %b169, label %b170
b169:
  %v1001 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1002 = atomicrmw add ptr %v1001, i64 1 acq_rel
  %v1003 = load i64, ptr %v153, align 8
  %v1004 = add i64 %v1003, 1
  store i64 %v1004, ptr %v153, align 8
  %v1005 = mul i64 %v3, %v1004
  br label %b171
b171:
  %v1006 = load atomic i64, ptr %v1001 acquire, align 8
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b172, label %b173
b172:
  %v1008 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v1009 = icmp eq i64 %v2, 0
  br i1 %v1009, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1010 = phi i64 [ 0, %b174 ], [ %v1038, %b181 ]
  %v1011 = icmp slt i64 %v1010, 32
  br i1 %v1011, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1012 = phi i64 [ 0, %b177 ], [ %v1035, %b184 ]
  %v1013 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1034, %b184 ]
  %v1014 = icmp slt i64 %v1012, %v8
  br i1 %v1014, label %b180, label %b181
b180:
  %v1015 = add i64 %v1012, 128
  %v1016 = icmp slt i64 %v1015, %v8
  %v1017 = select i1 %v1016, i64 %v1015, i64 %v8
  br label %b182
b182:
  %v1018 = phi i64 [ %v1012, %b180 ], [ %v1033, %b183 ]
  %v1019 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v1032, %b183 ]
  %v1020 = icmp slt i64 %v1018, %v1017
  br i1 %v1020, label %b183, label %b184
b183:
  %v1021 = mul i64 %v1018, 32
  %v1022 = getelementptr inbounds float, ptr %v66, i64 %v1021
  %v1023 = mul i64 %v1018, 32
  %v1024 = getelementptr inbounds float, ptr %v76, i64 %v1023
  %v1025 = add i64 0, %v1010
  %v1026 = getelementptr inbounds float, ptr %v1022, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 0, %v1010
  %v1029 = getelementptr inbounds float, ptr %v1024, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = fmul <8 x float> %v1027, %v1030
  %v1032 = fadd <8 x float> %v1019, %v1031
  %v1033 = add nsw i64 %v1018, 1
  br label %b182
b184:
  %v1034 = fadd <8 x float> %v1013, %v1019
  %v1035 = add nsw i64 %v1012, 128
  br label %b179
b181:
  %v1036 = add i64 0, %v1010
  %v1037 = getelementptr inbounds float, ptr %v58, i64 %v1036
  store <8 x float> %v1013, ptr %v1037, align 4
  %v1038 = add nsw i64 %v1010, 8
  br label %b176
b178:
  br label %b175
b175:
  %v1039 = icmp sgt i64 %v3, 1
  br i1 %v1039, label %b185, label %b186
b185:
  %v1040 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1041 = atomicrmw add ptr %v1040, i64 1 acq_rel
  %v1042 = load i64, ptr %v153, align 8
  %v1043 = add i64 %v1042, 1
  store i64 %v1043, ptr %v153, align 8
  %v1044 = mul i64 %v3, %v1043
  br label %b187
b187:
  %v1045 = load atomic i64, ptr %v1040 acquire, align 8
  %v1046 = icmp slt i64 %v1045, %v1044
  br i1 %v1046, label %b188, label %b189
b188:
  %v1047 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
  %v1048 = icmp eq i64 %v2, 0
  br i1 %v1048, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1049 = phi i64 [ 0, %b190 ], [ %v1071, %b197 ]
  %v1050 = icmp slt i64 %v1049, 32
  br i1 %v1050, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1051 = phi i64 [ 0, %b193 ], [ %v1068, %b200 ]
  %v1052 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v1067, %b200 ]
  %v1053 = icmp slt i64 %v1051, %v8
  br i1 %v1053, label %b196, label %b197
b196:
  %v1054 = add i64 %v1051, 128
  %v1055 = icmp slt i64 %v1054, %v8
  %v1056 = select i1 %v1055, i64 %v1054, i64 %v8
  br label %b198
b198:
  %v1057 = phi i64 [ %v1051, %b196 ], [ %v1066, %b199 ]
  %v1058 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1065, %b199 ]
  %v1059 = icmp slt i64 %v1057, %v1056
  br i1 %v1059, label %b199, label %b200
b199:
  %v1060 = mul i64 %v1057, 32
  %v1061 = getelementptr inbounds float, ptr %v66, i64 %v1060
  %v1062 = add i64 0, %v1049
  %v1063 = getelementptr inbounds float, ptr %v1061, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = fadd <8 x float> %v1058, %v1064
  %v1066 = add nsw i64 %v1057, 1
  br label %b198
b200:
  %v1067 = fadd <8 x float> %v1052, %v1058
  %v1068 = add nsw i64 %v1051, 128
  br label %b195
b197:
  %v1069 = add i64 0, %v1049
  %v1070 = getelementptr inbounds float, ptr %v60, i64 %v1069
  store <8 x float> %v1052, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1049, 8
  br label %b192
b194:
  br label %b191
b191:
  %v1072 = icmp sgt i64 %v3, 1
  br i1 %v1072, label %b201, label %b202
b201:
  %v1073 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1074 = atomicrmw add ptr %v1073, i64 1 acq_rel
  %v1075 = load i64, ptr %v153, align 8
  %v1076 = add i64 %v1075, 1
  store i64 %v1076, ptr %v153, align 8
  %v1077 = mul i64 %v3, %v1076
  br label %b203
b203:
  %v1078 = load atomic i64, ptr %v1073 acquire, align 8
  %v1079 = icmp slt i64 %v1078, %v1077
  br i1 %v1079, label %b204, label %b205
b204:
  %v1080 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v1081 = icmp eq i64 %v2, 0
  br i1 %v1081, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1082 = phi i64 [ 0, %b206 ], [ %v1147, %b213 ]
  %v1083 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v1146, %b213 ]
  %v1084 = icmp slt i64 %v1082, %v8
  br i1 %v1084, label %b209, label %b210
b209:
  %v1085 = add i64 %v1082, 128
  %v1086 = icmp slt i64 %v1085, %v8
  %v1087 = select i1 %v1086, i64 %v1085, i64 %v8
  br label %b211
b211:
  %v1088 = phi i64 [ %v1082, %b209 ], [ %v1145, %b212 ]
  %v1089 = phi <8 x float> [ splat (float 0x0000000000000000), %b209 ], [ %v1144, %b212 ]
  %v1090 = icmp slt i64 %v1088, %v1087
  br i1 %v1090, label %b212, label %b213
b212:
  %v1091 = mul i64 %v1088, 8
  %v1092 = getelementptr inbounds float, ptr %v108, i64 %v1091
  %v1093 = mul i64 %v1088, 8
  %v1094 = getelementptr inbounds float, ptr %v104, i64 %v1093
  %v1095 = mul i64 %v1088, 8
  %v1096 = getelementptr inbounds float, ptr %v106, i64 %v1095
  %v1097 = add i64 0, 0
  %v1098 = getelementptr inbounds float, ptr %v1092, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 0, 0
  %v1101 = getelementptr inbounds float, ptr %v1094, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = fmul <8 x float> %v1099, %v1102
  %v1104 = add i64 0, 0
  %v1105 = getelementptr inbounds float, ptr %v1096, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = add i64 0, 0
  %v1108 = getelementptr inbounds float, ptr %v36, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = fmul <8 x float> %v1106, %v1109
  %v1111 = add i64 0, 0
  %v1112 = getelementptr inbounds float, ptr %v38, i64 %v1111
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = fadd <8 x float> %v1110, %v1113
  %v1115 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1114)
  %v1116 = fcmp ogt <8 x float> %v1115, splat (float 0x4023000000000000)
  %v1117 = select <8 x i1> %v1116, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1115
  %v1118 = fadd <8 x float> %v1117, %v1117
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1120 = fsub <8 x float> %v1119, splat (float 0x4168000000000000)
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1118)
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1121)
  %v1123 = bitcast <8 x float> %v1119 to <8 x i32>
  %v1124 = fmul <8 x float> %v1122, %v1122
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1122, <8 x float> splat (float 0x3F81227F40000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1122, <8 x float> splat (float 0x3FA5556740000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1122, <8 x float> splat (float 0x3FC5554B00000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1128, <8 x float> %v1122)
  %v1130 = shl <8 x i32> %v1123, splat (i32 23)
  %v1131 = add <8 x i32> %v1130, splat (i32 1065353216)
  %v1132 = bitcast <8 x i32> %v1131 to <8 x float>
  %v1133 = fsub <8 x float> %v1132, splat (float 0x3FF0000000000000)
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1129, <8 x float> %v1133)
  %v1135 = fadd <8 x float> %v1134, splat (float 0x4000000000000000)
  %v1136 = fdiv <8 x float> %v1134, %v1135
  %v1137 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1136, <8 x float> %v1114)
  %v1138 = fmul <8 x float> %v1137, %v1137
  %v1139 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1140 = shufflevector <8 x float> %v1139, <8 x float> poison, <8 x i32> zeroinitializer
  %v1141 = fsub <8 x float> %v1140, %v1138
  %v1142 = fmul <8 x float> %v1103, %v1141
  %v1143 = fmul <8 x float> %v1142, %v1106
  %v1144 = fadd <8 x float> %v1089, %v1143
  %v1145 = add nsw i64 %v1088, 1
  br label %b211
b213:
  %v1146 = fadd <8 x float> %v1083, %v1089
  %v1147 = add nsw i64 %v1082, 128
  br label %b208
b210:
  %v1148 = add i64 0, 0
  %v1149 = getelementptr inbounds float, ptr %v62, i64 %v1148
  store <8 x float> %v1083, ptr %v1149, align 4
  br label %b207
b207:
  %v1150 = icmp sgt i64 %v3, 1
  br i1 %v1150, label %b214, label %b215
b214:
  %v1151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1152 = atomicrmw add ptr %v1151, i64 1 acq_rel
  %v1153 = load i64, ptr %v153, align 8
  %v1154 = add i64 %v1153, 1
  store i64 %v1154, ptr %v153, align 8
  %v1155 = mul i64 %v3, %v1154
  br label %b216
b216:
  %v1156 = load atomic i64, ptr %v1151 acquire, align 8
  %v1157 = icmp slt i64 %v1156, %v1155
  br i1 %v1157, label %b217, label %b218
b217:
  %v1158 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v1159 = icmp eq i64 %v2, 0
  br i1 %v1159, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1160 = phi i64 [ 0, %b219 ], [ %v1224, %b226 ]
  %v1161 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v1223, %b226 ]
  %v1162 = icmp slt i64 %v1160, %v8
  br i1 %v1162, label %b222, label %b223
b222:
  %v1163 = add i64 %v1160, 128
  %v1164 = icmp slt i64 %v1163, %v8
  %v1165 = select i1 %v1164, i64 %v1163, i64 %v8
  br label %b224
b224:
  %v1166 = phi i64 [ %v1160, %b222 ], [ %v1222, %b225 ]
  %v1167 = phi <8 x float> [ splat (float 0x0000000000000000), %b222 ], [ %v1221, %b225 ]
  %v1168 = icmp slt i64 %v1166, %v1165
  br i1 %v1168, label %b225, label %b226
b225:
  %v1169 = mul i64 %v1166, 8
  %v1170 = getelementptr inbounds float, ptr %v108, i64 %v1169
  %v1171 = mul i64 %v1166, 8
  %v1172 = getelementptr inbounds float, ptr %v104, i64 %v1171
  %v1173 = mul i64 %v1166, 8
  %v1174 = getelementptr inbounds float, ptr %v106, i64 %v1173
  %v1175 = add i64 0, 0
  %v1176 = getelementptr inbounds float, ptr %v1170, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = add i64 0, 0
  %v1179 = getelementptr inbounds float, ptr %v1172, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = fmul <8 x float> %v1177, %v1180
  %v1182 = add i64 0, 0
  %v1183 = getelementptr inbounds float, ptr %v1174, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = add i64 0, 0
  %v1186 = getelementptr inbounds float, ptr %v36, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = fmul <8 x float> %v1184, %v1187
  %v1189 = add i64 0, 0
  %v1190 = getelementptr inbounds float, ptr %v38, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fadd <8 x float> %v1188, %v1191
  %v1193 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1192)
  %v1194 = fcmp ogt <8 x float> %v1193, splat (float 0x4023000000000000)
  %v1195 = select <8 x i1> %v1194, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1193
  %v1196 = fadd <8 x float> %v1195, %v1195
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1198 = fsub <8 x float> %v1197, splat (float 0x4168000000000000)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1196)
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1199)
  %v1201 = bitcast <8 x float> %v1197 to <8 x i32>
  %v1202 = fmul <8 x float> %v1200, %v1200
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1200, <8 x float> splat (float 0x3F81227F40000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1200, <8 x float> splat (float 0x3FA5556740000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1200, <8 x float> splat (float 0x3FC5554B00000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1200, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1206, <8 x float> %v1200)
  %v1208 = shl <8 x i32> %v1201, splat (i32 23)
  %v1209 = add <8 x i32> %v1208, splat (i32 1065353216)
  %v1210 = bitcast <8 x i32> %v1209 to <8 x float>
  %v1211 = fsub <8 x float> %v1210, splat (float 0x3FF0000000000000)
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1207, <8 x float> %v1211)
  %v1213 = fadd <8 x float> %v1212, splat (float 0x4000000000000000)
  %v1214 = fdiv <8 x float> %v1212, %v1213
  %v1215 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1214, <8 x float> %v1192)
  %v1216 = fmul <8 x float> %v1215, %v1215
  %v1217 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1218 = shufflevector <8 x float> %v1217, <8 x float> poison, <8 x i32> zeroinitializer
  %v1219 = fsub <8 x float> %v1218, %v1216
  %v1220 = fmul <8 x float> %v1181, %v1219
  %v1221 = fadd <8 x float> %v1167, %v1220
  %v1222 = add nsw i64 %v1166, 1
  br label %b224
b226:
  %v1223 = fadd <8 x float> %v1161, %v1167
  %v1224 = add nsw i64 %v1160, 128
  br label %b221
b223:
  %v1225 = add i64 0, 0
  %v1226 = getelementptr inbounds float, ptr %v64, i64 %v1225
  store <8 x float> %v1161, ptr %v1226, align 4
  br label %b220
b220:
  %v1227 = icmp sgt i64 %v3, 1
  br i1 %v1227, label %b227, label %b228
b227:
  %v1228 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1229 = atomicrmw add ptr %v1228, i64 1 acq_rel
  %v1230 = load i64, ptr %v153, align 8
  %v1231 = add i64 %v1230, 1
  store i64 %v1231, ptr %v153, align 8
  %v1232 = mul i64 %v3, %v1231
  br label %b229
b229:
  %v1233 = load atomic i64, ptr %v1228 acquire, align 8
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b230, label %b231
b230:
  %v1235 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
