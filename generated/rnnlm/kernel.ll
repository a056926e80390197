; generated from specs/rnnlm.yaml by `make generated`: do not edit
; rnnlm K=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v181 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 128
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
  %v84 = getelementptr inbounds float, ptr %v32, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
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
  %v99 = getelementptr inbounds i64, ptr %v1, i64 26
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
  %v117 = and i64 0, %v54
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v115
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v20, i64 %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
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
  %v136 = getelementptr inbounds float, ptr %v75, i64 0
  %v137 = getelementptr inbounds i64, ptr %v1, i64 4
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b21, label %b22
b21:
  %v140 = add i64 1, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  %v153 = icmp slt i64 %v152, 1
  %v154 = select i1 %v153, i64 %v152, i64 1
  br label %b23
b23:
  %v155 = phi i64 [ %v147, %b21 ], [ %v169, %b24 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b24, label %b25
b24:
  %v157 = mul i64 %v155, 64
  %v158 = mul i64 %v155, 8
  %v159 = add i64 %v157, 0
  %v160 = add i64 %v158, 0
  %v161 = getelementptr inbounds float, ptr %v136, i64 %v159
  %v162 = sub i64 8, %v160
  %v163 = icmp slt i64 %v162, 0
  %v164 = select i1 %v163, i64 0, i64 %v162
  %v165 = mul i64 %v160, 8
  %v166 = add i64 0, %v165
  %v167 = getelementptr inbounds float, ptr %v14, i64 %v166
  call void @pack_turned(ptr %v167, i64 8, i64 1, i64 8, i64 %v164, ptr %v161, i64 8)
  %v168 = add i64 %v157, 64
  %v169 = add nsw i64 %v155, 1
  br label %b23
b25:
  br label %b22
b22:
  %v170 = icmp sgt i64 %v3, 1
  br i1 %v170, label %b26, label %b27
b26:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v172 = atomicrmw add ptr %v171, i64 1 acq_rel
  %v173 = load i64, ptr %v73, align 8
  %v174 = add i64 %v173, 1
  store i64 %v174, ptr %v73, align 8
  %v175 = mul i64 %v3, %v174
  br label %b28
b28:
  %v176 = load atomic i64, ptr %v171 acquire, align 8
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b29, label %b30
b29:
  %v178 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  br label %b31
b31:
  %v179 = phi i64 [ 0, %b27 ], [ %v306, %b36 ]
  %v180 = icmp slt i64 %v179, %v5
  br i1 %v180, label %b32, label %b33
b32:
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
  br label %b34
b34:
  %v195 = phi i64 [ %v189, %b32 ], [ %v305, %b39 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b35, label %b36
b35:
  %v197 = add i64 %v195, 96
  %v198 = icmp slt i64 %v197, %v194
  %v199 = select i1 %v198, i64 %v197, i64 %v194
  br label %b37
b37:
  %v200 = phi i64 [ 0, %b35 ], [ %v304, %b42 ]
  %v201 = icmp slt i64 %v200, 1
  br i1 %v201, label %b38, label %b39
b38:
  %v202 = sub i64 %v199, %v195
  %v203 = sub i64 8, 1
  %v204 = add i64 %v202, %v203
  %v205 = sdiv i64 %v204, 8
  br label %b40
b40:
  %v206 = phi i64 [ 0, %b38 ], [ %v303, %b47 ]
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b41, label %b42
b41:
  %v208 = mul i64 %v202, %v206
  %v209 = sdiv i64 %v208, %v205
  %v210 = add i64 %v195, %v209
  %v211 = add i64 %v206, 1
  %v212 = mul i64 %v202, %v211
  %v213 = sdiv i64 %v212, %v205
  %v214 = add i64 %v195, %v213
  %v215 = mul i64 %v200, 64
  %v216 = getelementptr inbounds float, ptr %v136, i64 %v215
  %v217 = sub i64 %v214, %v210
  %v218 = add i64 %v179, 0
  %v219 = and i64 %v218, %v54
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v210
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v20, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v223, i64 0
  %v225 = sub i64 %v217, 1
  %v226 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v225
  %v227 = load ptr, ptr %v226, align 4
  %v228 = getelementptr inbounds float, ptr %v181, i64 0
  %v229 = icmp sgt i64 %v217, 0
  br i1 %v229, label %b43, label %b44
b43:
  call void %v227(ptr %v224, i64 8, ptr %v216, i64 8, ptr %v228, i64 8, i64 0)
  br label %b44
b44:
  %v230 = add i64 %v215, 64
  br label %b45
b45:
  %v231 = phi i64 [ %v210, %b44 ], [ %v302, %b50 ]
  %v232 = icmp slt i64 %v231, %v214
  br i1 %v232, label %b46, label %b47
b46:
  %v233 = sub i64 %v231, %v210
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v181, i64 %v234
  %v236 = add i64 %v179, 0
  %v237 = and i64 %v236, %v50
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v231
  %v240 = mul i64 %v239, 1
  %v241 = getelementptr inbounds float, ptr %v10, i64 %v240
  %v242 = getelementptr inbounds float, ptr %v241, i64 0
  %v243 = load float, ptr %v242, align 4
  %v244 = add i64 %v179, 1
  %v245 = and i64 %v244, %v54
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v231
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v20, i64 %v248
  br label %b48
b48:
  %v250 = phi i64 [ 0, %b46 ], [ %v301, %b49 ]
  %v251 = icmp slt i64 %v250, 1
  br i1 %v251, label %b49, label %b50
b49:
  %v252 = mul i64 %v200, 1
  %v253 = add i64 %v252, %v250
  %v254 = mul i64 %v253, 8
  %v255 = add i64 0, %v250
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v235, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 0, %v254
  %v260 = fptosi float %v243 to i64
  %v261 = icmp slt i64 %v260, 0
  %v262 = select i1 %v261, i64 0, i64 %v260
  %v263 = icmp sgt i64 %v262, 7
  %v264 = select i1 %v263, i64 7, i64 %v262
  %v265 = mul i64 %v264, 8
  %v266 = add i64 %v259, %v265
  %v267 = getelementptr inbounds float, ptr %v12, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v258
  %v270 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v269)
  %v271 = fneg <8 x float> %v270
  %v272 = fcmp olt <8 x float> %v271, splat (float 0xC05A400000000000)
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v271
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v275 = fsub <8 x float> %v274, splat (float 0x4168000000000000)
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v273)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v276)
  %v278 = bitcast <8 x float> %v274 to <8 x i32>
  %v279 = fmul <8 x float> %v277, %v277
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v277, <8 x float> splat (float 0x3F81227F40000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v277, <8 x float> splat (float 0x3FA5556740000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v277, <8 x float> splat (float 0x3FC5554B00000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v277, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v283, <8 x float> %v277)
  %v285 = sub <8 x i32> %v278, splat (i32 1262485250)
  %v286 = lshr <8 x i32> %v285, splat (i32 1)
  %v287 = sub <8 x i32> %v285, %v286
  %v288 = shl <8 x i32> %v286, splat (i32 23)
  %v289 = bitcast <8 x i32> %v288 to <8 x float>
  %v290 = shl <8 x i32> %v287, splat (i32 23)
  %v291 = bitcast <8 x i32> %v290 to <8 x float>
  %v292 = fadd <8 x float> %v284, splat (float 0x3FF0000000000000)
  %v293 = fmul <8 x float> %v292, %v289
  %v294 = fmul <8 x float> %v293, %v291
  %v295 = fcmp olt <8 x float> %v269, splat (float 0x0000000000000000)
  %v296 = select <8 x i1> %v295, <8 x float> %v294, <8 x float> splat (float 0x3FF0000000000000)
  %v297 = fadd <8 x float> %v294, splat (float 0x3FF0000000000000)
  %v298 = fdiv <8 x float> %v296, %v297
  %v299 = add i64 0, %v254
  %v300 = getelementptr inbounds float, ptr %v249, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v250, 1
  br label %b48
b50:
  %v302 = add nsw i64 %v231, 1
  br label %b45
b47:
  %v303 = add nsw i64 %v206, 1
  br label %b40
b42:
  %v304 = add nsw i64 %v200, 1
  br label %b37
b39:
  %v305 = add nsw i64 %v195, 96
  br label %b34
b36:
  %v306 = add nsw i64 %v179, 1
  br label %b31
b33:
  %v307 = icmp sgt i64 %v3, 1
  br i1 %v307, label %b51, label %b52
b51:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v309 = atomicrmw add ptr %v308, i64 1 acq_rel
  %v310 = load i64, ptr %v73, align 8
  %v311 = add i64 %v310, 1
  store i64 %v311, ptr %v73, align 8
  %v312 = mul i64 %v3, %v311
  br label %b53
b53:
  %v313 = load atomic i64, ptr %v308 acquire, align 8
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b54, label %b55
b54:
  %v315 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v316 = getelementptr inbounds float, ptr %v75, i64 64
  %v317 = getelementptr inbounds i64, ptr %v1, i64 4
  %v318 = load i64, ptr %v317, align 8
  %v319 = icmp eq i64 %v318, 0
  br i1 %v319, label %b56, label %b57
b56:
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
  br label %b58
b58:
  %v335 = phi i64 [ %v327, %b56 ], [ %v349, %b59 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b59, label %b60
b59:
  %v337 = mul i64 %v335, 64
  %v338 = mul i64 %v335, 8
  %v339 = add i64 %v337, 0
  %v340 = add i64 %v338, 0
  %v341 = getelementptr inbounds float, ptr %v316, i64 %v339
  %v342 = sub i64 8, %v340
  %v343 = icmp slt i64 %v342, 0
  %v344 = select i1 %v343, i64 0, i64 %v342
  %v345 = mul i64 %v340, 8
  %v346 = add i64 0, %v345
  %v347 = getelementptr inbounds float, ptr %v16, i64 %v346
  call void @pack_turned(ptr %v347, i64 8, i64 1, i64 8, i64 %v344, ptr %v341, i64 8)
  %v348 = add i64 %v337, 64
  %v349 = add nsw i64 %v335, 1
  br label %b58
b60:
  br label %b57
b57:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b61, label %b62
b61:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v73, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v73, align 8
  %v355 = mul i64 %v3, %v354
  br label %b63
b63:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b64, label %b65
b64:
  %v358 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
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
  br label %b66
b66:
  %v373 = phi i64 [ %v367, %b62 ], [ %v429, %b71 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b67, label %b68
b67:
  %v375 = add i64 %v373, 96
  %v376 = icmp slt i64 %v375, %v372
  %v377 = select i1 %v376, i64 %v375, i64 %v372
  br label %b69
b69:
  %v378 = phi i64 [ 0, %b67 ], [ %v428, %b74 ]
  %v379 = icmp slt i64 %v378, 1
  br i1 %v379, label %b70, label %b71
b70:
  %v380 = sub i64 %v377, %v373
  %v381 = sub i64 8, 1
  %v382 = add i64 %v380, %v381
  %v383 = sdiv i64 %v382, 8
  br label %b72
b72:
  %v384 = phi i64 [ 0, %b70 ], [ %v427, %b79 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b73, label %b74
b73:
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
  %v396 = mul i64 1, %v7
  %v397 = add i64 %v388, %v396
  %v398 = mul i64 %v397, 8
  %v399 = getelementptr inbounds float, ptr %v20, i64 %v398
  %v400 = getelementptr inbounds float, ptr %v399, i64 0
  %v401 = sub i64 %v395, 1
  %v402 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v401
  %v403 = load ptr, ptr %v402, align 4
  %v404 = getelementptr inbounds float, ptr %v359, i64 0
  %v405 = icmp sgt i64 %v395, 0
  br i1 %v405, label %b75, label %b76
b75:
  call void %v403(ptr %v400, i64 8, ptr %v394, i64 8, ptr %v404, i64 8, i64 0)
  br label %b76
b76:
  %v406 = add i64 %v393, 64
  br label %b77
b77:
  %v407 = phi i64 [ %v388, %b76 ], [ %v426, %b82 ]
  %v408 = icmp slt i64 %v407, %v392
  br i1 %v408, label %b78, label %b79
b78:
  %v409 = sub i64 %v407, %v388
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v359, i64 %v410
  %v412 = mul i64 %v407, 8
  %v413 = getelementptr inbounds float, ptr %v34, i64 %v412
  br label %b80
b80:
  %v414 = phi i64 [ 0, %b78 ], [ %v425, %b81 ]
  %v415 = icmp slt i64 %v414, 1
  br i1 %v415, label %b81, label %b82
b81:
  %v416 = mul i64 %v378, 1
  %v417 = add i64 %v416, %v414
  %v418 = mul i64 %v417, 8
  %v419 = add i64 0, %v414
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v411, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 0, %v418
  %v424 = getelementptr inbounds float, ptr %v413, i64 %v423
  store <8 x float> %v422, ptr %v424, align 4
  %v425 = add nsw i64 %v414, 1
  br label %b80
b82:
  %v426 = add nsw i64 %v407, 1
  br label %b77
b79:
  %v427 = add nsw i64 %v384, 1
  br label %b72
b74:
  %v428 = add nsw i64 %v378, 1
  br label %b69
b71:
  %v429 = add nsw i64 %v373, 96
  br label %b66
b68:
  %v430 = add i64 %v8, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v8
  %v437 = select i1 %v436, i64 %v435, i64 %v8
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v8
  %v442 = select i1 %v441, i64 %v440, i64 %v8
  br label %b83
b83:
  %v443 = phi i64 [ %v437, %b68 ], [ %v468, %b88 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b84, label %b85
b84:
  br label %b86
b86:
  %v445 = phi i64 [ 0, %b84 ], [ %v454, %b87 ]
  %v446 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b84 ], [ %v453, %b87 ]
  %v447 = icmp slt i64 %v445, 8
  br i1 %v447, label %b87, label %b88
b87:
  %v448 = mul i64 %v443, 8
  %v449 = getelementptr inbounds float, ptr %v34, i64 %v448
  %v450 = add i64 0, %v445
  %v451 = getelementptr inbounds float, ptr %v449, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v446, <8 x float> %v452)
  %v454 = add nsw i64 %v445, 8
  br label %b86
b88:
  %v455 = shufflevector <8 x float> %v446, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v456 = shufflevector <8 x float> %v446, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v457 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v455, <4 x float> %v456)
  %v458 = shufflevector <4 x float> %v457, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v459 = shufflevector <4 x float> %v457, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v460 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v458, <2 x float> %v459)
  %v461 = extractelement <2 x float> %v460, i64 0
  %v462 = extractelement <2 x float> %v460, i64 1
  %v463 = call float @llvm.maximum.f32(float %v461, float %v462)
  %v464 = call float @llvm.maximum.f32(float %v463, float 0xFFF0000000000000)
  %v465 = mul i64 %v443, 1
  %v466 = getelementptr inbounds float, ptr %v36, i64 %v465
  %v467 = getelementptr inbounds float, ptr %v466, i64 0
  store float %v464, ptr %v467, align 4
  %v468 = add nsw i64 %v443, 1
  br label %b83
b85:
  %v469 = add i64 %v8, 0
  %v470 = sdiv i64 %v469, 1
  %v471 = add i64 %v2, 1
  %v472 = mul i64 %v470, %v2
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v8
  %v476 = select i1 %v475, i64 %v474, i64 %v8
  %v477 = mul i64 %v470, %v471
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v8
  %v481 = select i1 %v480, i64 %v479, i64 %v8
  br label %b89
b89:
  %v482 = phi i64 [ %v476, %b85 ], [ %v525, %b90 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b90, label %b91
b90:
  %v484 = mul i64 %v482, 8
  %v485 = getelementptr inbounds float, ptr %v34, i64 %v484
  %v486 = mul i64 %v482, 1
  %v487 = getelementptr inbounds float, ptr %v36, i64 %v486
  %v488 = getelementptr inbounds float, ptr %v487, i64 0
  %v489 = load float, ptr %v488, align 4
  %v490 = mul i64 %v482, 8
  %v491 = getelementptr inbounds float, ptr %v38, i64 %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v485, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = insertelement <8 x float> poison, float %v489, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  %v497 = fsub <8 x float> %v494, %v496
  %v498 = fcmp olt <8 x float> %v497, splat (float 0xC05A400000000000)
  %v499 = select <8 x i1> %v498, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v497
  %v500 = fcmp ogt <8 x float> %v499, splat (float 0x4056400000000000)
  %v501 = select <8 x i1> %v500, <8 x float> splat (float 0x4056400000000000), <8 x float> %v499
  %v502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v501, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v503 = fsub <8 x float> %v502, splat (float 0x4168000000000000)
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v501)
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v504)
  %v506 = bitcast <8 x float> %v502 to <8 x i32>
  %v507 = fmul <8 x float> %v505, %v505
  %v508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v505, <8 x float> splat (float 0x3F81227F40000000))
  %v509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> %v505, <8 x float> splat (float 0x3FA5556740000000))
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v505, <8 x float> splat (float 0x3FC5554B00000000))
  %v511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v510, <8 x float> %v505, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v507, <8 x float> %v511, <8 x float> %v505)
  %v513 = sub <8 x i32> %v506, splat (i32 1262485250)
  %v514 = lshr <8 x i32> %v513, splat (i32 1)
  %v515 = sub <8 x i32> %v513, %v514
  %v516 = shl <8 x i32> %v514, splat (i32 23)
  %v517 = bitcast <8 x i32> %v516 to <8 x float>
  %v518 = shl <8 x i32> %v515, splat (i32 23)
  %v519 = bitcast <8 x i32> %v518 to <8 x float>
  %v520 = fadd <8 x float> %v512, splat (float 0x3FF0000000000000)
  %v521 = fmul <8 x float> %v520, %v517
  %v522 = fmul <8 x float> %v521, %v519
  %v523 = add i64 0, 0
  %v524 = getelementptr inbounds float, ptr %v491, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v482, 1
  br label %b89
b91:
  %v526 = add i64 %v8, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v8
  %v533 = select i1 %v532, i64 %v531, i64 %v8
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, %v8
  %v538 = select i1 %v537, i64 %v536, i64 %v8
  br label %b92
b92:
  %v539 = phi i64 [ %v533, %b91 ], [ %v564, %b97 ]
  %v540 = icmp slt i64 %v539, %v538
  br i1 %v540, label %b93, label %b94
b93:
  br label %b95
b95:
  %v541 = phi i64 [ 0, %b93 ], [ %v550, %b96 ]
  %v542 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v549, %b96 ]
  %v543 = icmp slt i64 %v541, 8
  br i1 %v543, label %b96, label %b97
b96:
  %v544 = mul i64 %v539, 8
  %v545 = getelementptr inbounds float, ptr %v38, i64 %v544
  %v546 = add i64 0, %v541
  %v547 = getelementptr inbounds float, ptr %v545, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fadd <8 x float> %v542, %v548
  %v550 = add nsw i64 %v541, 8
  br label %b95
b97:
  %v551 = shufflevector <8 x float> %v542, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v552 = shufflevector <8 x float> %v542, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v553 = fadd <4 x float> %v551, %v552
  %v554 = shufflevector <4 x float> %v553, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v555 = shufflevector <4 x float> %v553, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v556 = fadd <2 x float> %v554, %v555
  %v557 = extractelement <2 x float> %v556, i64 0
  %v558 = extractelement <2 x float> %v556, i64 1
  %v559 = fadd float %v557, %v558
  %v560 = fadd float %v559, 0x0000000000000000
  %v561 = mul i64 %v539, 1
  %v562 = getelementptr inbounds float, ptr %v36, i64 %v561
  %v563 = getelementptr inbounds float, ptr %v562, i64 0
  store float %v560, ptr %v563, align 4
  %v564 = add nsw i64 %v539, 1
  br label %b92
b94:
  %v565 = add i64 %v8, 0
  %v566 = sdiv i64 %v565, 1
  %v567 = add i64 %v2, 1
  %v568 = mul i64 %v566, %v2
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, %v8
  %v572 = select i1 %v571, i64 %v570, i64 %v8
  %v573 = mul i64 %v566, %v567
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v8
  %v577 = select i1 %v576, i64 %v575, i64 %v8
  br label %b98
b98:
  %v578 = phi i64 [ %v572, %b94 ], [ %v588, %b99 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b99, label %b100
b99:
  %v580 = mul i64 %v578, 1
  %v581 = getelementptr inbounds float, ptr %v36, i64 %v580
  %v582 = getelementptr inbounds float, ptr %v581, i64 0
  %v583 = load float, ptr %v582, align 4
  %v584 = mul i64 %v578, 1
  %v585 = getelementptr inbounds float, ptr %v40, i64 %v584
  %v586 = add i64 0, 0
  %v587 = getelementptr inbounds float, ptr %v585, i64 %v586
  store float %v583, ptr %v587, align 4
  %v588 = add nsw i64 %v578, 1
  br label %b98
b100:
  %v589 = add i64 %v8, 0
  %v590 = sdiv i64 %v589, 1
  %v591 = add i64 %v2, 1
  %v592 = mul i64 %v590, %v2
  %v593 = sdiv i64 %v592, %v3
  %v594 = mul i64 %v593, 1
  %v595 = icmp slt i64 %v594, %v8
  %v596 = select i1 %v595, i64 %v594, i64 %v8
  %v597 = mul i64 %v590, %v591
  %v598 = sdiv i64 %v597, %v3
  %v599 = mul i64 %v598, 1
  %v600 = icmp slt i64 %v599, %v8
  %v601 = select i1 %v600, i64 %v599, i64 %v8
  br label %b101
b101:
  %v602 = phi i64 [ %v596, %b100 ], [ %v620, %b102 ]
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b102, label %b103
b102:
  %v604 = mul i64 %v602, 8
  %v605 = getelementptr inbounds float, ptr %v38, i64 %v604
  %v606 = mul i64 %v602, 1
  %v607 = getelementptr inbounds float, ptr %v40, i64 %v606
  %v608 = getelementptr inbounds float, ptr %v607, i64 0
  %v609 = load float, ptr %v608, align 4
  %v610 = mul i64 %v602, 8
  %v611 = getelementptr inbounds float, ptr %v24, i64 %v610
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v605, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = insertelement <8 x float> poison, float %v609, i64 0
  %v616 = shufflevector <8 x float> %v615, <8 x float> poison, <8 x i32> zeroinitializer
  %v617 = fdiv <8 x float> %v614, %v616
  %v618 = add i64 0, 0
  %v619 = getelementptr inbounds float, ptr %v611, i64 %v618
  store <8 x float> %v617, ptr %v619, align 4
  %v620 = add nsw i64 %v602, 1
  br label %b101
b103:
  %v621 = icmp sgt i64 %v3, 1
  br i1 %v621, label %b104, label %b105
b104:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v623 = atomicrmw add ptr %v622, i64 1 acq_rel
  %v624 = load i64, ptr %v73, align 8
  %v625 = add i64 %v624, 1
  store i64 %v625, ptr %v73, align 8
  %v626 = mul i64 %v3, %v625
  br label %b106
b106:
  %v627 = load atomic i64, ptr %v622 acquire, align 8
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b107, label %b108
b107:
  %v629 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v220 = alloca float, i64 64, align 4
  %v402 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 15360
  %v77 = add i64 %v76, 128
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
  %v100 = mul i64 %v98, 64
  %v101 = mul i64 %v98, 8
  %v102 = add i64 %v100, 0
  %v103 = add i64 %v101, 0
  %v104 = getelementptr inbounds float, ptr %v79, i64 %v102
  %v105 = sub i64 8, %v103
  %v106 = icmp slt i64 %v105, 0
  %v107 = select i1 %v106, i64 0, i64 %v105
  %v108 = mul i64 %v103, 1
  %v109 = add i64 0, %v108
  %v110 = getelementptr inbounds float, ptr %v16, i64 %v109
  call void @pack_rows(ptr %v110, i64 1, i64 8, i64 8, i64 %v107, ptr %v104, i64 8)
  %v111 = add i64 %v100, 64
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
  %v122 = add i64 %v8, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v8
  %v129 = select i1 %v128, i64 %v127, i64 %v8
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v8
  %v134 = select i1 %v133, i64 %v132, i64 %v8
  br label %b10
b10:
  %v135 = phi i64 [ %v129, %b6 ], [ %v174, %b15 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b11, label %b12
b11:
  br label %b13
b13:
  %v137 = phi i64 [ 0, %b11 ], [ %v160, %b14 ]
  %v138 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v159, %b14 ]
  %v139 = icmp slt i64 %v137, 8
  br i1 %v139, label %b14, label %b15
b14:
  %v140 = mul i64 %v135, 8
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = mul i64 %v135, 8
  %v143 = getelementptr inbounds float, ptr %v24, i64 %v142
  %v144 = mul i64 %v135, 1
  %v145 = getelementptr inbounds float, ptr %v40, i64 %v144
  %v146 = getelementptr inbounds float, ptr %v145, i64 0
  %v147 = load float, ptr %v146, align 4
  %v148 = add i64 0, %v137
  %v149 = getelementptr inbounds float, ptr %v141, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = add i64 0, %v137
  %v152 = getelementptr inbounds float, ptr %v143, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fmul <8 x float> %v150, %v153
  %v155 = insertelement <8 x float> poison, float %v147, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = fdiv <8 x float> %v154, %v156
  %v158 = fneg <8 x float> %v157
  %v159 = fadd <8 x float> %v138, %v158
  %v160 = add nsw i64 %v137, 8
  br label %b13
b15:
  %v161 = shufflevector <8 x float> %v138, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v162 = shufflevector <8 x float> %v138, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v163 = fadd <4 x float> %v161, %v162
  %v164 = shufflevector <4 x float> %v163, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v165 = shufflevector <4 x float> %v163, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v166 = fadd <2 x float> %v164, %v165
  %v167 = extractelement <2 x float> %v166, i64 0
  %v168 = extractelement <2 x float> %v166, i64 1
  %v169 = fadd float %v167, %v168
  %v170 = fadd float %v169, 0x0000000000000000
  %v171 = mul i64 %v135, 1
  %v172 = getelementptr inbounds float, ptr %v42, i64 %v171
  %v173 = getelementptr inbounds float, ptr %v172, i64 0
  store float %v170, ptr %v173, align 4
  %v174 = add nsw i64 %v135, 1
  br label %b10
b12:
  %v175 = add i64 %v8, 0
  %v176 = sdiv i64 %v175, 1
  %v177 = add i64 %v2, 1
  %v178 = mul i64 %v176, %v2
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v8
  %v182 = select i1 %v181, i64 %v180, i64 %v8
  %v183 = mul i64 %v176, %v177
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v8
  %v187 = select i1 %v186, i64 %v185, i64 %v8
  br label %b16
b16:
  %v188 = phi i64 [ %v182, %b12 ], [ %v219, %b17 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b17, label %b18
b17:
  %v190 = mul i64 %v188, 8
  %v191 = getelementptr inbounds float, ptr %v18, i64 %v190
  %v192 = mul i64 %v188, 1
  %v193 = getelementptr inbounds float, ptr %v40, i64 %v192
  %v194 = getelementptr inbounds float, ptr %v193, i64 0
  %v195 = load float, ptr %v194, align 4
  %v196 = mul i64 %v188, 1
  %v197 = getelementptr inbounds float, ptr %v42, i64 %v196
  %v198 = getelementptr inbounds float, ptr %v197, i64 0
  %v199 = load float, ptr %v198, align 4
  %v200 = mul i64 %v188, 8
  %v201 = getelementptr inbounds float, ptr %v38, i64 %v200
  %v202 = mul i64 %v188, 8
  %v203 = getelementptr inbounds float, ptr %v44, i64 %v202
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v191, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = insertelement <8 x float> poison, float %v195, i64 0
  %v208 = shufflevector <8 x float> %v207, <8 x float> poison, <8 x i32> zeroinitializer
  %v209 = fdiv <8 x float> %v206, %v208
  %v210 = insertelement <8 x float> poison, float %v199, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = fadd <8 x float> %v209, %v211
  %v213 = add i64 0, 0
  %v214 = getelementptr inbounds float, ptr %v201, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fmul <8 x float> %v212, %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v203, i64 %v217
  store <8 x float> %v216, ptr %v218, align 4
  %v219 = add nsw i64 %v188, 1
  br label %b16
b18:
  %v221 = add i64 %v8, 0
  %v222 = sdiv i64 %v221, 1
  %v223 = add i64 %v2, 1
  %v224 = mul i64 %v222, %v2
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v8
  %v228 = select i1 %v227, i64 %v226, i64 %v8
  %v229 = mul i64 %v222, %v223
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v8
  %v233 = select i1 %v232, i64 %v231, i64 %v8
  br label %b19
b19:
  %v234 = phi i64 [ %v228, %b18 ], [ %v288, %b24 ]
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b20, label %b21
b20:
  %v236 = add i64 %v234, 96
  %v237 = icmp slt i64 %v236, %v233
  %v238 = select i1 %v237, i64 %v236, i64 %v233
  br label %b22
b22:
  %v239 = phi i64 [ 0, %b20 ], [ %v287, %b27 ]
  %v240 = icmp slt i64 %v239, 1
  br i1 %v240, label %b23, label %b24
b23:
  %v241 = sub i64 %v238, %v234
  %v242 = sub i64 8, 1
  %v243 = add i64 %v241, %v242
  %v244 = sdiv i64 %v243, 8
  br label %b25
b25:
  %v245 = phi i64 [ 0, %b23 ], [ %v286, %b32 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b26, label %b27
b26:
  %v247 = mul i64 %v241, %v245
  %v248 = sdiv i64 %v247, %v244
  %v249 = add i64 %v234, %v248
  %v250 = add i64 %v245, 1
  %v251 = mul i64 %v241, %v250
  %v252 = sdiv i64 %v251, %v244
  %v253 = add i64 %v234, %v252
  %v254 = mul i64 %v239, 64
  %v255 = getelementptr inbounds float, ptr %v79, i64 %v254
  %v256 = sub i64 %v253, %v249
  %v257 = mul i64 %v249, 8
  %v258 = getelementptr inbounds float, ptr %v44, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 0
  %v260 = sub i64 %v256, 1
  %v261 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v260
  %v262 = load ptr, ptr %v261, align 4
  %v263 = getelementptr inbounds float, ptr %v220, i64 0
  %v264 = icmp sgt i64 %v256, 0
  br i1 %v264, label %b28, label %b29
b28:
  call void %v262(ptr %v259, i64 8, ptr %v255, i64 8, ptr %v263, i64 8, i64 0)
  br label %b29
b29:
  %v265 = add i64 %v254, 64
  br label %b30
b30:
  %v266 = phi i64 [ %v249, %b29 ], [ %v285, %b35 ]
  %v267 = icmp slt i64 %v266, %v253
  br i1 %v267, label %b31, label %b32
b31:
  %v268 = sub i64 %v266, %v249
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v220, i64 %v269
  %v271 = mul i64 %v266, 8
  %v272 = getelementptr inbounds float, ptr %v46, i64 %v271
  br label %b33
b33:
  %v273 = phi i64 [ 0, %b31 ], [ %v284, %b34 ]
  %v274 = icmp slt i64 %v273, 1
  br i1 %v274, label %b34, label %b35
b34:
  %v275 = mul i64 %v239, 1
  %v276 = add i64 %v275, %v273
  %v277 = mul i64 %v276, 8
  %v278 = add i64 0, %v273
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v270, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, %v277
  %v283 = getelementptr inbounds float, ptr %v272, i64 %v282
  store <8 x float> %v281, ptr %v283, align 4
  %v284 = add nsw i64 %v273, 1
  br label %b33
b35:
  %v285 = add nsw i64 %v266, 1
  br label %b30
b32:
  %v286 = add nsw i64 %v245, 1
  br label %b25
b27:
  %v287 = add nsw i64 %v239, 1
  br label %b22
b24:
  %v288 = add nsw i64 %v234, 96
  br label %b19
b21:
  %v289 = icmp sgt i64 %v3, 1
  br i1 %v289, label %b36, label %b37
b36:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v291 = atomicrmw add ptr %v290, i64 1 acq_rel
  %v292 = load i64, ptr %v73, align 8
  %v293 = add i64 %v292, 1
  store i64 %v293, ptr %v73, align 8
  %v294 = mul i64 %v3, %v293
  br label %b38
b38:
  %v295 = load atomic i64, ptr %v290 acquire, align 8
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b39, label %b40
b39:
  %v297 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v298 = getelementptr inbounds float, ptr %v75, i64 64
  %v299 = getelementptr inbounds i64, ptr %v1, i64 4
  %v300 = load i64, ptr %v299, align 8
  %v301 = icmp eq i64 %v300, 0
  br i1 %v301, label %b41, label %b42
b41:
  %v302 = add i64 1, 0
  %v303 = sdiv i64 %v302, 1
  %v304 = add i64 %v2, 1
  %v305 = mul i64 %v303, %v2
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 1
  %v309 = select i1 %v308, i64 %v307, i64 1
  %v310 = mul i64 %v303, %v304
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, 1
  %v314 = select i1 %v313, i64 %v312, i64 1
  %v315 = icmp slt i64 %v314, 1
  %v316 = select i1 %v315, i64 %v314, i64 1
  br label %b43
b43:
  %v317 = phi i64 [ %v309, %b41 ], [ %v331, %b44 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b44, label %b45
b44:
  %v319 = mul i64 %v317, 64
  %v320 = mul i64 %v317, 8
  %v321 = add i64 %v319, 0
  %v322 = add i64 %v320, 0
  %v323 = getelementptr inbounds float, ptr %v298, i64 %v321
  %v324 = sub i64 8, %v322
  %v325 = icmp slt i64 %v324, 0
  %v326 = select i1 %v325, i64 0, i64 %v324
  %v327 = mul i64 %v322, 1
  %v328 = add i64 0, %v327
  %v329 = getelementptr inbounds float, ptr %v14, i64 %v328
  call void @pack_rows(ptr %v329, i64 1, i64 8, i64 8, i64 %v326, ptr %v323, i64 8)
  %v330 = add i64 %v319, 64
  %v331 = add nsw i64 %v317, 1
  br label %b43
b45:
  br label %b42
b42:
  %v332 = icmp sgt i64 %v3, 1
  br i1 %v332, label %b46, label %b47
b46:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v334 = atomicrmw add ptr %v333, i64 1 acq_rel
  %v335 = load i64, ptr %v73, align 8
  %v336 = add i64 %v335, 1
  store i64 %v336, ptr %v73, align 8
  %v337 = mul i64 %v3, %v336
  br label %b48
b48:
  %v338 = load atomic i64, ptr %v333 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b49, label %b50
b49:
  %v340 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  br label %b51
b51:
  %v341 = phi i64 [ 0, %b47 ], [ %v479, %b59 ]
  %v342 = icmp slt i64 %v341, %v5
  br i1 %v342, label %b52, label %b53
b52:
  %v343 = sub i64 %v5, 1
  %v344 = sub i64 %v343, %v341
  %v345 = add i64 %v7, 0
  %v346 = sdiv i64 %v345, 1
  %v347 = add i64 %v2, 1
  %v348 = mul i64 %v346, %v2
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, %v7
  %v352 = select i1 %v351, i64 %v350, i64 %v7
  %v353 = mul i64 %v346, %v347
  %v354 = sdiv i64 %v353, %v3
  %v355 = mul i64 %v354, 1
  %v356 = icmp slt i64 %v355, %v7
  %v357 = select i1 %v356, i64 %v355, i64 %v7
  br label %b54
b54:
  %v358 = phi i64 [ %v352, %b52 ], [ %v401, %b55 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b55, label %b56
b55:
  %v360 = add i64 %v344, 1
  %v361 = and i64 %v360, 1
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v358
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v22, i64 %v364
  %v366 = add i64 %v344, 0
  %v367 = and i64 %v366, %v70
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v358
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v46, i64 %v370
  %v372 = add i64 %v344, 1
  %v373 = and i64 %v372, %v54
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v358
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v20, i64 %v376
  %v378 = add i64 %v344, 0
  %v379 = and i64 %v378, %v72
  %v380 = mul i64 %v379, %v7
  %v381 = add i64 %v380, %v358
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v48, i64 %v382
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v365, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v371, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = fadd <8 x float> %v386, %v389
  %v391 = add i64 0, 0
  %v392 = getelementptr inbounds float, ptr %v377, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = fmul <8 x float> %v390, %v393
  %v395 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v396 = shufflevector <8 x float> %v395, <8 x float> poison, <8 x i32> zeroinitializer
  %v397 = fsub <8 x float> %v396, %v393
  %v398 = fmul <8 x float> %v394, %v397
  %v399 = add i64 0, 0
  %v400 = getelementptr inbounds float, ptr %v383, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v358, 1
  br label %b54
b56:
  %v403 = add i64 %v7, 0
  %v404 = sdiv i64 %v403, 1
  %v405 = add i64 %v2, 1
  %v406 = mul i64 %v404, %v2
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 1
  %v409 = icmp slt i64 %v408, %v7
  %v410 = select i1 %v409, i64 %v408, i64 %v7
  %v411 = mul i64 %v404, %v405
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, %v7
  %v415 = select i1 %v414, i64 %v413, i64 %v7
  br label %b57
b57:
  %v416 = phi i64 [ %v410, %b56 ], [ %v478, %b62 ]
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b58, label %b59
b58:
  %v418 = add i64 %v416, 96
  %v419 = icmp slt i64 %v418, %v415
  %v420 = select i1 %v419, i64 %v418, i64 %v415
  br label %b60
b60:
  %v421 = phi i64 [ 0, %b58 ], [ %v477, %b65 ]
  %v422 = icmp slt i64 %v421, 1
  br i1 %v422, label %b61, label %b62
b61:
  %v423 = sub i64 %v420, %v416
  %v424 = sub i64 8, 1
  %v425 = add i64 %v423, %v424
  %v426 = sdiv i64 %v425, 8
  br label %b63
b63:
  %v427 = phi i64 [ 0, %b61 ], [ %v476, %b70 ]
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b64, label %b65
b64:
  %v429 = mul i64 %v423, %v427
  %v430 = sdiv i64 %v429, %v426
  %v431 = add i64 %v416, %v430
  %v432 = add i64 %v427, 1
  %v433 = mul i64 %v423, %v432
  %v434 = sdiv i64 %v433, %v426
  %v435 = add i64 %v416, %v434
  %v436 = mul i64 %v421, 64
  %v437 = getelementptr inbounds float, ptr %v298, i64 %v436
  %v438 = sub i64 %v435, %v431
  %v439 = add i64 %v344, 0
  %v440 = and i64 %v439, %v72
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v431
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v48, i64 %v443
  %v445 = getelementptr inbounds float, ptr %v444, i64 0
  %v446 = sub i64 %v438, 1
  %v447 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v446
  %v448 = load ptr, ptr %v447, align 4
  %v449 = getelementptr inbounds float, ptr %v402, i64 0
  %v450 = icmp sgt i64 %v438, 0
  br i1 %v450, label %b66, label %b67
b66:
  call void %v448(ptr %v445, i64 8, ptr %v437, i64 8, ptr %v449, i64 8, i64 0)
  br label %b67
b67:
  %v451 = add i64 %v436, 64
  br label %b68
b68:
  %v452 = phi i64 [ %v431, %b67 ], [ %v475, %b73 ]
  %v453 = icmp slt i64 %v452, %v435
  br i1 %v453, label %b69, label %b70
b69:
  %v454 = sub i64 %v452, %v431
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v402, i64 %v455
  %v457 = add i64 %v344, 0
  %v458 = and i64 %v457, 1
  %v459 = mul i64 %v458, %v7
  %v460 = add i64 %v459, %v452
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v22, i64 %v461
  br label %b71
b71:
  %v463 = phi i64 [ 0, %b69 ], [ %v474, %b72 ]
  %v464 = icmp slt i64 %v463, 1
  br i1 %v464, label %b72, label %b73
b72:
  %v465 = mul i64 %v421, 1
  %v466 = add i64 %v465, %v463
  %v467 = mul i64 %v466, 8
  %v468 = add i64 0, %v463
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v456, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 0, %v467
  %v473 = getelementptr inbounds float, ptr %v462, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v463, 1
  br label %b71
b73:
  %v475 = add nsw i64 %v452, 1
  br label %b68
b70:
  %v476 = add nsw i64 %v427, 1
  br label %b63
b65:
  %v477 = add nsw i64 %v421, 1
  br label %b60
b62:
  %v478 = add nsw i64 %v416, 96
  br label %b57
b59:
  %v479 = add nsw i64 %v341, 1
  br label %b51
b53:
  %v480 = icmp sgt i64 %v3, 1
  br i1 %v480, label %b74, label %b75
b74:
  %v481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v482 = atomicrmw add ptr %v481, i64 1 acq_rel
  %v483 = load i64, ptr %v73, align 8
  %v484 = add i64 %v483, 1
  store i64 %v484, ptr %v73, align 8
  %v485 = mul i64 %v3, %v484
  br label %b76
b76:
  %v486 = load atomic i64, ptr %v481 acquire, align 8
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b77, label %b78
b77:
  %v488 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v489 = icmp eq i64 %v2, 0
  br i1 %v489, label %b79, label %b80
b79:
  br label %b81
b81:
  %v490 = phi i64 [ 0, %b79 ], [ %v493, %b82 ]
  %v491 = icmp slt i64 %v490, 64
  br i1 %v491, label %b82, label %b83
b82:
  %v492 = getelementptr inbounds float, ptr %v26, i64 %v490
  store float 0x0000000000000000, ptr %v492, align 4
  %v493 = add nsw i64 %v490, 1
  br label %b81
b83:
  br label %b84
b84:
  %v494 = phi i64 [ 0, %b83 ], [ %v519, %b89 ]
  %v495 = icmp slt i64 %v494, %v8
  br i1 %v495, label %b85, label %b86
b85:
  br label %b87
b87:
  %v496 = phi i64 [ 0, %b85 ], [ %v518, %b88 ]
  %v497 = icmp slt i64 %v496, 8
  br i1 %v497, label %b88, label %b89
b88:
  %v498 = mul i64 %v494, 1
  %v499 = getelementptr inbounds float, ptr %v10, i64 %v498
  %v500 = getelementptr inbounds float, ptr %v499, i64 0
  %v501 = load float, ptr %v500, align 4
  %v502 = mul i64 %v494, 8
  %v503 = getelementptr inbounds float, ptr %v48, i64 %v502
  %v504 = add i64 0, %v496
  %v505 = getelementptr inbounds float, ptr %v503, i64 %v504
  %v506 = load float, ptr %v505, align 4
  %v507 = fptosi float %v501 to i64
  %v508 = icmp slt i64 %v507, 0
  %v509 = select i1 %v508, i64 0, i64 %v507
  %v510 = icmp sgt i64 %v509, 7
  %v511 = select i1 %v510, i64 7, i64 %v509
  %v512 = add i64 0, %v496
  %v513 = mul i64 %v511, 8
  %v514 = add i64 %v512, %v513
  %v515 = getelementptr inbounds float, ptr %v26, i64 %v514
  %v516 = load float, ptr %v515, align 4
  %v517 = fadd float %v516, %v506
  store float %v517, ptr %v515, align 4
  %v518 = add nsw i64 %v496, 1
  br label %b87
b89:
  %v519 = add nsw i64 %v494, 1
  br label %b84
b86:
  br label %b80
b80:
  %v520 = icmp sgt i64 %v3, 1
  br i1 %v520, label %b90, label %b91
b90:
  %v521 = getelementptr inbounds i64, ptr %v1, i64 3
  %v522 = atomicrmw add ptr %v521, i64 1 acq_rel
  %v523 = load i64, ptr %v73, align 8
  %v524 = add i64 %v523, 1
  store i64 %v524, ptr %v73, align 8
  %v525 = mul i64 %v3, %v524
  br label %b92
b92:
  %v526 = load atomic i64, ptr %v521 acquire, align 8
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b93, label %b94
b93:
  %v528 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v529 = mul i64 0, 8
  %v530 = getelementptr inbounds float, ptr %v48, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 0
  %v532 = mul i64 0, 8
  %v533 = getelementptr inbounds float, ptr %v20, i64 %v532
  %v534 = getelementptr inbounds float, ptr %v533, i64 0
  %v535 = getelementptr inbounds float, ptr %v78, i64 12288
  %v536 = add i64 8, 1
  %v537 = sdiv i64 %v536, 2
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 2
  %v542 = icmp slt i64 %v541, 8
  %v543 = select i1 %v542, i64 %v541, i64 8
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 2
  %v547 = icmp slt i64 %v546, 8
  %v548 = select i1 %v547, i64 %v546, i64 8
  %v549 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b95
b95:
  %v550 = phi i64 [ %v543, %b91 ], [ %v558, %b100 ]
  %v551 = icmp slt i64 %v550, %v548
  br i1 %v551, label %b96, label %b97
b96:
  %v552 = mul i64 %v550, 8
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  br label %b98
b98:
  %v554 = phi i64 [ 0, %b96 ], [ %v557, %b99 ]
  %v555 = icmp slt i64 %v554, 8
  br i1 %v555, label %b99, label %b100
b99:
  %v556 = getelementptr inbounds float, ptr %v553, i64 %v554
  store float 0x0000000000000000, ptr %v556, align 4
  %v557 = add nsw i64 %v554, 1
  br label %b98
b100:
  %v558 = add nsw i64 %v550, 1
  br label %b95
b97:
  %v559 = mul i64 %v8, 1
  br label %b101
b101:
  %v560 = phi i64 [ 0, %b97 ], [ %v664, %b106 ]
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b102, label %b103
b102:
  %v562 = sub i64 %v559, %v560
  %v563 = icmp slt i64 %v562, 384
  %v564 = select i1 %v563, i64 %v562, i64 384
  br label %b104
b104:
  %v565 = phi i64 [ %v543, %b102 ], [ %v663, %b130 ]
  %v566 = icmp slt i64 %v565, %v548
  br i1 %v566, label %b105, label %b106
b105:
  %v567 = sub i64 %v548, %v565
  %v568 = icmp slt i64 %v567, 64
  %v569 = select i1 %v568, i64 %v567, i64 64
  %v570 = sdiv i64 %v569, 2
  %v571 = mul i64 %v570, 2
  %v572 = sub i64 %v569, %v571
  %v573 = mul i64 %v560, 8
  %v574 = add i64 %v573, %v565
  %v575 = getelementptr inbounds float, ptr %v531, i64 %v574
  br label %b107
b107:
  %v576 = phi i64 [ 0, %b105 ], [ %v602, %b115 ]
  %v577 = icmp slt i64 %v576, %v564
  br i1 %v577, label %b108, label %b109
b108:
  %v578 = mul i64 %v576, 8
  %v579 = getelementptr inbounds float, ptr %v575, i64 %v578
  %v580 = mul i64 %v576, 2
  %v581 = getelementptr inbounds float, ptr %v535, i64 %v580
  br label %b110
b110:
  %v582 = phi i64 [ 0, %b108 ], [ %v591, %b111 ]
  %v583 = icmp slt i64 %v582, %v570
  br i1 %v583, label %b111, label %b112
b111:
  %v584 = mul i64 %v582, 2
  %v585 = getelementptr inbounds float, ptr %v579, i64 %v584
  %v586 = mul i64 %v582, 768
  %v587 = getelementptr inbounds float, ptr %v581, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v585, i64 0
  %v589 = load <2 x float>, ptr %v588, align 4
  %v590 = getelementptr inbounds float, ptr %v587, i64 0
  store <2 x float> %v589, ptr %v590, align 4
  %v591 = add nsw i64 %v582, 1
  br label %b110
b112:
  %v592 = mul i64 %v570, 2
  %v593 = getelementptr inbounds float, ptr %v579, i64 %v592
  %v594 = mul i64 %v570, 768
  %v595 = getelementptr inbounds float, ptr %v581, i64 %v594
  br label %b113
b113:
  %v596 = phi i64 [ 0, %b112 ], [ %v601, %b114 ]
  %v597 = icmp slt i64 %v596, %v572
  br i1 %v597, label %b114, label %b115
b114:
  %v598 = getelementptr inbounds float, ptr %v593, i64 %v596
  %v599 = load float, ptr %v598, align 4
  %v600 = getelementptr inbounds float, ptr %v595, i64 %v596
  store float %v599, ptr %v600, align 4
  %v601 = add nsw i64 %v596, 1
  br label %b113, !llvm.loop !0
b115:
  %v602 = add nsw i64 %v576, 1
  br label %b107
b109:
  br label %b116
b116:
  %v603 = phi i64 [ 0, %b109 ], [ %v638, %b124 ]
  %v604 = icmp slt i64 %v603, 0
  br i1 %v604, label %b117, label %b118
b117:
  %v605 = mul i64 %v560, 8
  %v606 = add i64 %v605, %v603
  %v607 = getelementptr inbounds float, ptr %v534, i64 %v606
  br label %b119
b119:
  %v608 = phi i64 [ 0, %b117 ], [ %v626, %b120 ]
  %v609 = icmp slt i64 %v608, %v564
  br i1 %v609, label %b120, label %b121
b120:
  %v610 = mul i64 %v608, 8
  %v611 = getelementptr inbounds float, ptr %v607, i64 %v610
  %v612 = mul i64 %v608, 32
  %v613 = getelementptr inbounds float, ptr %v78, i64 %v612
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  store <8 x float> %v615, ptr %v616, align 4
  %v617 = getelementptr inbounds float, ptr %v611, i64 8
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v613, i64 8
  store <8 x float> %v618, ptr %v619, align 4
  %v620 = getelementptr inbounds float, ptr %v611, i64 16
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v613, i64 16
  store <8 x float> %v621, ptr %v622, align 4
  %v623 = getelementptr inbounds float, ptr %v611, i64 24
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = getelementptr inbounds float, ptr %v613, i64 24
  store <8 x float> %v624, ptr %v625, align 4
  %v626 = add nsw i64 %v608, 1
  br label %b119
b121:
  %v627 = sdiv i64 %v569, 2
  br label %b122
b122:
  %v628 = phi i64 [ 0, %b121 ], [ %v637, %b123 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b123, label %b124
b123:
  %v630 = mul i64 %v628, 2
  %v631 = add i64 %v565, %v630
  %v632 = mul i64 %v628, 768
  %v633 = getelementptr inbounds float, ptr %v535, i64 %v632
  %v634 = mul i64 %v631, 8
  %v635 = add i64 %v634, %v603
  %v636 = getelementptr inbounds float, ptr %v549, i64 %v635
  call void @outer_2x32(ptr %v633, ptr %v78, i64 %v564, ptr %v636, i64 8)
  %v637 = add nsw i64 %v628, 1
  br label %b122
b124:
  %v638 = add nsw i64 %v603, 32
  br label %b116
b118:
  %v639 = mul i64 %v560, 8
  %v640 = add i64 %v639, 0
  %v641 = getelementptr inbounds float, ptr %v534, i64 %v640
  br label %b125
b125:
  %v642 = phi i64 [ 0, %b118 ], [ %v651, %b126 ]
  %v643 = icmp slt i64 %v642, %v564
  br i1 %v643, label %b126, label %b127
b126:
  %v644 = mul i64 %v642, 8
  %v645 = getelementptr inbounds float, ptr %v641, i64 %v644
  %v646 = mul i64 %v642, 8
  %v647 = getelementptr inbounds float, ptr %v78, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v645, i64 0
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v647, i64 0
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = add nsw i64 %v642, 1
  br label %b125
b127:
  %v652 = sdiv i64 %v569, 2
  br label %b128
b128:
  %v653 = phi i64 [ 0, %b127 ], [ %v662, %b129 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b129, label %b130
b129:
  %v655 = mul i64 %v653, 2
  %v656 = add i64 %v565, %v655
  %v657 = mul i64 %v653, 768
  %v658 = getelementptr inbounds float, ptr %v535, i64 %v657
  %v659 = mul i64 %v656, 8
  %v660 = add i64 %v659, 0
  %v661 = getelementptr inbounds float, ptr %v549, i64 %v660
  call void @outer_2x8(ptr %v658, ptr %v78, i64 %v564, ptr %v661, i64 8)
  %v662 = add nsw i64 %v653, 1
  br label %b128
b130:
  %v663 = add nsw i64 %v565, 64
  br label %b104
b106:
  %v664 = add nsw i64 %v560, 384
  br label %b101
b103:
  %v665 = icmp sgt i64 %v3, 1
  br i1 %v665, label %b131, label %b132
b131:
  %v666 = getelementptr inbounds i64, ptr %v1, i64 3
  %v667 = atomicrmw add ptr %v666, i64 1 acq_rel
  %v668 = load i64, ptr %v73, align 8
  %v669 = add i64 %v668, 1
  store i64 %v669, ptr %v73, align 8
  %v670 = mul i64 %v3, %v669
  br label %b133
b133:
  %v671 = load atomic i64, ptr %v666 acquire, align 8
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b134, label %b135
b134:
  %v673 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v674 = mul i64 0, 8
  %v675 = getelementptr inbounds float, ptr %v44, i64 %v674
  %v676 = getelementptr inbounds float, ptr %v675, i64 0
  %v677 = mul i64 1, %v7
  %v678 = add i64 0, %v677
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v20, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = getelementptr inbounds float, ptr %v78, i64 12288
  %v683 = add i64 8, 1
  %v684 = sdiv i64 %v683, 2
  %v685 = add i64 %v2, 1
  %v686 = mul i64 %v684, %v2
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 2
  %v689 = icmp slt i64 %v688, 8
  %v690 = select i1 %v689, i64 %v688, i64 8
  %v691 = mul i64 %v684, %v685
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 2
  %v694 = icmp slt i64 %v693, 8
  %v695 = select i1 %v694, i64 %v693, i64 8
  %v696 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b136
b136:
  %v697 = phi i64 [ %v690, %b132 ], [ %v705, %b141 ]
  %v698 = icmp slt i64 %v697, %v695
  br i1 %v698, label %b137, label %b138
b137:
  %v699 = mul i64 %v697, 8
  %v700 = getelementptr inbounds float, ptr %v696, i64 %v699
  br label %b139
b139:
  %v701 = phi i64 [ 0, %b137 ], [ %v704, %b140 ]
  %v702 = icmp slt i64 %v701, 8
  br i1 %v702, label %b140, label %b141
b140:
  %v703 = getelementptr inbounds float, ptr %v700, i64 %v701
  store float 0x0000000000000000, ptr %v703, align 4
  %v704 = add nsw i64 %v701, 1
  br label %b139
b141:
  %v705 = add nsw i64 %v697, 1
  br label %b136
b138:
  %v706 = mul i64 %v8, 1
  br label %b142
b142:
  %v707 = phi i64 [ 0, %b138 ], [ %v811, %b147 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b143, label %b144
b143:
  %v709 = sub i64 %v706, %v707
  %v710 = icmp slt i64 %v709, 384
  %v711 = select i1 %v710, i64 %v709, i64 384
  br label %b145
b145:
  %v712 = phi i64 [ %v690, %b143 ], [ %v810, %b171 ]
  %v713 = icmp slt i64 %v712, %v695
  br i1 %v713, label %b146, label %b147
b146:
  %v714 = sub i64 %v695, %v712
  %v715 = icmp slt i64 %v714, 64
  %v716 = select i1 %v715, i64 %v714, i64 64
  %v717 = sdiv i64 %v716, 2
  %v718 = mul i64 %v717, 2
  %v719 = sub i64 %v716, %v718
  %v720 = mul i64 %v707, 8
  %v721 = add i64 %v720, %v712
  %v722 = getelementptr inbounds float, ptr %v676, i64 %v721
  br label %b148
b148:
  %v723 = phi i64 [ 0, %b146 ], [ %v749, %b156 ]
  %v724 = icmp slt i64 %v723, %v711
  br i1 %v724, label %b149, label %b150
b149:
  %v725 = mul i64 %v723, 8
  %v726 = getelementptr inbounds float, ptr %v722, i64 %v725
  %v727 = mul i64 %v723, 2
  %v728 = getelementptr inbounds float, ptr %v682, i64 %v727
  br label %b151
b151:
  %v729 = phi i64 [ 0, %b149 ], [ %v738, %b152 ]
  %v730 = icmp slt i64 %v729, %v717
  br i1 %v730, label %b152, label %b153
b152:
  %v731 = mul i64 %v729, 2
  %v732 = getelementptr inbounds float, ptr %v726, i64 %v731
  %v733 = mul i64 %v729, 768
  %v734 = getelementptr inbounds float, ptr %v728, i64 %v733
  %v735 = getelementptr inbounds float, ptr %v732, i64 0
  %v736 = load <2 x float>, ptr %v735, align 4
  %v737 = getelementptr inbounds float, ptr %v734, i64 0
  store <2 x float> %v736, ptr %v737, align 4
  %v738 = add nsw i64 %v729, 1
  br label %b151
b153:
  %v739 = mul i64 %v717, 2
  %v740 = getelementptr inbounds float, ptr %v726, i64 %v739
  %v741 = mul i64 %v717, 768
  %v742 = getelementptr inbounds float, ptr %v728, i64 %v741
  br label %b154
b154:
  %v743 = phi i64 [ 0, %b153 ], [ %v748, %b155 ]
  %v744 = icmp slt i64 %v743, %v719
  br i1 %v744, label %b155, label %b156
b155:
  %v745 = getelementptr inbounds float, ptr %v740, i64 %v743
  %v746 = load float, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v742, i64 %v743
  store float %v746, ptr %v747, align 4
  %v748 = add nsw i64 %v743, 1
  br label %b154, !llvm.loop !3
b156:
  %v749 = add nsw i64 %v723, 1
  br label %b148
b150:
  br label %b157
b157:
  %v750 = phi i64 [ 0, %b150 ], [ %v785, %b165 ]
  %v751 = icmp slt i64 %v750, 0
  br i1 %v751, label %b158, label %b159
b158:
  %v752 = mul i64 %v707, 8
  %v753 = add i64 %v752, %v750
  %v754 = getelementptr inbounds float, ptr %v681, i64 %v753
  br label %b160
b160:
  %v755 = phi i64 [ 0, %b158 ], [ %v773, %b161 ]
  %v756 = icmp slt i64 %v755, %v711
  br i1 %v756, label %b161, label %b162
b161:
  %v757 = mul i64 %v755, 8
  %v758 = getelementptr inbounds float, ptr %v754, i64 %v757
  %v759 = mul i64 %v755, 32
  %v760 = getelementptr inbounds float, ptr %v78, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v758, i64 0
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = getelementptr inbounds float, ptr %v760, i64 0
  store <8 x float> %v762, ptr %v763, align 4
  %v764 = getelementptr inbounds float, ptr %v758, i64 8
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v760, i64 8
  store <8 x float> %v765, ptr %v766, align 4
  %v767 = getelementptr inbounds float, ptr %v758, i64 16
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v760, i64 16
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = getelementptr inbounds float, ptr %v758, i64 24
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v760, i64 24
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = add nsw i64 %v755, 1
  br label %b160
b162:
  %v774 = sdiv i64 %v716, 2
  br label %b163
b163:
  %v775 = phi i64 [ 0, %b162 ], [ %v784, %b164 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b164, label %b165
b164:
  %v777 = mul i64 %v775, 2
  %v778 = add i64 %v712, %v777
  %v779 = mul i64 %v775, 768
  %v780 = getelementptr inbounds float, ptr %v682, i64 %v779
  %v781 = mul i64 %v778, 8
  %v782 = add i64 %v781, %v750
  %v783 = getelementptr inbounds float, ptr %v696, i64 %v782
  call void @outer_2x32(ptr %v780, ptr %v78, i64 %v711, ptr %v783, i64 8)
  %v784 = add nsw i64 %v775, 1
  br label %b163
b165:
  %v785 = add nsw i64 %v750, 32
  br label %b157
b159:
  %v786 = mul i64 %v707, 8
  %v787 = add i64 %v786, 0
  %v788 = getelementptr inbounds float, ptr %v681, i64 %v787
  br label %b166
b166:
  %v789 = phi i64 [ 0, %b159 ], [ %v798, %b167 ]
  %v790 = icmp slt i64 %v789, %v711
  br i1 %v790, label %b167, label %b168
b167:
  %v791 = mul i64 %v789, 8
  %v792 = getelementptr inbounds float, ptr %v788, i64 %v791
  %v793 = mul i64 %v789, 8
  %v794 = getelementptr inbounds float, ptr %v78, i64 %v793
  %v795 = getelementptr inbounds float, ptr %v792, i64 0
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = getelementptr inbounds float, ptr %v794, i64 0
  store <8 x float> %v796, ptr %v797, align 4
  %v798 = add nsw i64 %v789, 1
  br label %b166
b168:
  %v799 = sdiv i64 %v716, 2
  br label %b169
b169:
  %v800 = phi i64 [ 0, %b168 ], [ %v809, %b170 ]
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b170, label %b171
b170:
  %v802 = mul i64 %v800, 2
  %v803 = add i64 %v712, %v802
  %v804 = mul i64 %v800, 768
  %v805 = getelementptr inbounds float, ptr %v682, i64 %v804
  %v806 = mul i64 %v803, 8
  %v807 = add i64 %v806, 0
  %v808 = getelementptr inbounds float, ptr %v696, i64 %v807
  call void @outer_2x8(ptr %v805, ptr %v78, i64 %v711, ptr %v808, i64 8)
  %v809 = add nsw i64 %v800, 1
  br label %b169
b171:
  %v810 = add nsw i64 %v712, 64
  br label %b145
b147:
  %v811 = add nsw i64 %v707, 384
  br label %b142
b144:
  %v812 = icmp sgt i64 %v3, 1
  br i1 %v812, label %b172, label %b173
b172:
  %v813 = getelementptr inbounds i64, ptr %v1, i64 3
  %v814 = atomicrmw add ptr %v813, i64 1 acq_rel
  %v815 = load i64, ptr %v73, align 8
  %v816 = add i64 %v815, 1
  store i64 %v816, ptr %v73, align 8
  %v817 = mul i64 %v3, %v816
  br label %b174
b174:
  %v818 = load atomic i64, ptr %v813 acquire, align 8
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b175, label %b176
b175:
  %v820 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
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
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
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
