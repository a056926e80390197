; generated from specs/cifg.yaml by `make generated`: do not edit
; cifg@peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v307 = alloca float, i64 96, align 4
  %v392 = alloca float, i64 96, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 27
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 28
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 384
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = icmp eq i64 %v2, 0
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = add i64 0, 0
  %v84 = getelementptr inbounds float, ptr %v46, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v86, ptr %v84, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v73, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v73, align 8
  %v92 = mul i64 %v3, %v91
  br label %b6
b6:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b7, label %b8
b7:
  %v95 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b9, label %b10
b9:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 29
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b11, label %b12
b11:
  %v102 = add i64 %v7, 0
  %v103 = sdiv i64 %v102, 1
  %v104 = add i64 %v2, 1
  %v105 = mul i64 %v103, %v2
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  %v110 = mul i64 %v103, %v104
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, %v7
  %v114 = select i1 %v113, i64 %v112, i64 %v7
  br label %b13
b13:
  %v115 = phi i64 [ %v109, %b11 ], [ %v126, %b14 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = and i64 0, %v60
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v115
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v24, i64 %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v125, ptr %v123, align 4
  %v126 = add nsw i64 %v115, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b16, label %b17
b16:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b18
b18:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b19, label %b20
b19:
  %v135 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 4
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b21, label %b22
b21:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 30
  %v140 = load i64, ptr %v139, align 8
  %v141 = icmp eq i64 %v140, 0
  br i1 %v141, label %b23, label %b24
b23:
  %v142 = add i64 %v7, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  br label %b25
b25:
  %v155 = phi i64 [ %v149, %b23 ], [ %v166, %b26 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b26, label %b27
b26:
  %v157 = and i64 0, %v62
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v155
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v26, i64 %v160
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v161, i64 %v162
  %v164 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = add nsw i64 %v155, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b28, label %b29
b28:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v73, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v73, align 8
  %v172 = mul i64 %v3, %v171
  br label %b30
b30:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b31, label %b32
b31:
  %v175 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v176 = getelementptr inbounds float, ptr %v75, i64 0
  %v177 = getelementptr inbounds i64, ptr %v1, i64 4
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b33, label %b34
b33:
  %v180 = add i64 1, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, 1
  %v192 = select i1 %v191, i64 %v190, i64 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  br label %b35
b35:
  %v195 = phi i64 [ %v187, %b33 ], [ %v227, %b36 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b36, label %b37
b36:
  %v197 = mul i64 %v195, 192
  %v198 = mul i64 %v195, 24
  %v199 = add i64 %v197, 0
  %v200 = add i64 %v198, 0
  %v201 = getelementptr inbounds float, ptr %v176, i64 %v199
  %v202 = sub i64 24, %v200
  %v203 = icmp slt i64 %v202, 0
  %v204 = select i1 %v203, i64 0, i64 %v202
  %v205 = mul i64 %v200, 8
  %v206 = add i64 0, %v205
  %v207 = getelementptr inbounds float, ptr %v12, i64 %v206
  call void @pack_turned(ptr %v207, i64 8, i64 1, i64 8, i64 %v204, ptr %v201, i64 24)
  %v208 = add i64 %v197, 8
  %v209 = add i64 %v198, 8
  %v210 = getelementptr inbounds float, ptr %v176, i64 %v208
  %v211 = sub i64 24, %v209
  %v212 = icmp slt i64 %v211, 0
  %v213 = select i1 %v212, i64 0, i64 %v211
  %v214 = mul i64 %v209, 8
  %v215 = add i64 0, %v214
  %v216 = getelementptr inbounds float, ptr %v12, i64 %v215
  call void @pack_turned(ptr %v216, i64 8, i64 1, i64 8, i64 %v213, ptr %v210, i64 24)
  %v217 = add i64 %v197, 16
  %v218 = add i64 %v198, 16
  %v219 = getelementptr inbounds float, ptr %v176, i64 %v217
  %v220 = sub i64 24, %v218
  %v221 = icmp slt i64 %v220, 0
  %v222 = select i1 %v221, i64 0, i64 %v220
  %v223 = mul i64 %v218, 8
  %v224 = add i64 0, %v223
  %v225 = getelementptr inbounds float, ptr %v12, i64 %v224
  call void @pack_turned(ptr %v225, i64 8, i64 1, i64 8, i64 %v222, ptr %v219, i64 24)
  %v226 = add i64 %v197, 192
  %v227 = add nsw i64 %v195, 1
  br label %b35
b37:
  br label %b34
b34:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b38, label %b39
b38:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = load i64, ptr %v73, align 8
  %v232 = add i64 %v231, 1
  store i64 %v232, ptr %v73, align 8
  %v233 = mul i64 %v3, %v232
  br label %b40
b40:
  %v234 = load atomic i64, ptr %v229 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b41, label %b42
b41:
  %v236 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v237 = getelementptr inbounds float, ptr %v75, i64 192
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
  %v256 = phi i64 [ %v248, %b43 ], [ %v288, %b46 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b46, label %b47
b46:
  %v258 = mul i64 %v256, 192
  %v259 = mul i64 %v256, 8
  %v260 = add i64 %v258, 0
  %v261 = add i64 %v259, 0
  %v262 = getelementptr inbounds float, ptr %v237, i64 %v260
  %v263 = sub i64 8, %v261
  %v264 = icmp slt i64 %v263, 0
  %v265 = select i1 %v264, i64 0, i64 %v263
  %v266 = mul i64 %v261, 8
  %v267 = add i64 0, %v266
  %v268 = getelementptr inbounds float, ptr %v14, i64 %v267
  call void @pack_turned(ptr %v268, i64 8, i64 1, i64 8, i64 %v265, ptr %v262, i64 24)
  %v269 = add i64 %v258, 8
  %v270 = add i64 %v259, 0
  %v271 = getelementptr inbounds float, ptr %v237, i64 %v269
  %v272 = sub i64 8, %v270
  %v273 = icmp slt i64 %v272, 0
  %v274 = select i1 %v273, i64 0, i64 %v272
  %v275 = mul i64 %v270, 8
  %v276 = add i64 64, %v275
  %v277 = getelementptr inbounds float, ptr %v14, i64 %v276
  call void @pack_turned(ptr %v277, i64 8, i64 1, i64 8, i64 %v274, ptr %v271, i64 24)
  %v278 = add i64 %v258, 16
  %v279 = add i64 %v259, 0
  %v280 = getelementptr inbounds float, ptr %v237, i64 %v278
  %v281 = sub i64 8, %v279
  %v282 = icmp slt i64 %v281, 0
  %v283 = select i1 %v282, i64 0, i64 %v281
  %v284 = mul i64 %v279, 8
  %v285 = add i64 128, %v284
  %v286 = getelementptr inbounds float, ptr %v14, i64 %v285
  call void @pack_turned(ptr %v286, i64 8, i64 1, i64 8, i64 %v283, ptr %v280, i64 24)
  %v287 = add i64 %v258, 192
  %v288 = add nsw i64 %v256, 1
  br label %b45
b47:
  br label %b44
b44:
  %v289 = icmp sgt i64 %v3, 1
  br i1 %v289, label %b48, label %b49
b48:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v291 = atomicrmw add ptr %v290, i64 1 acq_rel
  %v292 = load i64, ptr %v73, align 8
  %v293 = add i64 %v292, 1
  store i64 %v293, ptr %v73, align 8
  %v294 = mul i64 %v3, %v293
  br label %b50
b50:
  %v295 = load atomic i64, ptr %v290 acquire, align 8
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b51, label %b52
b51:
  %v297 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 5
  %v299 = load i64, ptr %v298, align 8
  br label %b53
b53:
  %v300 = phi i64 [ 0, %b49 ], [ %v679, %b99 ]
  %v301 = icmp slt i64 %v300, %v5
  br i1 %v301, label %b54, label %b55
b54:
  %v302 = add i64 %v300, %v299
  %v303 = icmp slt i64 %v302, %v5
  %v304 = select i1 %v303, i64 %v302, i64 %v5
  %v305 = sub i64 %v304, %v300
  %v306 = mul i64 %v305, %v7
  %v308 = add i64 %v306, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v306
  %v315 = select i1 %v314, i64 %v313, i64 %v306
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v306
  %v320 = select i1 %v319, i64 %v318, i64 %v306
  %v321 = mul i64 %v300, %v7
  %v322 = add i64 %v315, %v321
  %v323 = add i64 %v320, %v321
  br label %b56
b56:
  %v324 = phi i64 [ %v322, %b54 ], [ %v380, %b61 ]
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b57, label %b58
b57:
  %v326 = add i64 %v324, 96
  %v327 = icmp slt i64 %v326, %v323
  %v328 = select i1 %v327, i64 %v326, i64 %v323
  br label %b59
b59:
  %v329 = phi i64 [ 0, %b57 ], [ %v379, %b64 ]
  %v330 = icmp slt i64 %v329, 1
  br i1 %v330, label %b60, label %b61
b60:
  %v331 = sub i64 %v328, %v324
  %v332 = sub i64 4, 1
  %v333 = add i64 %v331, %v332
  %v334 = sdiv i64 %v333, 4
  br label %b62
b62:
  %v335 = phi i64 [ 0, %b60 ], [ %v378, %b69 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b63, label %b64
b63:
  %v337 = mul i64 %v331, %v335
  %v338 = sdiv i64 %v337, %v334
  %v339 = add i64 %v324, %v338
  %v340 = add i64 %v335, 1
  %v341 = mul i64 %v331, %v340
  %v342 = sdiv i64 %v341, %v334
  %v343 = add i64 %v324, %v342
  %v344 = mul i64 %v329, 192
  %v345 = getelementptr inbounds float, ptr %v176, i64 %v344
  %v346 = sub i64 %v343, %v339
  %v347 = mul i64 %v339, 8
  %v348 = getelementptr inbounds float, ptr %v10, i64 %v347
  %v349 = getelementptr inbounds float, ptr %v348, i64 0
  %v350 = sub i64 %v346, 1
  %v351 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v350
  %v352 = load ptr, ptr %v351, align 4
  %v353 = getelementptr inbounds float, ptr %v307, i64 0
  %v354 = icmp sgt i64 %v346, 0
  br i1 %v354, label %b65, label %b66
b65:
  call void %v352(ptr %v349, i64 8, ptr %v345, i64 8, ptr %v353, i64 24, i64 8)
  br label %b66
b66:
  %v355 = add i64 %v344, 192
  br label %b67
b67:
  %v356 = phi i64 [ %v339, %b66 ], [ %v377, %b72 ]
  %v357 = icmp slt i64 %v356, %v343
  br i1 %v357, label %b68, label %b69
b68:
  %v358 = sub i64 %v356, %v339
  %v359 = mul i64 %v358, 24
  %v360 = getelementptr inbounds float, ptr %v307, i64 %v359
  %v361 = mul i64 %v300, %v7
  %v362 = sub i64 %v356, %v361
  %v363 = mul i64 %v362, 24
  %v364 = getelementptr inbounds float, ptr %v48, i64 %v363
  br label %b70
b70:
  %v365 = phi i64 [ 0, %b68 ], [ %v376, %b71 ]
  %v366 = icmp slt i64 %v365, 3
  br i1 %v366, label %b71, label %b72
b71:
  %v367 = mul i64 %v329, 3
  %v368 = add i64 %v367, %v365
  %v369 = mul i64 %v368, 8
  %v370 = add i64 0, %v365
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v360, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 0, %v369
  %v375 = getelementptr inbounds float, ptr %v364, i64 %v374
  store <8 x float> %v373, ptr %v375, align 4
  %v376 = add nsw i64 %v365, 1
  br label %b70
b72:
  %v377 = add nsw i64 %v356, 1
  br label %b67
b69:
  %v378 = add nsw i64 %v335, 1
  br label %b62
b64:
  %v379 = add nsw i64 %v329, 1
  br label %b59
b61:
  %v380 = add nsw i64 %v324, 96
  br label %b56
b58:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b73, label %b74
b73:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = load i64, ptr %v73, align 8
  %v385 = add i64 %v384, 1
  store i64 %v385, ptr %v73, align 8
  %v386 = mul i64 %v3, %v385
  br label %b75
b75:
  %v387 = load atomic i64, ptr %v382 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b76, label %b77
b76:
  %v389 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v390 = phi i64 [ %v300, %b74 ], [ %v669, %b83 ]
  %v391 = icmp slt i64 %v390, %v304
  br i1 %v391, label %b79, label %b80
b79:
  %v393 = add i64 %v7, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v7
  %v400 = select i1 %v399, i64 %v398, i64 %v7
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v7
  %v405 = select i1 %v404, i64 %v403, i64 %v7
  br label %b81
b81:
  %v406 = phi i64 [ %v400, %b79 ], [ %v668, %b86 ]
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b82, label %b83
b82:
  %v408 = add i64 %v406, 96
  %v409 = icmp slt i64 %v408, %v405
  %v410 = select i1 %v409, i64 %v408, i64 %v405
  br label %b84
b84:
  %v411 = phi i64 [ 0, %b82 ], [ %v667, %b89 ]
  %v412 = icmp slt i64 %v411, 1
  br i1 %v412, label %b85, label %b86
b85:
  %v413 = sub i64 %v410, %v406
  %v414 = sub i64 4, 1
  %v415 = add i64 %v413, %v414
  %v416 = sdiv i64 %v415, 4
  br label %b87
b87:
  %v417 = phi i64 [ 0, %b85 ], [ %v666, %b94 ]
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b88, label %b89
b88:
  %v419 = mul i64 %v413, %v417
  %v420 = sdiv i64 %v419, %v416
  %v421 = add i64 %v406, %v420
  %v422 = add i64 %v417, 1
  %v423 = mul i64 %v413, %v422
  %v424 = sdiv i64 %v423, %v416
  %v425 = add i64 %v406, %v424
  %v426 = mul i64 %v411, 192
  %v427 = getelementptr inbounds float, ptr %v237, i64 %v426
  %v428 = sub i64 %v425, %v421
  %v429 = add i64 %v390, 0
  %v430 = and i64 %v429, %v60
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v421
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v24, i64 %v433
  %v435 = getelementptr inbounds float, ptr %v434, i64 0
  %v436 = sub i64 %v428, 1
  %v437 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v436
  %v438 = load ptr, ptr %v437, align 4
  %v439 = getelementptr inbounds float, ptr %v392, i64 0
  %v440 = icmp sgt i64 %v428, 0
  br i1 %v440, label %b90, label %b91
b90:
  call void %v438(ptr %v435, i64 8, ptr %v427, i64 8, ptr %v439, i64 24, i64 8)
  br label %b91
b91:
  %v441 = add i64 %v426, 192
  br label %b92
b92:
  %v442 = phi i64 [ %v421, %b91 ], [ %v665, %b97 ]
  %v443 = icmp slt i64 %v442, %v425
  br i1 %v443, label %b93, label %b94
b93:
  %v444 = sub i64 %v442, %v421
  %v445 = mul i64 %v444, 24
  %v446 = getelementptr inbounds float, ptr %v392, i64 %v445
  %v447 = add i64 %v390, 0
  %v448 = sub i64 %v447, %v300
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v442
  %v451 = mul i64 %v450, 24
  %v452 = getelementptr inbounds float, ptr %v48, i64 %v451
  %v453 = add i64 %v390, 0
  %v454 = and i64 %v453, %v62
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v442
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v26, i64 %v457
  %v459 = add i64 %v390, 0
  %v460 = and i64 %v459, %v68
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v442
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v50, i64 %v463
  %v465 = add i64 %v390, 0
  %v466 = and i64 %v465, %v70
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v442
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v52, i64 %v469
  %v471 = add i64 %v390, 1
  %v472 = and i64 %v471, %v62
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v442
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v26, i64 %v475
  %v477 = add i64 %v390, 0
  %v478 = and i64 %v477, %v72
  %v479 = mul i64 %v478, %v7
  %v480 = add i64 %v479, %v442
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v54, i64 %v481
  %v483 = add i64 %v390, 1
  %v484 = and i64 %v483, %v60
  %v485 = mul i64 %v484, %v7
  %v486 = add i64 %v485, %v442
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v24, i64 %v487
  br label %b95
b95:
  %v489 = phi i64 [ 0, %b93 ], [ %v664, %b96 ]
  %v490 = icmp slt i64 %v489, 1
  br i1 %v490, label %b96, label %b97
b96:
  %v491 = mul i64 %v411, 1
  %v492 = add i64 %v491, %v489
  %v493 = mul i64 %v492, 8
  %v494 = add i64 0, %v489
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v446, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 1, %v489
  %v499 = mul i64 %v498, 8
  %v500 = getelementptr inbounds float, ptr %v446, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 2, %v489
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v446, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = add i64 0, %v493
  %v507 = getelementptr inbounds float, ptr %v452, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = fadd <8 x float> %v508, %v497
  %v510 = add i64 0, %v493
  %v511 = getelementptr inbounds float, ptr %v16, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = fadd <8 x float> %v509, %v512
  %v514 = add i64 0, %v493
  %v515 = getelementptr inbounds float, ptr %v18, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 0, %v493
  %v518 = getelementptr inbounds float, ptr %v458, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = fmul <8 x float> %v516, %v519
  %v521 = fadd <8 x float> %v513, %v520
  %v522 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v521)
  %v523 = fneg <8 x float> %v522
  %v524 = fcmp olt <8 x float> %v523, splat (float 0xC05A400000000000)
  %v525 = select <8 x i1> %v524, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v523
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v527 = fsub <8 x float> %v526, splat (float 0x4168000000000000)
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v525)
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v528)
  %v530 = bitcast <8 x float> %v526 to <8 x i32>
  %v531 = fmul <8 x float> %v529, %v529
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v529, <8 x float> splat (float 0x3F81227F40000000))
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v529, <8 x float> splat (float 0x3FA5556740000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v529, <8 x float> splat (float 0x3FC5554B00000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v529, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v531, <8 x float> %v535, <8 x float> %v529)
  %v537 = sub <8 x i32> %v530, splat (i32 1262485250)
  %v538 = lshr <8 x i32> %v537, splat (i32 1)
  %v539 = sub <8 x i32> %v537, %v538
  %v540 = shl <8 x i32> %v538, splat (i32 23)
  %v541 = bitcast <8 x i32> %v540 to <8 x float>
  %v542 = shl <8 x i32> %v539, splat (i32 23)
  %v543 = bitcast <8 x i32> %v542 to <8 x float>
  %v544 = fadd <8 x float> %v536, splat (float 0x3FF0000000000000)
  %v545 = fmul <8 x float> %v544, %v541
  %v546 = fmul <8 x float> %v545, %v543
  %v547 = fcmp olt <8 x float> %v521, splat (float 0x0000000000000000)
  %v548 = select <8 x i1> %v547, <8 x float> %v546, <8 x float> splat (float 0x3FF0000000000000)
  %v549 = fadd <8 x float> %v546, splat (float 0x3FF0000000000000)
  %v550 = fdiv <8 x float> %v548, %v549
  %v551 = add i64 8, %v493
  %v552 = getelementptr inbounds float, ptr %v452, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = fadd <8 x float> %v553, %v501
  %v555 = add i64 8, %v493
  %v556 = getelementptr inbounds float, ptr %v16, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = fadd <8 x float> %v554, %v557
  %v559 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v558)
  %v560 = fcmp ogt <8 x float> %v559, splat (float 0x4023000000000000)
  %v561 = select <8 x i1> %v560, <8 x float> splat (float 0x4023000000000000), <8 x float> %v559
  %v562 = fadd <8 x float> %v561, %v561
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v564 = fsub <8 x float> %v563, splat (float 0x4168000000000000)
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v562)
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v565)
  %v567 = bitcast <8 x float> %v563 to <8 x i32>
  %v568 = fmul <8 x float> %v566, %v566
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v566, <8 x float> splat (float 0x3F81227F40000000))
  %v570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v569, <8 x float> %v566, <8 x float> splat (float 0x3FA5556740000000))
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v566, <8 x float> splat (float 0x3FC5554B00000000))
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> %v566, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v568, <8 x float> %v572, <8 x float> %v566)
  %v574 = shl <8 x i32> %v567, splat (i32 23)
  %v575 = add <8 x i32> %v574, splat (i32 1065353216)
  %v576 = bitcast <8 x i32> %v575 to <8 x float>
  %v577 = fsub <8 x float> %v576, splat (float 0x3FF0000000000000)
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v573, <8 x float> %v577)
  %v579 = fadd <8 x float> %v578, splat (float 0x4000000000000000)
  %v580 = fdiv <8 x float> %v578, %v579
  %v581 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v580, <8 x float> %v558)
  %v582 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v583 = shufflevector <8 x float> %v582, <8 x float> poison, <8 x i32> zeroinitializer
  %v584 = fsub <8 x float> %v583, %v550
  %v585 = fmul <8 x float> %v584, %v519
  %v586 = fmul <8 x float> %v550, %v581
  %v587 = fadd <8 x float> %v585, %v586
  %v588 = add i64 16, %v493
  %v589 = getelementptr inbounds float, ptr %v452, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = fadd <8 x float> %v590, %v505
  %v592 = add i64 16, %v493
  %v593 = getelementptr inbounds float, ptr %v16, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = fadd <8 x float> %v591, %v594
  %v596 = add i64 0, %v493
  %v597 = getelementptr inbounds float, ptr %v20, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = fmul <8 x float> %v598, %v587
  %v600 = fadd <8 x float> %v595, %v599
  %v601 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v600)
  %v602 = fneg <8 x float> %v601
  %v603 = fcmp olt <8 x float> %v602, splat (float 0xC05A400000000000)
  %v604 = select <8 x i1> %v603, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v602
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v604, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v606 = fsub <8 x float> %v605, splat (float 0x4168000000000000)
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v606, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v604)
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v606, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v607)
  %v609 = bitcast <8 x float> %v605 to <8 x i32>
  %v610 = fmul <8 x float> %v608, %v608
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v608, <8 x float> splat (float 0x3F81227F40000000))
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> %v608, <8 x float> splat (float 0x3FA5556740000000))
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v608, <8 x float> splat (float 0x3FC5554B00000000))
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v613, <8 x float> %v608, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v614, <8 x float> %v608)
  %v616 = sub <8 x i32> %v609, splat (i32 1262485250)
  %v617 = lshr <8 x i32> %v616, splat (i32 1)
  %v618 = sub <8 x i32> %v616, %v617
  %v619 = shl <8 x i32> %v617, splat (i32 23)
  %v620 = bitcast <8 x i32> %v619 to <8 x float>
  %v621 = shl <8 x i32> %v618, splat (i32 23)
  %v622 = bitcast <8 x i32> %v621 to <8 x float>
  %v623 = fadd <8 x float> %v615, splat (float 0x3FF0000000000000)
  %v624 = fmul <8 x float> %v623, %v620
  %v625 = fmul <8 x float> %v624, %v622
  %v626 = fcmp olt <8 x float> %v600, splat (float 0x0000000000000000)
  %v627 = select <8 x i1> %v626, <8 x float> %v625, <8 x float> splat (float 0x3FF0000000000000)
  %v628 = fadd <8 x float> %v625, splat (float 0x3FF0000000000000)
  %v629 = fdiv <8 x float> %v627, %v628
  %v630 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v587)
  %v631 = fcmp ogt <8 x float> %v630, splat (float 0x4023000000000000)
  %v632 = select <8 x i1> %v631, <8 x float> splat (float 0x4023000000000000), <8 x float> %v630
  %v633 = fadd <8 x float> %v632, %v632
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v635 = fsub <8 x float> %v634, splat (float 0x4168000000000000)
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v633)
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v636)
  %v638 = bitcast <8 x float> %v634 to <8 x i32>
  %v639 = fmul <8 x float> %v637, %v637
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v637, <8 x float> splat (float 0x3F81227F40000000))
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> %v637, <8 x float> splat (float 0x3FA5556740000000))
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v641, <8 x float> %v637, <8 x float> splat (float 0x3FC5554B00000000))
  %v643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v642, <8 x float> %v637, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v639, <8 x float> %v643, <8 x float> %v637)
  %v645 = shl <8 x i32> %v638, splat (i32 23)
  %v646 = add <8 x i32> %v645, splat (i32 1065353216)
  %v647 = bitcast <8 x i32> %v646 to <8 x float>
  %v648 = fsub <8 x float> %v647, splat (float 0x3FF0000000000000)
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> %v644, <8 x float> %v648)
  %v650 = fadd <8 x float> %v649, splat (float 0x4000000000000000)
  %v651 = fdiv <8 x float> %v649, %v650
  %v652 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v651, <8 x float> %v587)
  %v653 = fmul <8 x float> %v629, %v652
  %v654 = add i64 0, %v493
  %v655 = getelementptr inbounds float, ptr %v464, i64 %v654
  store <8 x float> %v550, ptr %v655, align 4
  %v656 = add i64 0, %v493
  %v657 = getelementptr inbounds float, ptr %v470, i64 %v656
  store <8 x float> %v581, ptr %v657, align 4
  %v658 = add i64 0, %v493
  %v659 = getelementptr inbounds float, ptr %v476, i64 %v658
  store <8 x float> %v587, ptr %v659, align 4
  %v660 = add i64 0, %v493
  %v661 = getelementptr inbounds float, ptr %v482, i64 %v660
  store <8 x float> %v629, ptr %v661, align 4
  %v662 = add i64 0, %v493
  %v663 = getelementptr inbounds float, ptr %v488, i64 %v662
  store <8 x float> %v653, ptr %v663, align 4
  %v664 = add nsw i64 %v489, 1
  br label %b95
b97:
  %v665 = add nsw i64 %v442, 1
  br label %b92
b94:
  %v666 = add nsw i64 %v417, 1
  br label %b87
b89:
  %v667 = add nsw i64 %v411, 1
  br label %b84
b86:
  %v668 = add nsw i64 %v406, 96
  br label %b81
b83:
  %v669 = add nsw i64 %v390, 1
  br label %b78
b80:
  %v670 = icmp sgt i64 %v3, 1
  br i1 %v670, label %b98, label %b99
b98:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v672 = atomicrmw add ptr %v671, i64 1 acq_rel
  %v673 = load i64, ptr %v73, align 8
  %v674 = add i64 %v673, 1
  store i64 %v674, ptr %v73, align 8
  %v675 = mul i64 %v3, %v674
  br label %b100
b100:
  %v676 = load atomic i64, ptr %v671 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b101, label %b102
b101:
  %v678 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v679 = add nsw i64 %v300, %v299
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v290 = alloca float, i64 64, align 4
  %v420 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 27
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 28
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 21504
  %v77 = add i64 %v76, 384
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v75, i64 0
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = add i64 1, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  br label %b2
b2:
  %v98 = phi i64 [ %v90, %b0 ], [ %v112, %b3 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b3, label %b4
b3:
  %v100 = mul i64 %v98, 192
  %v101 = mul i64 %v98, 8
  %v102 = add i64 %v100, 0
  %v103 = add i64 %v101, 0
  %v104 = getelementptr inbounds float, ptr %v79, i64 %v102
  %v105 = sub i64 8, %v103
  %v106 = icmp slt i64 %v105, 0
  %v107 = select i1 %v106, i64 0, i64 %v105
  %v108 = mul i64 %v103, 1
  %v109 = add i64 0, %v108
  %v110 = getelementptr inbounds float, ptr %v14, i64 %v109
  call void @pack_rows(ptr %v110, i64 1, i64 8, i64 24, i64 %v107, ptr %v104, i64 8)
  %v111 = add i64 %v100, 192
  %v112 = add nsw i64 %v98, 1
  br label %b2
b4:
  br label %b1
b1:
  %v113 = icmp sgt i64 %v3, 1
  br i1 %v113, label %b5, label %b6
b5:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = load i64, ptr %v73, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v73, align 8
  %v118 = mul i64 %v3, %v117
  br label %b7
b7:
  %v119 = load atomic i64, ptr %v114 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b8, label %b9
b8:
  %v121 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v122 = phi i64 [ 0, %b6 ], [ %v367, %b18 ]
  %v123 = icmp slt i64 %v122, %v5
  br i1 %v123, label %b11, label %b12
b11:
  %v124 = sub i64 %v5, 1
  %v125 = sub i64 %v124, %v122
  %v126 = add i64 %v7, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  br label %b13
b13:
  %v139 = phi i64 [ %v133, %b11 ], [ %v289, %b14 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b14, label %b15
b14:
  %v141 = add i64 %v125, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v139
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v28, i64 %v145
  %v147 = add i64 %v125, 0
  %v148 = and i64 %v147, %v58
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v139
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v22, i64 %v151
  %v153 = add i64 %v125, 1
  %v154 = and i64 %v153, %v62
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v139
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v26, i64 %v157
  %v159 = add i64 %v125, 0
  %v160 = and i64 %v159, %v72
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v139
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v54, i64 %v163
  %v165 = add i64 %v125, 1
  %v166 = and i64 %v165, 1
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v139
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v30, i64 %v169
  %v171 = add i64 %v125, 0
  %v172 = and i64 %v171, %v68
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v139
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v50, i64 %v175
  %v177 = add i64 %v125, 0
  %v178 = and i64 %v177, %v70
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v139
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v52, i64 %v181
  %v183 = add i64 %v125, 0
  %v184 = and i64 %v183, %v62
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v139
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v26, i64 %v187
  %v189 = add i64 %v125, 0
  %v190 = and i64 %v189, %v66
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v139
  %v193 = mul i64 %v192, 24
  %v194 = getelementptr inbounds float, ptr %v44, i64 %v193
  %v195 = add i64 %v125, 0
  %v196 = and i64 %v195, 1
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v139
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v30, i64 %v199
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v146, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v152, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v203, %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v158, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v210)
  %v212 = fcmp ogt <8 x float> %v211, splat (float 0x4023000000000000)
  %v213 = select <8 x i1> %v212, <8 x float> splat (float 0x4023000000000000), <8 x float> %v211
  %v214 = fadd <8 x float> %v213, %v213
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v216 = fsub <8 x float> %v215, splat (float 0x4168000000000000)
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v214)
  %v218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v217)
  %v219 = bitcast <8 x float> %v215 to <8 x i32>
  %v220 = fmul <8 x float> %v218, %v218
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v218, <8 x float> splat (float 0x3F81227F40000000))
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> %v218, <8 x float> splat (float 0x3FA5556740000000))
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v218, <8 x float> splat (float 0x3FC5554B00000000))
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v218, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> %v224, <8 x float> %v218)
  %v226 = shl <8 x i32> %v219, splat (i32 23)
  %v227 = add <8 x i32> %v226, splat (i32 1065353216)
  %v228 = bitcast <8 x i32> %v227 to <8 x float>
  %v229 = fsub <8 x float> %v228, splat (float 0x3FF0000000000000)
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v225, <8 x float> %v229)
  %v231 = fadd <8 x float> %v230, splat (float 0x4000000000000000)
  %v232 = fdiv <8 x float> %v230, %v231
  %v233 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v232, <8 x float> %v210)
  %v234 = fmul <8 x float> %v207, %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v164, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fmul <8 x float> %v234, %v237
  %v239 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fsub <8 x float> %v240, %v237
  %v242 = fmul <8 x float> %v238, %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v170, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fmul <8 x float> %v207, %v237
  %v247 = fmul <8 x float> %v233, %v233
  %v248 = fsub <8 x float> %v240, %v247
  %v249 = fmul <8 x float> %v246, %v248
  %v250 = fadd <8 x float> %v245, %v249
  %v251 = add i64 0, 0
  %v252 = getelementptr inbounds float, ptr %v20, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = fmul <8 x float> %v242, %v253
  %v255 = fadd <8 x float> %v250, %v254
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v176, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = fmul <8 x float> %v255, %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v182, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fmul <8 x float> %v262, %v262
  %v264 = fsub <8 x float> %v240, %v263
  %v265 = fmul <8 x float> %v259, %v264
  %v266 = fmul <8 x float> %v255, %v262
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v188, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v255, %v269
  %v271 = fsub <8 x float> %v266, %v270
  %v272 = fmul <8 x float> %v271, %v258
  %v273 = fsub <8 x float> %v240, %v258
  %v274 = fmul <8 x float> %v272, %v273
  %v275 = fmul <8 x float> %v255, %v273
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v18, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = fmul <8 x float> %v274, %v278
  %v280 = fadd <8 x float> %v275, %v279
  %v281 = add i64 16, 0
  %v282 = getelementptr inbounds float, ptr %v194, i64 %v281
  store <8 x float> %v242, ptr %v282, align 4
  %v283 = add i64 8, 0
  %v284 = getelementptr inbounds float, ptr %v194, i64 %v283
  store <8 x float> %v265, ptr %v284, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v194, i64 %v285
  store <8 x float> %v274, ptr %v286, align 4
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v200, i64 %v287
  store <8 x float> %v280, ptr %v288, align 4
  %v289 = add nsw i64 %v139, 1
  br label %b13
b15:
  %v291 = add i64 %v7, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  br label %b16
b16:
  %v304 = phi i64 [ %v298, %b15 ], [ %v366, %b21 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b17, label %b18
b17:
  %v306 = add i64 %v304, 96
  %v307 = icmp slt i64 %v306, %v303
  %v308 = select i1 %v307, i64 %v306, i64 %v303
  br label %b19
b19:
  %v309 = phi i64 [ 0, %b17 ], [ %v365, %b24 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b20, label %b21
b20:
  %v311 = sub i64 %v308, %v304
  %v312 = sub i64 8, 1
  %v313 = add i64 %v311, %v312
  %v314 = sdiv i64 %v313, 8
  br label %b22
b22:
  %v315 = phi i64 [ 0, %b20 ], [ %v364, %b29 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b23, label %b24
b23:
  %v317 = mul i64 %v311, %v315
  %v318 = sdiv i64 %v317, %v314
  %v319 = add i64 %v304, %v318
  %v320 = add i64 %v315, 1
  %v321 = mul i64 %v311, %v320
  %v322 = sdiv i64 %v321, %v314
  %v323 = add i64 %v304, %v322
  %v324 = mul i64 %v309, 192
  %v325 = getelementptr inbounds float, ptr %v79, i64 %v324
  %v326 = sub i64 %v323, %v319
  %v327 = add i64 %v125, 0
  %v328 = and i64 %v327, %v66
  %v329 = mul i64 %v328, %v7
  %v330 = add i64 %v329, %v319
  %v331 = mul i64 %v330, 24
  %v332 = getelementptr inbounds float, ptr %v44, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v326, 1
  %v335 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v334
  %v336 = load ptr, ptr %v335, align 4
  %v337 = getelementptr inbounds float, ptr %v290, i64 0
  %v338 = icmp sgt i64 %v326, 0
  br i1 %v338, label %b25, label %b26
b25:
  call void %v336(ptr %v333, i64 24, ptr %v325, i64 24, ptr %v337, i64 8, i64 0)
  br label %b26
b26:
  %v339 = add i64 %v324, 192
  br label %b27
b27:
  %v340 = phi i64 [ %v319, %b26 ], [ %v363, %b32 ]
  %v341 = icmp slt i64 %v340, %v323
  br i1 %v341, label %b28, label %b29
b28:
  %v342 = sub i64 %v340, %v319
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v290, i64 %v343
  %v345 = add i64 %v125, 0
  %v346 = and i64 %v345, 1
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v340
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v28, i64 %v349
  br label %b30
b30:
  %v351 = phi i64 [ 0, %b28 ], [ %v362, %b31 ]
  %v352 = icmp slt i64 %v351, 1
  br i1 %v352, label %b31, label %b32
b31:
  %v353 = mul i64 %v309, 1
  %v354 = add i64 %v353, %v351
  %v355 = mul i64 %v354, 8
  %v356 = add i64 0, %v351
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v344, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = add i64 0, %v355
  %v361 = getelementptr inbounds float, ptr %v350, i64 %v360
  store <8 x float> %v359, ptr %v361, align 4
  %v362 = add nsw i64 %v351, 1
  br label %b30
b32:
  %v363 = add nsw i64 %v340, 1
  br label %b27
b29:
  %v364 = add nsw i64 %v315, 1
  br label %b22
b24:
  %v365 = add nsw i64 %v309, 1
  br label %b19
b21:
  %v366 = add nsw i64 %v304, 96
  br label %b16
b18:
  %v367 = add nsw i64 %v122, 1
  br label %b10
b12:
  %v368 = icmp sgt i64 %v3, 1
  br i1 %v368, label %b33, label %b34
b33:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 3
  %v370 = atomicrmw add ptr %v369, i64 1 acq_rel
  %v371 = load i64, ptr %v73, align 8
  %v372 = add i64 %v371, 1
  store i64 %v372, ptr %v73, align 8
  %v373 = mul i64 %v3, %v372
  br label %b35
b35:
  %v374 = load atomic i64, ptr %v369 acquire, align 8
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b36, label %b37
b36:
  %v376 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v377 = getelementptr inbounds float, ptr %v75, i64 192
  %v378 = getelementptr inbounds i64, ptr %v1, i64 4
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b38, label %b39
b38:
  %v381 = add i64 1, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, 1
  %v393 = select i1 %v392, i64 %v391, i64 1
  %v394 = icmp slt i64 %v393, 1
  %v395 = select i1 %v394, i64 %v393, i64 1
  br label %b40
b40:
  %v396 = phi i64 [ %v388, %b38 ], [ %v410, %b41 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b41, label %b42
b41:
  %v398 = mul i64 %v396, 192
  %v399 = mul i64 %v396, 8
  %v400 = add i64 %v398, 0
  %v401 = add i64 %v399, 0
  %v402 = getelementptr inbounds float, ptr %v377, i64 %v400
  %v403 = sub i64 8, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = mul i64 %v401, 1
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v12, i64 %v407
  call void @pack_rows(ptr %v408, i64 1, i64 8, i64 24, i64 %v405, ptr %v402, i64 8)
  %v409 = add i64 %v398, 192
  %v410 = add nsw i64 %v396, 1
  br label %b40
b42:
  br label %b39
b39:
  %v411 = icmp sgt i64 %v3, 1
  br i1 %v411, label %b43, label %b44
b43:
  %v412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v413 = atomicrmw add ptr %v412, i64 1 acq_rel
  %v414 = load i64, ptr %v73, align 8
  %v415 = add i64 %v414, 1
  store i64 %v415, ptr %v73, align 8
  %v416 = mul i64 %v3, %v415
  br label %b45
b45:
  %v417 = load atomic i64, ptr %v412 acquire, align 8
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b46, label %b47
b46:
  %v419 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v421 = add i64 %v8, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v8
  %v428 = select i1 %v427, i64 %v426, i64 %v8
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v8
  %v433 = select i1 %v432, i64 %v431, i64 %v8
  br label %b48
b48:
  %v434 = phi i64 [ %v428, %b44 ], [ %v488, %b53 ]
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b49, label %b50
b49:
  %v436 = add i64 %v434, 96
  %v437 = icmp slt i64 %v436, %v433
  %v438 = select i1 %v437, i64 %v436, i64 %v433
  br label %b51
b51:
  %v439 = phi i64 [ 0, %b49 ], [ %v487, %b56 ]
  %v440 = icmp slt i64 %v439, 1
  br i1 %v440, label %b52, label %b53
b52:
  %v441 = sub i64 %v438, %v434
  %v442 = sub i64 8, 1
  %v443 = add i64 %v441, %v442
  %v444 = sdiv i64 %v443, 8
  br label %b54
b54:
  %v445 = phi i64 [ 0, %b52 ], [ %v486, %b61 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b55, label %b56
b55:
  %v447 = mul i64 %v441, %v445
  %v448 = sdiv i64 %v447, %v444
  %v449 = add i64 %v434, %v448
  %v450 = add i64 %v445, 1
  %v451 = mul i64 %v441, %v450
  %v452 = sdiv i64 %v451, %v444
  %v453 = add i64 %v434, %v452
  %v454 = mul i64 %v439, 192
  %v455 = getelementptr inbounds float, ptr %v377, i64 %v454
  %v456 = sub i64 %v453, %v449
  %v457 = mul i64 %v449, 24
  %v458 = getelementptr inbounds float, ptr %v44, i64 %v457
  %v459 = getelementptr inbounds float, ptr %v458, i64 0
  %v460 = sub i64 %v456, 1
  %v461 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v460
  %v462 = load ptr, ptr %v461, align 4
  %v463 = getelementptr inbounds float, ptr %v420, i64 0
  %v464 = icmp sgt i64 %v456, 0
  br i1 %v464, label %b57, label %b58
b57:
  call void %v462(ptr %v459, i64 24, ptr %v455, i64 24, ptr %v463, i64 8, i64 0)
  br label %b58
b58:
  %v465 = add i64 %v454, 192
  br label %b59
b59:
  %v466 = phi i64 [ %v449, %b58 ], [ %v485, %b64 ]
  %v467 = icmp slt i64 %v466, %v453
  br i1 %v467, label %b60, label %b61
b60:
  %v468 = sub i64 %v466, %v449
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v420, i64 %v469
  %v471 = mul i64 %v466, 8
  %v472 = getelementptr inbounds float, ptr %v32, i64 %v471
  br label %b62
b62:
  %v473 = phi i64 [ 0, %b60 ], [ %v484, %b63 ]
  %v474 = icmp slt i64 %v473, 1
  br i1 %v474, label %b63, label %b64
b63:
  %v475 = mul i64 %v439, 1
  %v476 = add i64 %v475, %v473
  %v477 = mul i64 %v476, 8
  %v478 = add i64 0, %v473
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v470, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, %v477
  %v483 = getelementptr inbounds float, ptr %v472, i64 %v482
  store <8 x float> %v481, ptr %v483, align 4
  %v484 = add nsw i64 %v473, 1
  br label %b62
b64:
  %v485 = add nsw i64 %v466, 1
  br label %b59
b61:
  %v486 = add nsw i64 %v445, 1
  br label %b54
b56:
  %v487 = add nsw i64 %v439, 1
  br label %b51
b53:
  %v488 = add nsw i64 %v434, 96
  br label %b48
b50:
  %v489 = icmp sgt i64 %v3, 1
  br i1 %v489, label %b65, label %b66
b65:
  %v490 = getelementptr inbounds i64, ptr %v1, i64 3
  %v491 = atomicrmw add ptr %v490, i64 1 acq_rel
  %v492 = load i64, ptr %v73, align 8
  %v493 = add i64 %v492, 1
  store i64 %v493, ptr %v73, align 8
  %v494 = mul i64 %v3, %v493
  br label %b67
b67:
  %v495 = load atomic i64, ptr %v490 acquire, align 8
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b68, label %b69
b68:
  %v497 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v498 = mul i64 0, 24
  %v499 = getelementptr inbounds float, ptr %v44, i64 %v498
  %v500 = getelementptr inbounds float, ptr %v499, i64 0
  %v501 = mul i64 0, 8
  %v502 = getelementptr inbounds float, ptr %v10, i64 %v501
  %v503 = getelementptr inbounds float, ptr %v502, i64 0
  %v504 = getelementptr inbounds float, ptr %v78, i64 12288
  %v505 = add i64 24, 1
  %v506 = sdiv i64 %v505, 2
  %v507 = add i64 %v2, 1
  %v508 = mul i64 %v506, %v2
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 2
  %v511 = icmp slt i64 %v510, 24
  %v512 = select i1 %v511, i64 %v510, i64 24
  %v513 = mul i64 %v506, %v507
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 2
  %v516 = icmp slt i64 %v515, 24
  %v517 = select i1 %v516, i64 %v515, i64 24
  %v518 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b70
b70:
  %v519 = phi i64 [ %v512, %b66 ], [ %v527, %b75 ]
  %v520 = icmp slt i64 %v519, %v517
  br i1 %v520, label %b71, label %b72
b71:
  %v521 = mul i64 %v519, 8
  %v522 = getelementptr inbounds float, ptr %v518, i64 %v521
  br label %b73
b73:
  %v523 = phi i64 [ 0, %b71 ], [ %v526, %b74 ]
  %v524 = icmp slt i64 %v523, 8
  br i1 %v524, label %b74, label %b75
b74:
  %v525 = getelementptr inbounds float, ptr %v522, i64 %v523
  store float 0x0000000000000000, ptr %v525, align 4
  %v526 = add nsw i64 %v523, 1
  br label %b73
b75:
  %v527 = add nsw i64 %v519, 1
  br label %b70
b72:
  %v528 = mul i64 %v8, 1
  br label %b76
b76:
  %v529 = phi i64 [ 0, %b72 ], [ %v633, %b81 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b77, label %b78
b77:
  %v531 = sub i64 %v528, %v529
  %v532 = icmp slt i64 %v531, 384
  %v533 = select i1 %v532, i64 %v531, i64 384
  br label %b79
b79:
  %v534 = phi i64 [ %v512, %b77 ], [ %v632, %b105 ]
  %v535 = icmp slt i64 %v534, %v517
  br i1 %v535, label %b80, label %b81
b80:
  %v536 = sub i64 %v517, %v534
  %v537 = icmp slt i64 %v536, 64
  %v538 = select i1 %v537, i64 %v536, i64 64
  %v539 = sdiv i64 %v538, 2
  %v540 = mul i64 %v539, 2
  %v541 = sub i64 %v538, %v540
  %v542 = mul i64 %v529, 24
  %v543 = add i64 %v542, %v534
  %v544 = getelementptr inbounds float, ptr %v500, i64 %v543
  br label %b82
b82:
  %v545 = phi i64 [ 0, %b80 ], [ %v571, %b90 ]
  %v546 = icmp slt i64 %v545, %v533
  br i1 %v546, label %b83, label %b84
b83:
  %v547 = mul i64 %v545, 24
  %v548 = getelementptr inbounds float, ptr %v544, i64 %v547
  %v549 = mul i64 %v545, 2
  %v550 = getelementptr inbounds float, ptr %v504, i64 %v549
  br label %b85
b85:
  %v551 = phi i64 [ 0, %b83 ], [ %v560, %b86 ]
  %v552 = icmp slt i64 %v551, %v539
  br i1 %v552, label %b86, label %b87
b86:
  %v553 = mul i64 %v551, 2
  %v554 = getelementptr inbounds float, ptr %v548, i64 %v553
  %v555 = mul i64 %v551, 768
  %v556 = getelementptr inbounds float, ptr %v550, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v554, i64 0
  %v558 = load <2 x float>, ptr %v557, align 4
  %v559 = getelementptr inbounds float, ptr %v556, i64 0
  store <2 x float> %v558, ptr %v559, align 4
  %v560 = add nsw i64 %v551, 1
  br label %b85
b87:
  %v561 = mul i64 %v539, 2
  %v562 = getelementptr inbounds float, ptr %v548, i64 %v561
  %v563 = mul i64 %v539, 768
  %v564 = getelementptr inbounds float, ptr %v550, i64 %v563
  br label %b88
b88:
  %v565 = phi i64 [ 0, %b87 ], [ %v570, %b89 ]
  %v566 = icmp slt i64 %v565, %v541
  br i1 %v566, label %b89, label %b90
b89:
  %v567 = getelementptr inbounds float, ptr %v562, i64 %v565
  %v568 = load float, ptr %v567, align 4
  %v569 = getelementptr inbounds float, ptr %v564, i64 %v565
  store float %v568, ptr %v569, align 4
  %v570 = add nsw i64 %v565, 1
  br label %b88, !llvm.loop !0
b90:
  %v571 = add nsw i64 %v545, 1
  br label %b82
b84:
  br label %b91
b91:
  %v572 = phi i64 [ 0, %b84 ], [ %v607, %b99 ]
  %v573 = icmp slt i64 %v572, 0
  br i1 %v573, label %b92, label %b93
b92:
  %v574 = mul i64 %v529, 8
  %v575 = add i64 %v574, %v572
  %v576 = getelementptr inbounds float, ptr %v503, i64 %v575
  br label %b94
b94:
  %v577 = phi i64 [ 0, %b92 ], [ %v595, %b95 ]
  %v578 = icmp slt i64 %v577, %v533
  br i1 %v578, label %b95, label %b96
b95:
  %v579 = mul i64 %v577, 8
  %v580 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v581 = mul i64 %v577, 32
  %v582 = getelementptr inbounds float, ptr %v78, i64 %v581
  %v583 = getelementptr inbounds float, ptr %v580, i64 0
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = getelementptr inbounds float, ptr %v582, i64 0
  store <8 x float> %v584, ptr %v585, align 4
  %v586 = getelementptr inbounds float, ptr %v580, i64 8
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = getelementptr inbounds float, ptr %v582, i64 8
  store <8 x float> %v587, ptr %v588, align 4
  %v589 = getelementptr inbounds float, ptr %v580, i64 16
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = getelementptr inbounds float, ptr %v582, i64 16
  store <8 x float> %v590, ptr %v591, align 4
  %v592 = getelementptr inbounds float, ptr %v580, i64 24
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = getelementptr inbounds float, ptr %v582, i64 24
  store <8 x float> %v593, ptr %v594, align 4
  %v595 = add nsw i64 %v577, 1
  br label %b94
b96:
  %v596 = sdiv i64 %v538, 2
  br label %b97
b97:
  %v597 = phi i64 [ 0, %b96 ], [ %v606, %b98 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b98, label %b99
b98:
  %v599 = mul i64 %v597, 2
  %v600 = add i64 %v534, %v599
  %v601 = mul i64 %v597, 768
  %v602 = getelementptr inbounds float, ptr %v504, i64 %v601
  %v603 = mul i64 %v600, 8
  %v604 = add i64 %v603, %v572
  %v605 = getelementptr inbounds float, ptr %v518, i64 %v604
  call void @outer_2x32(ptr %v602, ptr %v78, i64 %v533, ptr %v605, i64 8)
  %v606 = add nsw i64 %v597, 1
  br label %b97
b99:
  %v607 = add nsw i64 %v572, 32
  br label %b91
b93:
  %v608 = mul i64 %v529, 8
  %v609 = add i64 %v608, 0
  %v610 = getelementptr inbounds float, ptr %v503, i64 %v609
  br label %b100
b100:
  %v611 = phi i64 [ 0, %b93 ], [ %v620, %b101 ]
  %v612 = icmp slt i64 %v611, %v533
  br i1 %v612, label %b101, label %b102
b101:
  %v613 = mul i64 %v611, 8
  %v614 = getelementptr inbounds float, ptr %v610, i64 %v613
  %v615 = mul i64 %v611, 8
  %v616 = getelementptr inbounds float, ptr %v78, i64 %v615
  %v617 = getelementptr inbounds float, ptr %v614, i64 0
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v616, i64 0
  store <8 x float> %v618, ptr %v619, align 4
  %v620 = add nsw i64 %v611, 1
  br label %b100
b102:
  %v621 = sdiv i64 %v538, 2
  br label %b103
b103:
  %v622 = phi i64 [ 0, %b102 ], [ %v631, %b104 ]
  %v623 = icmp slt i64 %v622, %v621
  br i1 %v623, label %b104, label %b105
b104:
  %v624 = mul i64 %v622, 2
  %v625 = add i64 %v534, %v624
  %v626 = mul i64 %v622, 768
  %v627 = getelementptr inbounds float, ptr %v504, i64 %v626
  %v628 = mul i64 %v625, 8
  %v629 = add i64 %v628, 0
  %v630 = getelementptr inbounds float, ptr %v518, i64 %v629
  call void @outer_2x8(ptr %v627, ptr %v78, i64 %v533, ptr %v630, i64 8)
  %v631 = add nsw i64 %v622, 1
  br label %b103
b105:
  %v632 = add nsw i64 %v534, 64
  br label %b79
b81:
  %v633 = add nsw i64 %v529, 384
  br label %b76
b78:
  %v634 = icmp sgt i64 %v3, 1
  br i1 %v634, label %b106, label %b107
b106:
  %v635 = getelementptr inbounds i64, ptr %v1, i64 3
  %v636 = atomicrmw add ptr %v635, i64 1 acq_rel
  %v637 = load i64, ptr %v73, align 8
  %v638 = add i64 %v637, 1
  store i64 %v638, ptr %v73, align 8
  %v639 = mul i64 %v3, %v638
  br label %b108
b108:
  %v640 = load atomic i64, ptr %v635 acquire, align 8
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b109, label %b110
b109:
  %v642 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v643 = mul i64 0, 24
  %v644 = getelementptr inbounds float, ptr %v44, i64 %v643
  %v645 = getelementptr inbounds float, ptr %v644, i64 0
  %v646 = mul i64 0, 8
  %v647 = getelementptr inbounds float, ptr %v24, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v647, i64 0
  %v649 = getelementptr inbounds float, ptr %v78, i64 12288
  %v650 = add i64 24, 1
  %v651 = sdiv i64 %v650, 2
  %v652 = add i64 %v2, 1
  %v653 = mul i64 %v651, %v2
  %v654 = sdiv i64 %v653, %v3
  %v655 = mul i64 %v654, 2
  %v656 = icmp slt i64 %v655, 24
  %v657 = select i1 %v656, i64 %v655, i64 24
  %v658 = mul i64 %v651, %v652
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 2
  %v661 = icmp slt i64 %v660, 24
  %v662 = select i1 %v661, i64 %v660, i64 24
  %v663 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b111
b111:
  %v664 = phi i64 [ %v657, %b107 ], [ %v672, %b116 ]
  %v665 = icmp slt i64 %v664, %v662
  br i1 %v665, label %b112, label %b113
b112:
  %v666 = mul i64 %v664, 8
  %v667 = getelementptr inbounds float, ptr %v663, i64 %v666
  br label %b114
b114:
  %v668 = phi i64 [ 0, %b112 ], [ %v671, %b115 ]
  %v669 = icmp slt i64 %v668, 8
  br i1 %v669, label %b115, label %b116
b115:
  %v670 = getelementptr inbounds float, ptr %v667, i64 %v668
  store float 0x0000000000000000, ptr %v670, align 4
  %v671 = add nsw i64 %v668, 1
  br label %b114
b116:
  %v672 = add nsw i64 %v664, 1
  br label %b111
b113:
  %v673 = mul i64 %v8, 1
  br label %b117
b117:
  %v674 = phi i64 [ 0, %b113 ], [ %v778, %b122 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b118, label %b119
b118:
  %v676 = sub i64 %v673, %v674
  %v677 = icmp slt i64 %v676, 384
  %v678 = select i1 %v677, i64 %v676, i64 384
  br label %b120
b120:
  %v679 = phi i64 [ %v657, %b118 ], [ %v777, %b146 ]
  %v680 = icmp slt i64 %v679, %v662
  br i1 %v680, label %b121, label %b122
b121:
  %v681 = sub i64 %v662, %v679
  %v682 = icmp slt i64 %v681, 64
  %v683 = select i1 %v682, i64 %v681, i64 64
  %v684 = sdiv i64 %v683, 2
  %v685 = mul i64 %v684, 2
  %v686 = sub i64 %v683, %v685
  %v687 = mul i64 %v674, 24
  %v688 = add i64 %v687, %v679
  %v689 = getelementptr inbounds float, ptr %v645, i64 %v688
  br label %b123
b123:
  %v690 = phi i64 [ 0, %b121 ], [ %v716, %b131 ]
  %v691 = icmp slt i64 %v690, %v678
  br i1 %v691, label %b124, label %b125
b124:
  %v692 = mul i64 %v690, 24
  %v693 = getelementptr inbounds float, ptr %v689, i64 %v692
  %v694 = mul i64 %v690, 2
  %v695 = getelementptr inbounds float, ptr %v649, i64 %v694
  br label %b126
b126:
  %v696 = phi i64 [ 0, %b124 ], [ %v705, %b127 ]
  %v697 = icmp slt i64 %v696, %v684
  br i1 %v697, label %b127, label %b128
b127:
  %v698 = mul i64 %v696, 2
  %v699 = getelementptr inbounds float, ptr %v693, i64 %v698
  %v700 = mul i64 %v696, 768
  %v701 = getelementptr inbounds float, ptr %v695, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v699, i64 0
  %v703 = load <2 x float>, ptr %v702, align 4
  %v704 = getelementptr inbounds float, ptr %v701, i64 0
  store <2 x float> %v703, ptr %v704, align 4
  %v705 = add nsw i64 %v696, 1
  br label %b126
b128:
  %v706 = mul i64 %v684, 2
  %v707 = getelementptr inbounds float, ptr %v693, i64 %v706
  %v708 = mul i64 %v684, 768
  %v709 = getelementptr inbounds float, ptr %v695, i64 %v708
  br label %b129
b129:
  %v710 = phi i64 [ 0, %b128 ], [ %v715, %b130 ]
  %v711 = icmp slt i64 %v710, %v686
  br i1 %v711, label %b130, label %b131
b130:
  %v712 = getelementptr inbounds float, ptr %v707, i64 %v710
  %v713 = load float, ptr %v712, align 4
  %v714 = getelementptr inbounds float, ptr %v709, i64 %v710
  store float %v713, ptr %v714, align 4
  %v715 = add nsw i64 %v710, 1
  br label %b129, !llvm.loop !3
b131:
  %v716 = add nsw i64 %v690, 1
  br label %b123
b125:
  br label %b132
b132:
  %v717 = phi i64 [ 0, %b125 ], [ %v752, %b140 ]
  %v718 = icmp slt i64 %v717, 0
  br i1 %v718, label %b133, label %b134
b133:
  %v719 = mul i64 %v674, 8
  %v720 = add i64 %v719, %v717
  %v721 = getelementptr inbounds float, ptr %v648, i64 %v720
  br label %b135
b135:
  %v722 = phi i64 [ 0, %b133 ], [ %v740, %b136 ]
  %v723 = icmp slt i64 %v722, %v678
  br i1 %v723, label %b136, label %b137
b136:
  %v724 = mul i64 %v722, 8
  %v725 = getelementptr inbounds float, ptr %v721, i64 %v724
  %v726 = mul i64 %v722, 32
  %v727 = getelementptr inbounds float, ptr %v78, i64 %v726
  %v728 = getelementptr inbounds float, ptr %v725, i64 0
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = getelementptr inbounds float, ptr %v727, i64 0
  store <8 x float> %v729, ptr %v730, align 4
  %v731 = getelementptr inbounds float, ptr %v725, i64 8
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = getelementptr inbounds float, ptr %v727, i64 8
  store <8 x float> %v732, ptr %v733, align 4
  %v734 = getelementptr inbounds float, ptr %v725, i64 16
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = getelementptr inbounds float, ptr %v727, i64 16
  store <8 x float> %v735, ptr %v736, align 4
  %v737 = getelementptr inbounds float, ptr %v725, i64 24
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = getelementptr inbounds float, ptr %v727, i64 24
  store <8 x float> %v738, ptr %v739, align 4
  %v740 = add nsw i64 %v722, 1
  br label %b135
b137:
  %v741 = sdiv i64 %v683, 2
  br label %b138
b138:
  %v742 = phi i64 [ 0, %b137 ], [ %v751, %b139 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b139, label %b140
b139:
  %v744 = mul i64 %v742, 2
  %v745 = add i64 %v679, %v744
  %v746 = mul i64 %v742, 768
  %v747 = getelementptr inbounds float, ptr %v649, i64 %v746
  %v748 = mul i64 %v745, 8
  %v749 = add i64 %v748, %v717
  %v750 = getelementptr inbounds float, ptr %v663, i64 %v749
  call void @outer_2x32(ptr %v747, ptr %v78, i64 %v678, ptr %v750, i64 8)
  %v751 = add nsw i64 %v742, 1
  br label %b138
b140:
  %v752 = add nsw i64 %v717, 32
  br label %b132
b134:
  %v753 = mul i64 %v674, 8
  %v754 = add i64 %v753, 0
  %v755 = getelementptr inbounds float, ptr %v648, i64 %v754
  br label %b141
b141:
  %v756 = phi i64 [ 0, %b134 ], [ %v765, %b142 ]
  %v757 = icmp slt i64 %v756, %v678
  br i1 %v757, label %b142, label %b143
b142:
  %v758 = mul i64 %v756, 8
  %v759 = getelementptr inbounds float, ptr %v755, i64 %v758
  %v760 = mul i64 %v756, 8
  %v761 = getelementptr inbounds float, ptr %v78, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v759, i64 0
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  store <8 x float> %v763, ptr %v764, align 4
  %v765 = add nsw i64 %v756, 1
  br label %b141
b143:
  %v766 = sdiv i64 %v683, 2
  br label %b144
b144:
  %v767 = phi i64 [ 0, %b143 ], [ %v776, %b145 ]
  %v768 = icmp slt i64 %v767, %v766
  br i1 %v768, label %b145, label %b146
b145:
  %v769 = mul i64 %v767, 2
  %v770 = add i64 %v679, %v769
  %v771 = mul i64 %v767, 768
  %v772 = getelementptr inbounds float, ptr %v649, i64 %v771
  %v773 = mul i64 %v770, 8
  %v774 = add i64 %v773, 0
  %v775 = getelementptr inbounds float, ptr %v663, i64 %v774
  call void @outer_2x8(ptr %v772, ptr %v78, i64 %v678, ptr %v775, i64 8)
  %v776 = add nsw i64 %v767, 1
  br label %b144
b146:
  %v777 = add nsw i64 %v679, 64
  br label %b120
b122:
  %v778 = add nsw i64 %v674, 384
  br label %b117
b119:
  %v779 = icmp sgt i64 %v3, 1
  br i1 %v779, label %b147, label %b148
b147:
  %v780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v781 = atomicrmw add ptr %v780, i64 1 acq_rel
  %v782 = load i64, ptr %v73, align 8
  %v783 = add i64 %v782, 1
  store i64 %v783, ptr %v73, align 8
  %v784 = mul i64 %v3, %v783
  br label %b149
b149:
  %v785 = load atomic i64, ptr %v780 acquire, align 8
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b150, label %b151
b150:
  %v787 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v788 = icmp eq i64 %v2, 0
  br i1 %v788, label %b152, label %b153
b152:
  br label %b154
b154:
  %v789 = phi i64 [ 0, %b152 ], [ %v811, %b159 ]
  %v790 = icmp slt i64 %v789, 24
  br i1 %v790, label %b155, label %b156
b155:
  br label %b157
b157:
  %v791 = phi i64 [ 0, %b155 ], [ %v808, %b162 ]
  %v792 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v807, %b162 ]
  %v793 = icmp slt i64 %v791, %v8
  br i1 %v793, label %b158, label %b159
b158:
  %v794 = add i64 %v791, 128
  %v795 = icmp slt i64 %v794, %v8
  %v796 = select i1 %v795, i64 %v794, i64 %v8
  br label %b160
b160:
  %v797 = phi i64 [ %v791, %b158 ], [ %v806, %b161 ]
  %v798 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v805, %b161 ]
  %v799 = icmp slt i64 %v797, %v796
  br i1 %v799, label %b161, label %b162
b161:
  %v800 = mul i64 %v797, 24
  %v801 = getelementptr inbounds float, ptr %v44, i64 %v800
  %v802 = add i64 0, %v789
  %v803 = getelementptr inbounds float, ptr %v801, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = fadd <8 x float> %v798, %v804
  %v806 = add nsw i64 %v797, 1
  br label %b160
b162:
  %v807 = fadd <8 x float> %v792, %v798
  %v808 = add nsw i64 %v791, 128
  br label %b157
b159:
  %v809 = add i64 0, %v789
  %v810 = getelementptr inbounds float, ptr %v38, i64 %v809
  store <8 x float> %v792, ptr %v810, align 4
  %v811 = add nsw i64 %v789, 8
  br label %b154
b156:
  br label %b153
b153:
  %v812 = icmp sgt i64 %v3, 1
  br i1 %v812, label %b163, label %b164
b163:
  %v813 = getelementptr inbounds i64, ptr %v1, i64 3
  %v814 = atomicrmw add ptr %v813, i64 1 acq_rel
  %v815 = load i64, ptr %v73, align 8
  %v816 = add i64 %v815, 1
  store i64 %v816, ptr %v73, align 8
  %v817 = mul i64 %v3, %v816
  br label %b165
b165:
  %v818 = load atomic i64, ptr %v813 acquire, align 8
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b166, label %b167
b166:
  %v820 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v821 = icmp eq i64 %v2, 0
  br i1 %v821, label %b168, label %b169
b168:
  br label %b170
b170:
  %v822 = phi i64 [ 0, %b168 ], [ %v845, %b175 ]
  %v823 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v844, %b175 ]
  %v824 = icmp slt i64 %v822, %v8
  br i1 %v824, label %b171, label %b172
b171:
  %v825 = add i64 %v822, 128
  %v826 = icmp slt i64 %v825, %v8
  %v827 = select i1 %v826, i64 %v825, i64 %v8
  br label %b173
b173:
  %v828 = phi i64 [ %v822, %b171 ], [ %v843, %b174 ]
  %v829 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v842, %b174 ]
  %v830 = icmp slt i64 %v828, %v827
  br i1 %v830, label %b174, label %b175
b174:
  %v831 = mul i64 %v828, 24
  %v832 = getelementptr inbounds float, ptr %v44, i64 %v831
  %v833 = mul i64 %v828, 8
  %v834 = getelementptr inbounds float, ptr %v26, i64 %v833
  %v835 = add i64 0, 0
  %v836 = getelementptr inbounds float, ptr %v832, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 0, 0
  %v839 = getelementptr inbounds float, ptr %v834, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fmul <8 x float> %v837, %v840
  %v842 = fadd <8 x float> %v829, %v841
  %v843 = add nsw i64 %v828, 1
  br label %b173
b175:
  %v844 = fadd <8 x float> %v823, %v829
  %v845 = add nsw i64 %v822, 128
  br label %b170
b172:
  %v846 = add i64 0, 0
  %v847 = getelementptr inbounds float, ptr %v40, i64 %v846
  store <8 x float> %v823, ptr %v847, align 4
  br label %b169
b169:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b176, label %b177
b176:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = load i64, ptr %v73, align 8
  %v852 = add i64 %v851, 1
  store i64 %v852, ptr %v73, align 8
  %v853 = mul i64 %v3, %v852
  br label %b178
b178:
  %v854 = load atomic i64, ptr %v849 acquire, align 8
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b179, label %b180
b179:
  %v856 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v857 = icmp eq i64 %v2, 0
  br i1 %v857, label %b181, label %b182
b181:
  br label %b183
b183:
  %v858 = phi i64 [ 0, %b181 ], [ %v883, %b188 ]
  %v859 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v882, %b188 ]
  %v860 = icmp slt i64 %v858, %v8
  br i1 %v860, label %b184, label %b185
b184:
  %v861 = add i64 %v858, 128
  %v862 = icmp slt i64 %v861, %v8
  %v863 = select i1 %v862, i64 %v861, i64 %v8
  br label %b186
b186:
  %v864 = phi i64 [ %v858, %b184 ], [ %v881, %b187 ]
  %v865 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v880, %b187 ]
  %v866 = icmp slt i64 %v864, %v863
  br i1 %v866, label %b187, label %b188
b187:
  %v867 = mul i64 %v864, 24
  %v868 = getelementptr inbounds float, ptr %v44, i64 %v867
  %v869 = mul i64 1, %v7
  %v870 = add i64 %v864, %v869
  %v871 = mul i64 %v870, 8
  %v872 = getelementptr inbounds float, ptr %v26, i64 %v871
  %v873 = add i64 16, 0
  %v874 = getelementptr inbounds float, ptr %v868, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = add i64 0, 0
  %v877 = getelementptr inbounds float, ptr %v872, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = fmul <8 x float> %v875, %v878
  %v880 = fadd <8 x float> %v865, %v879
  %v881 = add nsw i64 %v864, 1
  br label %b186
b188:
  %v882 = fadd <8 x float> %v859, %v865
  %v883 = add nsw i64 %v858, 128
  br label %b183
b185:
  %v884 = add i64 0, 0
  %v885 = getelementptr inbounds float, ptr %v42, i64 %v884
  store <8 x float> %v859, ptr %v885, align 4
  br label %b182
b182:
  %v886 = icmp sgt i64 %v3, 1
  br i1 %v886, label %b189, label %b190
b189:
  %v887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v888 = atomicrmw add ptr %v887, i64 1 acq_rel
  %v889 = load i64, ptr %v73, align 8
  %v890 = add i64 %v889, 1
  store i64 %v890, ptr %v73, align 8
  %v891 = mul i64 %v3, %v890
  br label %b191
b191:
  %v892 = load atomic i64, ptr %v887 acquire, align 8
  %v893 = icmp slt i64 %v892, %v891
  br i1 %v893, label %b192, label %b193
b192:
  %v894 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
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
