; generated from specs/lipschitz.yaml by `make generated`: do not edit
; lipschitz I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v311 = alloca float, i64 64, align 4
  %v396 = alloca float, i64 96, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 192
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = icmp eq i64 %v2, 0
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = add i64 0, 0
  %v78 = getelementptr inbounds float, ptr %v36, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v80, ptr %v78, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v81 = icmp sgt i64 %v3, 1
  br i1 %v81, label %b4, label %b5
b4:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v67, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v67, align 8
  %v86 = mul i64 %v3, %v85
  br label %b6
b6:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b7, label %b8
b7:
  %v89 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b9, label %b10
b9:
  %v93 = icmp eq i64 %v2, 0
  br i1 %v93, label %b11, label %b12
b11:
  br label %b13
b13:
  %v94 = phi i64 [ 0, %b11 ], [ %v157, %b14 ]
  %v95 = icmp slt i64 %v94, 8
  br i1 %v95, label %b14, label %b15
b14:
  %v96 = fsub float 0x3FF0000000000000, 0x3FE8000000000000
  %v97 = add i64 0, %v94
  %v98 = sitofp i64 %v97 to float
  %v99 = mul i64 %v94, 8
  %v100 = add i64 0, %v99
  %v101 = add i64 %v100, 0
  %v102 = getelementptr inbounds float, ptr %v10, i64 %v101
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = add i64 0, %v94
  %v105 = mul i64 0, 8
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v10, i64 %v106
  %v108 = getelementptr float, ptr %v107, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v109 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v108, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v103, %v109
  %v111 = insertelement <8 x float> poison, float %v96, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = fmul <8 x float> %v112, %v110
  %v114 = fsub <8 x float> %v103, %v109
  %v115 = insertelement <8 x float> poison, float 0x3FE8000000000000, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fmul <8 x float> %v116, %v114
  %v118 = fadd <8 x float> %v113, %v117
  %v119 = add i64 0, 0
  %v120 = insertelement <8 x i64> poison, i64 %v119, i64 0
  %v121 = shufflevector <8 x i64> %v120, <8 x i64> poison, <8 x i32> zeroinitializer
  %v122 = add <8 x i64> %v121, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v123 = sitofp <8 x i64> %v122 to <8 x float>
  %v124 = insertelement <8 x float> poison, float %v98, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = fcmp oeq <8 x float> %v125, %v123
  %v127 = select <8 x i1> %v126, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v128 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = fmul <8 x float> %v129, %v127
  %v131 = fsub <8 x float> %v118, %v130
  %v132 = mul i64 %v94, 8
  %v133 = add i64 0, %v132
  %v134 = add i64 %v133, 0
  %v135 = getelementptr inbounds float, ptr %v12, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = add i64 0, %v94
  %v138 = mul i64 0, 8
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v12, i64 %v139
  %v141 = getelementptr float, ptr %v140, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v142 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v141, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v143 = fadd <8 x float> %v136, %v142
  %v144 = fmul <8 x float> %v112, %v143
  %v145 = fsub <8 x float> %v136, %v142
  %v146 = fmul <8 x float> %v116, %v145
  %v147 = fadd <8 x float> %v144, %v146
  %v148 = fsub <8 x float> %v147, %v130
  %v149 = mul i64 %v94, 8
  %v150 = add i64 0, %v149
  %v151 = add i64 %v150, 0
  %v152 = getelementptr inbounds float, ptr %v38, i64 %v151
  store <8 x float> %v131, ptr %v152, align 4
  %v153 = mul i64 %v94, 8
  %v154 = add i64 0, %v153
  %v155 = add i64 %v154, 0
  %v156 = getelementptr inbounds float, ptr %v40, i64 %v155
  store <8 x float> %v148, ptr %v156, align 4
  %v157 = add nsw i64 %v94, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v158 = icmp sgt i64 %v3, 1
  br i1 %v158, label %b16, label %b17
b16:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 3
  %v160 = atomicrmw add ptr %v159, i64 1 acq_rel
  %v161 = load i64, ptr %v67, align 8
  %v162 = add i64 %v161, 1
  store i64 %v162, ptr %v67, align 8
  %v163 = mul i64 %v3, %v162
  br label %b18
b18:
  %v164 = load atomic i64, ptr %v159 acquire, align 8
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b19, label %b20
b19:
  %v166 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 4
  %v168 = load i64, ptr %v167, align 8
  %v169 = icmp eq i64 %v168, 0
  br i1 %v169, label %b21, label %b22
b21:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 28
  %v171 = load i64, ptr %v170, align 8
  %v172 = icmp eq i64 %v171, 0
  br i1 %v172, label %b23, label %b24
b23:
  %v173 = add i64 %v7, 0
  %v174 = sdiv i64 %v173, 1
  %v175 = add i64 %v2, 1
  %v176 = mul i64 %v174, %v2
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  %v181 = mul i64 %v174, %v175
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v7
  %v185 = select i1 %v184, i64 %v183, i64 %v7
  br label %b25
b25:
  %v186 = phi i64 [ %v180, %b23 ], [ %v197, %b26 ]
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b26, label %b27
b26:
  %v188 = and i64 0, %v58
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v186
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v22, i64 %v191
  %v193 = add i64 0, 0
  %v194 = getelementptr inbounds float, ptr %v192, i64 %v193
  %v195 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v196, ptr %v194, align 4
  %v197 = add nsw i64 %v186, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b28, label %b29
b28:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = load i64, ptr %v67, align 8
  %v202 = add i64 %v201, 1
  store i64 %v202, ptr %v67, align 8
  %v203 = mul i64 %v3, %v202
  br label %b30
b30:
  %v204 = load atomic i64, ptr %v199 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b31, label %b32
b31:
  %v206 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v207 = getelementptr inbounds float, ptr %v69, i64 0
  %v208 = getelementptr inbounds i64, ptr %v1, i64 4
  %v209 = load i64, ptr %v208, align 8
  %v210 = icmp eq i64 %v209, 0
  br i1 %v210, label %b33, label %b34
b33:
  %v211 = add i64 1, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  br label %b35
b35:
  %v226 = phi i64 [ %v218, %b33 ], [ %v240, %b36 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b36, label %b37
b36:
  %v228 = mul i64 %v226, 64
  %v229 = mul i64 %v226, 8
  %v230 = add i64 %v228, 0
  %v231 = add i64 %v229, 0
  %v232 = getelementptr inbounds float, ptr %v207, i64 %v230
  %v233 = sub i64 8, %v231
  %v234 = icmp slt i64 %v233, 0
  %v235 = select i1 %v234, i64 0, i64 %v233
  %v236 = mul i64 %v231, 8
  %v237 = add i64 0, %v236
  %v238 = getelementptr inbounds float, ptr %v16, i64 %v237
  call void @pack_turned(ptr %v238, i64 8, i64 1, i64 8, i64 %v235, ptr %v232, i64 8)
  %v239 = add i64 %v228, 64
  %v240 = add nsw i64 %v226, 1
  br label %b35
b37:
  br label %b34
b34:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b38, label %b39
b38:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = load i64, ptr %v67, align 8
  %v245 = add i64 %v244, 1
  store i64 %v245, ptr %v67, align 8
  %v246 = mul i64 %v3, %v245
  br label %b40
b40:
  %v247 = load atomic i64, ptr %v242 acquire, align 8
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b41, label %b42
b41:
  %v249 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v250 = getelementptr inbounds float, ptr %v69, i64 64
  %v251 = getelementptr inbounds i64, ptr %v1, i64 4
  %v252 = load i64, ptr %v251, align 8
  %v253 = icmp eq i64 %v252, 0
  br i1 %v253, label %b43, label %b44
b43:
  %v254 = add i64 1, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, 1
  %v261 = select i1 %v260, i64 %v259, i64 1
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, 1
  %v266 = select i1 %v265, i64 %v264, i64 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  br label %b45
b45:
  %v269 = phi i64 [ %v261, %b43 ], [ %v292, %b46 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b46, label %b47
b46:
  %v271 = mul i64 %v269, 128
  %v272 = mul i64 %v269, 8
  %v273 = add i64 %v271, 0
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v250, i64 %v273
  %v276 = sub i64 8, %v274
  %v277 = icmp slt i64 %v276, 0
  %v278 = select i1 %v277, i64 0, i64 %v276
  %v279 = mul i64 %v274, 8
  %v280 = add i64 0, %v279
  %v281 = getelementptr inbounds float, ptr %v38, i64 %v280
  call void @pack_turned(ptr %v281, i64 8, i64 1, i64 8, i64 %v278, ptr %v275, i64 16)
  %v282 = add i64 %v271, 8
  %v283 = add i64 %v272, 0
  %v284 = getelementptr inbounds float, ptr %v250, i64 %v282
  %v285 = sub i64 8, %v283
  %v286 = icmp slt i64 %v285, 0
  %v287 = select i1 %v286, i64 0, i64 %v285
  %v288 = mul i64 %v283, 8
  %v289 = add i64 0, %v288
  %v290 = getelementptr inbounds float, ptr %v40, i64 %v289
  call void @pack_turned(ptr %v290, i64 8, i64 1, i64 8, i64 %v287, ptr %v284, i64 16)
  %v291 = add i64 %v271, 128
  %v292 = add nsw i64 %v269, 1
  br label %b45
b47:
  br label %b44
b44:
  %v293 = icmp sgt i64 %v3, 1
  br i1 %v293, label %b48, label %b49
b48:
  %v294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v295 = atomicrmw add ptr %v294, i64 1 acq_rel
  %v296 = load i64, ptr %v67, align 8
  %v297 = add i64 %v296, 1
  store i64 %v297, ptr %v67, align 8
  %v298 = mul i64 %v3, %v297
  br label %b50
b50:
  %v299 = load atomic i64, ptr %v294 acquire, align 8
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b51, label %b52
b51:
  %v301 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v302 = getelementptr inbounds i64, ptr %v1, i64 5
  %v303 = load i64, ptr %v302, align 8
  br label %b53
b53:
  %v304 = phi i64 [ 0, %b49 ], [ %v550, %b99 ]
  %v305 = icmp slt i64 %v304, %v5
  br i1 %v305, label %b54, label %b55
b54:
  %v306 = add i64 %v304, %v303
  %v307 = icmp slt i64 %v306, %v5
  %v308 = select i1 %v307, i64 %v306, i64 %v5
  %v309 = sub i64 %v308, %v304
  %v310 = mul i64 %v309, %v7
  %v312 = add i64 %v310, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, %v310
  %v319 = select i1 %v318, i64 %v317, i64 %v310
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v310
  %v324 = select i1 %v323, i64 %v322, i64 %v310
  %v325 = mul i64 %v304, %v7
  %v326 = add i64 %v319, %v325
  %v327 = add i64 %v324, %v325
  br label %b56
b56:
  %v328 = phi i64 [ %v326, %b54 ], [ %v384, %b61 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b57, label %b58
b57:
  %v330 = add i64 %v328, 96
  %v331 = icmp slt i64 %v330, %v327
  %v332 = select i1 %v331, i64 %v330, i64 %v327
  br label %b59
b59:
  %v333 = phi i64 [ 0, %b57 ], [ %v383, %b64 ]
  %v334 = icmp slt i64 %v333, 1
  br i1 %v334, label %b60, label %b61
b60:
  %v335 = sub i64 %v332, %v328
  %v336 = sub i64 8, 1
  %v337 = add i64 %v335, %v336
  %v338 = sdiv i64 %v337, 8
  br label %b62
b62:
  %v339 = phi i64 [ 0, %b60 ], [ %v382, %b69 ]
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b63, label %b64
b63:
  %v341 = mul i64 %v335, %v339
  %v342 = sdiv i64 %v341, %v338
  %v343 = add i64 %v328, %v342
  %v344 = add i64 %v339, 1
  %v345 = mul i64 %v335, %v344
  %v346 = sdiv i64 %v345, %v338
  %v347 = add i64 %v328, %v346
  %v348 = mul i64 %v333, 64
  %v349 = getelementptr inbounds float, ptr %v207, i64 %v348
  %v350 = sub i64 %v347, %v343
  %v351 = mul i64 %v343, 8
  %v352 = getelementptr inbounds float, ptr %v14, i64 %v351
  %v353 = getelementptr inbounds float, ptr %v352, i64 0
  %v354 = sub i64 %v350, 1
  %v355 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v354
  %v356 = load ptr, ptr %v355, align 4
  %v357 = getelementptr inbounds float, ptr %v311, i64 0
  %v358 = icmp sgt i64 %v350, 0
  br i1 %v358, label %b65, label %b66
b65:
  call void %v356(ptr %v353, i64 8, ptr %v349, i64 8, ptr %v357, i64 8, i64 0)
  br label %b66
b66:
  %v359 = add i64 %v348, 64
  br label %b67
b67:
  %v360 = phi i64 [ %v343, %b66 ], [ %v381, %b72 ]
  %v361 = icmp slt i64 %v360, %v347
  br i1 %v361, label %b68, label %b69
b68:
  %v362 = sub i64 %v360, %v343
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v311, i64 %v363
  %v365 = mul i64 %v304, %v7
  %v366 = sub i64 %v360, %v365
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v42, i64 %v367
  br label %b70
b70:
  %v369 = phi i64 [ 0, %b68 ], [ %v380, %b71 ]
  %v370 = icmp slt i64 %v369, 1
  br i1 %v370, label %b71, label %b72
b71:
  %v371 = mul i64 %v333, 1
  %v372 = add i64 %v371, %v369
  %v373 = mul i64 %v372, 8
  %v374 = add i64 0, %v369
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v364, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, %v373
  %v379 = getelementptr inbounds float, ptr %v368, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v369, 1
  br label %b70
b72:
  %v381 = add nsw i64 %v360, 1
  br label %b67
b69:
  %v382 = add nsw i64 %v339, 1
  br label %b62
b64:
  %v383 = add nsw i64 %v333, 1
  br label %b59
b61:
  %v384 = add nsw i64 %v328, 96
  br label %b56
b58:
  %v385 = icmp sgt i64 %v3, 1
  br i1 %v385, label %b73, label %b74
b73:
  %v386 = getelementptr inbounds i64, ptr %v1, i64 3
  %v387 = atomicrmw add ptr %v386, i64 1 acq_rel
  %v388 = load i64, ptr %v67, align 8
  %v389 = add i64 %v388, 1
  store i64 %v389, ptr %v67, align 8
  %v390 = mul i64 %v3, %v389
  br label %b75
b75:
  %v391 = load atomic i64, ptr %v386 acquire, align 8
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b76, label %b77
b76:
  %v393 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v394 = phi i64 [ %v304, %b74 ], [ %v540, %b83 ]
  %v395 = icmp slt i64 %v394, %v308
  br i1 %v395, label %b79, label %b80
b79:
  %v397 = add i64 %v7, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v7
  %v404 = select i1 %v403, i64 %v402, i64 %v7
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v7
  %v409 = select i1 %v408, i64 %v407, i64 %v7
  br label %b81
b81:
  %v410 = phi i64 [ %v404, %b79 ], [ %v539, %b86 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b82, label %b83
b82:
  %v412 = add i64 %v410, 96
  %v413 = icmp slt i64 %v412, %v409
  %v414 = select i1 %v413, i64 %v412, i64 %v409
  br label %b84
b84:
  %v415 = phi i64 [ 0, %b82 ], [ %v538, %b89 ]
  %v416 = icmp slt i64 %v415, 1
  br i1 %v416, label %b85, label %b86
b85:
  %v417 = sub i64 %v414, %v410
  %v418 = sub i64 6, 1
  %v419 = add i64 %v417, %v418
  %v420 = sdiv i64 %v419, 6
  br label %b87
b87:
  %v421 = phi i64 [ 0, %b85 ], [ %v537, %b94 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b88, label %b89
b88:
  %v423 = mul i64 %v417, %v421
  %v424 = sdiv i64 %v423, %v420
  %v425 = add i64 %v410, %v424
  %v426 = add i64 %v421, 1
  %v427 = mul i64 %v417, %v426
  %v428 = sdiv i64 %v427, %v420
  %v429 = add i64 %v410, %v428
  %v430 = mul i64 %v415, 128
  %v431 = getelementptr inbounds float, ptr %v250, i64 %v430
  %v432 = sub i64 %v429, %v425
  %v433 = add i64 %v394, 0
  %v434 = and i64 %v433, %v58
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v425
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v22, i64 %v437
  %v439 = getelementptr inbounds float, ptr %v438, i64 0
  %v440 = sub i64 %v432, 1
  %v441 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v440
  %v442 = load ptr, ptr %v441, align 4
  %v443 = getelementptr inbounds float, ptr %v396, i64 0
  %v444 = icmp sgt i64 %v432, 0
  br i1 %v444, label %b90, label %b91
b90:
  call void %v442(ptr %v439, i64 8, ptr %v431, i64 8, ptr %v443, i64 16, i64 8)
  br label %b91
b91:
  %v445 = add i64 %v430, 128
  br label %b92
b92:
  %v446 = phi i64 [ %v425, %b91 ], [ %v536, %b97 ]
  %v447 = icmp slt i64 %v446, %v429
  br i1 %v447, label %b93, label %b94
b93:
  %v448 = sub i64 %v446, %v425
  %v449 = mul i64 %v448, 16
  %v450 = getelementptr inbounds float, ptr %v396, i64 %v449
  %v451 = add i64 %v394, 0
  %v452 = and i64 %v451, %v58
  %v453 = mul i64 %v452, %v7
  %v454 = add i64 %v453, %v446
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v22, i64 %v455
  %v457 = add i64 %v394, 0
  %v458 = sub i64 %v457, %v304
  %v459 = mul i64 %v458, %v7
  %v460 = add i64 %v459, %v446
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v42, i64 %v461
  %v463 = add i64 %v394, 1
  %v464 = and i64 %v463, %v58
  %v465 = mul i64 %v464, %v7
  %v466 = add i64 %v465, %v446
  %v467 = mul i64 %v466, 8
  %v468 = getelementptr inbounds float, ptr %v22, i64 %v467
  %v469 = add i64 %v394, 0
  %v470 = and i64 %v469, %v62
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v446
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v44, i64 %v473
  br label %b95
b95:
  %v475 = phi i64 [ 0, %b93 ], [ %v535, %b96 ]
  %v476 = icmp slt i64 %v475, 1
  br i1 %v476, label %b96, label %b97
b96:
  %v477 = mul i64 %v415, 1
  %v478 = add i64 %v477, %v475
  %v479 = mul i64 %v478, 8
  %v480 = add i64 0, %v475
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v450, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 1, %v475
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v450, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 0, %v479
  %v489 = getelementptr inbounds float, ptr %v456, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 0, %v479
  %v492 = getelementptr inbounds float, ptr %v18, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 0, %v479
  %v495 = getelementptr inbounds float, ptr %v462, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = fadd <8 x float> %v487, %v496
  %v498 = fadd <8 x float> %v493, %v497
  %v499 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v498)
  %v500 = fcmp ogt <8 x float> %v499, splat (float 0x4023000000000000)
  %v501 = select <8 x i1> %v500, <8 x float> splat (float 0x4023000000000000), <8 x float> %v499
  %v502 = fadd <8 x float> %v501, %v501
  %v503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v502, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v504 = fsub <8 x float> %v503, splat (float 0x4168000000000000)
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v504, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v502)
  %v506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v504, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v505)
  %v507 = bitcast <8 x float> %v503 to <8 x i32>
  %v508 = fmul <8 x float> %v506, %v506
  %v509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v506, <8 x float> splat (float 0x3F81227F40000000))
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v506, <8 x float> splat (float 0x3FA5556740000000))
  %v511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v510, <8 x float> %v506, <8 x float> splat (float 0x3FC5554B00000000))
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v506, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> %v512, <8 x float> %v506)
  %v514 = shl <8 x i32> %v507, splat (i32 23)
  %v515 = add <8 x i32> %v514, splat (i32 1065353216)
  %v516 = bitcast <8 x i32> %v515 to <8 x float>
  %v517 = fsub <8 x float> %v516, splat (float 0x3FF0000000000000)
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> %v513, <8 x float> %v517)
  %v519 = fadd <8 x float> %v518, splat (float 0x4000000000000000)
  %v520 = fdiv <8 x float> %v518, %v519
  %v521 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v520, <8 x float> %v498)
  %v522 = fadd <8 x float> %v483, %v521
  %v523 = insertelement <8 x float> poison, float 0x3F9EB851E0000000, i64 0
  %v524 = shufflevector <8 x float> %v523, <8 x float> poison, <8 x i32> zeroinitializer
  %v525 = fmul <8 x float> %v524, %v522
  %v526 = fadd <8 x float> %v490, %v525
  %v527 = fmul <8 x float> %v521, %v521
  %v528 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v529 = shufflevector <8 x float> %v528, <8 x float> poison, <8 x i32> zeroinitializer
  %v530 = fsub <8 x float> %v529, %v527
  %v531 = add i64 0, %v479
  %v532 = getelementptr inbounds float, ptr %v468, i64 %v531
  store <8 x float> %v526, ptr %v532, align 4
  %v533 = add i64 0, %v479
  %v534 = getelementptr inbounds float, ptr %v474, i64 %v533
  store <8 x float> %v530, ptr %v534, align 4
  %v535 = add nsw i64 %v475, 1
  br label %b95
b97:
  %v536 = add nsw i64 %v446, 1
  br label %b92
b94:
  %v537 = add nsw i64 %v421, 1
  br label %b87
b89:
  %v538 = add nsw i64 %v415, 1
  br label %b84
b86:
  %v539 = add nsw i64 %v410, 96
  br label %b81
b83:
  %v540 = add nsw i64 %v394, 1
  br label %b78
b80:
  %v541 = icmp sgt i64 %v3, 1
  br i1 %v541, label %b98, label %b99
b98:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v543 = atomicrmw add ptr %v542, i64 1 acq_rel
  %v544 = load i64, ptr %v67, align 8
  %v545 = add i64 %v544, 1
  store i64 %v545, ptr %v67, align 8
  %v546 = mul i64 %v3, %v545
  br label %b100
b100:
  %v547 = load atomic i64, ptr %v542 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b101, label %b102
b101:
  %v549 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v550 = add nsw i64 %v304, %v303
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v194 = alloca float, i64 64, align 4
  %v359 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 15360
  %v71 = add i64 %v70, 192
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 0
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = add i64 1, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  br label %b2
b2:
  %v92 = phi i64 [ %v84, %b0 ], [ %v116, %b3 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b3, label %b4
b3:
  %v94 = mul i64 %v92, 128
  %v95 = mul i64 %v92, 8
  %v96 = add i64 %v94, 0
  %v97 = add i64 %v95, 0
  %v98 = getelementptr inbounds float, ptr %v73, i64 %v96
  %v99 = sub i64 8, %v97
  %v100 = icmp slt i64 %v99, 0
  %v101 = select i1 %v100, i64 0, i64 %v99
  %v102 = mul i64 %v97, 1
  %v103 = add i64 0, %v102
  %v104 = getelementptr inbounds float, ptr %v40, i64 %v103
  call void @pack_rows(ptr %v104, i64 1, i64 8, i64 8, i64 %v101, ptr %v98, i64 8)
  %v105 = add i64 %v94, 64
  %v106 = add i64 %v105, 0
  %v107 = add i64 %v95, 0
  %v108 = getelementptr inbounds float, ptr %v73, i64 %v106
  %v109 = sub i64 8, %v107
  %v110 = icmp slt i64 %v109, 0
  %v111 = select i1 %v110, i64 0, i64 %v109
  %v112 = mul i64 %v107, 1
  %v113 = add i64 0, %v112
  %v114 = getelementptr inbounds float, ptr %v38, i64 %v113
  call void @pack_rows(ptr %v114, i64 1, i64 8, i64 8, i64 %v111, ptr %v108, i64 8)
  %v115 = add i64 %v105, 64
  %v116 = add nsw i64 %v92, 1
  br label %b2
b4:
  br label %b1
b1:
  %v117 = icmp sgt i64 %v3, 1
  br i1 %v117, label %b5, label %b6
b5:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v67, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v67, align 8
  %v122 = mul i64 %v3, %v121
  br label %b7
b7:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b8, label %b9
b8:
  %v125 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v126 = phi i64 [ 0, %b6 ], [ %v306, %b18 ]
  %v127 = icmp slt i64 %v126, %v5
  br i1 %v127, label %b11, label %b12
b11:
  %v128 = sub i64 %v5, 1
  %v129 = sub i64 %v128, %v126
  %v130 = add i64 %v7, 0
  %v131 = sdiv i64 %v130, 1
  %v132 = add i64 %v2, 1
  %v133 = mul i64 %v131, %v2
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v7
  %v137 = select i1 %v136, i64 %v135, i64 %v7
  %v138 = mul i64 %v131, %v132
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  br label %b13
b13:
  %v143 = phi i64 [ %v137, %b11 ], [ %v193, %b14 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b14, label %b15
b14:
  %v145 = add i64 %v129, 1
  %v146 = and i64 %v145, 1
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v143
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v24, i64 %v149
  %v151 = add i64 %v129, 0
  %v152 = and i64 %v151, %v56
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v143
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v20, i64 %v155
  %v157 = add i64 %v129, 0
  %v158 = and i64 %v157, %v62
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v143
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v44, i64 %v161
  %v163 = add i64 %v129, 0
  %v164 = and i64 %v163, %v64
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v143
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v46, i64 %v167
  %v169 = add i64 %v129, 0
  %v170 = and i64 %v169, %v66
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v143
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v48, i64 %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v150, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v156, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v177, %v180
  %v182 = insertelement <8 x float> poison, float 0x3F9EB851E0000000, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = fmul <8 x float> %v181, %v183
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v162, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fmul <8 x float> %v184, %v187
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v168, i64 %v189
  store <8 x float> %v184, ptr %v190, align 4
  %v191 = add i64 0, 0
  %v192 = getelementptr inbounds float, ptr %v174, i64 %v191
  store <8 x float> %v188, ptr %v192, align 4
  %v193 = add nsw i64 %v143, 1
  br label %b13
b15:
  %v195 = add i64 %v7, 0
  %v196 = sdiv i64 %v195, 1
  %v197 = add i64 %v2, 1
  %v198 = mul i64 %v196, %v2
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  %v203 = mul i64 %v196, %v197
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, %v7
  %v207 = select i1 %v206, i64 %v205, i64 %v7
  br label %b16
b16:
  %v208 = phi i64 [ %v202, %b15 ], [ %v305, %b21 ]
  %v209 = icmp slt i64 %v208, %v207
  br i1 %v209, label %b17, label %b18
b17:
  %v210 = add i64 %v208, 96
  %v211 = icmp slt i64 %v210, %v207
  %v212 = select i1 %v211, i64 %v210, i64 %v207
  br label %b19
b19:
  %v213 = phi i64 [ 0, %b17 ], [ %v304, %b24 ]
  %v214 = icmp slt i64 %v213, 1
  br i1 %v214, label %b20, label %b21
b20:
  %v215 = sub i64 %v212, %v208
  %v216 = sub i64 8, 1
  %v217 = add i64 %v215, %v216
  %v218 = sdiv i64 %v217, 8
  br label %b22
b22:
  %v219 = phi i64 [ 0, %b20 ], [ %v303, %b31 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b23, label %b24
b23:
  %v221 = mul i64 %v215, %v219
  %v222 = sdiv i64 %v221, %v218
  %v223 = add i64 %v208, %v222
  %v224 = add i64 %v219, 1
  %v225 = mul i64 %v215, %v224
  %v226 = sdiv i64 %v225, %v218
  %v227 = add i64 %v208, %v226
  %v228 = mul i64 %v213, 128
  %v229 = getelementptr inbounds float, ptr %v73, i64 %v228
  %v230 = sub i64 %v227, %v223
  %v231 = add i64 %v129, 0
  %v232 = and i64 %v231, %v66
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v223
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v48, i64 %v235
  %v237 = getelementptr inbounds float, ptr %v236, i64 0
  %v238 = sub i64 %v230, 1
  %v239 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v238
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds float, ptr %v194, i64 0
  %v242 = icmp sgt i64 %v230, 0
  br i1 %v242, label %b25, label %b26
b25:
  call void %v240(ptr %v237, i64 8, ptr %v229, i64 8, ptr %v241, i64 8, i64 0)
  br label %b26
b26:
  %v243 = add i64 %v228, 64
  %v244 = getelementptr inbounds float, ptr %v73, i64 %v243
  %v245 = sub i64 %v227, %v223
  %v246 = add i64 %v129, 0
  %v247 = and i64 %v246, %v64
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v223
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v46, i64 %v250
  %v252 = getelementptr inbounds float, ptr %v251, i64 0
  %v253 = sub i64 %v245, 1
  %v254 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v253
  %v255 = load ptr, ptr %v254, align 4
  %v256 = getelementptr inbounds float, ptr %v194, i64 0
  %v257 = icmp sgt i64 %v245, 0
  br i1 %v257, label %b27, label %b28
b27:
  call void %v255(ptr %v252, i64 8, ptr %v244, i64 8, ptr %v256, i64 8, i64 0)
  br label %b28
b28:
  %v258 = add i64 %v243, 64
  br label %b29
b29:
  %v259 = phi i64 [ %v223, %b28 ], [ %v302, %b34 ]
  %v260 = icmp slt i64 %v259, %v227
  br i1 %v260, label %b30, label %b31
b30:
  %v261 = sub i64 %v259, %v223
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v194, i64 %v262
  %v264 = add i64 %v129, 1
  %v265 = and i64 %v264, 1
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v259
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v24, i64 %v268
  %v270 = add i64 %v129, 0
  %v271 = and i64 %v270, %v56
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v259
  %v274 = mul i64 %v273, 8
  %v275 = getelementptr inbounds float, ptr %v20, i64 %v274
  %v276 = add i64 %v129, 0
  %v277 = and i64 %v276, 1
  %v278 = mul i64 %v277, %v7
  %v279 = add i64 %v278, %v259
  %v280 = mul i64 %v279, 8
  %v281 = getelementptr inbounds float, ptr %v24, i64 %v280
  br label %b32
b32:
  %v282 = phi i64 [ 0, %b30 ], [ %v301, %b33 ]
  %v283 = icmp slt i64 %v282, 1
  br i1 %v283, label %b33, label %b34
b33:
  %v284 = mul i64 %v213, 1
  %v285 = add i64 %v284, %v282
  %v286 = mul i64 %v285, 8
  %v287 = add i64 0, %v282
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v263, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 0, %v286
  %v292 = getelementptr inbounds float, ptr %v269, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 0, %v286
  %v295 = getelementptr inbounds float, ptr %v275, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fadd <8 x float> %v293, %v296
  %v298 = fadd <8 x float> %v297, %v290
  %v299 = add i64 0, %v286
  %v300 = getelementptr inbounds float, ptr %v281, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v282, 1
  br label %b32
b34:
  %v302 = add nsw i64 %v259, 1
  br label %b29
b31:
  %v303 = add nsw i64 %v219, 1
  br label %b22
b24:
  %v304 = add nsw i64 %v213, 1
  br label %b19
b21:
  %v305 = add nsw i64 %v208, 96
  br label %b16
b18:
  %v306 = add nsw i64 %v126, 1
  br label %b10
b12:
  %v307 = icmp sgt i64 %v3, 1
  br i1 %v307, label %b35, label %b36
b35:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v309 = atomicrmw add ptr %v308, i64 1 acq_rel
  %v310 = load i64, ptr %v67, align 8
  %v311 = add i64 %v310, 1
  store i64 %v311, ptr %v67, align 8
  %v312 = mul i64 %v3, %v311
  br label %b37
b37:
  %v313 = load atomic i64, ptr %v308 acquire, align 8
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b38, label %b39
b38:
  %v315 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  %v316 = getelementptr inbounds float, ptr %v69, i64 128
  %v317 = getelementptr inbounds i64, ptr %v1, i64 4
  %v318 = load i64, ptr %v317, align 8
  %v319 = icmp eq i64 %v318, 0
  br i1 %v319, label %b40, label %b41
b40:
  %v320 = add i64 1, 0
  %v321 = sdiv i64 %v320, 1
  %v322 = add i64 %v2, 1
  %v323 = mul i64 %v321, %v2
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, 1
  %v327 = select i1 %v326, i64 %v325, i64 1
  %v328 = mul i64 %v321, %v322
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, 1
  %v332 = select i1 %v331, i64 %v330, i64 1
  %v333 = icmp slt i64 %v332, 1
  %v334 = select i1 %v333, i64 %v332, i64 1
  br label %b42
b42:
  %v335 = phi i64 [ %v327, %b40 ], [ %v349, %b43 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b43, label %b44
b43:
  %v337 = mul i64 %v335, 64
  %v338 = mul i64 %v335, 8
  %v339 = add i64 %v337, 0
  %v340 = add i64 %v338, 0
  %v341 = getelementptr inbounds float, ptr %v316, i64 %v339
  %v342 = sub i64 8, %v340
  %v343 = icmp slt i64 %v342, 0
  %v344 = select i1 %v343, i64 0, i64 %v342
  %v345 = mul i64 %v340, 1
  %v346 = add i64 0, %v345
  %v347 = getelementptr inbounds float, ptr %v16, i64 %v346
  call void @pack_rows(ptr %v347, i64 1, i64 8, i64 8, i64 %v344, ptr %v341, i64 8)
  %v348 = add i64 %v337, 64
  %v349 = add nsw i64 %v335, 1
  br label %b42
b44:
  br label %b41
b41:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b45, label %b46
b45:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v67, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v67, align 8
  %v355 = mul i64 %v3, %v354
  br label %b47
b47:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b48, label %b49
b48:
  %v358 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v360 = add i64 %v8, 0
  %v361 = sdiv i64 %v360, 1
  %v362 = add i64 %v2, 1
  %v363 = mul i64 %v361, %v2
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, %v8
  %v367 = select i1 %v366, i64 %v365, i64 %v8
  %v368 = mul i64 %v361, %v362
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, %v8
  %v372 = select i1 %v371, i64 %v370, i64 %v8
  br label %b50
b50:
  %v373 = phi i64 [ %v367, %b46 ], [ %v427, %b55 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b51, label %b52
b51:
  %v375 = add i64 %v373, 96
  %v376 = icmp slt i64 %v375, %v372
  %v377 = select i1 %v376, i64 %v375, i64 %v372
  br label %b53
b53:
  %v378 = phi i64 [ 0, %b51 ], [ %v426, %b58 ]
  %v379 = icmp slt i64 %v378, 1
  br i1 %v379, label %b54, label %b55
b54:
  %v380 = sub i64 %v377, %v373
  %v381 = sub i64 8, 1
  %v382 = add i64 %v380, %v381
  %v383 = sdiv i64 %v382, 8
  br label %b56
b56:
  %v384 = phi i64 [ 0, %b54 ], [ %v425, %b63 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b57, label %b58
b57:
  %v386 = mul i64 %v380, %v384
  %v387 = sdiv i64 %v386, %v383
  %v388 = add i64 %v373, %v387
  %v389 = add i64 %v384, 1
  %v390 = mul i64 %v380, %v389
  %v391 = sdiv i64 %v390, %v383
  %v392 = add i64 %v373, %v391
  %v393 = mul i64 %v378, 64
  %v394 = getelementptr inbounds float, ptr %v316, i64 %v393
  %v395 = sub i64 %v392, %v388
  %v396 = mul i64 %v388, 8
  %v397 = getelementptr inbounds float, ptr %v48, i64 %v396
  %v398 = getelementptr inbounds float, ptr %v397, i64 0
  %v399 = sub i64 %v395, 1
  %v400 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v399
  %v401 = load ptr, ptr %v400, align 4
  %v402 = getelementptr inbounds float, ptr %v359, i64 0
  %v403 = icmp sgt i64 %v395, 0
  br i1 %v403, label %b59, label %b60
b59:
  call void %v401(ptr %v398, i64 8, ptr %v394, i64 8, ptr %v402, i64 8, i64 0)
  br label %b60
b60:
  %v404 = add i64 %v393, 64
  br label %b61
b61:
  %v405 = phi i64 [ %v388, %b60 ], [ %v424, %b66 ]
  %v406 = icmp slt i64 %v405, %v392
  br i1 %v406, label %b62, label %b63
b62:
  %v407 = sub i64 %v405, %v388
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v359, i64 %v408
  %v410 = mul i64 %v405, 8
  %v411 = getelementptr inbounds float, ptr %v26, i64 %v410
  br label %b64
b64:
  %v412 = phi i64 [ 0, %b62 ], [ %v423, %b65 ]
  %v413 = icmp slt i64 %v412, 1
  br i1 %v413, label %b65, label %b66
b65:
  %v414 = mul i64 %v378, 1
  %v415 = add i64 %v414, %v412
  %v416 = mul i64 %v415, 8
  %v417 = add i64 0, %v412
  %v418 = mul i64 %v417, 8
  %v419 = getelementptr inbounds float, ptr %v409, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 0, %v416
  %v422 = getelementptr inbounds float, ptr %v411, i64 %v421
  store <8 x float> %v420, ptr %v422, align 4
  %v423 = add nsw i64 %v412, 1
  br label %b64
b66:
  %v424 = add nsw i64 %v405, 1
  br label %b61
b63:
  %v425 = add nsw i64 %v384, 1
  br label %b56
b58:
  %v426 = add nsw i64 %v378, 1
  br label %b53
b55:
  %v427 = add nsw i64 %v373, 96
  br label %b50
b52:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b67, label %b68
b67:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = load i64, ptr %v67, align 8
  %v432 = add i64 %v431, 1
  store i64 %v432, ptr %v67, align 8
  %v433 = mul i64 %v3, %v432
  br label %b69
b69:
  %v434 = load atomic i64, ptr %v429 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b70, label %b71
b70:
  %v436 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v437 = mul i64 0, 8
  %v438 = getelementptr inbounds float, ptr %v46, i64 %v437
  %v439 = getelementptr inbounds float, ptr %v438, i64 0
  %v440 = mul i64 0, 8
  %v441 = getelementptr inbounds float, ptr %v22, i64 %v440
  %v442 = getelementptr inbounds float, ptr %v441, i64 0
  %v443 = getelementptr inbounds float, ptr %v72, i64 12288
  %v444 = add i64 8, 1
  %v445 = sdiv i64 %v444, 2
  %v446 = add i64 %v2, 1
  %v447 = mul i64 %v445, %v2
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 2
  %v450 = icmp slt i64 %v449, 8
  %v451 = select i1 %v450, i64 %v449, i64 8
  %v452 = mul i64 %v445, %v446
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 2
  %v455 = icmp slt i64 %v454, 8
  %v456 = select i1 %v455, i64 %v454, i64 8
  %v457 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b72
b72:
  %v458 = phi i64 [ %v451, %b68 ], [ %v466, %b77 ]
  %v459 = icmp slt i64 %v458, %v456
  br i1 %v459, label %b73, label %b74
b73:
  %v460 = mul i64 %v458, 8
  %v461 = getelementptr inbounds float, ptr %v457, i64 %v460
  br label %b75
b75:
  %v462 = phi i64 [ 0, %b73 ], [ %v465, %b76 ]
  %v463 = icmp slt i64 %v462, 8
  br i1 %v463, label %b76, label %b77
b76:
  %v464 = getelementptr inbounds float, ptr %v461, i64 %v462
  store float 0x0000000000000000, ptr %v464, align 4
  %v465 = add nsw i64 %v462, 1
  br label %b75
b77:
  %v466 = add nsw i64 %v458, 1
  br label %b72
b74:
  %v467 = mul i64 %v8, 1
  br label %b78
b78:
  %v468 = phi i64 [ 0, %b74 ], [ %v572, %b83 ]
  %v469 = icmp slt i64 %v468, %v467
  br i1 %v469, label %b79, label %b80
b79:
  %v470 = sub i64 %v467, %v468
  %v471 = icmp slt i64 %v470, 384
  %v472 = select i1 %v471, i64 %v470, i64 384
  br label %b81
b81:
  %v473 = phi i64 [ %v451, %b79 ], [ %v571, %b107 ]
  %v474 = icmp slt i64 %v473, %v456
  br i1 %v474, label %b82, label %b83
b82:
  %v475 = sub i64 %v456, %v473
  %v476 = icmp slt i64 %v475, 64
  %v477 = select i1 %v476, i64 %v475, i64 64
  %v478 = sdiv i64 %v477, 2
  %v479 = mul i64 %v478, 2
  %v480 = sub i64 %v477, %v479
  %v481 = mul i64 %v468, 8
  %v482 = add i64 %v481, %v473
  %v483 = getelementptr inbounds float, ptr %v439, i64 %v482
  br label %b84
b84:
  %v484 = phi i64 [ 0, %b82 ], [ %v510, %b92 ]
  %v485 = icmp slt i64 %v484, %v472
  br i1 %v485, label %b85, label %b86
b85:
  %v486 = mul i64 %v484, 8
  %v487 = getelementptr inbounds float, ptr %v483, i64 %v486
  %v488 = mul i64 %v484, 2
  %v489 = getelementptr inbounds float, ptr %v443, i64 %v488
  br label %b87
b87:
  %v490 = phi i64 [ 0, %b85 ], [ %v499, %b88 ]
  %v491 = icmp slt i64 %v490, %v478
  br i1 %v491, label %b88, label %b89
b88:
  %v492 = mul i64 %v490, 2
  %v493 = getelementptr inbounds float, ptr %v487, i64 %v492
  %v494 = mul i64 %v490, 768
  %v495 = getelementptr inbounds float, ptr %v489, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v493, i64 0
  %v497 = load <2 x float>, ptr %v496, align 4
  %v498 = getelementptr inbounds float, ptr %v495, i64 0
  store <2 x float> %v497, ptr %v498, align 4
  %v499 = add nsw i64 %v490, 1
  br label %b87
b89:
  %v500 = mul i64 %v478, 2
  %v501 = getelementptr inbounds float, ptr %v487, i64 %v500
  %v502 = mul i64 %v478, 768
  %v503 = getelementptr inbounds float, ptr %v489, i64 %v502
  br label %b90
b90:
  %v504 = phi i64 [ 0, %b89 ], [ %v509, %b91 ]
  %v505 = icmp slt i64 %v504, %v480
  br i1 %v505, label %b91, label %b92
b91:
  %v506 = getelementptr inbounds float, ptr %v501, i64 %v504
  %v507 = load float, ptr %v506, align 4
  %v508 = getelementptr inbounds float, ptr %v503, i64 %v504
  store float %v507, ptr %v508, align 4
  %v509 = add nsw i64 %v504, 1
  br label %b90, !llvm.loop !0
b92:
  %v510 = add nsw i64 %v484, 1
  br label %b84
b86:
  br label %b93
b93:
  %v511 = phi i64 [ 0, %b86 ], [ %v546, %b101 ]
  %v512 = icmp slt i64 %v511, 0
  br i1 %v512, label %b94, label %b95
b94:
  %v513 = mul i64 %v468, 8
  %v514 = add i64 %v513, %v511
  %v515 = getelementptr inbounds float, ptr %v442, i64 %v514
  br label %b96
b96:
  %v516 = phi i64 [ 0, %b94 ], [ %v534, %b97 ]
  %v517 = icmp slt i64 %v516, %v472
  br i1 %v517, label %b97, label %b98
b97:
  %v518 = mul i64 %v516, 8
  %v519 = getelementptr inbounds float, ptr %v515, i64 %v518
  %v520 = mul i64 %v516, 32
  %v521 = getelementptr inbounds float, ptr %v72, i64 %v520
  %v522 = getelementptr inbounds float, ptr %v519, i64 0
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = getelementptr inbounds float, ptr %v521, i64 0
  store <8 x float> %v523, ptr %v524, align 4
  %v525 = getelementptr inbounds float, ptr %v519, i64 8
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = getelementptr inbounds float, ptr %v521, i64 8
  store <8 x float> %v526, ptr %v527, align 4
  %v528 = getelementptr inbounds float, ptr %v519, i64 16
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = getelementptr inbounds float, ptr %v521, i64 16
  store <8 x float> %v529, ptr %v530, align 4
  %v531 = getelementptr inbounds float, ptr %v519, i64 24
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = getelementptr inbounds float, ptr %v521, i64 24
  store <8 x float> %v532, ptr %v533, align 4
  %v534 = add nsw i64 %v516, 1
  br label %b96
b98:
  %v535 = sdiv i64 %v477, 2
  br label %b99
b99:
  %v536 = phi i64 [ 0, %b98 ], [ %v545, %b100 ]
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b100, label %b101
b100:
  %v538 = mul i64 %v536, 2
  %v539 = add i64 %v473, %v538
  %v540 = mul i64 %v536, 768
  %v541 = getelementptr inbounds float, ptr %v443, i64 %v540
  %v542 = mul i64 %v539, 8
  %v543 = add i64 %v542, %v511
  %v544 = getelementptr inbounds float, ptr %v457, i64 %v543
  call void @outer_2x32(ptr %v541, ptr %v72, i64 %v472, ptr %v544, i64 8)
  %v545 = add nsw i64 %v536, 1
  br label %b99
b101:
  %v546 = add nsw i64 %v511, 32
  br label %b93
b95:
  %v547 = mul i64 %v468, 8
  %v548 = add i64 %v547, 0
  %v549 = getelementptr inbounds float, ptr %v442, i64 %v548
  br label %b102
b102:
  %v550 = phi i64 [ 0, %b95 ], [ %v559, %b103 ]
  %v551 = icmp slt i64 %v550, %v472
  br i1 %v551, label %b103, label %b104
b103:
  %v552 = mul i64 %v550, 8
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  %v554 = mul i64 %v550, 8
  %v555 = getelementptr inbounds float, ptr %v72, i64 %v554
  %v556 = getelementptr inbounds float, ptr %v553, i64 0
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = getelementptr inbounds float, ptr %v555, i64 0
  store <8 x float> %v557, ptr %v558, align 4
  %v559 = add nsw i64 %v550, 1
  br label %b102
b104:
  %v560 = sdiv i64 %v477, 2
  br label %b105
b105:
  %v561 = phi i64 [ 0, %b104 ], [ %v570, %b106 ]
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b106, label %b107
b106:
  %v563 = mul i64 %v561, 2
  %v564 = add i64 %v473, %v563
  %v565 = mul i64 %v561, 768
  %v566 = getelementptr inbounds float, ptr %v443, i64 %v565
  %v567 = mul i64 %v564, 8
  %v568 = add i64 %v567, 0
  %v569 = getelementptr inbounds float, ptr %v457, i64 %v568
  call void @outer_2x8(ptr %v566, ptr %v72, i64 %v472, ptr %v569, i64 8)
  %v570 = add nsw i64 %v561, 1
  br label %b105
b107:
  %v571 = add nsw i64 %v473, 64
  br label %b81
b83:
  %v572 = add nsw i64 %v468, 384
  br label %b78
b80:
  %v573 = icmp sgt i64 %v3, 1
  br i1 %v573, label %b108, label %b109
b108:
  %v574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v575 = atomicrmw add ptr %v574, i64 1 acq_rel
  %v576 = load i64, ptr %v67, align 8
  %v577 = add i64 %v576, 1
  store i64 %v577, ptr %v67, align 8
  %v578 = mul i64 %v3, %v577
  br label %b110
b110:
  %v579 = load atomic i64, ptr %v574 acquire, align 8
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b111, label %b112
b111:
  %v581 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v582 = mul i64 0, 8
  %v583 = getelementptr inbounds float, ptr %v48, i64 %v582
  %v584 = getelementptr inbounds float, ptr %v583, i64 0
  %v585 = mul i64 0, 8
  %v586 = getelementptr inbounds float, ptr %v22, i64 %v585
  %v587 = getelementptr inbounds float, ptr %v586, i64 0
  %v588 = getelementptr inbounds float, ptr %v72, i64 12288
  %v589 = add i64 8, 1
  %v590 = sdiv i64 %v589, 2
  %v591 = add i64 %v2, 1
  %v592 = mul i64 %v590, %v2
  %v593 = sdiv i64 %v592, %v3
  %v594 = mul i64 %v593, 2
  %v595 = icmp slt i64 %v594, 8
  %v596 = select i1 %v595, i64 %v594, i64 8
  %v597 = mul i64 %v590, %v591
  %v598 = sdiv i64 %v597, %v3
  %v599 = mul i64 %v598, 2
  %v600 = icmp slt i64 %v599, 8
  %v601 = select i1 %v600, i64 %v599, i64 8
  %v602 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b113
b113:
  %v603 = phi i64 [ %v596, %b109 ], [ %v611, %b118 ]
  %v604 = icmp slt i64 %v603, %v601
  br i1 %v604, label %b114, label %b115
b114:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v602, i64 %v605
  br label %b116
b116:
  %v607 = phi i64 [ 0, %b114 ], [ %v610, %b117 ]
  %v608 = icmp slt i64 %v607, 8
  br i1 %v608, label %b117, label %b118
b117:
  %v609 = getelementptr inbounds float, ptr %v606, i64 %v607
  store float 0x0000000000000000, ptr %v609, align 4
  %v610 = add nsw i64 %v607, 1
  br label %b116
b118:
  %v611 = add nsw i64 %v603, 1
  br label %b113
b115:
  %v612 = mul i64 %v8, 1
  br label %b119
b119:
  %v613 = phi i64 [ 0, %b115 ], [ %v717, %b124 ]
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b120, label %b121
b120:
  %v615 = sub i64 %v612, %v613
  %v616 = icmp slt i64 %v615, 384
  %v617 = select i1 %v616, i64 %v615, i64 384
  br label %b122
b122:
  %v618 = phi i64 [ %v596, %b120 ], [ %v716, %b148 ]
  %v619 = icmp slt i64 %v618, %v601
  br i1 %v619, label %b123, label %b124
b123:
  %v620 = sub i64 %v601, %v618
  %v621 = icmp slt i64 %v620, 64
  %v622 = select i1 %v621, i64 %v620, i64 64
  %v623 = sdiv i64 %v622, 2
  %v624 = mul i64 %v623, 2
  %v625 = sub i64 %v622, %v624
  %v626 = mul i64 %v613, 8
  %v627 = add i64 %v626, %v618
  %v628 = getelementptr inbounds float, ptr %v584, i64 %v627
  br label %b125
b125:
  %v629 = phi i64 [ 0, %b123 ], [ %v655, %b133 ]
  %v630 = icmp slt i64 %v629, %v617
  br i1 %v630, label %b126, label %b127
b126:
  %v631 = mul i64 %v629, 8
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = mul i64 %v629, 2
  %v634 = getelementptr inbounds float, ptr %v588, i64 %v633
  br label %b128
b128:
  %v635 = phi i64 [ 0, %b126 ], [ %v644, %b129 ]
  %v636 = icmp slt i64 %v635, %v623
  br i1 %v636, label %b129, label %b130
b129:
  %v637 = mul i64 %v635, 2
  %v638 = getelementptr inbounds float, ptr %v632, i64 %v637
  %v639 = mul i64 %v635, 768
  %v640 = getelementptr inbounds float, ptr %v634, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v638, i64 0
  %v642 = load <2 x float>, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v640, i64 0
  store <2 x float> %v642, ptr %v643, align 4
  %v644 = add nsw i64 %v635, 1
  br label %b128
b130:
  %v645 = mul i64 %v623, 2
  %v646 = getelementptr inbounds float, ptr %v632, i64 %v645
  %v647 = mul i64 %v623, 768
  %v648 = getelementptr inbounds float, ptr %v634, i64 %v647
  br label %b131
b131:
  %v649 = phi i64 [ 0, %b130 ], [ %v654, %b132 ]
  %v650 = icmp slt i64 %v649, %v625
  br i1 %v650, label %b132, label %b133
b132:
  %v651 = getelementptr inbounds float, ptr %v646, i64 %v649
  %v652 = load float, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v648, i64 %v649
  store float %v652, ptr %v653, align 4
  %v654 = add nsw i64 %v649, 1
  br label %b131, !llvm.loop !3
b133:
  %v655 = add nsw i64 %v629, 1
  br label %b125
b127:
  br label %b134
b134:
  %v656 = phi i64 [ 0, %b127 ], [ %v691, %b142 ]
  %v657 = icmp slt i64 %v656, 0
  br i1 %v657, label %b135, label %b136
b135:
  %v658 = mul i64 %v613, 8
  %v659 = add i64 %v658, %v656
  %v660 = getelementptr inbounds float, ptr %v587, i64 %v659
  br label %b137
b137:
  %v661 = phi i64 [ 0, %b135 ], [ %v679, %b138 ]
  %v662 = icmp slt i64 %v661, %v617
  br i1 %v662, label %b138, label %b139
b138:
  %v663 = mul i64 %v661, 8
  %v664 = getelementptr inbounds float, ptr %v660, i64 %v663
  %v665 = mul i64 %v661, 32
  %v666 = getelementptr inbounds float, ptr %v72, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v664, i64 0
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = getelementptr inbounds float, ptr %v666, i64 0
  store <8 x float> %v668, ptr %v669, align 4
  %v670 = getelementptr inbounds float, ptr %v664, i64 8
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = getelementptr inbounds float, ptr %v666, i64 8
  store <8 x float> %v671, ptr %v672, align 4
  %v673 = getelementptr inbounds float, ptr %v664, i64 16
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = getelementptr inbounds float, ptr %v666, i64 16
  store <8 x float> %v674, ptr %v675, align 4
  %v676 = getelementptr inbounds float, ptr %v664, i64 24
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = getelementptr inbounds float, ptr %v666, i64 24
  store <8 x float> %v677, ptr %v678, align 4
  %v679 = add nsw i64 %v661, 1
  br label %b137
b139:
  %v680 = sdiv i64 %v622, 2
  br label %b140
b140:
  %v681 = phi i64 [ 0, %b139 ], [ %v690, %b141 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b141, label %b142
b141:
  %v683 = mul i64 %v681, 2
  %v684 = add i64 %v618, %v683
  %v685 = mul i64 %v681, 768
  %v686 = getelementptr inbounds float, ptr %v588, i64 %v685
  %v687 = mul i64 %v684, 8
  %v688 = add i64 %v687, %v656
  %v689 = getelementptr inbounds float, ptr %v602, i64 %v688
  call void @outer_2x32(ptr %v686, ptr %v72, i64 %v617, ptr %v689, i64 8)
  %v690 = add nsw i64 %v681, 1
  br label %b140
b142:
  %v691 = add nsw i64 %v656, 32
  br label %b134
b136:
  %v692 = mul i64 %v613, 8
  %v693 = add i64 %v692, 0
  %v694 = getelementptr inbounds float, ptr %v587, i64 %v693
  br label %b143
b143:
  %v695 = phi i64 [ 0, %b136 ], [ %v704, %b144 ]
  %v696 = icmp slt i64 %v695, %v617
  br i1 %v696, label %b144, label %b145
b144:
  %v697 = mul i64 %v695, 8
  %v698 = getelementptr inbounds float, ptr %v694, i64 %v697
  %v699 = mul i64 %v695, 8
  %v700 = getelementptr inbounds float, ptr %v72, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v698, i64 0
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = getelementptr inbounds float, ptr %v700, i64 0
  store <8 x float> %v702, ptr %v703, align 4
  %v704 = add nsw i64 %v695, 1
  br label %b143
b145:
  %v705 = sdiv i64 %v622, 2
  br label %b146
b146:
  %v706 = phi i64 [ 0, %b145 ], [ %v715, %b147 ]
  %v707 = icmp slt i64 %v706, %v705
  br i1 %v707, label %b147, label %b148
b147:
  %v708 = mul i64 %v706, 2
  %v709 = add i64 %v618, %v708
  %v710 = mul i64 %v706, 768
  %v711 = getelementptr inbounds float, ptr %v588, i64 %v710
  %v712 = mul i64 %v709, 8
  %v713 = add i64 %v712, 0
  %v714 = getelementptr inbounds float, ptr %v602, i64 %v713
  call void @outer_2x8(ptr %v711, ptr %v72, i64 %v617, ptr %v714, i64 8)
  %v715 = add nsw i64 %v706, 1
  br label %b146
b148:
  %v716 = add nsw i64 %v618, 64
  br label %b122
b124:
  %v717 = add nsw i64 %v613, 384
  br label %b119
b121:
  %v718 = icmp sgt i64 %v3, 1
  br i1 %v718, label %b149, label %b150
b149:
  %v719 = getelementptr inbounds i64, ptr %v1, i64 3
  %v720 = atomicrmw add ptr %v719, i64 1 acq_rel
  %v721 = load i64, ptr %v67, align 8
  %v722 = add i64 %v721, 1
  store i64 %v722, ptr %v67, align 8
  %v723 = mul i64 %v3, %v722
  br label %b151
b151:
  %v724 = load atomic i64, ptr %v719 acquire, align 8
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b152, label %b153
b152:
  %v726 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v727 = mul i64 0, 8
  %v728 = getelementptr inbounds float, ptr %v48, i64 %v727
  %v729 = getelementptr inbounds float, ptr %v728, i64 0
  %v730 = mul i64 0, 8
  %v731 = getelementptr inbounds float, ptr %v14, i64 %v730
  %v732 = getelementptr inbounds float, ptr %v731, i64 0
  %v733 = getelementptr inbounds float, ptr %v72, i64 12288
  %v734 = add i64 8, 1
  %v735 = sdiv i64 %v734, 2
  %v736 = add i64 %v2, 1
  %v737 = mul i64 %v735, %v2
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 2
  %v740 = icmp slt i64 %v739, 8
  %v741 = select i1 %v740, i64 %v739, i64 8
  %v742 = mul i64 %v735, %v736
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 2
  %v745 = icmp slt i64 %v744, 8
  %v746 = select i1 %v745, i64 %v744, i64 8
  %v747 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b154
b154:
  %v748 = phi i64 [ %v741, %b150 ], [ %v756, %b159 ]
  %v749 = icmp slt i64 %v748, %v746
  br i1 %v749, label %b155, label %b156
b155:
  %v750 = mul i64 %v748, 8
  %v751 = getelementptr inbounds float, ptr %v747, i64 %v750
  br label %b157
b157:
  %v752 = phi i64 [ 0, %b155 ], [ %v755, %b158 ]
  %v753 = icmp slt i64 %v752, 8
  br i1 %v753, label %b158, label %b159
b158:
  %v754 = getelementptr inbounds float, ptr %v751, i64 %v752
  store float 0x0000000000000000, ptr %v754, align 4
  %v755 = add nsw i64 %v752, 1
  br label %b157
b159:
  %v756 = add nsw i64 %v748, 1
  br label %b154
b156:
  %v757 = mul i64 %v8, 1
  br label %b160
b160:
  %v758 = phi i64 [ 0, %b156 ], [ %v862, %b165 ]
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b161, label %b162
b161:
  %v760 = sub i64 %v757, %v758
  %v761 = icmp slt i64 %v760, 384
  %v762 = select i1 %v761, i64 %v760, i64 384
  br label %b163
b163:
  %v763 = phi i64 [ %v741, %b161 ], [ %v861, %b189 ]
  %v764 = icmp slt i64 %v763, %v746
  br i1 %v764, label %b164, label %b165
b164:
  %v765 = sub i64 %v746, %v763
  %v766 = icmp slt i64 %v765, 64
  %v767 = select i1 %v766, i64 %v765, i64 64
  %v768 = sdiv i64 %v767, 2
  %v769 = mul i64 %v768, 2
  %v770 = sub i64 %v767, %v769
  %v771 = mul i64 %v758, 8
  %v772 = add i64 %v771, %v763
  %v773 = getelementptr inbounds float, ptr %v729, i64 %v772
  br label %b166
b166:
  %v774 = phi i64 [ 0, %b164 ], [ %v800, %b174 ]
  %v775 = icmp slt i64 %v774, %v762
  br i1 %v775, label %b167, label %b168
b167:
  %v776 = mul i64 %v774, 8
  %v777 = getelementptr inbounds float, ptr %v773, i64 %v776
  %v778 = mul i64 %v774, 2
  %v779 = getelementptr inbounds float, ptr %v733, i64 %v778
  br label %b169
b169:
  %v780 = phi i64 [ 0, %b167 ], [ %v789, %b170 ]
  %v781 = icmp slt i64 %v780, %v768
  br i1 %v781, label %b170, label %b171
b170:
  %v782 = mul i64 %v780, 2
  %v783 = getelementptr inbounds float, ptr %v777, i64 %v782
  %v784 = mul i64 %v780, 768
  %v785 = getelementptr inbounds float, ptr %v779, i64 %v784
  %v786 = getelementptr inbounds float, ptr %v783, i64 0
  %v787 = load <2 x float>, ptr %v786, align 4
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  store <2 x float> %v787, ptr %v788, align 4
  %v789 = add nsw i64 %v780, 1
  br label %b169
b171:
  %v790 = mul i64 %v768, 2
  %v791 = getelementptr inbounds float, ptr %v777, i64 %v790
  %v792 = mul i64 %v768, 768
  %v793 = getelementptr inbounds float, ptr %v779, i64 %v792
  br label %b172
b172:
  %v794 = phi i64 [ 0, %b171 ], [ %v799, %b173 ]
  %v795 = icmp slt i64 %v794, %v770
  br i1 %v795, label %b173, label %b174
b173:
  %v796 = getelementptr inbounds float, ptr %v791, i64 %v794
  %v797 = load float, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v793, i64 %v794
  store float %v797, ptr %v798, align 4
  %v799 = add nsw i64 %v794, 1
  br label %b172, !llvm.loop !6
b174:
  %v800 = add nsw i64 %v774, 1
  br label %b166
b168:
  br label %b175
b175:
  %v801 = phi i64 [ 0, %b168 ], [ %v836, %b183 ]
  %v802 = icmp slt i64 %v801, 0
  br i1 %v802, label %b176, label %b177
b176:
  %v803 = mul i64 %v758, 8
  %v804 = add i64 %v803, %v801
  %v805 = getelementptr inbounds float, ptr %v732, i64 %v804
  br label %b178
b178:
  %v806 = phi i64 [ 0, %b176 ], [ %v824, %b179 ]
  %v807 = icmp slt i64 %v806, %v762
  br i1 %v807, label %b179, label %b180
b179:
  %v808 = mul i64 %v806, 8
  %v809 = getelementptr inbounds float, ptr %v805, i64 %v808
  %v810 = mul i64 %v806, 32
  %v811 = getelementptr inbounds float, ptr %v72, i64 %v810
  %v812 = getelementptr inbounds float, ptr %v809, i64 0
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = getelementptr inbounds float, ptr %v811, i64 0
  store <8 x float> %v813, ptr %v814, align 4
  %v815 = getelementptr inbounds float, ptr %v809, i64 8
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = getelementptr inbounds float, ptr %v811, i64 8
  store <8 x float> %v816, ptr %v817, align 4
  %v818 = getelementptr inbounds float, ptr %v809, i64 16
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = getelementptr inbounds float, ptr %v811, i64 16
  store <8 x float> %v819, ptr %v820, align 4
  %v821 = getelementptr inbounds float, ptr %v809, i64 24
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = getelementptr inbounds float, ptr %v811, i64 24
  store <8 x float> %v822, ptr %v823, align 4
  %v824 = add nsw i64 %v806, 1
  br label %b178
b180:
  %v825 = sdiv i64 %v767, 2
  br label %b181
b181:
  %v826 = phi i64 [ 0, %b180 ], [ %v835, %b182 ]
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b182, label %b183
b182:
  %v828 = mul i64 %v826, 2
  %v829 = add i64 %v763, %v828
  %v830 = mul i64 %v826, 768
  %v831 = getelementptr inbounds float, ptr %v733, i64 %v830
  %v832 = mul i64 %v829, 8
  %v833 = add i64 %v832, %v801
  %v834 = getelementptr inbounds float, ptr %v747, i64 %v833
  call void @outer_2x32(ptr %v831, ptr %v72, i64 %v762, ptr %v834, i64 8)
  %v835 = add nsw i64 %v826, 1
  br label %b181
b183:
  %v836 = add nsw i64 %v801, 32
  br label %b175
b177:
  %v837 = mul i64 %v758, 8
  %v838 = add i64 %v837, 0
  %v839 = getelementptr inbounds float, ptr %v732, i64 %v838
  br label %b184
b184:
  %v840 = phi i64 [ 0, %b177 ], [ %v849, %b185 ]
  %v841 = icmp slt i64 %v840, %v762
  br i1 %v841, label %b185, label %b186
b185:
  %v842 = mul i64 %v840, 8
  %v843 = getelementptr inbounds float, ptr %v839, i64 %v842
  %v844 = mul i64 %v840, 8
  %v845 = getelementptr inbounds float, ptr %v72, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v843, i64 0
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v845, i64 0
  store <8 x float> %v847, ptr %v848, align 4
  %v849 = add nsw i64 %v840, 1
  br label %b184
b186:
  %v850 = sdiv i64 %v767, 2
  br label %b187
b187:
  %v851 = phi i64 [ 0, %b186 ], [ %v860, %b188 ]
  %v852 = icmp slt i64 %v851, %v850
  br i1 %v852, label %b188, label %b189
b188:
  %v853 = mul i64 %v851, 2
  %v854 = add i64 %v763, %v853
  %v855 = mul i64 %v851, 768
  %v856 = getelementptr inbounds float, ptr %v733, i64 %v855
  %v857 = mul i64 %v854, 8
  %v858 = add i64 %v857, 0
  %v859 = getelementptr inbounds float, ptr %v747, i64 %v858
  call void @outer_2x8(ptr %v856, ptr %v72, i64 %v762, ptr %v859, i64 8)
  %v860 = add nsw i64 %v851, 1
  br label %b187
b189:
  %v861 = add nsw i64 %v763, 64
  br label %b163
b165:
  %v862 = add nsw i64 %v758, 384
  br label %b160
b162:
  %v863 = icmp sgt i64 %v3, 1
  br i1 %v863, label %b190, label %b191
b190:
  %v864 = getelementptr inbounds i64, ptr %v1, i64 3
  %v865 = atomicrmw add ptr %v864, i64 1 acq_rel
  %v866 = load i64, ptr %v67, align 8
  %v867 = add i64 %v866, 1
  store i64 %v867, ptr %v67, align 8
  %v868 = mul i64 %v3, %v867
  br label %b192
b192:
  %v869 = load atomic i64, ptr %v864 acquire, align 8
  %v870 = icmp slt i64 %v869, %v868
  br i1 %v870, label %b193, label %b194
b193:
  %v871 = call i32 @sched_yield()
  br label %b192
b194:
  br label %b191
b191:
  %v872 = icmp eq i64 %v2, 0
  br i1 %v872, label %b195, label %b196
b195:
  br label %b197
b197:
  %v873 = phi i64 [ 0, %b195 ], [ %v890, %b202 ]
  %v874 = phi <8 x float> [ splat (float 0x0000000000000000), %b195 ], [ %v889, %b202 ]
  %v875 = icmp slt i64 %v873, %v8
  br i1 %v875, label %b198, label %b199
b198:
  %v876 = add i64 %v873, 128
  %v877 = icmp slt i64 %v876, %v8
  %v878 = select i1 %v877, i64 %v876, i64 %v8
  br label %b200
b200:
  %v879 = phi i64 [ %v873, %b198 ], [ %v888, %b201 ]
  %v880 = phi <8 x float> [ splat (float 0x0000000000000000), %b198 ], [ %v887, %b201 ]
  %v881 = icmp slt i64 %v879, %v878
  br i1 %v881, label %b201, label %b202
b201:
  %v882 = mul i64 %v879, 8
  %v883 = getelementptr inbounds float, ptr %v48, i64 %v882
  %v884 = add i64 0, 0
  %v885 = getelementptr inbounds float, ptr %v883, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = fadd <8 x float> %v880, %v886
  %v888 = add nsw i64 %v879, 1
  br label %b200
b202:
  %v889 = fadd <8 x float> %v874, %v880
  %v890 = add nsw i64 %v873, 128
  br label %b197
b199:
  %v891 = add i64 0, 0
  %v892 = getelementptr inbounds float, ptr %v30, i64 %v891
  store <8 x float> %v874, ptr %v892, align 4
  br label %b196
b196:
  %v893 = icmp sgt i64 %v3, 1
  br i1 %v893, label %b203, label %b204
b203:
  %v894 = getelementptr inbounds i64, ptr %v1, i64 3
  %v895 = atomicrmw add ptr %v894, i64 1 acq_rel
  %v896 = load i64, ptr %v67, align 8
  %v897 = add i64 %v896, 1
  store i64 %v897, ptr %v67, align 8
  %v898 = mul i64 %v3, %v897
  br label %b205
b205:
  %v899 = load atomic i64, ptr %v894 acquire, align 8
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b206, label %b207
b206:
  %v901 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  %v902 = icmp eq i64 %v2, 0
  br i1 %v902, label %b208, label %b209
b208:
  br label %b210
b210:
  %v903 = phi i64 [ 0, %b208 ], [ %v954, %b211 ]
  %v904 = icmp slt i64 %v903, 8
  br i1 %v904, label %b211, label %b212
b211:
  %v905 = fsub float 0x3FF0000000000000, 0x3FE8000000000000
  %v906 = mul i64 %v903, 8
  %v907 = add i64 0, %v906
  %v908 = add i64 %v907, 0
  %v909 = getelementptr inbounds float, ptr %v52, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = insertelement <8 x float> poison, float 0x3FE8000000000000, i64 0
  %v912 = shufflevector <8 x float> %v911, <8 x float> poison, <8 x i32> zeroinitializer
  %v913 = fmul <8 x float> %v910, %v912
  %v914 = insertelement <8 x float> poison, float %v905, i64 0
  %v915 = shufflevector <8 x float> %v914, <8 x float> poison, <8 x i32> zeroinitializer
  %v916 = fmul <8 x float> %v910, %v915
  %v917 = fadd <8 x float> %v913, %v916
  %v918 = add i64 0, %v903
  %v919 = mul i64 0, 8
  %v920 = add i64 %v918, %v919
  %v921 = getelementptr inbounds float, ptr %v52, i64 %v920
  %v922 = getelementptr float, ptr %v921, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v923 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v922, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v924 = fmul <8 x float> %v923, %v915
  %v925 = fmul <8 x float> %v923, %v912
  %v926 = fsub <8 x float> %v924, %v925
  %v927 = fadd <8 x float> %v917, %v926
  %v928 = mul i64 %v903, 8
  %v929 = add i64 0, %v928
  %v930 = add i64 %v929, 0
  %v931 = getelementptr inbounds float, ptr %v50, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = fmul <8 x float> %v932, %v912
  %v934 = fmul <8 x float> %v932, %v915
  %v935 = fadd <8 x float> %v933, %v934
  %v936 = add i64 0, %v903
  %v937 = mul i64 0, 8
  %v938 = add i64 %v936, %v937
  %v939 = getelementptr inbounds float, ptr %v50, i64 %v938
  %v940 = getelementptr float, ptr %v939, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v941 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v940, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v942 = fmul <8 x float> %v941, %v915
  %v943 = fmul <8 x float> %v941, %v912
  %v944 = fsub <8 x float> %v942, %v943
  %v945 = fadd <8 x float> %v935, %v944
  %v946 = mul i64 %v903, 8
  %v947 = add i64 0, %v946
  %v948 = add i64 %v947, 0
  %v949 = getelementptr inbounds float, ptr %v34, i64 %v948
  store <8 x float> %v927, ptr %v949, align 4
  %v950 = mul i64 %v903, 8
  %v951 = add i64 0, %v950
  %v952 = add i64 %v951, 0
  %v953 = getelementptr inbounds float, ptr %v32, i64 %v952
  store <8 x float> %v945, ptr %v953, align 4
  %v954 = add nsw i64 %v903, 1
  br label %b210
b212:
  br label %b209
b209:
  %v955 = icmp sgt i64 %v3, 1
  br i1 %v955, label %b213, label %b214
b213:
  %v956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v957 = atomicrmw add ptr %v956, i64 1 acq_rel
  %v958 = load i64, ptr %v67, align 8
  %v959 = add i64 %v958, 1
  store i64 %v959, ptr %v67, align 8
  %v960 = mul i64 %v3, %v959
  br label %b215
b215:
  %v961 = load atomic i64, ptr %v956 acquire, align 8
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b216, label %b217
b216:
  %v963 = call i32 @sched_yield()
  br label %b215
b217:
  br label %b214
b214:
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
