; generated from specs/hippo_legs.yaml by `make generated`: do not edit
; hippo_legs I=8 H=8 N=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_4x3_0_2_3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3_0_2_3, ptr @tile_2x3_0_2_3, ptr @tile_3x3_0_2_3, ptr @tile_4x3_0_2_3], align 8
@table_tile_4x1 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v81 = alloca i64, i64 1, align 8
  %v347 = alloca float, i64 96, align 4
  %v432 = alloca float, i64 192, align 4
  %v690 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 19
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 27
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 28
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 0
  %v85 = add i64 %v84, 448
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds i64, ptr %v1, i64 4
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b0, label %b1
b0:
  %v90 = icmp eq i64 %v2, 0
  br i1 %v90, label %b2, label %b3
b2:
  %v91 = add i64 0, 0
  %v92 = getelementptr inbounds float, ptr %v48, i64 %v91
  %v93 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v94, ptr %v92, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v95 = icmp sgt i64 %v3, 1
  br i1 %v95, label %b4, label %b5
b4:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 3
  %v97 = atomicrmw add ptr %v96, i64 1 acq_rel
  %v98 = load i64, ptr %v81, align 8
  %v99 = add i64 %v98, 1
  store i64 %v99, ptr %v81, align 8
  %v100 = mul i64 %v3, %v99
  br label %b6
b6:
  %v101 = load atomic i64, ptr %v96 acquire, align 8
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b7, label %b8
b7:
  %v103 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b9, label %b10
b9:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp eq i64 %v108, 0
  br i1 %v109, label %b11, label %b12
b11:
  %v110 = add i64 %v7, 0
  %v111 = sdiv i64 %v110, 1
  %v112 = add i64 %v2, 1
  %v113 = mul i64 %v111, %v2
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, %v7
  %v117 = select i1 %v116, i64 %v115, i64 %v7
  %v118 = mul i64 %v111, %v112
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  br label %b13
b13:
  %v123 = phi i64 [ %v117, %b11 ], [ %v134, %b14 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b14, label %b15
b14:
  %v125 = and i64 0, %v68
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v123
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v28, i64 %v128
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v129, i64 %v130
  %v132 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = add nsw i64 %v123, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v135 = icmp sgt i64 %v3, 1
  br i1 %v135, label %b16, label %b17
b16:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v137 = atomicrmw add ptr %v136, i64 1 acq_rel
  %v138 = load i64, ptr %v81, align 8
  %v139 = add i64 %v138, 1
  store i64 %v139, ptr %v81, align 8
  %v140 = mul i64 %v3, %v139
  br label %b18
b18:
  %v141 = load atomic i64, ptr %v136 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b19, label %b20
b19:
  %v143 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 4
  %v145 = load i64, ptr %v144, align 8
  %v146 = icmp eq i64 %v145, 0
  br i1 %v146, label %b21, label %b22
b21:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = icmp eq i64 %v148, 0
  br i1 %v149, label %b23, label %b24
b23:
  %v150 = add i64 %v7, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  br label %b25
b25:
  %v163 = phi i64 [ %v157, %b23 ], [ %v174, %b26 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b26, label %b27
b26:
  %v165 = and i64 0, %v70
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v163
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v30, i64 %v168
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v169, i64 %v170
  %v172 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v173, ptr %v171, align 4
  %v174 = add nsw i64 %v163, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b28, label %b29
b28:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v81, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v81, align 8
  %v180 = mul i64 %v3, %v179
  br label %b30
b30:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b31, label %b32
b31:
  %v183 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v184 = getelementptr inbounds float, ptr %v83, i64 0
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b33, label %b34
b33:
  %v188 = add i64 1, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  br label %b35
b35:
  %v203 = phi i64 [ %v195, %b33 ], [ %v226, %b36 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b36, label %b37
b36:
  %v205 = mul i64 %v203, 128
  %v206 = mul i64 %v203, 16
  %v207 = add i64 %v205, 0
  %v208 = add i64 %v206, 0
  %v209 = getelementptr inbounds float, ptr %v184, i64 %v207
  %v210 = sub i64 16, %v208
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = mul i64 %v208, 16
  %v214 = add i64 8, %v213
  %v215 = getelementptr inbounds float, ptr %v12, i64 %v214
  call void @pack_turned(ptr %v215, i64 16, i64 1, i64 8, i64 %v212, ptr %v209, i64 16)
  %v216 = add i64 %v205, 8
  %v217 = add i64 %v206, 8
  %v218 = getelementptr inbounds float, ptr %v184, i64 %v216
  %v219 = sub i64 16, %v217
  %v220 = icmp slt i64 %v219, 0
  %v221 = select i1 %v220, i64 0, i64 %v219
  %v222 = mul i64 %v217, 16
  %v223 = add i64 8, %v222
  %v224 = getelementptr inbounds float, ptr %v12, i64 %v223
  call void @pack_turned(ptr %v224, i64 16, i64 1, i64 8, i64 %v221, ptr %v218, i64 16)
  %v225 = add i64 %v205, 128
  %v226 = add nsw i64 %v203, 1
  br label %b35
b37:
  br label %b34
b34:
  %v227 = icmp sgt i64 %v3, 1
  br i1 %v227, label %b38, label %b39
b38:
  %v228 = getelementptr inbounds i64, ptr %v1, i64 3
  %v229 = atomicrmw add ptr %v228, i64 1 acq_rel
  %v230 = load i64, ptr %v81, align 8
  %v231 = add i64 %v230, 1
  store i64 %v231, ptr %v81, align 8
  %v232 = mul i64 %v3, %v231
  br label %b40
b40:
  %v233 = load atomic i64, ptr %v228 acquire, align 8
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b41, label %b42
b41:
  %v235 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v236 = getelementptr inbounds float, ptr %v83, i64 128
  %v237 = getelementptr inbounds float, ptr %v83, i64 384
  %v238 = getelementptr inbounds i64, ptr %v1, i64 4
  %v239 = load i64, ptr %v238, align 8
  %v240 = icmp eq i64 %v239, 0
  br i1 %v240, label %b43, label %b44
b43:
  %v241 = add i64 1, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  br label %b45
b45:
  %v256 = phi i64 [ %v248, %b43 ], [ %v298, %b46 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b46, label %b47
b46:
  %v258 = mul i64 %v256, 256
  %v259 = mul i64 %v256, 8
  %v260 = add i64 %v258, 0
  %v261 = add i64 %v259, 0
  %v262 = getelementptr inbounds float, ptr %v236, i64 %v260
  %v263 = sub i64 8, %v261
  %v264 = icmp slt i64 %v263, 0
  %v265 = select i1 %v264, i64 0, i64 %v263
  %v266 = mul i64 %v261, 16
  %v267 = add i64 0, %v266
  %v268 = getelementptr inbounds float, ptr %v12, i64 %v267
  call void @pack_turned(ptr %v268, i64 16, i64 1, i64 8, i64 %v265, ptr %v262, i64 16)
  %v269 = add i64 %v258, 8
  %v270 = add i64 %v259, 0
  %v271 = getelementptr inbounds float, ptr %v236, i64 %v269
  %v272 = sub i64 8, %v270
  %v273 = icmp slt i64 %v272, 0
  %v274 = select i1 %v273, i64 0, i64 %v272
  %v275 = mul i64 %v270, 16
  %v276 = add i64 128, %v275
  %v277 = getelementptr inbounds float, ptr %v12, i64 %v276
  call void @pack_turned(ptr %v277, i64 16, i64 1, i64 8, i64 %v274, ptr %v271, i64 16)
  %v278 = add i64 %v258, 128
  %v279 = add i64 %v278, 0
  %v280 = add i64 %v259, 0
  %v281 = getelementptr inbounds float, ptr %v236, i64 %v279
  %v282 = sub i64 8, %v280
  %v283 = icmp slt i64 %v282, 0
  %v284 = select i1 %v283, i64 0, i64 %v282
  %v285 = mul i64 %v280, 8
  %v286 = add i64 0, %v285
  %v287 = getelementptr inbounds float, ptr %v14, i64 %v286
  call void @pack_turned(ptr %v287, i64 8, i64 1, i64 8, i64 %v284, ptr %v281, i64 16)
  %v288 = add i64 %v278, 8
  %v289 = add i64 %v259, 0
  %v290 = getelementptr inbounds float, ptr %v236, i64 %v288
  %v291 = sub i64 8, %v289
  %v292 = icmp slt i64 %v291, 0
  %v293 = select i1 %v292, i64 0, i64 %v291
  %v294 = mul i64 %v289, 8
  %v295 = add i64 64, %v294
  %v296 = getelementptr inbounds float, ptr %v14, i64 %v295
  call void @pack_turned(ptr %v296, i64 8, i64 1, i64 8, i64 %v293, ptr %v290, i64 16)
  %v297 = add i64 %v278, 128
  %v298 = add nsw i64 %v256, 1
  br label %b45
b47:
  %v299 = add i64 1, 0
  %v300 = sdiv i64 %v299, 1
  %v301 = add i64 %v2, 1
  %v302 = mul i64 %v300, %v2
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, 1
  %v306 = select i1 %v305, i64 %v304, i64 1
  %v307 = mul i64 %v300, %v301
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  %v312 = icmp slt i64 %v311, 1
  %v313 = select i1 %v312, i64 %v311, i64 1
  br label %b48
b48:
  %v314 = phi i64 [ %v306, %b47 ], [ %v328, %b49 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b49, label %b50
b49:
  %v316 = mul i64 %v314, 64
  %v317 = mul i64 %v314, 8
  %v318 = add i64 %v316, 0
  %v319 = add i64 %v317, 0
  %v320 = getelementptr inbounds float, ptr %v237, i64 %v318
  %v321 = sub i64 8, %v319
  %v322 = icmp slt i64 %v321, 0
  %v323 = select i1 %v322, i64 0, i64 %v321
  %v324 = mul i64 %v319, 8
  %v325 = add i64 0, %v324
  %v326 = getelementptr inbounds float, ptr %v22, i64 %v325
  call void @pack_turned(ptr %v326, i64 8, i64 1, i64 8, i64 %v323, ptr %v320, i64 8)
  %v327 = add i64 %v316, 64
  %v328 = add nsw i64 %v314, 1
  br label %b48
b50:
  br label %b44
b44:
  %v329 = icmp sgt i64 %v3, 1
  br i1 %v329, label %b51, label %b52
b51:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v331 = atomicrmw add ptr %v330, i64 1 acq_rel
  %v332 = load i64, ptr %v81, align 8
  %v333 = add i64 %v332, 1
  store i64 %v333, ptr %v81, align 8
  %v334 = mul i64 %v3, %v333
  br label %b53
b53:
  %v335 = load atomic i64, ptr %v330 acquire, align 8
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b54, label %b55
b54:
  %v337 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 5
  %v339 = load i64, ptr %v338, align 8
  br label %b56
b56:
  %v340 = phi i64 [ 0, %b52 ], [ %v810, %b127 ]
  %v341 = icmp slt i64 %v340, %v5
  br i1 %v341, label %b57, label %b58
b57:
  %v342 = add i64 %v340, %v339
  %v343 = icmp slt i64 %v342, %v5
  %v344 = select i1 %v343, i64 %v342, i64 %v5
  %v345 = sub i64 %v344, %v340
  %v346 = mul i64 %v345, %v7
  %v348 = add i64 %v346, 0
  %v349 = sdiv i64 %v348, 1
  %v350 = add i64 %v2, 1
  %v351 = mul i64 %v349, %v2
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, %v346
  %v355 = select i1 %v354, i64 %v353, i64 %v346
  %v356 = mul i64 %v349, %v350
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v346
  %v360 = select i1 %v359, i64 %v358, i64 %v346
  %v361 = mul i64 %v340, %v7
  %v362 = add i64 %v355, %v361
  %v363 = add i64 %v360, %v361
  br label %b59
b59:
  %v364 = phi i64 [ %v362, %b57 ], [ %v420, %b64 ]
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b60, label %b61
b60:
  %v366 = add i64 %v364, 96
  %v367 = icmp slt i64 %v366, %v363
  %v368 = select i1 %v367, i64 %v366, i64 %v363
  br label %b62
b62:
  %v369 = phi i64 [ 0, %b60 ], [ %v419, %b67 ]
  %v370 = icmp slt i64 %v369, 1
  br i1 %v370, label %b63, label %b64
b63:
  %v371 = sub i64 %v368, %v364
  %v372 = sub i64 6, 1
  %v373 = add i64 %v371, %v372
  %v374 = sdiv i64 %v373, 6
  br label %b65
b65:
  %v375 = phi i64 [ 0, %b63 ], [ %v418, %b72 ]
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b66, label %b67
b66:
  %v377 = mul i64 %v371, %v375
  %v378 = sdiv i64 %v377, %v374
  %v379 = add i64 %v364, %v378
  %v380 = add i64 %v375, 1
  %v381 = mul i64 %v371, %v380
  %v382 = sdiv i64 %v381, %v374
  %v383 = add i64 %v364, %v382
  %v384 = mul i64 %v369, 128
  %v385 = getelementptr inbounds float, ptr %v184, i64 %v384
  %v386 = sub i64 %v383, %v379
  %v387 = mul i64 %v379, 8
  %v388 = getelementptr inbounds float, ptr %v10, i64 %v387
  %v389 = getelementptr inbounds float, ptr %v388, i64 0
  %v390 = sub i64 %v386, 1
  %v391 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v390
  %v392 = load ptr, ptr %v391, align 4
  %v393 = getelementptr inbounds float, ptr %v347, i64 0
  %v394 = icmp sgt i64 %v386, 0
  br i1 %v394, label %b68, label %b69
b68:
  call void %v392(ptr %v389, i64 8, ptr %v385, i64 8, ptr %v393, i64 16, i64 8)
  br label %b69
b69:
  %v395 = add i64 %v384, 128
  br label %b70
b70:
  %v396 = phi i64 [ %v379, %b69 ], [ %v417, %b75 ]
  %v397 = icmp slt i64 %v396, %v383
  br i1 %v397, label %b71, label %b72
b71:
  %v398 = sub i64 %v396, %v379
  %v399 = mul i64 %v398, 16
  %v400 = getelementptr inbounds float, ptr %v347, i64 %v399
  %v401 = mul i64 %v340, %v7
  %v402 = sub i64 %v396, %v401
  %v403 = mul i64 %v402, 16
  %v404 = getelementptr inbounds float, ptr %v50, i64 %v403
  br label %b73
b73:
  %v405 = phi i64 [ 0, %b71 ], [ %v416, %b74 ]
  %v406 = icmp slt i64 %v405, 2
  br i1 %v406, label %b74, label %b75
b74:
  %v407 = mul i64 %v369, 2
  %v408 = add i64 %v407, %v405
  %v409 = mul i64 %v408, 8
  %v410 = add i64 0, %v405
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v400, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 0, %v409
  %v415 = getelementptr inbounds float, ptr %v404, i64 %v414
  store <8 x float> %v413, ptr %v415, align 4
  %v416 = add nsw i64 %v405, 1
  br label %b73
b75:
  %v417 = add nsw i64 %v396, 1
  br label %b70
b72:
  %v418 = add nsw i64 %v375, 1
  br label %b65
b67:
  %v419 = add nsw i64 %v369, 1
  br label %b62
b64:
  %v420 = add nsw i64 %v364, 96
  br label %b59
b61:
  %v421 = icmp sgt i64 %v3, 1
  br i1 %v421, label %b76, label %b77
b76:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 3
  %v423 = atomicrmw add ptr %v422, i64 1 acq_rel
  %v424 = load i64, ptr %v81, align 8
  %v425 = add i64 %v424, 1
  store i64 %v425, ptr %v81, align 8
  %v426 = mul i64 %v3, %v425
  br label %b78
b78:
  %v427 = load atomic i64, ptr %v422 acquire, align 8
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b79, label %b80
b79:
  %v429 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v430 = phi i64 [ %v340, %b77 ], [ %v800, %b111 ]
  %v431 = icmp slt i64 %v430, %v344
  br i1 %v431, label %b82, label %b83
b82:
  %v433 = add i64 %v7, 0
  %v434 = sdiv i64 %v433, 1
  %v435 = add i64 %v2, 1
  %v436 = mul i64 %v434, %v2
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  %v441 = mul i64 %v434, %v435
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  br label %b84
b84:
  %v446 = phi i64 [ %v440, %b82 ], [ %v642, %b89 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b85, label %b86
b85:
  %v448 = add i64 %v446, 96
  %v449 = icmp slt i64 %v448, %v445
  %v450 = select i1 %v449, i64 %v448, i64 %v445
  br label %b87
b87:
  %v451 = phi i64 [ 0, %b85 ], [ %v641, %b92 ]
  %v452 = icmp slt i64 %v451, 1
  br i1 %v452, label %b88, label %b89
b88:
  %v453 = sub i64 %v450, %v446
  %v454 = sub i64 6, 1
  %v455 = add i64 %v453, %v454
  %v456 = sdiv i64 %v455, 6
  br label %b90
b90:
  %v457 = phi i64 [ 0, %b88 ], [ %v640, %b99 ]
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b91, label %b92
b91:
  %v459 = mul i64 %v453, %v457
  %v460 = sdiv i64 %v459, %v456
  %v461 = add i64 %v446, %v460
  %v462 = add i64 %v457, 1
  %v463 = mul i64 %v453, %v462
  %v464 = sdiv i64 %v463, %v456
  %v465 = add i64 %v446, %v464
  %v466 = mul i64 %v451, 256
  %v467 = getelementptr inbounds float, ptr %v236, i64 %v466
  %v468 = sub i64 %v465, %v461
  %v469 = add i64 %v430, 0
  %v470 = and i64 %v469, %v70
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v461
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v30, i64 %v473
  %v475 = getelementptr inbounds float, ptr %v474, i64 0
  %v476 = sub i64 %v468, 1
  %v477 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v476
  %v478 = load ptr, ptr %v477, align 4
  %v479 = getelementptr inbounds float, ptr %v432, i64 0
  %v480 = icmp sgt i64 %v468, 0
  br i1 %v480, label %b93, label %b94
b93:
  call void %v478(ptr %v475, i64 8, ptr %v467, i64 8, ptr %v479, i64 32, i64 16)
  br label %b94
b94:
  %v481 = add i64 %v466, 128
  %v482 = getelementptr inbounds float, ptr %v236, i64 %v481
  %v483 = sub i64 %v465, %v461
  %v484 = add i64 %v430, 0
  %v485 = and i64 %v484, %v68
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v461
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v28, i64 %v488
  %v490 = getelementptr inbounds float, ptr %v489, i64 0
  %v491 = sub i64 %v483, 1
  %v492 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v491
  %v493 = load ptr, ptr %v492, align 4
  %v494 = getelementptr inbounds float, ptr %v432, i64 8
  %v495 = icmp sgt i64 %v483, 0
  br i1 %v495, label %b95, label %b96
b95:
  call void %v493(ptr %v490, i64 8, ptr %v482, i64 8, ptr %v494, i64 32, i64 16)
  br label %b96
b96:
  %v496 = add i64 %v481, 128
  br label %b97
b97:
  %v497 = phi i64 [ %v461, %b96 ], [ %v639, %b102 ]
  %v498 = icmp slt i64 %v497, %v465
  br i1 %v498, label %b98, label %b99
b98:
  %v499 = sub i64 %v497, %v461
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v432, i64 %v500
  %v502 = add i64 %v430, 0
  %v503 = sub i64 %v502, %v340
  %v504 = mul i64 %v503, %v7
  %v505 = add i64 %v504, %v497
  %v506 = mul i64 %v505, 16
  %v507 = getelementptr inbounds float, ptr %v50, i64 %v506
  %v508 = add i64 %v430, 0
  %v509 = and i64 %v508, %v68
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v497
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v28, i64 %v512
  %v514 = add i64 %v430, 0
  %v515 = and i64 %v514, %v76
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v497
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v52, i64 %v518
  %v520 = add i64 %v430, 0
  %v521 = and i64 %v520, %v78
  %v522 = mul i64 %v521, %v7
  %v523 = add i64 %v522, %v497
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v54, i64 %v524
  %v526 = add i64 %v430, 1
  %v527 = and i64 %v526, %v68
  %v528 = mul i64 %v527, %v7
  %v529 = add i64 %v528, %v497
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v28, i64 %v530
  br label %b100
b100:
  %v532 = phi i64 [ 0, %b98 ], [ %v638, %b101 ]
  %v533 = icmp slt i64 %v532, 1
  br i1 %v533, label %b101, label %b102
b101:
  %v534 = mul i64 %v451, 1
  %v535 = add i64 %v534, %v532
  %v536 = mul i64 %v535, 8
  %v537 = add i64 0, %v532
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v501, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 1, %v532
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v501, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 2, %v532
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v501, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 3, %v532
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v501, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, %v536
  %v554 = getelementptr inbounds float, ptr %v507, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fadd <8 x float> %v540, %v555
  %v557 = fadd <8 x float> %v556, %v544
  %v558 = add i64 0, %v536
  %v559 = getelementptr inbounds float, ptr %v16, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = fadd <8 x float> %v557, %v560
  %v562 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v561)
  %v563 = fneg <8 x float> %v562
  %v564 = fcmp olt <8 x float> %v563, splat (float 0xC05A400000000000)
  %v565 = select <8 x i1> %v564, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v563
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v567 = fsub <8 x float> %v566, splat (float 0x4168000000000000)
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v565)
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v568)
  %v570 = bitcast <8 x float> %v566 to <8 x i32>
  %v571 = fmul <8 x float> %v569, %v569
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v569, <8 x float> splat (float 0x3F81227F40000000))
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> %v569, <8 x float> splat (float 0x3FA5556740000000))
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v569, <8 x float> splat (float 0x3FC5554B00000000))
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v569, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> %v575, <8 x float> %v569)
  %v577 = sub <8 x i32> %v570, splat (i32 1262485250)
  %v578 = lshr <8 x i32> %v577, splat (i32 1)
  %v579 = sub <8 x i32> %v577, %v578
  %v580 = shl <8 x i32> %v578, splat (i32 23)
  %v581 = bitcast <8 x i32> %v580 to <8 x float>
  %v582 = shl <8 x i32> %v579, splat (i32 23)
  %v583 = bitcast <8 x i32> %v582 to <8 x float>
  %v584 = fadd <8 x float> %v576, splat (float 0x3FF0000000000000)
  %v585 = fmul <8 x float> %v584, %v581
  %v586 = fmul <8 x float> %v585, %v583
  %v587 = fcmp olt <8 x float> %v561, splat (float 0x0000000000000000)
  %v588 = select <8 x i1> %v587, <8 x float> %v586, <8 x float> splat (float 0x3FF0000000000000)
  %v589 = fadd <8 x float> %v586, splat (float 0x3FF0000000000000)
  %v590 = fdiv <8 x float> %v588, %v589
  %v591 = add i64 8, %v536
  %v592 = getelementptr inbounds float, ptr %v507, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = fadd <8 x float> %v548, %v593
  %v595 = fadd <8 x float> %v594, %v552
  %v596 = add i64 8, %v536
  %v597 = getelementptr inbounds float, ptr %v16, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = fadd <8 x float> %v595, %v598
  %v600 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v599)
  %v601 = fcmp ogt <8 x float> %v600, splat (float 0x4023000000000000)
  %v602 = select <8 x i1> %v601, <8 x float> splat (float 0x4023000000000000), <8 x float> %v600
  %v603 = fadd <8 x float> %v602, %v602
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v605 = fsub <8 x float> %v604, splat (float 0x4168000000000000)
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v603)
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v606)
  %v608 = bitcast <8 x float> %v604 to <8 x i32>
  %v609 = fmul <8 x float> %v607, %v607
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v607, <8 x float> splat (float 0x3F81227F40000000))
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v607, <8 x float> splat (float 0x3FA5556740000000))
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> %v607, <8 x float> splat (float 0x3FC5554B00000000))
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v607, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v613, <8 x float> %v607)
  %v615 = shl <8 x i32> %v608, splat (i32 23)
  %v616 = add <8 x i32> %v615, splat (i32 1065353216)
  %v617 = bitcast <8 x i32> %v616 to <8 x float>
  %v618 = fsub <8 x float> %v617, splat (float 0x3FF0000000000000)
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> %v614, <8 x float> %v618)
  %v620 = fadd <8 x float> %v619, splat (float 0x4000000000000000)
  %v621 = fdiv <8 x float> %v619, %v620
  %v622 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v621, <8 x float> %v599)
  %v623 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v624 = shufflevector <8 x float> %v623, <8 x float> poison, <8 x i32> zeroinitializer
  %v625 = fsub <8 x float> %v624, %v590
  %v626 = add i64 0, %v536
  %v627 = getelementptr inbounds float, ptr %v513, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = fmul <8 x float> %v625, %v628
  %v630 = fmul <8 x float> %v590, %v622
  %v631 = fadd <8 x float> %v629, %v630
  %v632 = add i64 0, %v536
  %v633 = getelementptr inbounds float, ptr %v519, i64 %v632
  store <8 x float> %v590, ptr %v633, align 4
  %v634 = add i64 0, %v536
  %v635 = getelementptr inbounds float, ptr %v525, i64 %v634
  store <8 x float> %v622, ptr %v635, align 4
  %v636 = add i64 0, %v536
  %v637 = getelementptr inbounds float, ptr %v531, i64 %v636
  store <8 x float> %v631, ptr %v637, align 4
  %v638 = add nsw i64 %v532, 1
  br label %b100
b102:
  %v639 = add nsw i64 %v497, 1
  br label %b97
b99:
  %v640 = add nsw i64 %v457, 1
  br label %b90
b92:
  %v641 = add nsw i64 %v451, 1
  br label %b87
b89:
  %v642 = add nsw i64 %v446, 96
  br label %b84
b86:
  %v643 = add i64 %v7, 0
  %v644 = sdiv i64 %v643, 1
  %v645 = add i64 %v2, 1
  %v646 = mul i64 %v644, %v2
  %v647 = sdiv i64 %v646, %v3
  %v648 = mul i64 %v647, 1
  %v649 = icmp slt i64 %v648, %v7
  %v650 = select i1 %v649, i64 %v648, i64 %v7
  %v651 = mul i64 %v644, %v645
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v7
  %v655 = select i1 %v654, i64 %v653, i64 %v7
  br label %b103
b103:
  %v656 = phi i64 [ %v650, %b86 ], [ %v689, %b108 ]
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b104, label %b105
b104:
  br label %b106
b106:
  %v658 = phi i64 [ 0, %b104 ], [ %v675, %b107 ]
  %v659 = phi <8 x float> [ splat (float 0x0000000000000000), %b104 ], [ %v674, %b107 ]
  %v660 = icmp slt i64 %v658, 8
  br i1 %v660, label %b107, label %b108
b107:
  %v661 = add i64 %v430, 1
  %v662 = and i64 %v661, %v68
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v656
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v28, i64 %v665
  %v667 = add i64 0, %v658
  %v668 = getelementptr inbounds float, ptr %v18, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 0, %v658
  %v671 = getelementptr inbounds float, ptr %v666, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = fmul <8 x float> %v669, %v672
  %v674 = fadd <8 x float> %v659, %v673
  %v675 = add nsw i64 %v658, 8
  br label %b106
b108:
  %v676 = shufflevector <8 x float> %v659, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v677 = shufflevector <8 x float> %v659, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v678 = fadd <4 x float> %v676, %v677
  %v679 = shufflevector <4 x float> %v678, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v680 = shufflevector <4 x float> %v678, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v681 = fadd <2 x float> %v679, %v680
  %v682 = extractelement <2 x float> %v681, i64 0
  %v683 = extractelement <2 x float> %v681, i64 1
  %v684 = fadd float %v682, %v683
  %v685 = fadd float %v684, 0x0000000000000000
  %v686 = mul i64 %v656, 1
  %v687 = getelementptr inbounds float, ptr %v56, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  store float %v685, ptr %v688, align 4
  %v689 = add nsw i64 %v656, 1
  br label %b103
b105:
  %v691 = add i64 %v7, 0
  %v692 = sdiv i64 %v691, 1
  %v693 = add i64 %v2, 1
  %v694 = mul i64 %v692, %v2
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v7
  %v698 = select i1 %v697, i64 %v696, i64 %v7
  %v699 = mul i64 %v692, %v693
  %v700 = sdiv i64 %v699, %v3
  %v701 = mul i64 %v700, 1
  %v702 = icmp slt i64 %v701, %v7
  %v703 = select i1 %v702, i64 %v701, i64 %v7
  br label %b109
b109:
  %v704 = phi i64 [ %v698, %b105 ], [ %v799, %b114 ]
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b110, label %b111
b110:
  %v706 = add i64 %v704, 96
  %v707 = icmp slt i64 %v706, %v703
  %v708 = select i1 %v707, i64 %v706, i64 %v703
  br label %b112
b112:
  %v709 = phi i64 [ 0, %b110 ], [ %v798, %b117 ]
  %v710 = icmp slt i64 %v709, 1
  br i1 %v710, label %b113, label %b114
b113:
  %v711 = sub i64 %v708, %v704
  %v712 = sub i64 8, 1
  %v713 = add i64 %v711, %v712
  %v714 = sdiv i64 %v713, 8
  br label %b115
b115:
  %v715 = phi i64 [ 0, %b113 ], [ %v797, %b122 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b116, label %b117
b116:
  %v717 = mul i64 %v711, %v715
  %v718 = sdiv i64 %v717, %v714
  %v719 = add i64 %v704, %v718
  %v720 = add i64 %v715, 1
  %v721 = mul i64 %v711, %v720
  %v722 = sdiv i64 %v721, %v714
  %v723 = add i64 %v704, %v722
  %v724 = mul i64 %v709, 64
  %v725 = getelementptr inbounds float, ptr %v237, i64 %v724
  %v726 = sub i64 %v723, %v719
  %v727 = add i64 %v430, 0
  %v728 = and i64 %v727, %v70
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v719
  %v731 = mul i64 %v730, 8
  %v732 = getelementptr inbounds float, ptr %v30, i64 %v731
  %v733 = getelementptr inbounds float, ptr %v732, i64 0
  %v734 = sub i64 %v726, 1
  %v735 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v734
  %v736 = load ptr, ptr %v735, align 4
  %v737 = getelementptr inbounds float, ptr %v690, i64 0
  %v738 = icmp sgt i64 %v726, 0
  br i1 %v738, label %b118, label %b119
b118:
  call void %v736(ptr %v733, i64 8, ptr %v725, i64 8, ptr %v737, i64 8, i64 0)
  br label %b119
b119:
  %v739 = add i64 %v724, 64
  br label %b120
b120:
  %v740 = phi i64 [ %v719, %b119 ], [ %v796, %b125 ]
  %v741 = icmp slt i64 %v740, %v723
  br i1 %v741, label %b121, label %b122
b121:
  %v742 = sub i64 %v740, %v719
  %v743 = mul i64 %v742, 8
  %v744 = getelementptr inbounds float, ptr %v690, i64 %v743
  %v745 = add i64 %v430, 0
  %v746 = and i64 %v745, %v70
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v740
  %v749 = mul i64 %v748, 8
  %v750 = getelementptr inbounds float, ptr %v30, i64 %v749
  %v751 = mul i64 %v740, 1
  %v752 = getelementptr inbounds float, ptr %v56, i64 %v751
  %v753 = getelementptr inbounds float, ptr %v752, i64 0
  %v754 = load float, ptr %v753, align 4
  %v755 = add i64 %v430, 0
  %v756 = and i64 %v755, %v64
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v740
  %v759 = mul i64 %v758, 1
  %v760 = getelementptr inbounds float, ptr %v24, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v760, i64 0
  %v762 = load float, ptr %v761, align 4
  %v763 = fadd float %v762, 0x3FF0000000000000
  %v764 = add i64 %v430, 1
  %v765 = and i64 %v764, %v70
  %v766 = mul i64 %v765, %v7
  %v767 = add i64 %v766, %v740
  %v768 = mul i64 %v767, 8
  %v769 = getelementptr inbounds float, ptr %v30, i64 %v768
  br label %b123
b123:
  %v770 = phi i64 [ 0, %b121 ], [ %v795, %b124 ]
  %v771 = icmp slt i64 %v770, 1
  br i1 %v771, label %b124, label %b125
b124:
  %v772 = mul i64 %v709, 1
  %v773 = add i64 %v772, %v770
  %v774 = mul i64 %v773, 8
  %v775 = add i64 0, %v770
  %v776 = mul i64 %v775, 8
  %v777 = getelementptr inbounds float, ptr %v744, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 0, %v774
  %v780 = getelementptr inbounds float, ptr %v750, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 0, %v774
  %v783 = getelementptr inbounds float, ptr %v20, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = insertelement <8 x float> poison, float %v754, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fmul <8 x float> %v784, %v786
  %v788 = fsub <8 x float> %v787, %v778
  %v789 = insertelement <8 x float> poison, float %v763, i64 0
  %v790 = shufflevector <8 x float> %v789, <8 x float> poison, <8 x i32> zeroinitializer
  %v791 = fdiv <8 x float> %v788, %v790
  %v792 = fadd <8 x float> %v781, %v791
  %v793 = add i64 0, %v774
  %v794 = getelementptr inbounds float, ptr %v769, i64 %v793
  store <8 x float> %v792, ptr %v794, align 4
  %v795 = add nsw i64 %v770, 1
  br label %b123
b125:
  %v796 = add nsw i64 %v740, 1
  br label %b120
b122:
  %v797 = add nsw i64 %v715, 1
  br label %b115
b117:
  %v798 = add nsw i64 %v709, 1
  br label %b112
b114:
  %v799 = add nsw i64 %v704, 96
  br label %b109
b111:
  %v800 = add nsw i64 %v430, 1
  br label %b81
b83:
  %v801 = icmp sgt i64 %v3, 1
  br i1 %v801, label %b126, label %b127
b126:
  %v802 = getelementptr inbounds i64, ptr %v1, i64 3
  %v803 = atomicrmw add ptr %v802, i64 1 acq_rel
  %v804 = load i64, ptr %v81, align 8
  %v805 = add i64 %v804, 1
  store i64 %v805, ptr %v81, align 8
  %v806 = mul i64 %v3, %v805
  br label %b128
b128:
  %v807 = load atomic i64, ptr %v802 acquire, align 8
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b129, label %b130
b129:
  %v809 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v810 = add nsw i64 %v340, %v339
  br label %b56
b58:
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
  %v81 = alloca i64, i64 1, align 8
  %v366 = alloca float, i64 128, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 19
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 27
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 28
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 18432
  %v85 = add i64 %v84, 448
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds float, ptr %v83, i64 0
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b0, label %b1
b0:
  %v91 = add i64 1, 0
  %v92 = sdiv i64 %v91, 1
  %v93 = add i64 %v2, 1
  %v94 = mul i64 %v92, %v2
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, 1
  %v98 = select i1 %v97, i64 %v96, i64 1
  %v99 = mul i64 %v92, %v93
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, 1
  %v103 = select i1 %v102, i64 %v101, i64 1
  %v104 = icmp slt i64 %v103, 1
  %v105 = select i1 %v104, i64 %v103, i64 1
  br label %b2
b2:
  %v106 = phi i64 [ %v98, %b0 ], [ %v148, %b3 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b3, label %b4
b3:
  %v108 = mul i64 %v106, 448
  %v109 = mul i64 %v106, 8
  %v110 = add i64 %v108, 0
  %v111 = add i64 %v109, 0
  %v112 = getelementptr inbounds float, ptr %v87, i64 %v110
  %v113 = sub i64 8, %v111
  %v114 = icmp slt i64 %v113, 0
  %v115 = select i1 %v114, i64 0, i64 %v113
  %v116 = mul i64 %v111, 1
  %v117 = add i64 8, %v116
  %v118 = getelementptr inbounds float, ptr %v12, i64 %v117
  call void @pack_rows(ptr %v118, i64 1, i64 16, i64 16, i64 %v115, ptr %v112, i64 24)
  %v119 = add i64 %v108, 8
  %v120 = add i64 %v109, 0
  %v121 = getelementptr inbounds float, ptr %v87, i64 %v119
  %v122 = sub i64 8, %v120
  %v123 = icmp slt i64 %v122, 0
  %v124 = select i1 %v123, i64 0, i64 %v122
  %v125 = mul i64 %v120, 1
  %v126 = add i64 0, %v125
  %v127 = getelementptr inbounds float, ptr %v12, i64 %v126
  call void @pack_rows(ptr %v127, i64 1, i64 16, i64 16, i64 %v124, ptr %v121, i64 24)
  %v128 = add i64 %v108, 16
  %v129 = add i64 %v109, 0
  %v130 = getelementptr inbounds float, ptr %v87, i64 %v128
  %v131 = sub i64 8, %v129
  %v132 = icmp slt i64 %v131, 0
  %v133 = select i1 %v132, i64 0, i64 %v131
  %v134 = mul i64 %v129, 1
  %v135 = add i64 0, %v134
  %v136 = getelementptr inbounds float, ptr %v14, i64 %v135
  call void @pack_rows(ptr %v136, i64 1, i64 8, i64 16, i64 %v133, ptr %v130, i64 24)
  %v137 = add i64 %v108, 384
  %v138 = add i64 %v137, 0
  %v139 = add i64 %v109, 0
  %v140 = getelementptr inbounds float, ptr %v87, i64 %v138
  %v141 = sub i64 8, %v139
  %v142 = icmp slt i64 %v141, 0
  %v143 = select i1 %v142, i64 0, i64 %v141
  %v144 = mul i64 %v139, 1
  %v145 = add i64 0, %v144
  %v146 = getelementptr inbounds float, ptr %v22, i64 %v145
  call void @pack_rows(ptr %v146, i64 1, i64 8, i64 8, i64 %v143, ptr %v140, i64 8)
  %v147 = add i64 %v137, 64
  %v148 = add nsw i64 %v106, 1
  br label %b2
b4:
  br label %b1
b1:
  %v149 = icmp sgt i64 %v3, 1
  br i1 %v149, label %b5, label %b6
b5:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v81, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v81, align 8
  %v154 = mul i64 %v3, %v153
  br label %b7
b7:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b8, label %b9
b8:
  %v157 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v158 = phi i64 [ 0, %b6 ], [ %v541, %b27 ]
  %v159 = icmp slt i64 %v158, %v5
  br i1 %v159, label %b11, label %b12
b11:
  %v160 = sub i64 %v5, 1
  %v161 = sub i64 %v160, %v158
  %v162 = add i64 %v7, 0
  %v163 = sdiv i64 %v162, 1
  %v164 = add i64 %v2, 1
  %v165 = mul i64 %v163, %v2
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, %v7
  %v169 = select i1 %v168, i64 %v167, i64 %v7
  %v170 = mul i64 %v163, %v164
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, %v7
  %v174 = select i1 %v173, i64 %v172, i64 %v7
  br label %b13
b13:
  %v175 = phi i64 [ %v169, %b11 ], [ %v203, %b14 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b14, label %b15
b14:
  %v177 = add i64 %v161, 1
  %v178 = and i64 %v177, 1
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v175
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v34, i64 %v181
  %v183 = add i64 %v161, 0
  %v184 = and i64 %v183, %v64
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v175
  %v187 = mul i64 %v186, 1
  %v188 = getelementptr inbounds float, ptr %v24, i64 %v187
  %v189 = getelementptr inbounds float, ptr %v188, i64 0
  %v190 = load float, ptr %v189, align 4
  %v191 = fadd float %v190, 0x3FF0000000000000
  %v192 = mul i64 %v175, 8
  %v193 = getelementptr inbounds float, ptr %v58, i64 %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v182, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v191, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = fdiv <8 x float> %v196, %v198
  %v200 = fneg <8 x float> %v199
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v193, i64 %v201
  store <8 x float> %v200, ptr %v202, align 4
  %v203 = add nsw i64 %v175, 1
  br label %b13
b15:
  %v204 = add i64 %v7, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  br label %b16
b16:
  %v217 = phi i64 [ %v211, %b15 ], [ %v266, %b21 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b17, label %b18
b17:
  br label %b19
b19:
  %v219 = phi i64 [ 0, %b17 ], [ %v248, %b20 ]
  %v220 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v247, %b20 ]
  %v221 = icmp slt i64 %v219, 8
  br i1 %v221, label %b20, label %b21
b20:
  %v222 = add i64 %v161, 1
  %v223 = and i64 %v222, 1
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v217
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v34, i64 %v226
  %v228 = add i64 %v161, 0
  %v229 = and i64 %v228, %v64
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v217
  %v232 = mul i64 %v231, 1
  %v233 = getelementptr inbounds float, ptr %v24, i64 %v232
  %v234 = getelementptr inbounds float, ptr %v233, i64 0
  %v235 = load float, ptr %v234, align 4
  %v236 = fadd float %v235, 0x3FF0000000000000
  %v237 = add i64 0, %v219
  %v238 = getelementptr inbounds float, ptr %v227, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = insertelement <8 x float> poison, float %v236, i64 0
  %v241 = shufflevector <8 x float> %v240, <8 x float> poison, <8 x i32> zeroinitializer
  %v242 = fdiv <8 x float> %v239, %v241
  %v243 = add i64 0, %v219
  %v244 = getelementptr inbounds float, ptr %v20, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fmul <8 x float> %v242, %v245
  %v247 = fadd <8 x float> %v220, %v246
  %v248 = add nsw i64 %v219, 8
  br label %b19
b21:
  %v249 = shufflevector <8 x float> %v220, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v250 = shufflevector <8 x float> %v220, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v251 = fadd <4 x float> %v249, %v250
  %v252 = shufflevector <4 x float> %v251, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v253 = shufflevector <4 x float> %v251, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v254 = fadd <2 x float> %v252, %v253
  %v255 = extractelement <2 x float> %v254, i64 0
  %v256 = extractelement <2 x float> %v254, i64 1
  %v257 = fadd float %v255, %v256
  %v258 = fadd float %v257, 0x0000000000000000
  %v259 = add i64 %v161, 0
  %v260 = and i64 %v259, %v80
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v217
  %v263 = mul i64 %v262, 1
  %v264 = getelementptr inbounds float, ptr %v60, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 0
  store float %v258, ptr %v265, align 4
  %v266 = add nsw i64 %v217, 1
  br label %b16
b18:
  %v267 = add i64 %v7, 0
  %v268 = sdiv i64 %v267, 1
  %v269 = add i64 %v2, 1
  %v270 = mul i64 %v268, %v2
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v7
  %v274 = select i1 %v273, i64 %v272, i64 %v7
  %v275 = mul i64 %v268, %v269
  %v276 = sdiv i64 %v275, %v3
  %v277 = mul i64 %v276, 1
  %v278 = icmp slt i64 %v277, %v7
  %v279 = select i1 %v278, i64 %v277, i64 %v7
  br label %b22
b22:
  %v280 = phi i64 [ %v274, %b18 ], [ %v365, %b23 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b23, label %b24
b23:
  %v282 = add i64 %v161, 1
  %v283 = and i64 %v282, 1
  %v284 = mul i64 %v283, %v7
  %v285 = add i64 %v284, %v280
  %v286 = mul i64 %v285, 8
  %v287 = getelementptr inbounds float, ptr %v32, i64 %v286
  %v288 = add i64 %v161, 0
  %v289 = and i64 %v288, %v66
  %v290 = mul i64 %v289, %v7
  %v291 = add i64 %v290, %v280
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v26, i64 %v292
  %v294 = add i64 %v161, 0
  %v295 = and i64 %v294, %v80
  %v296 = mul i64 %v295, %v7
  %v297 = add i64 %v296, %v280
  %v298 = mul i64 %v297, 1
  %v299 = getelementptr inbounds float, ptr %v60, i64 %v298
  %v300 = getelementptr inbounds float, ptr %v299, i64 0
  %v301 = load float, ptr %v300, align 4
  %v302 = add i64 %v161, 0
  %v303 = and i64 %v302, %v76
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v280
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v52, i64 %v306
  %v308 = add i64 %v161, 0
  %v309 = and i64 %v308, %v78
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v280
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v54, i64 %v312
  %v314 = add i64 %v161, 0
  %v315 = and i64 %v314, %v68
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v280
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v28, i64 %v318
  %v320 = add i64 %v161, 0
  %v321 = and i64 %v320, %v74
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v280
  %v324 = mul i64 %v323, 16
  %v325 = getelementptr inbounds float, ptr %v46, i64 %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v287, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v293, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fadd <8 x float> %v328, %v331
  %v333 = add i64 0, 0
  %v334 = getelementptr inbounds float, ptr %v18, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = insertelement <8 x float> poison, float %v301, i64 0
  %v337 = shufflevector <8 x float> %v336, <8 x float> poison, <8 x i32> zeroinitializer
  %v338 = fmul <8 x float> %v337, %v335
  %v339 = fadd <8 x float> %v332, %v338
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v307, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = fmul <8 x float> %v339, %v342
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v313, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v346, %v346
  %v348 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v349 = shufflevector <8 x float> %v348, <8 x float> poison, <8 x i32> zeroinitializer
  %v350 = fsub <8 x float> %v349, %v347
  %v351 = fmul <8 x float> %v343, %v350
  %v352 = fmul <8 x float> %v339, %v346
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v319, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fmul <8 x float> %v339, %v355
  %v357 = fsub <8 x float> %v352, %v356
  %v358 = fmul <8 x float> %v357, %v342
  %v359 = fsub <8 x float> %v349, %v342
  %v360 = fmul <8 x float> %v358, %v359
  %v361 = add i64 8, 0
  %v362 = getelementptr inbounds float, ptr %v325, i64 %v361
  store <8 x float> %v351, ptr %v362, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v325, i64 %v363
  store <8 x float> %v360, ptr %v364, align 4
  %v365 = add nsw i64 %v280, 1
  br label %b22
b24:
  %v367 = add i64 %v7, 0
  %v368 = sdiv i64 %v367, 1
  %v369 = add i64 %v2, 1
  %v370 = mul i64 %v368, %v2
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, %v7
  %v374 = select i1 %v373, i64 %v372, i64 %v7
  %v375 = mul i64 %v368, %v369
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, %v7
  %v379 = select i1 %v378, i64 %v377, i64 %v7
  br label %b25
b25:
  %v380 = phi i64 [ %v374, %b24 ], [ %v540, %b30 ]
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b26, label %b27
b26:
  %v382 = add i64 %v380, 96
  %v383 = icmp slt i64 %v382, %v379
  %v384 = select i1 %v383, i64 %v382, i64 %v379
  br label %b28
b28:
  %v385 = phi i64 [ 0, %b26 ], [ %v539, %b33 ]
  %v386 = icmp slt i64 %v385, 1
  br i1 %v386, label %b29, label %b30
b29:
  %v387 = sub i64 %v384, %v380
  %v388 = sub i64 4, 1
  %v389 = add i64 %v387, %v388
  %v390 = sdiv i64 %v389, 4
  br label %b31
b31:
  %v391 = phi i64 [ 0, %b29 ], [ %v538, %b40 ]
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b32, label %b33
b32:
  %v393 = mul i64 %v387, %v391
  %v394 = sdiv i64 %v393, %v390
  %v395 = add i64 %v380, %v394
  %v396 = add i64 %v391, 1
  %v397 = mul i64 %v387, %v396
  %v398 = sdiv i64 %v397, %v390
  %v399 = add i64 %v380, %v398
  %v400 = mul i64 %v385, 448
  %v401 = getelementptr inbounds float, ptr %v87, i64 %v400
  %v402 = sub i64 %v399, %v395
  %v403 = add i64 %v161, 0
  %v404 = and i64 %v403, %v74
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v395
  %v407 = mul i64 %v406, 16
  %v408 = getelementptr inbounds float, ptr %v46, i64 %v407
  %v409 = getelementptr inbounds float, ptr %v408, i64 0
  %v410 = sub i64 %v402, 1
  %v411 = getelementptr inbounds ptr, ptr @table_tile_4x3_0_2_3, i64 %v410
  %v412 = load ptr, ptr %v411, align 4
  %v413 = getelementptr inbounds float, ptr %v366, i64 0
  %v414 = icmp sgt i64 %v402, 0
  br i1 %v414, label %b34, label %b35
b34:
  call void %v412(ptr %v409, i64 16, ptr %v401, i64 16, ptr %v413, i64 32, i64 16)
  br label %b35
b35:
  %v415 = add i64 %v400, 384
  %v416 = getelementptr inbounds float, ptr %v87, i64 %v415
  %v417 = sub i64 %v399, %v395
  %v418 = mul i64 %v395, 8
  %v419 = getelementptr inbounds float, ptr %v58, i64 %v418
  %v420 = getelementptr inbounds float, ptr %v419, i64 0
  %v421 = sub i64 %v417, 1
  %v422 = getelementptr inbounds ptr, ptr @table_tile_4x1, i64 %v421
  %v423 = load ptr, ptr %v422, align 4
  %v424 = getelementptr inbounds float, ptr %v366, i64 8
  %v425 = icmp sgt i64 %v417, 0
  br i1 %v425, label %b36, label %b37
b36:
  call void %v423(ptr %v420, i64 8, ptr %v416, i64 8, ptr %v424, i64 32, i64 0)
  br label %b37
b37:
  %v426 = add i64 %v415, 64
  br label %b38
b38:
  %v427 = phi i64 [ %v395, %b37 ], [ %v537, %b43 ]
  %v428 = icmp slt i64 %v427, %v399
  br i1 %v428, label %b39, label %b40
b39:
  %v429 = sub i64 %v427, %v395
  %v430 = mul i64 %v429, 32
  %v431 = getelementptr inbounds float, ptr %v366, i64 %v430
  %v432 = add i64 %v161, 1
  %v433 = and i64 %v432, 1
  %v434 = mul i64 %v433, %v7
  %v435 = add i64 %v434, %v427
  %v436 = mul i64 %v435, 8
  %v437 = getelementptr inbounds float, ptr %v34, i64 %v436
  %v438 = add i64 %v161, 1
  %v439 = and i64 %v438, 1
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v427
  %v442 = mul i64 %v441, 8
  %v443 = getelementptr inbounds float, ptr %v32, i64 %v442
  %v444 = add i64 %v161, 0
  %v445 = and i64 %v444, %v66
  %v446 = mul i64 %v445, %v7
  %v447 = add i64 %v446, %v427
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v26, i64 %v448
  %v450 = add i64 %v161, 0
  %v451 = and i64 %v450, %v80
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v427
  %v454 = mul i64 %v453, 1
  %v455 = getelementptr inbounds float, ptr %v60, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = load float, ptr %v456, align 4
  %v458 = add i64 %v161, 0
  %v459 = and i64 %v458, %v76
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v427
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v52, i64 %v462
  %v464 = add i64 %v161, 0
  %v465 = and i64 %v464, %v72
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v427
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v36, i64 %v468
  %v470 = add i64 %v161, 0
  %v471 = and i64 %v470, 1
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v427
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v34, i64 %v474
  %v476 = add i64 %v161, 0
  %v477 = and i64 %v476, 1
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v427
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v32, i64 %v480
  br label %b41
b41:
  %v482 = phi i64 [ 0, %b39 ], [ %v536, %b42 ]
  %v483 = icmp slt i64 %v482, 1
  br i1 %v483, label %b42, label %b43
b42:
  %v484 = mul i64 %v385, 1
  %v485 = add i64 %v484, %v482
  %v486 = mul i64 %v485, 8
  %v487 = add i64 0, %v482
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v431, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 1, %v482
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v431, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 2, %v482
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v431, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 3, %v482
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v431, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 0, %v486
  %v504 = getelementptr inbounds float, ptr %v437, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = fadd <8 x float> %v505, %v494
  %v507 = fadd <8 x float> %v506, %v498
  %v508 = add i64 0, %v486
  %v509 = getelementptr inbounds float, ptr %v443, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, %v486
  %v512 = getelementptr inbounds float, ptr %v449, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v510, %v513
  %v515 = add i64 0, %v486
  %v516 = getelementptr inbounds float, ptr %v18, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = insertelement <8 x float> poison, float %v457, i64 0
  %v519 = shufflevector <8 x float> %v518, <8 x float> poison, <8 x i32> zeroinitializer
  %v520 = fmul <8 x float> %v519, %v517
  %v521 = fadd <8 x float> %v514, %v520
  %v522 = add i64 0, %v486
  %v523 = getelementptr inbounds float, ptr %v463, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v526 = shufflevector <8 x float> %v525, <8 x float> poison, <8 x i32> zeroinitializer
  %v527 = fsub <8 x float> %v526, %v524
  %v528 = fmul <8 x float> %v521, %v527
  %v529 = fadd <8 x float> %v528, %v502
  %v530 = add i64 0, %v486
  %v531 = getelementptr inbounds float, ptr %v469, i64 %v530
  store <8 x float> %v490, ptr %v531, align 4
  %v532 = add i64 0, %v486
  %v533 = getelementptr inbounds float, ptr %v475, i64 %v532
  store <8 x float> %v507, ptr %v533, align 4
  %v534 = add i64 0, %v486
  %v535 = getelementptr inbounds float, ptr %v481, i64 %v534
  store <8 x float> %v529, ptr %v535, align 4
  %v536 = add nsw i64 %v482, 1
  br label %b41
b43:
  %v537 = add nsw i64 %v427, 1
  br label %b38
b40:
  %v538 = add nsw i64 %v391, 1
  br label %b31
b33:
  %v539 = add nsw i64 %v385, 1
  br label %b28
b30:
  %v540 = add nsw i64 %v380, 96
  br label %b25
b27:
  %v541 = add nsw i64 %v158, 1
  br label %b10
b12:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b44, label %b45
b44:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = load i64, ptr %v81, align 8
  %v546 = add i64 %v545, 1
  store i64 %v546, ptr %v81, align 8
  %v547 = mul i64 %v3, %v546
  br label %b46
b46:
  %v548 = load atomic i64, ptr %v543 acquire, align 8
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b47, label %b48
b47:
  %v550 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v551 = mul i64 0, 16
  %v552 = getelementptr inbounds float, ptr %v46, i64 %v551
  %v553 = getelementptr inbounds float, ptr %v552, i64 0
  %v554 = mul i64 0, 8
  %v555 = getelementptr inbounds float, ptr %v30, i64 %v554
  %v556 = getelementptr inbounds float, ptr %v555, i64 0
  %v557 = getelementptr inbounds float, ptr %v86, i64 12288
  %v558 = add i64 16, 1
  %v559 = sdiv i64 %v558, 2
  %v560 = add i64 %v2, 1
  %v561 = mul i64 %v559, %v2
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 2
  %v564 = icmp slt i64 %v563, 16
  %v565 = select i1 %v564, i64 %v563, i64 16
  %v566 = mul i64 %v559, %v560
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 2
  %v569 = icmp slt i64 %v568, 16
  %v570 = select i1 %v569, i64 %v568, i64 16
  %v571 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b49
b49:
  %v572 = phi i64 [ %v565, %b45 ], [ %v580, %b54 ]
  %v573 = icmp slt i64 %v572, %v570
  br i1 %v573, label %b50, label %b51
b50:
  %v574 = mul i64 %v572, 16
  %v575 = getelementptr inbounds float, ptr %v571, i64 %v574
  br label %b52
b52:
  %v576 = phi i64 [ 0, %b50 ], [ %v579, %b53 ]
  %v577 = icmp slt i64 %v576, 8
  br i1 %v577, label %b53, label %b54
b53:
  %v578 = getelementptr inbounds float, ptr %v575, i64 %v576
  store float 0x0000000000000000, ptr %v578, align 4
  %v579 = add nsw i64 %v576, 1
  br label %b52
b54:
  %v580 = add nsw i64 %v572, 1
  br label %b49
b51:
  %v581 = mul i64 %v8, 1
  br label %b55
b55:
  %v582 = phi i64 [ 0, %b51 ], [ %v686, %b60 ]
  %v583 = icmp slt i64 %v582, %v581
  br i1 %v583, label %b56, label %b57
b56:
  %v584 = sub i64 %v581, %v582
  %v585 = icmp slt i64 %v584, 384
  %v586 = select i1 %v585, i64 %v584, i64 384
  br label %b58
b58:
  %v587 = phi i64 [ %v565, %b56 ], [ %v685, %b84 ]
  %v588 = icmp slt i64 %v587, %v570
  br i1 %v588, label %b59, label %b60
b59:
  %v589 = sub i64 %v570, %v587
  %v590 = icmp slt i64 %v589, 64
  %v591 = select i1 %v590, i64 %v589, i64 64
  %v592 = sdiv i64 %v591, 2
  %v593 = mul i64 %v592, 2
  %v594 = sub i64 %v591, %v593
  %v595 = mul i64 %v582, 16
  %v596 = add i64 %v595, %v587
  %v597 = getelementptr inbounds float, ptr %v553, i64 %v596
  br label %b61
b61:
  %v598 = phi i64 [ 0, %b59 ], [ %v624, %b69 ]
  %v599 = icmp slt i64 %v598, %v586
  br i1 %v599, label %b62, label %b63
b62:
  %v600 = mul i64 %v598, 16
  %v601 = getelementptr inbounds float, ptr %v597, i64 %v600
  %v602 = mul i64 %v598, 2
  %v603 = getelementptr inbounds float, ptr %v557, i64 %v602
  br label %b64
b64:
  %v604 = phi i64 [ 0, %b62 ], [ %v613, %b65 ]
  %v605 = icmp slt i64 %v604, %v592
  br i1 %v605, label %b65, label %b66
b65:
  %v606 = mul i64 %v604, 2
  %v607 = getelementptr inbounds float, ptr %v601, i64 %v606
  %v608 = mul i64 %v604, 768
  %v609 = getelementptr inbounds float, ptr %v603, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v607, i64 0
  %v611 = load <2 x float>, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  store <2 x float> %v611, ptr %v612, align 4
  %v613 = add nsw i64 %v604, 1
  br label %b64
b66:
  %v614 = mul i64 %v592, 2
  %v615 = getelementptr inbounds float, ptr %v601, i64 %v614
  %v616 = mul i64 %v592, 768
  %v617 = getelementptr inbounds float, ptr %v603, i64 %v616
  br label %b67
b67:
  %v618 = phi i64 [ 0, %b66 ], [ %v623, %b68 ]
  %v619 = icmp slt i64 %v618, %v594
  br i1 %v619, label %b68, label %b69
b68:
  %v620 = getelementptr inbounds float, ptr %v615, i64 %v618
  %v621 = load float, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v617, i64 %v618
  store float %v621, ptr %v622, align 4
  %v623 = add nsw i64 %v618, 1
  br label %b67, !llvm.loop !0
b69:
  %v624 = add nsw i64 %v598, 1
  br label %b61
b63:
  br label %b70
b70:
  %v625 = phi i64 [ 0, %b63 ], [ %v660, %b78 ]
  %v626 = icmp slt i64 %v625, 0
  br i1 %v626, label %b71, label %b72
b71:
  %v627 = mul i64 %v582, 8
  %v628 = add i64 %v627, %v625
  %v629 = getelementptr inbounds float, ptr %v556, i64 %v628
  br label %b73
b73:
  %v630 = phi i64 [ 0, %b71 ], [ %v648, %b74 ]
  %v631 = icmp slt i64 %v630, %v586
  br i1 %v631, label %b74, label %b75
b74:
  %v632 = mul i64 %v630, 8
  %v633 = getelementptr inbounds float, ptr %v629, i64 %v632
  %v634 = mul i64 %v630, 32
  %v635 = getelementptr inbounds float, ptr %v86, i64 %v634
  %v636 = getelementptr inbounds float, ptr %v633, i64 0
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  store <8 x float> %v637, ptr %v638, align 4
  %v639 = getelementptr inbounds float, ptr %v633, i64 8
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = getelementptr inbounds float, ptr %v635, i64 8
  store <8 x float> %v640, ptr %v641, align 4
  %v642 = getelementptr inbounds float, ptr %v633, i64 16
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = getelementptr inbounds float, ptr %v635, i64 16
  store <8 x float> %v643, ptr %v644, align 4
  %v645 = getelementptr inbounds float, ptr %v633, i64 24
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v635, i64 24
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = add nsw i64 %v630, 1
  br label %b73
b75:
  %v649 = sdiv i64 %v591, 2
  br label %b76
b76:
  %v650 = phi i64 [ 0, %b75 ], [ %v659, %b77 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b77, label %b78
b77:
  %v652 = mul i64 %v650, 2
  %v653 = add i64 %v587, %v652
  %v654 = mul i64 %v650, 768
  %v655 = getelementptr inbounds float, ptr %v557, i64 %v654
  %v656 = mul i64 %v653, 16
  %v657 = add i64 %v656, %v625
  %v658 = getelementptr inbounds float, ptr %v571, i64 %v657
  call void @outer_2x32(ptr %v655, ptr %v86, i64 %v586, ptr %v658, i64 16)
  %v659 = add nsw i64 %v650, 1
  br label %b76
b78:
  %v660 = add nsw i64 %v625, 32
  br label %b70
b72:
  %v661 = mul i64 %v582, 8
  %v662 = add i64 %v661, 0
  %v663 = getelementptr inbounds float, ptr %v556, i64 %v662
  br label %b79
b79:
  %v664 = phi i64 [ 0, %b72 ], [ %v673, %b80 ]
  %v665 = icmp slt i64 %v664, %v586
  br i1 %v665, label %b80, label %b81
b80:
  %v666 = mul i64 %v664, 8
  %v667 = getelementptr inbounds float, ptr %v663, i64 %v666
  %v668 = mul i64 %v664, 8
  %v669 = getelementptr inbounds float, ptr %v86, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v667, i64 0
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = getelementptr inbounds float, ptr %v669, i64 0
  store <8 x float> %v671, ptr %v672, align 4
  %v673 = add nsw i64 %v664, 1
  br label %b79
b81:
  %v674 = sdiv i64 %v591, 2
  br label %b82
b82:
  %v675 = phi i64 [ 0, %b81 ], [ %v684, %b83 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b83, label %b84
b83:
  %v677 = mul i64 %v675, 2
  %v678 = add i64 %v587, %v677
  %v679 = mul i64 %v675, 768
  %v680 = getelementptr inbounds float, ptr %v557, i64 %v679
  %v681 = mul i64 %v678, 16
  %v682 = add i64 %v681, 0
  %v683 = getelementptr inbounds float, ptr %v571, i64 %v682
  call void @outer_2x8(ptr %v680, ptr %v86, i64 %v586, ptr %v683, i64 16)
  %v684 = add nsw i64 %v675, 1
  br label %b82
b84:
  %v685 = add nsw i64 %v587, 64
  br label %b58
b60:
  %v686 = add nsw i64 %v582, 384
  br label %b55
b57:
  %v687 = icmp sgt i64 %v3, 1
  br i1 %v687, label %b85, label %b86
b85:
  %v688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v689 = atomicrmw add ptr %v688, i64 1 acq_rel
  %v690 = load i64, ptr %v81, align 8
  %v691 = add i64 %v690, 1
  store i64 %v691, ptr %v81, align 8
  %v692 = mul i64 %v3, %v691
  br label %b87
b87:
  %v693 = load atomic i64, ptr %v688 acquire, align 8
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b88, label %b89
b88:
  %v695 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v696 = mul i64 0, 16
  %v697 = getelementptr inbounds float, ptr %v46, i64 %v696
  %v698 = getelementptr inbounds float, ptr %v697, i64 0
  %v699 = mul i64 0, 8
  %v700 = getelementptr inbounds float, ptr %v10, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v700, i64 0
  %v702 = getelementptr inbounds float, ptr %v86, i64 12288
  %v703 = add i64 16, 1
  %v704 = sdiv i64 %v703, 2
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 2
  %v709 = icmp slt i64 %v708, 16
  %v710 = select i1 %v709, i64 %v708, i64 16
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 2
  %v714 = icmp slt i64 %v713, 16
  %v715 = select i1 %v714, i64 %v713, i64 16
  %v716 = getelementptr inbounds float, ptr %v38, i64 8
  br label %b90
b90:
  %v717 = phi i64 [ %v710, %b86 ], [ %v725, %b95 ]
  %v718 = icmp slt i64 %v717, %v715
  br i1 %v718, label %b91, label %b92
b91:
  %v719 = mul i64 %v717, 16
  %v720 = getelementptr inbounds float, ptr %v716, i64 %v719
  br label %b93
b93:
  %v721 = phi i64 [ 0, %b91 ], [ %v724, %b94 ]
  %v722 = icmp slt i64 %v721, 8
  br i1 %v722, label %b94, label %b95
b94:
  %v723 = getelementptr inbounds float, ptr %v720, i64 %v721
  store float 0x0000000000000000, ptr %v723, align 4
  %v724 = add nsw i64 %v721, 1
  br label %b93
b95:
  %v725 = add nsw i64 %v717, 1
  br label %b90
b92:
  %v726 = mul i64 %v8, 1
  br label %b96
b96:
  %v727 = phi i64 [ 0, %b92 ], [ %v831, %b101 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b97, label %b98
b97:
  %v729 = sub i64 %v726, %v727
  %v730 = icmp slt i64 %v729, 384
  %v731 = select i1 %v730, i64 %v729, i64 384
  br label %b99
b99:
  %v732 = phi i64 [ %v710, %b97 ], [ %v830, %b125 ]
  %v733 = icmp slt i64 %v732, %v715
  br i1 %v733, label %b100, label %b101
b100:
  %v734 = sub i64 %v715, %v732
  %v735 = icmp slt i64 %v734, 64
  %v736 = select i1 %v735, i64 %v734, i64 64
  %v737 = sdiv i64 %v736, 2
  %v738 = mul i64 %v737, 2
  %v739 = sub i64 %v736, %v738
  %v740 = mul i64 %v727, 16
  %v741 = add i64 %v740, %v732
  %v742 = getelementptr inbounds float, ptr %v698, i64 %v741
  br label %b102
b102:
  %v743 = phi i64 [ 0, %b100 ], [ %v769, %b110 ]
  %v744 = icmp slt i64 %v743, %v731
  br i1 %v744, label %b103, label %b104
b103:
  %v745 = mul i64 %v743, 16
  %v746 = getelementptr inbounds float, ptr %v742, i64 %v745
  %v747 = mul i64 %v743, 2
  %v748 = getelementptr inbounds float, ptr %v702, i64 %v747
  br label %b105
b105:
  %v749 = phi i64 [ 0, %b103 ], [ %v758, %b106 ]
  %v750 = icmp slt i64 %v749, %v737
  br i1 %v750, label %b106, label %b107
b106:
  %v751 = mul i64 %v749, 2
  %v752 = getelementptr inbounds float, ptr %v746, i64 %v751
  %v753 = mul i64 %v749, 768
  %v754 = getelementptr inbounds float, ptr %v748, i64 %v753
  %v755 = getelementptr inbounds float, ptr %v752, i64 0
  %v756 = load <2 x float>, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v754, i64 0
  store <2 x float> %v756, ptr %v757, align 4
  %v758 = add nsw i64 %v749, 1
  br label %b105
b107:
  %v759 = mul i64 %v737, 2
  %v760 = getelementptr inbounds float, ptr %v746, i64 %v759
  %v761 = mul i64 %v737, 768
  %v762 = getelementptr inbounds float, ptr %v748, i64 %v761
  br label %b108
b108:
  %v763 = phi i64 [ 0, %b107 ], [ %v768, %b109 ]
  %v764 = icmp slt i64 %v763, %v739
  br i1 %v764, label %b109, label %b110
b109:
  %v765 = getelementptr inbounds float, ptr %v760, i64 %v763
  %v766 = load float, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v762, i64 %v763
  store float %v766, ptr %v767, align 4
  %v768 = add nsw i64 %v763, 1
  br label %b108, !llvm.loop !3
b110:
  %v769 = add nsw i64 %v743, 1
  br label %b102
b104:
  br label %b111
b111:
  %v770 = phi i64 [ 0, %b104 ], [ %v805, %b119 ]
  %v771 = icmp slt i64 %v770, 0
  br i1 %v771, label %b112, label %b113
b112:
  %v772 = mul i64 %v727, 8
  %v773 = add i64 %v772, %v770
  %v774 = getelementptr inbounds float, ptr %v701, i64 %v773
  br label %b114
b114:
  %v775 = phi i64 [ 0, %b112 ], [ %v793, %b115 ]
  %v776 = icmp slt i64 %v775, %v731
  br i1 %v776, label %b115, label %b116
b115:
  %v777 = mul i64 %v775, 8
  %v778 = getelementptr inbounds float, ptr %v774, i64 %v777
  %v779 = mul i64 %v775, 32
  %v780 = getelementptr inbounds float, ptr %v86, i64 %v779
  %v781 = getelementptr inbounds float, ptr %v778, i64 0
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = getelementptr inbounds float, ptr %v780, i64 0
  store <8 x float> %v782, ptr %v783, align 4
  %v784 = getelementptr inbounds float, ptr %v778, i64 8
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v780, i64 8
  store <8 x float> %v785, ptr %v786, align 4
  %v787 = getelementptr inbounds float, ptr %v778, i64 16
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v780, i64 16
  store <8 x float> %v788, ptr %v789, align 4
  %v790 = getelementptr inbounds float, ptr %v778, i64 24
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v780, i64 24
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = add nsw i64 %v775, 1
  br label %b114
b116:
  %v794 = sdiv i64 %v736, 2
  br label %b117
b117:
  %v795 = phi i64 [ 0, %b116 ], [ %v804, %b118 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b118, label %b119
b118:
  %v797 = mul i64 %v795, 2
  %v798 = add i64 %v732, %v797
  %v799 = mul i64 %v795, 768
  %v800 = getelementptr inbounds float, ptr %v702, i64 %v799
  %v801 = mul i64 %v798, 16
  %v802 = add i64 %v801, %v770
  %v803 = getelementptr inbounds float, ptr %v716, i64 %v802
  call void @outer_2x32(ptr %v800, ptr %v86, i64 %v731, ptr %v803, i64 16)
  %v804 = add nsw i64 %v795, 1
  br label %b117
b119:
  %v805 = add nsw i64 %v770, 32
  br label %b111
b113:
  %v806 = mul i64 %v727, 8
  %v807 = add i64 %v806, 0
  %v808 = getelementptr inbounds float, ptr %v701, i64 %v807
  br label %b120
b120:
  %v809 = phi i64 [ 0, %b113 ], [ %v818, %b121 ]
  %v810 = icmp slt i64 %v809, %v731
  br i1 %v810, label %b121, label %b122
b121:
  %v811 = mul i64 %v809, 8
  %v812 = getelementptr inbounds float, ptr %v808, i64 %v811
  %v813 = mul i64 %v809, 8
  %v814 = getelementptr inbounds float, ptr %v86, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v812, i64 0
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = getelementptr inbounds float, ptr %v814, i64 0
  store <8 x float> %v816, ptr %v817, align 4
  %v818 = add nsw i64 %v809, 1
  br label %b120
b122:
  %v819 = sdiv i64 %v736, 2
  br label %b123
b123:
  %v820 = phi i64 [ 0, %b122 ], [ %v829, %b124 ]
  %v821 = icmp slt i64 %v820, %v819
  br i1 %v821, label %b124, label %b125
b124:
  %v822 = mul i64 %v820, 2
  %v823 = add i64 %v732, %v822
  %v824 = mul i64 %v820, 768
  %v825 = getelementptr inbounds float, ptr %v702, i64 %v824
  %v826 = mul i64 %v823, 16
  %v827 = add i64 %v826, 0
  %v828 = getelementptr inbounds float, ptr %v716, i64 %v827
  call void @outer_2x8(ptr %v825, ptr %v86, i64 %v731, ptr %v828, i64 16)
  %v829 = add nsw i64 %v820, 1
  br label %b123
b125:
  %v830 = add nsw i64 %v732, 64
  br label %b99
b101:
  %v831 = add nsw i64 %v727, 384
  br label %b96
b98:
  %v832 = icmp sgt i64 %v3, 1
  br i1 %v832, label %b126, label %b127
b126:
  %v833 = getelementptr inbounds i64, ptr %v1, i64 3
  %v834 = atomicrmw add ptr %v833, i64 1 acq_rel
  %v835 = load i64, ptr %v81, align 8
  %v836 = add i64 %v835, 1
  store i64 %v836, ptr %v81, align 8
  %v837 = mul i64 %v3, %v836
  br label %b128
b128:
  %v838 = load atomic i64, ptr %v833 acquire, align 8
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b129, label %b130
b129:
  %v840 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v841 = mul i64 0, 16
  %v842 = getelementptr inbounds float, ptr %v46, i64 %v841
  %v843 = getelementptr inbounds float, ptr %v842, i64 0
  %v844 = mul i64 0, 8
  %v845 = getelementptr inbounds float, ptr %v28, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v845, i64 0
  %v847 = getelementptr inbounds float, ptr %v86, i64 12288
  %v848 = add i64 16, 1
  %v849 = sdiv i64 %v848, 2
  %v850 = add i64 %v2, 1
  %v851 = mul i64 %v849, %v2
  %v852 = sdiv i64 %v851, %v3
  %v853 = mul i64 %v852, 2
  %v854 = icmp slt i64 %v853, 16
  %v855 = select i1 %v854, i64 %v853, i64 16
  %v856 = mul i64 %v849, %v850
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 2
  %v859 = icmp slt i64 %v858, 16
  %v860 = select i1 %v859, i64 %v858, i64 16
  %v861 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b131
b131:
  %v862 = phi i64 [ %v855, %b127 ], [ %v870, %b136 ]
  %v863 = icmp slt i64 %v862, %v860
  br i1 %v863, label %b132, label %b133
b132:
  %v864 = mul i64 %v862, 8
  %v865 = getelementptr inbounds float, ptr %v861, i64 %v864
  br label %b134
b134:
  %v866 = phi i64 [ 0, %b132 ], [ %v869, %b135 ]
  %v867 = icmp slt i64 %v866, 8
  br i1 %v867, label %b135, label %b136
b135:
  %v868 = getelementptr inbounds float, ptr %v865, i64 %v866
  store float 0x0000000000000000, ptr %v868, align 4
  %v869 = add nsw i64 %v866, 1
  br label %b134
b136:
  %v870 = add nsw i64 %v862, 1
  br label %b131
b133:
  %v871 = mul i64 %v8, 1
  br label %b137
b137:
  %v872 = phi i64 [ 0, %b133 ], [ %v976, %b142 ]
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b138, label %b139
b138:
  %v874 = sub i64 %v871, %v872
  %v875 = icmp slt i64 %v874, 384
  %v876 = select i1 %v875, i64 %v874, i64 384
  br label %b140
b140:
  %v877 = phi i64 [ %v855, %b138 ], [ %v975, %b166 ]
  %v878 = icmp slt i64 %v877, %v860
  br i1 %v878, label %b141, label %b142
b141:
  %v879 = sub i64 %v860, %v877
  %v880 = icmp slt i64 %v879, 64
  %v881 = select i1 %v880, i64 %v879, i64 64
  %v882 = sdiv i64 %v881, 2
  %v883 = mul i64 %v882, 2
  %v884 = sub i64 %v881, %v883
  %v885 = mul i64 %v872, 16
  %v886 = add i64 %v885, %v877
  %v887 = getelementptr inbounds float, ptr %v843, i64 %v886
  br label %b143
b143:
  %v888 = phi i64 [ 0, %b141 ], [ %v914, %b151 ]
  %v889 = icmp slt i64 %v888, %v876
  br i1 %v889, label %b144, label %b145
b144:
  %v890 = mul i64 %v888, 16
  %v891 = getelementptr inbounds float, ptr %v887, i64 %v890
  %v892 = mul i64 %v888, 2
  %v893 = getelementptr inbounds float, ptr %v847, i64 %v892
  br label %b146
b146:
  %v894 = phi i64 [ 0, %b144 ], [ %v903, %b147 ]
  %v895 = icmp slt i64 %v894, %v882
  br i1 %v895, label %b147, label %b148
b147:
  %v896 = mul i64 %v894, 2
  %v897 = getelementptr inbounds float, ptr %v891, i64 %v896
  %v898 = mul i64 %v894, 768
  %v899 = getelementptr inbounds float, ptr %v893, i64 %v898
  %v900 = getelementptr inbounds float, ptr %v897, i64 0
  %v901 = load <2 x float>, ptr %v900, align 4
  %v902 = getelementptr inbounds float, ptr %v899, i64 0
  store <2 x float> %v901, ptr %v902, align 4
  %v903 = add nsw i64 %v894, 1
  br label %b146
b148:
  %v904 = mul i64 %v882, 2
  %v905 = getelementptr inbounds float, ptr %v891, i64 %v904
  %v906 = mul i64 %v882, 768
  %v907 = getelementptr inbounds float, ptr %v893, i64 %v906
  br label %b149
b149:
  %v908 = phi i64 [ 0, %b148 ], [ %v913, %b150 ]
  %v909 = icmp slt i64 %v908, %v884
  br i1 %v909, label %b150, label %b151
b150:
  %v910 = getelementptr inbounds float, ptr %v905, i64 %v908
  %v911 = load float, ptr %v910, align 4
  %v912 = getelementptr inbounds float, ptr %v907, i64 %v908
  store float %v911, ptr %v912, align 4
  %v913 = add nsw i64 %v908, 1
  br label %b149, !llvm.loop !6
b151:
  %v914 = add nsw i64 %v888, 1
  br label %b143
b145:
  br label %b152
b152:
  %v915 = phi i64 [ 0, %b145 ], [ %v950, %b160 ]
  %v916 = icmp slt i64 %v915, 0
  br i1 %v916, label %b153, label %b154
b153:
  %v917 = mul i64 %v872, 8
  %v918 = add i64 %v917, %v915
  %v919 = getelementptr inbounds float, ptr %v846, i64 %v918
  br label %b155
b155:
  %v920 = phi i64 [ 0, %b153 ], [ %v938, %b156 ]
  %v921 = icmp slt i64 %v920, %v876
  br i1 %v921, label %b156, label %b157
b156:
  %v922 = mul i64 %v920, 8
  %v923 = getelementptr inbounds float, ptr %v919, i64 %v922
  %v924 = mul i64 %v920, 32
  %v925 = getelementptr inbounds float, ptr %v86, i64 %v924
  %v926 = getelementptr inbounds float, ptr %v923, i64 0
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = getelementptr inbounds float, ptr %v925, i64 0
  store <8 x float> %v927, ptr %v928, align 4
  %v929 = getelementptr inbounds float, ptr %v923, i64 8
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = getelementptr inbounds float, ptr %v925, i64 8
  store <8 x float> %v930, ptr %v931, align 4
  %v932 = getelementptr inbounds float, ptr %v923, i64 16
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = getelementptr inbounds float, ptr %v925, i64 16
  store <8 x float> %v933, ptr %v934, align 4
  %v935 = getelementptr inbounds float, ptr %v923, i64 24
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = getelementptr inbounds float, ptr %v925, i64 24
  store <8 x float> %v936, ptr %v937, align 4
  %v938 = add nsw i64 %v920, 1
  br label %b155
b157:
  %v939 = sdiv i64 %v881, 2
  br label %b158
b158:
  %v940 = phi i64 [ 0, %b157 ], [ %v949, %b159 ]
  %v941 = icmp slt i64 %v940, %v939
  br i1 %v941, label %b159, label %b160
b159:
  %v942 = mul i64 %v940, 2
  %v943 = add i64 %v877, %v942
  %v944 = mul i64 %v940, 768
  %v945 = getelementptr inbounds float, ptr %v847, i64 %v944
  %v946 = mul i64 %v943, 8
  %v947 = add i64 %v946, %v915
  %v948 = getelementptr inbounds float, ptr %v861, i64 %v947
  call void @outer_2x32(ptr %v945, ptr %v86, i64 %v876, ptr %v948, i64 8)
  %v949 = add nsw i64 %v940, 1
  br label %b158
b160:
  %v950 = add nsw i64 %v915, 32
  br label %b152
b154:
  %v951 = mul i64 %v872, 8
  %v952 = add i64 %v951, 0
  %v953 = getelementptr inbounds float, ptr %v846, i64 %v952
  br label %b161
b161:
  %v954 = phi i64 [ 0, %b154 ], [ %v963, %b162 ]
  %v955 = icmp slt i64 %v954, %v876
  br i1 %v955, label %b162, label %b163
b162:
  %v956 = mul i64 %v954, 8
  %v957 = getelementptr inbounds float, ptr %v953, i64 %v956
  %v958 = mul i64 %v954, 8
  %v959 = getelementptr inbounds float, ptr %v86, i64 %v958
  %v960 = getelementptr inbounds float, ptr %v957, i64 0
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = getelementptr inbounds float, ptr %v959, i64 0
  store <8 x float> %v961, ptr %v962, align 4
  %v963 = add nsw i64 %v954, 1
  br label %b161
b163:
  %v964 = sdiv i64 %v881, 2
  br label %b164
b164:
  %v965 = phi i64 [ 0, %b163 ], [ %v974, %b165 ]
  %v966 = icmp slt i64 %v965, %v964
  br i1 %v966, label %b165, label %b166
b165:
  %v967 = mul i64 %v965, 2
  %v968 = add i64 %v877, %v967
  %v969 = mul i64 %v965, 768
  %v970 = getelementptr inbounds float, ptr %v847, i64 %v969
  %v971 = mul i64 %v968, 8
  %v972 = add i64 %v971, 0
  %v973 = getelementptr inbounds float, ptr %v861, i64 %v972
  call void @outer_2x8(ptr %v970, ptr %v86, i64 %v876, ptr %v973, i64 8)
  %v974 = add nsw i64 %v965, 1
  br label %b164
b166:
  %v975 = add nsw i64 %v877, 64
  br label %b140
b142:
  %v976 = add nsw i64 %v872, 384
  br label %b137
b139:
  %v977 = icmp sgt i64 %v3, 1
  br i1 %v977, label %b167, label %b168
b167:
  %v978 = getelementptr inbounds i64, ptr %v1, i64 3
  %v979 = atomicrmw add ptr %v978, i64 1 acq_rel
  %v980 = load i64, ptr %v81, align 8
  %v981 = add i64 %v980, 1
  store i64 %v981, ptr %v81, align 8
  %v982 = mul i64 %v3, %v981
  br label %b169
b169:
  %v983 = load atomic i64, ptr %v978 acquire, align 8
  %v984 = icmp slt i64 %v983, %v982
  br i1 %v984, label %b170, label %b171
b170:
  %v985 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v986 = icmp eq i64 %v2, 0
  br i1 %v986, label %b172, label %b173
b172:
  br label %b174
b174:
  %v987 = phi i64 [ 0, %b172 ], [ %v1009, %b179 ]
  %v988 = icmp slt i64 %v987, 16
  br i1 %v988, label %b175, label %b176
b175:
  br label %b177
b177:
  %v989 = phi i64 [ 0, %b175 ], [ %v1006, %b182 ]
  %v990 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v1005, %b182 ]
  %v991 = icmp slt i64 %v989, %v8
  br i1 %v991, label %b178, label %b179
b178:
  %v992 = add i64 %v989, 128
  %v993 = icmp slt i64 %v992, %v8
  %v994 = select i1 %v993, i64 %v992, i64 %v8
  br label %b180
b180:
  %v995 = phi i64 [ %v989, %b178 ], [ %v1004, %b181 ]
  %v996 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v1003, %b181 ]
  %v997 = icmp slt i64 %v995, %v994
  br i1 %v997, label %b181, label %b182
b181:
  %v998 = mul i64 %v995, 16
  %v999 = getelementptr inbounds float, ptr %v46, i64 %v998
  %v1000 = add i64 0, %v987
  %v1001 = getelementptr inbounds float, ptr %v999, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = fadd <8 x float> %v996, %v1002
  %v1004 = add nsw i64 %v995, 1
  br label %b180
b182:
  %v1005 = fadd <8 x float> %v990, %v996
  %v1006 = add nsw i64 %v989, 128
  br label %b177
b179:
  %v1007 = add i64 0, %v987
  %v1008 = getelementptr inbounds float, ptr %v42, i64 %v1007
  store <8 x float> %v990, ptr %v1008, align 4
  %v1009 = add nsw i64 %v987, 8
  br label %b174
b176:
  br label %b173
b173:
  %v1010 = icmp sgt i64 %v3, 1
  br i1 %v1010, label %b183, label %b184
b183:
  %v1011 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1012 = atomicrmw add ptr %v1011, i64 1 acq_rel
  %v1013 = load i64, ptr %v81, align 8
  %v1014 = add i64 %v1013, 1
  store i64 %v1014, ptr %v81, align 8
  %v1015 = mul i64 %v3, %v1014
  br label %b185
b185:
  %v1016 = load atomic i64, ptr %v1011 acquire, align 8
  %v1017 = icmp slt i64 %v1016, %v1015
  br i1 %v1017, label %b186, label %b187
b186:
  %v1018 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1019 = icmp eq i64 %v2, 0
  br i1 %v1019, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1020 = phi i64 [ 0, %b188 ], [ %v1046, %b195 ]
  %v1021 = phi <8 x float> [ splat (float 0x0000000000000000), %b188 ], [ %v1045, %b195 ]
  %v1022 = icmp slt i64 %v1020, %v8
  br i1 %v1022, label %b191, label %b192
b191:
  %v1023 = add i64 %v1020, 128
  %v1024 = icmp slt i64 %v1023, %v8
  %v1025 = select i1 %v1024, i64 %v1023, i64 %v8
  br label %b193
b193:
  %v1026 = phi i64 [ %v1020, %b191 ], [ %v1044, %b194 ]
  %v1027 = phi <8 x float> [ splat (float 0x0000000000000000), %b191 ], [ %v1043, %b194 ]
  %v1028 = icmp slt i64 %v1026, %v1025
  br i1 %v1028, label %b194, label %b195
b194:
  %v1029 = mul i64 %v1026, 1
  %v1030 = getelementptr inbounds float, ptr %v60, i64 %v1029
  %v1031 = getelementptr inbounds float, ptr %v1030, i64 0
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = mul i64 1, %v7
  %v1034 = add i64 %v1026, %v1033
  %v1035 = mul i64 %v1034, 8
  %v1036 = getelementptr inbounds float, ptr %v28, i64 %v1035
  %v1037 = add i64 0, 0
  %v1038 = getelementptr inbounds float, ptr %v1036, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1041 = shufflevector <8 x float> %v1040, <8 x float> poison, <8 x i32> zeroinitializer
  %v1042 = fmul <8 x float> %v1041, %v1039
  %v1043 = fadd <8 x float> %v1027, %v1042
  %v1044 = add nsw i64 %v1026, 1
  br label %b193
b195:
  %v1045 = fadd <8 x float> %v1021, %v1027
  %v1046 = add nsw i64 %v1020, 128
  br label %b190
b192:
  %v1047 = add i64 0, 0
  %v1048 = getelementptr inbounds float, ptr %v44, i64 %v1047
  store <8 x float> %v1021, ptr %v1048, align 4
  br label %b189
b189:
  %v1049 = icmp sgt i64 %v3, 1
  br i1 %v1049, label %b196, label %b197
b196:
  %v1050 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1051 = atomicrmw add ptr %v1050, i64 1 acq_rel
  %v1052 = load i64, ptr %v81, align 8
  %v1053 = add i64 %v1052, 1
  store i64 %v1053, ptr %v81, align 8
  %v1054 = mul i64 %v3, %v1053
  br label %b198
b198:
  %v1055 = load atomic i64, ptr %v1050 acquire, align 8
  %v1056 = icmp slt i64 %v1055, %v1054
  br i1 %v1056, label %b199, label %b200
b199:
  %v1057 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
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
define internal void @tile_1x3_0_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = add i64 %v127, 0
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  store <8 x float> %v105, ptr %v129, align 4
  %v130 = add i64 %v127, 16
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v106, ptr %v131, align 4
  %v132 = add i64 %v127, 24
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v107, ptr %v133, align 4
  ret void
}
define internal void @tile_2x3_0_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v119 = add i64 %v118, 0
  %v120 = getelementptr inbounds float, ptr %v4, i64 %v119
  store <8 x float> %v84, ptr %v120, align 4
  %v121 = add i64 %v118, 16
  %v122 = getelementptr inbounds float, ptr %v4, i64 %v121
  store <8 x float> %v85, ptr %v122, align 4
  %v123 = add i64 %v118, 24
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v86, ptr %v124, align 4
  %v125 = mul i64 %v5, 1
  %v126 = add i64 %v125, 0
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v87, ptr %v127, align 4
  %v128 = add i64 %v125, 16
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  store <8 x float> %v88, ptr %v129, align 4
  %v130 = add i64 %v125, 24
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v89, ptr %v131, align 4
  ret void
}
define internal void @tile_3x3_0_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v57 = add i64 %v56, 0
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v10, ptr %v58, align 4
  %v59 = add i64 %v56, 16
  %v60 = getelementptr inbounds float, ptr %v4, i64 %v59
  store <8 x float> %v11, ptr %v60, align 4
  %v61 = add i64 %v56, 24
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v12, ptr %v62, align 4
  %v63 = mul i64 %v5, 1
  %v64 = add i64 %v63, 0
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v13, ptr %v65, align 4
  %v66 = add i64 %v63, 16
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v14, ptr %v67, align 4
  %v68 = add i64 %v63, 24
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v15, ptr %v69, align 4
  %v70 = mul i64 %v5, 2
  %v71 = add i64 %v70, 0
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v16, ptr %v72, align 4
  %v73 = add i64 %v70, 16
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v17, ptr %v74, align 4
  %v75 = add i64 %v70, 24
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v18, ptr %v76, align 4
  ret void
}
define internal void @tile_4x3_0_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v69 = add i64 %v68, 0
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v10, ptr %v70, align 4
  %v71 = add i64 %v68, 16
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v11, ptr %v72, align 4
  %v73 = add i64 %v68, 24
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v12, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = add i64 %v75, 0
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v13, ptr %v77, align 4
  %v78 = add i64 %v75, 16
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v14, ptr %v79, align 4
  %v80 = add i64 %v75, 24
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v15, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = add i64 %v82, 0
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = add i64 %v82, 16
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  store <8 x float> %v17, ptr %v86, align 4
  %v87 = add i64 %v82, 24
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v18, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = add i64 %v89, 0
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v19, ptr %v91, align 4
  %v92 = add i64 %v89, 16
  %v93 = getelementptr inbounds float, ptr %v4, i64 %v92
  store <8 x float> %v20, ptr %v93, align 4
  %v94 = add i64 %v89, 24
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v21, ptr %v95, align 4
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
