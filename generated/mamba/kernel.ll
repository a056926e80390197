; generated from specs/mamba.yaml by `make generated`: do not edit
; mamba I=8 E=8 N=16 R=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v173 = alloca i64, i64 1, align 8
  %v1404 = alloca float, i64 96, align 4
  %v1627 = alloca float, i64 64, align 4
  %v1814 = alloca float, i64 64, align 4
  %v2432 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 7
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 16
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 17
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 18
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 25
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 26
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 36
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 37
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 41
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 42
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 43
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 44
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 45
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 46
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 47
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 48
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 49
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 50
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 51
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 52
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 53
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  store i64 0, ptr %v173, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v175 = load ptr, ptr %v174, align 4
  %v176 = mul i64 %v2, 0
  %v177 = add i64 %v176, 576
  %v178 = getelementptr inbounds float, ptr %v175, i64 %v177
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b0, label %b1
b0:
  %v182 = icmp eq i64 %v2, 0
  br i1 %v182, label %b2, label %b3
b2:
  br label %b4
b4:
  %v183 = phi i64 [ 0, %b2 ], [ %v219, %b5 ]
  %v184 = icmp slt i64 %v183, 128
  br i1 %v184, label %b5, label %b6
b5:
  %v185 = add i64 0, %v183
  %v186 = getelementptr inbounds float, ptr %v10, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fcmp olt <8 x float> %v187, splat (float 0xC05A400000000000)
  %v189 = select <8 x i1> %v188, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v187
  %v190 = fcmp ogt <8 x float> %v189, splat (float 0x4056400000000000)
  %v191 = select <8 x i1> %v190, <8 x float> splat (float 0x4056400000000000), <8 x float> %v189
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v193 = fsub <8 x float> %v192, splat (float 0x4168000000000000)
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v191)
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v194)
  %v196 = bitcast <8 x float> %v192 to <8 x i32>
  %v197 = fmul <8 x float> %v195, %v195
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v195, <8 x float> splat (float 0x3F81227F40000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v195, <8 x float> splat (float 0x3FA5556740000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> %v195, <8 x float> splat (float 0x3FC5554B00000000))
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v195, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v201, <8 x float> %v195)
  %v203 = sub <8 x i32> %v196, splat (i32 1262485250)
  %v204 = lshr <8 x i32> %v203, splat (i32 1)
  %v205 = sub <8 x i32> %v203, %v204
  %v206 = shl <8 x i32> %v204, splat (i32 23)
  %v207 = bitcast <8 x i32> %v206 to <8 x float>
  %v208 = shl <8 x i32> %v205, splat (i32 23)
  %v209 = bitcast <8 x i32> %v208 to <8 x float>
  %v210 = fadd <8 x float> %v202, splat (float 0x3FF0000000000000)
  %v211 = fmul <8 x float> %v210, %v207
  %v212 = fmul <8 x float> %v211, %v209
  %v213 = add i64 0, %v183
  %v214 = getelementptr inbounds float, ptr %v74, i64 %v213
  %v215 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = add i64 0, %v183
  %v218 = getelementptr inbounds float, ptr %v76, i64 %v217
  store <8 x float> %v212, ptr %v218, align 4
  %v219 = add nsw i64 %v183, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b7, label %b8
b7:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = load i64, ptr %v173, align 8
  %v224 = add i64 %v223, 1
  store i64 %v224, ptr %v173, align 8
  %v225 = mul i64 %v3, %v224
  br label %b9
b9:
  %v226 = load atomic i64, ptr %v221 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b10, label %b11
b10:
  %v228 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 4
  %v230 = load i64, ptr %v229, align 8
  %v231 = icmp eq i64 %v230, 0
  br i1 %v231, label %b12, label %b13
b12:
  %v232 = icmp eq i64 %v2, 0
  br i1 %v232, label %b14, label %b15
b14:
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v78, i64 %v233
  %v235 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v236, ptr %v234, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v237 = icmp sgt i64 %v3, 1
  br i1 %v237, label %b16, label %b17
b16:
  %v238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v239 = atomicrmw add ptr %v238, i64 1 acq_rel
  %v240 = load i64, ptr %v173, align 8
  %v241 = add i64 %v240, 1
  store i64 %v241, ptr %v173, align 8
  %v242 = mul i64 %v3, %v241
  br label %b18
b18:
  %v243 = load atomic i64, ptr %v238 acquire, align 8
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b19, label %b20
b19:
  %v245 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 4
  %v247 = load i64, ptr %v246, align 8
  %v248 = icmp eq i64 %v247, 0
  br i1 %v248, label %b21, label %b22
b21:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 63
  %v250 = load i64, ptr %v249, align 8
  %v251 = icmp eq i64 %v250, 0
  br i1 %v251, label %b23, label %b24
b23:
  %v252 = add i64 %v7, 0
  %v253 = sdiv i64 %v252, 1
  %v254 = add i64 %v2, 1
  %v255 = mul i64 %v253, %v2
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  %v260 = mul i64 %v253, %v254
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, %v7
  %v264 = select i1 %v263, i64 %v262, i64 %v7
  br label %b25
b25:
  %v265 = phi i64 [ %v259, %b23 ], [ %v279, %b30 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b26, label %b27
b26:
  %v267 = and i64 0, %v128
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v265
  %v270 = mul i64 %v269, 128
  %v271 = getelementptr inbounds float, ptr %v32, i64 %v270
  br label %b28
b28:
  %v272 = phi i64 [ 0, %b26 ], [ %v278, %b29 ]
  %v273 = icmp slt i64 %v272, 128
  br i1 %v273, label %b29, label %b30
b29:
  %v274 = add i64 0, %v272
  %v275 = getelementptr inbounds float, ptr %v271, i64 %v274
  %v276 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v277 = shufflevector <8 x float> %v276, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v277, ptr %v275, align 4
  %v278 = add nsw i64 %v272, 8
  br label %b28
b30:
  %v279 = add nsw i64 %v265, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b31, label %b32
b31:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v173, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v173, align 8
  %v285 = mul i64 %v3, %v284
  br label %b33
b33:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b34, label %b35
b34:
  %v288 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 4
  %v290 = load i64, ptr %v289, align 8
  %v291 = icmp eq i64 %v290, 0
  br i1 %v291, label %b36, label %b37
b36:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 64
  %v293 = load i64, ptr %v292, align 8
  %v294 = icmp eq i64 %v293, 0
  br i1 %v294, label %b38, label %b39
b38:
  %v295 = add i64 %v7, 0
  %v296 = sdiv i64 %v295, 1
  %v297 = add i64 %v2, 1
  %v298 = mul i64 %v296, %v2
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v7
  %v302 = select i1 %v301, i64 %v300, i64 %v7
  %v303 = mul i64 %v296, %v297
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v7
  %v307 = select i1 %v306, i64 %v305, i64 %v7
  br label %b40
b40:
  %v308 = phi i64 [ %v302, %b38 ], [ %v319, %b41 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b41, label %b42
b41:
  %v310 = and i64 0, %v130
  %v311 = mul i64 %v310, %v7
  %v312 = add i64 %v311, %v308
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v34, i64 %v313
  %v315 = add i64 0, 0
  %v316 = getelementptr inbounds float, ptr %v314, i64 %v315
  %v317 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v318 = shufflevector <8 x float> %v317, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v318, ptr %v316, align 4
  %v319 = add nsw i64 %v308, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v320 = icmp sgt i64 %v3, 1
  br i1 %v320, label %b43, label %b44
b43:
  %v321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v322 = atomicrmw add ptr %v321, i64 1 acq_rel
  %v323 = load i64, ptr %v173, align 8
  %v324 = add i64 %v323, 1
  store i64 %v324, ptr %v173, align 8
  %v325 = mul i64 %v3, %v324
  br label %b45
b45:
  %v326 = load atomic i64, ptr %v321 acquire, align 8
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b46, label %b47
b46:
  %v328 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v329 = getelementptr inbounds i64, ptr %v1, i64 4
  %v330 = load i64, ptr %v329, align 8
  %v331 = icmp eq i64 %v330, 0
  br i1 %v331, label %b48, label %b49
b48:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 65
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b50, label %b51
b50:
  %v335 = add i64 %v7, 0
  %v336 = sdiv i64 %v335, 1
  %v337 = add i64 %v2, 1
  %v338 = mul i64 %v336, %v2
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v7
  %v342 = select i1 %v341, i64 %v340, i64 %v7
  %v343 = mul i64 %v336, %v337
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, %v7
  %v347 = select i1 %v346, i64 %v345, i64 %v7
  br label %b52
b52:
  %v348 = phi i64 [ %v342, %b50 ], [ %v365, %b53 ]
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b53, label %b54
b53:
  %v350 = and i64 0, %v130
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v348
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v34, i64 %v353
  %v355 = and i64 0, %v132
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v348
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v36, i64 %v358
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v354, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v359, i64 %v363
  store <8 x float> %v362, ptr %v364, align 4
  %v365 = add nsw i64 %v348, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b55, label %b56
b55:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v173, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v173, align 8
  %v371 = mul i64 %v3, %v370
  br label %b57
b57:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b58, label %b59
b58:
  %v374 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b60, label %b61
b60:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 66
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b62, label %b63
b62:
  %v381 = add i64 %v7, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  br label %b64
b64:
  %v394 = phi i64 [ %v388, %b62 ], [ %v411, %b65 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b65, label %b66
b65:
  %v396 = and i64 0, %v130
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v394
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v34, i64 %v399
  %v401 = and i64 0, %v134
  %v402 = mul i64 %v401, %v7
  %v403 = add i64 %v402, %v394
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v38, i64 %v404
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v400, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v405, i64 %v409
  store <8 x float> %v408, ptr %v410, align 4
  %v411 = add nsw i64 %v394, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v412 = icmp sgt i64 %v3, 1
  br i1 %v412, label %b67, label %b68
b67:
  %v413 = getelementptr inbounds i64, ptr %v1, i64 3
  %v414 = atomicrmw add ptr %v413, i64 1 acq_rel
  %v415 = load i64, ptr %v173, align 8
  %v416 = add i64 %v415, 1
  store i64 %v416, ptr %v173, align 8
  %v417 = mul i64 %v3, %v416
  br label %b69
b69:
  %v418 = load atomic i64, ptr %v413 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b70, label %b71
b70:
  %v420 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v421 = getelementptr inbounds float, ptr %v175, i64 0
  %v422 = getelementptr inbounds i64, ptr %v1, i64 4
  %v423 = load i64, ptr %v422, align 8
  %v424 = icmp eq i64 %v423, 0
  br i1 %v424, label %b72, label %b73
b72:
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  br label %b74
b74:
  %v440 = phi i64 [ %v432, %b72 ], [ %v665, %b99 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b75, label %b76
b75:
  %v442 = mul i64 %v440, 128
  %v443 = mul i64 %v440, 16
  %v444 = add i64 %v442, 0
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v421, i64 %v444
  %v447 = sub i64 16, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = icmp ult i64 %v449, 8
  %v451 = select i1 %v450, i64 %v449, i64 8
  %v452 = trunc i64 %v451 to i32
  %v453 = insertelement <8 x i32> poison, i32 %v452, i64 0
  %v454 = shufflevector <8 x i32> %v453, <8 x i32> poison, <8 x i32> zeroinitializer
  %v455 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v454
  %v456 = mul i64 %v445, 8
  %v457 = add i64 0, %v456
  %v458 = getelementptr inbounds float, ptr %v14, i64 %v457
  %v459 = icmp sge i64 %v449, 8
  br i1 %v459, label %b77, label %b78
b77:
  br label %b79
b79:
  %v460 = phi i64 [ 0, %b77 ], [ %v534, %b80 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b80, label %b81
b80:
  %v462 = add i64 %v460, 0
  %v463 = getelementptr inbounds float, ptr %v458, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v460, 8
  %v466 = getelementptr inbounds float, ptr %v458, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 %v460, 16
  %v469 = getelementptr inbounds float, ptr %v458, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v460, 24
  %v472 = getelementptr inbounds float, ptr %v458, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 %v460, 32
  %v475 = getelementptr inbounds float, ptr %v458, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 %v460, 40
  %v478 = getelementptr inbounds float, ptr %v458, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 %v460, 48
  %v481 = getelementptr inbounds float, ptr %v458, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 %v460, 56
  %v484 = getelementptr inbounds float, ptr %v458, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v487 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v488 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v489 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v490 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v491 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v492 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v493 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v494 = shufflevector <8 x float> %v486, <8 x float> %v490, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v495 = shufflevector <8 x float> %v486, <8 x float> %v490, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v496 = shufflevector <8 x float> %v488, <8 x float> %v492, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v497 = shufflevector <8 x float> %v488, <8 x float> %v492, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v498 = shufflevector <8 x float> %v487, <8 x float> %v491, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v499 = shufflevector <8 x float> %v487, <8 x float> %v491, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v500 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v501 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v502 = shufflevector <8 x float> %v494, <8 x float> %v496, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v503 = shufflevector <8 x float> %v494, <8 x float> %v496, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v504 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v505 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v506 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v507 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v508 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v509 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v510 = add i64 %v460, 0
  %v511 = mul i64 %v510, 16
  %v512 = getelementptr inbounds float, ptr %v446, i64 %v511
  store <8 x float> %v502, ptr %v512, align 4
  %v513 = add i64 %v460, 1
  %v514 = mul i64 %v513, 16
  %v515 = getelementptr inbounds float, ptr %v446, i64 %v514
  store <8 x float> %v503, ptr %v515, align 4
  %v516 = add i64 %v460, 2
  %v517 = mul i64 %v516, 16
  %v518 = getelementptr inbounds float, ptr %v446, i64 %v517
  store <8 x float> %v504, ptr %v518, align 4
  %v519 = add i64 %v460, 3
  %v520 = mul i64 %v519, 16
  %v521 = getelementptr inbounds float, ptr %v446, i64 %v520
  store <8 x float> %v505, ptr %v521, align 4
  %v522 = add i64 %v460, 4
  %v523 = mul i64 %v522, 16
  %v524 = getelementptr inbounds float, ptr %v446, i64 %v523
  store <8 x float> %v506, ptr %v524, align 4
  %v525 = add i64 %v460, 5
  %v526 = mul i64 %v525, 16
  %v527 = getelementptr inbounds float, ptr %v446, i64 %v526
  store <8 x float> %v507, ptr %v527, align 4
  %v528 = add i64 %v460, 6
  %v529 = mul i64 %v528, 16
  %v530 = getelementptr inbounds float, ptr %v446, i64 %v529
  store <8 x float> %v508, ptr %v530, align 4
  %v531 = add i64 %v460, 7
  %v532 = mul i64 %v531, 16
  %v533 = getelementptr inbounds float, ptr %v446, i64 %v532
  store <8 x float> %v509, ptr %v533, align 4
  %v534 = add nsw i64 %v460, 8
  br label %b79
b81:
  br label %b82
b82:
  %v535 = phi i64 [ 8, %b81 ], [ %v543, %b83 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b83, label %b84
b83:
  %v537 = mul i64 %v535, 1
  %v538 = getelementptr inbounds float, ptr %v458, i64 %v537
  %v539 = getelementptr float, ptr %v538, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v540 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v539, <8 x i1> %v455, <8 x float> zeroinitializer)
  %v541 = mul i64 %v535, 16
  %v542 = getelementptr inbounds float, ptr %v446, i64 %v541
  store <8 x float> %v540, ptr %v542, align 4
  %v543 = add nsw i64 %v535, 1
  br label %b82
b84:
  br label %b78
b78:
  %v544 = icmp slt i64 %v449, 8
  br i1 %v544, label %b85, label %b86
b85:
  br label %b87
b87:
  %v545 = phi i64 [ 0, %b85 ], [ %v553, %b88 ]
  %v546 = icmp slt i64 %v545, 8
  br i1 %v546, label %b88, label %b89
b88:
  %v547 = mul i64 %v545, 1
  %v548 = getelementptr inbounds float, ptr %v458, i64 %v547
  %v549 = getelementptr float, ptr %v548, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v550 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v549, <8 x i1> %v455, <8 x float> zeroinitializer)
  %v551 = mul i64 %v545, 16
  %v552 = getelementptr inbounds float, ptr %v446, i64 %v551
  store <8 x float> %v550, ptr %v552, align 4
  %v553 = add nsw i64 %v545, 1
  br label %b87
b89:
  br label %b86
b86:
  %v554 = add i64 %v442, 8
  %v555 = add i64 %v443, 8
  %v556 = getelementptr inbounds float, ptr %v421, i64 %v554
  %v557 = sub i64 16, %v555
  %v558 = icmp slt i64 %v557, 0
  %v559 = select i1 %v558, i64 0, i64 %v557
  %v560 = icmp ult i64 %v559, 8
  %v561 = select i1 %v560, i64 %v559, i64 8
  %v562 = trunc i64 %v561 to i32
  %v563 = insertelement <8 x i32> poison, i32 %v562, i64 0
  %v564 = shufflevector <8 x i32> %v563, <8 x i32> poison, <8 x i32> zeroinitializer
  %v565 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v564
  %v566 = mul i64 %v555, 8
  %v567 = add i64 0, %v566
  %v568 = getelementptr inbounds float, ptr %v14, i64 %v567
  %v569 = icmp sge i64 %v559, 8
  br i1 %v569, label %b90, label %b91
b90:
  br label %b92
b92:
  %v570 = phi i64 [ 0, %b90 ], [ %v644, %b93 ]
  %v571 = icmp slt i64 %v570, 8
  br i1 %v571, label %b93, label %b94
b93:
  %v572 = add i64 %v570, 0
  %v573 = getelementptr inbounds float, ptr %v568, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v570, 8
  %v576 = getelementptr inbounds float, ptr %v568, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 %v570, 16
  %v579 = getelementptr inbounds float, ptr %v568, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 %v570, 24
  %v582 = getelementptr inbounds float, ptr %v568, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 %v570, 32
  %v585 = getelementptr inbounds float, ptr %v568, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 %v570, 40
  %v588 = getelementptr inbounds float, ptr %v568, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 %v570, 48
  %v591 = getelementptr inbounds float, ptr %v568, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 %v570, 56
  %v594 = getelementptr inbounds float, ptr %v568, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = shufflevector <8 x float> %v574, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v597 = shufflevector <8 x float> %v574, <8 x float> %v586, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v598 = shufflevector <8 x float> %v577, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v599 = shufflevector <8 x float> %v577, <8 x float> %v589, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v600 = shufflevector <8 x float> %v580, <8 x float> %v592, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v601 = shufflevector <8 x float> %v580, <8 x float> %v592, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v602 = shufflevector <8 x float> %v583, <8 x float> %v595, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v603 = shufflevector <8 x float> %v583, <8 x float> %v595, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v604 = shufflevector <8 x float> %v596, <8 x float> %v600, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v605 = shufflevector <8 x float> %v596, <8 x float> %v600, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v606 = shufflevector <8 x float> %v598, <8 x float> %v602, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v607 = shufflevector <8 x float> %v598, <8 x float> %v602, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v608 = shufflevector <8 x float> %v597, <8 x float> %v601, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v609 = shufflevector <8 x float> %v597, <8 x float> %v601, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v610 = shufflevector <8 x float> %v599, <8 x float> %v603, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v611 = shufflevector <8 x float> %v599, <8 x float> %v603, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v612 = shufflevector <8 x float> %v604, <8 x float> %v606, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v613 = shufflevector <8 x float> %v604, <8 x float> %v606, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v615 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v616 = shufflevector <8 x float> %v608, <8 x float> %v610, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v617 = shufflevector <8 x float> %v608, <8 x float> %v610, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v618 = shufflevector <8 x float> %v609, <8 x float> %v611, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v619 = shufflevector <8 x float> %v609, <8 x float> %v611, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v620 = add i64 %v570, 0
  %v621 = mul i64 %v620, 16
  %v622 = getelementptr inbounds float, ptr %v556, i64 %v621
  store <8 x float> %v612, ptr %v622, align 4
  %v623 = add i64 %v570, 1
  %v624 = mul i64 %v623, 16
  %v625 = getelementptr inbounds float, ptr %v556, i64 %v624
  store <8 x float> %v613, ptr %v625, align 4
  %v626 = add i64 %v570, 2
  %v627 = mul i64 %v626, 16
  %v628 = getelementptr inbounds float, ptr %v556, i64 %v627
  store <8 x float> %v614, ptr %v628, align 4
  %v629 = add i64 %v570, 3
  %v630 = mul i64 %v629, 16
  %v631 = getelementptr inbounds float, ptr %v556, i64 %v630
  store <8 x float> %v615, ptr %v631, align 4
  %v632 = add i64 %v570, 4
  %v633 = mul i64 %v632, 16
  %v634 = getelementptr inbounds float, ptr %v556, i64 %v633
  store <8 x float> %v616, ptr %v634, align 4
  %v635 = add i64 %v570, 5
  %v636 = mul i64 %v635, 16
  %v637 = getelementptr inbounds float, ptr %v556, i64 %v636
  store <8 x float> %v617, ptr %v637, align 4
  %v638 = add i64 %v570, 6
  %v639 = mul i64 %v638, 16
  %v640 = getelementptr inbounds float, ptr %v556, i64 %v639
  store <8 x float> %v618, ptr %v640, align 4
  %v641 = add i64 %v570, 7
  %v642 = mul i64 %v641, 16
  %v643 = getelementptr inbounds float, ptr %v556, i64 %v642
  store <8 x float> %v619, ptr %v643, align 4
  %v644 = add nsw i64 %v570, 8
  br label %b92
b94:
  br label %b95
b95:
  %v645 = phi i64 [ 8, %b94 ], [ %v653, %b96 ]
  %v646 = icmp slt i64 %v645, 8
  br i1 %v646, label %b96, label %b97
b96:
  %v647 = mul i64 %v645, 1
  %v648 = getelementptr inbounds float, ptr %v568, i64 %v647
  %v649 = getelementptr float, ptr %v648, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v650 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v649, <8 x i1> %v565, <8 x float> zeroinitializer)
  %v651 = mul i64 %v645, 16
  %v652 = getelementptr inbounds float, ptr %v556, i64 %v651
  store <8 x float> %v650, ptr %v652, align 4
  %v653 = add nsw i64 %v645, 1
  br label %b95
b97:
  br label %b91
b91:
  %v654 = icmp slt i64 %v559, 8
  br i1 %v654, label %b98, label %b99
b98:
  br label %b100
b100:
  %v655 = phi i64 [ 0, %b98 ], [ %v663, %b101 ]
  %v656 = icmp slt i64 %v655, 8
  br i1 %v656, label %b101, label %b102
b101:
  %v657 = mul i64 %v655, 1
  %v658 = getelementptr inbounds float, ptr %v568, i64 %v657
  %v659 = getelementptr float, ptr %v658, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v660 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v659, <8 x i1> %v565, <8 x float> zeroinitializer)
  %v661 = mul i64 %v655, 16
  %v662 = getelementptr inbounds float, ptr %v556, i64 %v661
  store <8 x float> %v660, ptr %v662, align 4
  %v663 = add nsw i64 %v655, 1
  br label %b100
b102:
  br label %b99
b99:
  %v664 = add i64 %v442, 128
  %v665 = add nsw i64 %v440, 1
  br label %b74
b76:
  br label %b73
b73:
  %v666 = icmp sgt i64 %v3, 1
  br i1 %v666, label %b103, label %b104
b103:
  %v667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v668 = atomicrmw add ptr %v667, i64 1 acq_rel
  %v669 = load i64, ptr %v173, align 8
  %v670 = add i64 %v669, 1
  store i64 %v670, ptr %v173, align 8
  %v671 = mul i64 %v3, %v670
  br label %b105
b105:
  %v672 = load atomic i64, ptr %v667 acquire, align 8
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b106, label %b107
b106:
  %v674 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v675 = getelementptr inbounds float, ptr %v175, i64 128
  %v676 = getelementptr inbounds float, ptr %v175, i64 448
  %v677 = getelementptr inbounds i64, ptr %v1, i64 4
  %v678 = load i64, ptr %v677, align 8
  %v679 = icmp eq i64 %v678, 0
  br i1 %v679, label %b108, label %b109
b108:
  %v680 = add i64 2, 0
  %v681 = sdiv i64 %v680, 1
  %v682 = add i64 %v2, 1
  %v683 = mul i64 %v681, %v2
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, 2
  %v687 = select i1 %v686, i64 %v685, i64 2
  %v688 = mul i64 %v681, %v682
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, 2
  %v692 = select i1 %v691, i64 %v690, i64 2
  %v693 = icmp slt i64 %v692, 1
  %v694 = select i1 %v693, i64 %v692, i64 1
  br label %b110
b110:
  %v695 = phi i64 [ %v687, %b108 ], [ %v1140, %b161 ]
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b111, label %b112
b111:
  %v697 = mul i64 %v695, 256
  %v698 = mul i64 %v695, 32
  %v699 = add i64 %v697, 0
  %v700 = add i64 %v698, 0
  %v701 = getelementptr inbounds float, ptr %v675, i64 %v699
  %v702 = sub i64 40, %v700
  %v703 = icmp slt i64 %v702, 0
  %v704 = select i1 %v703, i64 0, i64 %v702
  %v705 = icmp ult i64 %v704, 8
  %v706 = select i1 %v705, i64 %v704, i64 8
  %v707 = trunc i64 %v706 to i32
  %v708 = insertelement <8 x i32> poison, i32 %v707, i64 0
  %v709 = shufflevector <8 x i32> %v708, <8 x i32> poison, <8 x i32> zeroinitializer
  %v710 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v709
  %v711 = mul i64 %v700, 8
  %v712 = add i64 0, %v711
  %v713 = getelementptr inbounds float, ptr %v20, i64 %v712
  %v714 = icmp sge i64 %v704, 8
  br i1 %v714, label %b113, label %b114
b113:
  br label %b115
b115:
  %v715 = phi i64 [ 0, %b113 ], [ %v789, %b116 ]
  %v716 = icmp slt i64 %v715, 8
  br i1 %v716, label %b116, label %b117
b116:
  %v717 = add i64 %v715, 0
  %v718 = getelementptr inbounds float, ptr %v713, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 %v715, 8
  %v721 = getelementptr inbounds float, ptr %v713, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 %v715, 16
  %v724 = getelementptr inbounds float, ptr %v713, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 %v715, 24
  %v727 = getelementptr inbounds float, ptr %v713, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 %v715, 32
  %v730 = getelementptr inbounds float, ptr %v713, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 %v715, 40
  %v733 = getelementptr inbounds float, ptr %v713, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 %v715, 48
  %v736 = getelementptr inbounds float, ptr %v713, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 %v715, 56
  %v739 = getelementptr inbounds float, ptr %v713, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v742 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v744 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v746 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v747 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v748 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v749 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v750 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v753 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v754 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v755 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v756 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v757 = shufflevector <8 x float> %v749, <8 x float> %v751, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v758 = shufflevector <8 x float> %v749, <8 x float> %v751, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v759 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v760 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v761 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v762 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v764 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v765 = add i64 %v715, 0
  %v766 = mul i64 %v765, 32
  %v767 = getelementptr inbounds float, ptr %v701, i64 %v766
  store <8 x float> %v757, ptr %v767, align 4
  %v768 = add i64 %v715, 1
  %v769 = mul i64 %v768, 32
  %v770 = getelementptr inbounds float, ptr %v701, i64 %v769
  store <8 x float> %v758, ptr %v770, align 4
  %v771 = add i64 %v715, 2
  %v772 = mul i64 %v771, 32
  %v773 = getelementptr inbounds float, ptr %v701, i64 %v772
  store <8 x float> %v759, ptr %v773, align 4
  %v774 = add i64 %v715, 3
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v701, i64 %v775
  store <8 x float> %v760, ptr %v776, align 4
  %v777 = add i64 %v715, 4
  %v778 = mul i64 %v777, 32
  %v779 = getelementptr inbounds float, ptr %v701, i64 %v778
  store <8 x float> %v761, ptr %v779, align 4
  %v780 = add i64 %v715, 5
  %v781 = mul i64 %v780, 32
  %v782 = getelementptr inbounds float, ptr %v701, i64 %v781
  store <8 x float> %v762, ptr %v782, align 4
  %v783 = add i64 %v715, 6
  %v784 = mul i64 %v783, 32
  %v785 = getelementptr inbounds float, ptr %v701, i64 %v784
  store <8 x float> %v763, ptr %v785, align 4
  %v786 = add i64 %v715, 7
  %v787 = mul i64 %v786, 32
  %v788 = getelementptr inbounds float, ptr %v701, i64 %v787
  store <8 x float> %v764, ptr %v788, align 4
  %v789 = add nsw i64 %v715, 8
  br label %b115
b117:
  br label %b118
b118:
  %v790 = phi i64 [ 8, %b117 ], [ %v798, %b119 ]
  %v791 = icmp slt i64 %v790, 8
  br i1 %v791, label %b119, label %b120
b119:
  %v792 = mul i64 %v790, 1
  %v793 = getelementptr inbounds float, ptr %v713, i64 %v792
  %v794 = getelementptr float, ptr %v793, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v795 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v794, <8 x i1> %v710, <8 x float> zeroinitializer)
  %v796 = mul i64 %v790, 32
  %v797 = getelementptr inbounds float, ptr %v701, i64 %v796
  store <8 x float> %v795, ptr %v797, align 4
  %v798 = add nsw i64 %v790, 1
  br label %b118
b120:
  br label %b114
b114:
  %v799 = icmp slt i64 %v704, 8
  br i1 %v799, label %b121, label %b122
b121:
  br label %b123
b123:
  %v800 = phi i64 [ 0, %b121 ], [ %v808, %b124 ]
  %v801 = icmp slt i64 %v800, 8
  br i1 %v801, label %b124, label %b125
b124:
  %v802 = mul i64 %v800, 1
  %v803 = getelementptr inbounds float, ptr %v713, i64 %v802
  %v804 = getelementptr float, ptr %v803, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v805 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v804, <8 x i1> %v710, <8 x float> zeroinitializer)
  %v806 = mul i64 %v800, 32
  %v807 = getelementptr inbounds float, ptr %v701, i64 %v806
  store <8 x float> %v805, ptr %v807, align 4
  %v808 = add nsw i64 %v800, 1
  br label %b123
b125:
  br label %b122
b122:
  %v809 = add i64 %v697, 8
  %v810 = add i64 %v698, 8
  %v811 = getelementptr inbounds float, ptr %v675, i64 %v809
  %v812 = sub i64 40, %v810
  %v813 = icmp slt i64 %v812, 0
  %v814 = select i1 %v813, i64 0, i64 %v812
  %v815 = icmp ult i64 %v814, 8
  %v816 = select i1 %v815, i64 %v814, i64 8
  %v817 = trunc i64 %v816 to i32
  %v818 = insertelement <8 x i32> poison, i32 %v817, i64 0
  %v819 = shufflevector <8 x i32> %v818, <8 x i32> poison, <8 x i32> zeroinitializer
  %v820 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v819
  %v821 = mul i64 %v810, 8
  %v822 = add i64 0, %v821
  %v823 = getelementptr inbounds float, ptr %v20, i64 %v822
  %v824 = icmp sge i64 %v814, 8
  br i1 %v824, label %b126, label %b127
b126:
  br label %b128
b128:
  %v825 = phi i64 [ 0, %b126 ], [ %v899, %b129 ]
  %v826 = icmp slt i64 %v825, 8
  br i1 %v826, label %b129, label %b130
b129:
  %v827 = add i64 %v825, 0
  %v828 = getelementptr inbounds float, ptr %v823, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v825, 8
  %v831 = getelementptr inbounds float, ptr %v823, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 %v825, 16
  %v834 = getelementptr inbounds float, ptr %v823, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = add i64 %v825, 24
  %v837 = getelementptr inbounds float, ptr %v823, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 %v825, 32
  %v840 = getelementptr inbounds float, ptr %v823, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = add i64 %v825, 40
  %v843 = getelementptr inbounds float, ptr %v823, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = add i64 %v825, 48
  %v846 = getelementptr inbounds float, ptr %v823, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = add i64 %v825, 56
  %v849 = getelementptr inbounds float, ptr %v823, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = shufflevector <8 x float> %v829, <8 x float> %v841, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v852 = shufflevector <8 x float> %v829, <8 x float> %v841, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v832, <8 x float> %v844, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v854 = shufflevector <8 x float> %v832, <8 x float> %v844, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v835, <8 x float> %v847, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v856 = shufflevector <8 x float> %v835, <8 x float> %v847, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v857 = shufflevector <8 x float> %v838, <8 x float> %v850, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v858 = shufflevector <8 x float> %v838, <8 x float> %v850, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v859 = shufflevector <8 x float> %v851, <8 x float> %v855, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v860 = shufflevector <8 x float> %v851, <8 x float> %v855, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v853, <8 x float> %v857, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v857, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v863 = shufflevector <8 x float> %v852, <8 x float> %v856, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v864 = shufflevector <8 x float> %v852, <8 x float> %v856, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v865 = shufflevector <8 x float> %v854, <8 x float> %v858, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v866 = shufflevector <8 x float> %v854, <8 x float> %v858, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v867 = shufflevector <8 x float> %v859, <8 x float> %v861, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v868 = shufflevector <8 x float> %v859, <8 x float> %v861, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v869 = shufflevector <8 x float> %v860, <8 x float> %v862, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v870 = shufflevector <8 x float> %v860, <8 x float> %v862, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v871 = shufflevector <8 x float> %v863, <8 x float> %v865, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v872 = shufflevector <8 x float> %v863, <8 x float> %v865, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v873 = shufflevector <8 x float> %v864, <8 x float> %v866, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v874 = shufflevector <8 x float> %v864, <8 x float> %v866, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v875 = add i64 %v825, 0
  %v876 = mul i64 %v875, 32
  %v877 = getelementptr inbounds float, ptr %v811, i64 %v876
  store <8 x float> %v867, ptr %v877, align 4
  %v878 = add i64 %v825, 1
  %v879 = mul i64 %v878, 32
  %v880 = getelementptr inbounds float, ptr %v811, i64 %v879
  store <8 x float> %v868, ptr %v880, align 4
  %v881 = add i64 %v825, 2
  %v882 = mul i64 %v881, 32
  %v883 = getelementptr inbounds float, ptr %v811, i64 %v882
  store <8 x float> %v869, ptr %v883, align 4
  %v884 = add i64 %v825, 3
  %v885 = mul i64 %v884, 32
  %v886 = getelementptr inbounds float, ptr %v811, i64 %v885
  store <8 x float> %v870, ptr %v886, align 4
  %v887 = add i64 %v825, 4
  %v888 = mul i64 %v887, 32
  %v889 = getelementptr inbounds float, ptr %v811, i64 %v888
  store <8 x float> %v871, ptr %v889, align 4
  %v890 = add i64 %v825, 5
  %v891 = mul i64 %v890, 32
  %v892 = getelementptr inbounds float, ptr %v811, i64 %v891
  store <8 x float> %v872, ptr %v892, align 4
  %v893 = add i64 %v825, 6
  %v894 = mul i64 %v893, 32
  %v895 = getelementptr inbounds float, ptr %v811, i64 %v894
  store <8 x float> %v873, ptr %v895, align 4
  %v896 = add i64 %v825, 7
  %v897 = mul i64 %v896, 32
  %v898 = getelementptr inbounds float, ptr %v811, i64 %v897
  store <8 x float> %v874, ptr %v898, align 4
  %v899 = add nsw i64 %v825, 8
  br label %b128
b130:
  br label %b131
b131:
  %v900 = phi i64 [ 8, %b130 ], [ %v908, %b132 ]
  %v901 = icmp slt i64 %v900, 8
  br i1 %v901, label %b132, label %b133
b132:
  %v902 = mul i64 %v900, 1
  %v903 = getelementptr inbounds float, ptr %v823, i64 %v902
  %v904 = getelementptr float, ptr %v903, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v905 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v904, <8 x i1> %v820, <8 x float> zeroinitializer)
  %v906 = mul i64 %v900, 32
  %v907 = getelementptr inbounds float, ptr %v811, i64 %v906
  store <8 x float> %v905, ptr %v907, align 4
  %v908 = add nsw i64 %v900, 1
  br label %b131
b133:
  br label %b127
b127:
  %v909 = icmp slt i64 %v814, 8
  br i1 %v909, label %b134, label %b135
b134:
  br label %b136
b136:
  %v910 = phi i64 [ 0, %b134 ], [ %v918, %b137 ]
  %v911 = icmp slt i64 %v910, 8
  br i1 %v911, label %b137, label %b138
b137:
  %v912 = mul i64 %v910, 1
  %v913 = getelementptr inbounds float, ptr %v823, i64 %v912
  %v914 = getelementptr float, ptr %v913, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v915 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v914, <8 x i1> %v820, <8 x float> zeroinitializer)
  %v916 = mul i64 %v910, 32
  %v917 = getelementptr inbounds float, ptr %v811, i64 %v916
  store <8 x float> %v915, ptr %v917, align 4
  %v918 = add nsw i64 %v910, 1
  br label %b136
b138:
  br label %b135
b135:
  %v919 = add i64 %v697, 16
  %v920 = add i64 %v698, 16
  %v921 = getelementptr inbounds float, ptr %v675, i64 %v919
  %v922 = sub i64 40, %v920
  %v923 = icmp slt i64 %v922, 0
  %v924 = select i1 %v923, i64 0, i64 %v922
  %v925 = icmp ult i64 %v924, 8
  %v926 = select i1 %v925, i64 %v924, i64 8
  %v927 = trunc i64 %v926 to i32
  %v928 = insertelement <8 x i32> poison, i32 %v927, i64 0
  %v929 = shufflevector <8 x i32> %v928, <8 x i32> poison, <8 x i32> zeroinitializer
  %v930 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v929
  %v931 = mul i64 %v920, 8
  %v932 = add i64 0, %v931
  %v933 = getelementptr inbounds float, ptr %v20, i64 %v932
  %v934 = icmp sge i64 %v924, 8
  br i1 %v934, label %b139, label %b140
b139:
  br label %b141
b141:
  %v935 = phi i64 [ 0, %b139 ], [ %v1009, %b142 ]
  %v936 = icmp slt i64 %v935, 8
  br i1 %v936, label %b142, label %b143
b142:
  %v937 = add i64 %v935, 0
  %v938 = getelementptr inbounds float, ptr %v933, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 %v935, 8
  %v941 = getelementptr inbounds float, ptr %v933, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = add i64 %v935, 16
  %v944 = getelementptr inbounds float, ptr %v933, i64 %v943
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = add i64 %v935, 24
  %v947 = getelementptr inbounds float, ptr %v933, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = add i64 %v935, 32
  %v950 = getelementptr inbounds float, ptr %v933, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 %v935, 40
  %v953 = getelementptr inbounds float, ptr %v933, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v935, 48
  %v956 = getelementptr inbounds float, ptr %v933, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v935, 56
  %v959 = getelementptr inbounds float, ptr %v933, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = shufflevector <8 x float> %v939, <8 x float> %v951, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v962 = shufflevector <8 x float> %v939, <8 x float> %v951, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v963 = shufflevector <8 x float> %v942, <8 x float> %v954, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v964 = shufflevector <8 x float> %v942, <8 x float> %v954, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v965 = shufflevector <8 x float> %v945, <8 x float> %v957, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v966 = shufflevector <8 x float> %v945, <8 x float> %v957, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v967 = shufflevector <8 x float> %v948, <8 x float> %v960, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v968 = shufflevector <8 x float> %v948, <8 x float> %v960, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v969 = shufflevector <8 x float> %v961, <8 x float> %v965, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v970 = shufflevector <8 x float> %v961, <8 x float> %v965, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v971 = shufflevector <8 x float> %v963, <8 x float> %v967, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v972 = shufflevector <8 x float> %v963, <8 x float> %v967, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v973 = shufflevector <8 x float> %v962, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v974 = shufflevector <8 x float> %v962, <8 x float> %v966, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v975 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v976 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v977 = shufflevector <8 x float> %v969, <8 x float> %v971, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v978 = shufflevector <8 x float> %v969, <8 x float> %v971, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v979 = shufflevector <8 x float> %v970, <8 x float> %v972, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v980 = shufflevector <8 x float> %v970, <8 x float> %v972, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v981 = shufflevector <8 x float> %v973, <8 x float> %v975, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v982 = shufflevector <8 x float> %v973, <8 x float> %v975, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v983 = shufflevector <8 x float> %v974, <8 x float> %v976, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v984 = shufflevector <8 x float> %v974, <8 x float> %v976, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v985 = add i64 %v935, 0
  %v986 = mul i64 %v985, 32
  %v987 = getelementptr inbounds float, ptr %v921, i64 %v986
  store <8 x float> %v977, ptr %v987, align 4
  %v988 = add i64 %v935, 1
  %v989 = mul i64 %v988, 32
  %v990 = getelementptr inbounds float, ptr %v921, i64 %v989
  store <8 x float> %v978, ptr %v990, align 4
  %v991 = add i64 %v935, 2
  %v992 = mul i64 %v991, 32
  %v993 = getelementptr inbounds float, ptr %v921, i64 %v992
  store <8 x float> %v979, ptr %v993, align 4
  %v994 = add i64 %v935, 3
  %v995 = mul i64 %v994, 32
  %v996 = getelementptr inbounds float, ptr %v921, i64 %v995
  store <8 x float> %v980, ptr %v996, align 4
  %v997 = add i64 %v935, 4
  %v998 = mul i64 %v997, 32
  %v999 = getelementptr inbounds float, ptr %v921, i64 %v998
  store <8 x float> %v981, ptr %v999, align 4
  %v1000 = add i64 %v935, 5
  %v1001 = mul i64 %v1000, 32
  %v1002 = getelementptr inbounds float, ptr %v921, i64 %v1001
  store <8 x float> %v982, ptr %v1002, align 4
  %v1003 = add i64 %v935, 6
  %v1004 = mul i64 %v1003, 32
  %v1005 = getelementptr inbounds float, ptr %v921, i64 %v1004
  store <8 x float> %v983, ptr %v1005, align 4
  %v1006 = add i64 %v935, 7
  %v1007 = mul i64 %v1006, 32
  %v1008 = getelementptr inbounds float, ptr %v921, i64 %v1007
  store <8 x float> %v984, ptr %v1008, align 4
  %v1009 = add nsw i64 %v935, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1010 = phi i64 [ 8, %b143 ], [ %v1018, %b145 ]
  %v1011 = icmp slt i64 %v1010, 8
  br i1 %v1011, label %b145, label %b146
b145:
  %v1012 = mul i64 %v1010, 1
  %v1013 = getelementptr inbounds float, ptr %v933, i64 %v1012
  %v1014 = getelementptr float, ptr %v1013, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1015 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1014, <8 x i1> %v930, <8 x float> zeroinitializer)
  %v1016 = mul i64 %v1010, 32
  %v1017 = getelementptr inbounds float, ptr %v921, i64 %v1016
  store <8 x float> %v1015, ptr %v1017, align 4
  %v1018 = add nsw i64 %v1010, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1019 = icmp slt i64 %v924, 8
  br i1 %v1019, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1020 = phi i64 [ 0, %b147 ], [ %v1028, %b150 ]
  %v1021 = icmp slt i64 %v1020, 8
  br i1 %v1021, label %b150, label %b151
b150:
  %v1022 = mul i64 %v1020, 1
  %v1023 = getelementptr inbounds float, ptr %v933, i64 %v1022
  %v1024 = getelementptr float, ptr %v1023, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1025 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1024, <8 x i1> %v930, <8 x float> zeroinitializer)
  %v1026 = mul i64 %v1020, 32
  %v1027 = getelementptr inbounds float, ptr %v921, i64 %v1026
  store <8 x float> %v1025, ptr %v1027, align 4
  %v1028 = add nsw i64 %v1020, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1029 = add i64 %v697, 24
  %v1030 = add i64 %v698, 24
  %v1031 = getelementptr inbounds float, ptr %v675, i64 %v1029
  %v1032 = sub i64 40, %v1030
  %v1033 = icmp slt i64 %v1032, 0
  %v1034 = select i1 %v1033, i64 0, i64 %v1032
  %v1035 = icmp ult i64 %v1034, 8
  %v1036 = select i1 %v1035, i64 %v1034, i64 8
  %v1037 = trunc i64 %v1036 to i32
  %v1038 = insertelement <8 x i32> poison, i32 %v1037, i64 0
  %v1039 = shufflevector <8 x i32> %v1038, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1040 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1039
  %v1041 = mul i64 %v1030, 8
  %v1042 = add i64 0, %v1041
  %v1043 = getelementptr inbounds float, ptr %v20, i64 %v1042
  %v1044 = icmp sge i64 %v1034, 8
  br i1 %v1044, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1045 = phi i64 [ 0, %b152 ], [ %v1119, %b155 ]
  %v1046 = icmp slt i64 %v1045, 8
  br i1 %v1046, label %b155, label %b156
b155:
  %v1047 = add i64 %v1045, 0
  %v1048 = getelementptr inbounds float, ptr %v1043, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 %v1045, 8
  %v1051 = getelementptr inbounds float, ptr %v1043, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 %v1045, 16
  %v1054 = getelementptr inbounds float, ptr %v1043, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = add i64 %v1045, 24
  %v1057 = getelementptr inbounds float, ptr %v1043, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = add i64 %v1045, 32
  %v1060 = getelementptr inbounds float, ptr %v1043, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = add i64 %v1045, 40
  %v1063 = getelementptr inbounds float, ptr %v1043, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 %v1045, 48
  %v1066 = getelementptr inbounds float, ptr %v1043, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = add i64 %v1045, 56
  %v1069 = getelementptr inbounds float, ptr %v1043, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = shufflevector <8 x float> %v1049, <8 x float> %v1061, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1072 = shufflevector <8 x float> %v1049, <8 x float> %v1061, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1052, <8 x float> %v1064, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1074 = shufflevector <8 x float> %v1052, <8 x float> %v1064, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1055, <8 x float> %v1067, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1076 = shufflevector <8 x float> %v1055, <8 x float> %v1067, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1077 = shufflevector <8 x float> %v1058, <8 x float> %v1070, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1078 = shufflevector <8 x float> %v1058, <8 x float> %v1070, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1079 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1080 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1082 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1084 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1086 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1088 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1089 = shufflevector <8 x float> %v1080, <8 x float> %v1082, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1090 = shufflevector <8 x float> %v1080, <8 x float> %v1082, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1091 = shufflevector <8 x float> %v1083, <8 x float> %v1085, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1092 = shufflevector <8 x float> %v1083, <8 x float> %v1085, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1093 = shufflevector <8 x float> %v1084, <8 x float> %v1086, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1094 = shufflevector <8 x float> %v1084, <8 x float> %v1086, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1095 = add i64 %v1045, 0
  %v1096 = mul i64 %v1095, 32
  %v1097 = getelementptr inbounds float, ptr %v1031, i64 %v1096
  store <8 x float> %v1087, ptr %v1097, align 4
  %v1098 = add i64 %v1045, 1
  %v1099 = mul i64 %v1098, 32
  %v1100 = getelementptr inbounds float, ptr %v1031, i64 %v1099
  store <8 x float> %v1088, ptr %v1100, align 4
  %v1101 = add i64 %v1045, 2
  %v1102 = mul i64 %v1101, 32
  %v1103 = getelementptr inbounds float, ptr %v1031, i64 %v1102
  store <8 x float> %v1089, ptr %v1103, align 4
  %v1104 = add i64 %v1045, 3
  %v1105 = mul i64 %v1104, 32
  %v1106 = getelementptr inbounds float, ptr %v1031, i64 %v1105
  store <8 x float> %v1090, ptr %v1106, align 4
  %v1107 = add i64 %v1045, 4
  %v1108 = mul i64 %v1107, 32
  %v1109 = getelementptr inbounds float, ptr %v1031, i64 %v1108
  store <8 x float> %v1091, ptr %v1109, align 4
  %v1110 = add i64 %v1045, 5
  %v1111 = mul i64 %v1110, 32
  %v1112 = getelementptr inbounds float, ptr %v1031, i64 %v1111
  store <8 x float> %v1092, ptr %v1112, align 4
  %v1113 = add i64 %v1045, 6
  %v1114 = mul i64 %v1113, 32
  %v1115 = getelementptr inbounds float, ptr %v1031, i64 %v1114
  store <8 x float> %v1093, ptr %v1115, align 4
  %v1116 = add i64 %v1045, 7
  %v1117 = mul i64 %v1116, 32
  %v1118 = getelementptr inbounds float, ptr %v1031, i64 %v1117
  store <8 x float> %v1094, ptr %v1118, align 4
  %v1119 = add nsw i64 %v1045, 8
  br label %b154
b156:
  br label %b157
b157:
  %v1120 = phi i64 [ 8, %b156 ], [ %v1128, %b158 ]
  %v1121 = icmp slt i64 %v1120, 8
  br i1 %v1121, label %b158, label %b159
b158:
  %v1122 = mul i64 %v1120, 1
  %v1123 = getelementptr inbounds float, ptr %v1043, i64 %v1122
  %v1124 = getelementptr float, ptr %v1123, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1125 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1124, <8 x i1> %v1040, <8 x float> zeroinitializer)
  %v1126 = mul i64 %v1120, 32
  %v1127 = getelementptr inbounds float, ptr %v1031, i64 %v1126
  store <8 x float> %v1125, ptr %v1127, align 4
  %v1128 = add nsw i64 %v1120, 1
  br label %b157
b159:
  br label %b153
b153:
  %v1129 = icmp slt i64 %v1034, 8
  br i1 %v1129, label %b160, label %b161
b160:
  br label %b162
b162:
  %v1130 = phi i64 [ 0, %b160 ], [ %v1138, %b163 ]
  %v1131 = icmp slt i64 %v1130, 8
  br i1 %v1131, label %b163, label %b164
b163:
  %v1132 = mul i64 %v1130, 1
  %v1133 = getelementptr inbounds float, ptr %v1043, i64 %v1132
  %v1134 = getelementptr float, ptr %v1133, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1135 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1134, <8 x i1> %v1040, <8 x float> zeroinitializer)
  %v1136 = mul i64 %v1130, 32
  %v1137 = getelementptr inbounds float, ptr %v1031, i64 %v1136
  store <8 x float> %v1135, ptr %v1137, align 4
  %v1138 = add nsw i64 %v1130, 1
  br label %b162
b164:
  br label %b161
b161:
  %v1139 = add i64 %v697, 256
  %v1140 = add nsw i64 %v695, 1
  br label %b110
b112:
  %v1141 = icmp eq i64 %v692, 2
  br i1 %v1141, label %b165, label %b166
b165:
  %v1142 = mul i64 1, 256
  %v1143 = mul i64 1, 32
  %v1144 = add i64 %v1142, 0
  %v1145 = add i64 %v1143, 0
  %v1146 = getelementptr inbounds float, ptr %v675, i64 %v1144
  %v1147 = sub i64 40, %v1145
  %v1148 = icmp slt i64 %v1147, 0
  %v1149 = select i1 %v1148, i64 0, i64 %v1147
  %v1150 = icmp ult i64 %v1149, 8
  %v1151 = select i1 %v1150, i64 %v1149, i64 8
  %v1152 = trunc i64 %v1151 to i32
  %v1153 = insertelement <8 x i32> poison, i32 %v1152, i64 0
  %v1154 = shufflevector <8 x i32> %v1153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1155 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1154
  %v1156 = mul i64 %v1145, 8
  %v1157 = add i64 0, %v1156
  %v1158 = getelementptr inbounds float, ptr %v20, i64 %v1157
  %v1159 = icmp sge i64 %v1149, 8
  br i1 %v1159, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1160 = phi i64 [ 0, %b167 ], [ %v1234, %b170 ]
  %v1161 = icmp slt i64 %v1160, 8
  br i1 %v1161, label %b170, label %b171
b170:
  %v1162 = add i64 %v1160, 0
  %v1163 = getelementptr inbounds float, ptr %v1158, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = add i64 %v1160, 8
  %v1166 = getelementptr inbounds float, ptr %v1158, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = add i64 %v1160, 16
  %v1169 = getelementptr inbounds float, ptr %v1158, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 %v1160, 24
  %v1172 = getelementptr inbounds float, ptr %v1158, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 %v1160, 32
  %v1175 = getelementptr inbounds float, ptr %v1158, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = add i64 %v1160, 40
  %v1178 = getelementptr inbounds float, ptr %v1158, i64 %v1177
  %v1179 = load <8 x float>, ptr %v1178, align 4
  %v1180 = add i64 %v1160, 48
  %v1181 = getelementptr inbounds float, ptr %v1158, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = add i64 %v1160, 56
  %v1184 = getelementptr inbounds float, ptr %v1158, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = shufflevector <8 x float> %v1164, <8 x float> %v1176, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1187 = shufflevector <8 x float> %v1164, <8 x float> %v1176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1188 = shufflevector <8 x float> %v1167, <8 x float> %v1179, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1189 = shufflevector <8 x float> %v1167, <8 x float> %v1179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1190 = shufflevector <8 x float> %v1170, <8 x float> %v1182, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1191 = shufflevector <8 x float> %v1170, <8 x float> %v1182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1192 = shufflevector <8 x float> %v1173, <8 x float> %v1185, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1193 = shufflevector <8 x float> %v1173, <8 x float> %v1185, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1194 = shufflevector <8 x float> %v1186, <8 x float> %v1190, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1195 = shufflevector <8 x float> %v1186, <8 x float> %v1190, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1196 = shufflevector <8 x float> %v1188, <8 x float> %v1192, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1197 = shufflevector <8 x float> %v1188, <8 x float> %v1192, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1198 = shufflevector <8 x float> %v1187, <8 x float> %v1191, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1199 = shufflevector <8 x float> %v1187, <8 x float> %v1191, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1200 = shufflevector <8 x float> %v1189, <8 x float> %v1193, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1201 = shufflevector <8 x float> %v1189, <8 x float> %v1193, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1202 = shufflevector <8 x float> %v1194, <8 x float> %v1196, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1203 = shufflevector <8 x float> %v1194, <8 x float> %v1196, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1204 = shufflevector <8 x float> %v1195, <8 x float> %v1197, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1205 = shufflevector <8 x float> %v1195, <8 x float> %v1197, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1206 = shufflevector <8 x float> %v1198, <8 x float> %v1200, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1207 = shufflevector <8 x float> %v1198, <8 x float> %v1200, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1208 = shufflevector <8 x float> %v1199, <8 x float> %v1201, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1209 = shufflevector <8 x float> %v1199, <8 x float> %v1201, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1210 = add i64 %v1160, 0
  %v1211 = mul i64 %v1210, 8
  %v1212 = getelementptr inbounds float, ptr %v1146, i64 %v1211
  store <8 x float> %v1202, ptr %v1212, align 4
  %v1213 = add i64 %v1160, 1
  %v1214 = mul i64 %v1213, 8
  %v1215 = getelementptr inbounds float, ptr %v1146, i64 %v1214
  store <8 x float> %v1203, ptr %v1215, align 4
  %v1216 = add i64 %v1160, 2
  %v1217 = mul i64 %v1216, 8
  %v1218 = getelementptr inbounds float, ptr %v1146, i64 %v1217
  store <8 x float> %v1204, ptr %v1218, align 4
  %v1219 = add i64 %v1160, 3
  %v1220 = mul i64 %v1219, 8
  %v1221 = getelementptr inbounds float, ptr %v1146, i64 %v1220
  store <8 x float> %v1205, ptr %v1221, align 4
  %v1222 = add i64 %v1160, 4
  %v1223 = mul i64 %v1222, 8
  %v1224 = getelementptr inbounds float, ptr %v1146, i64 %v1223
  store <8 x float> %v1206, ptr %v1224, align 4
  %v1225 = add i64 %v1160, 5
  %v1226 = mul i64 %v1225, 8
  %v1227 = getelementptr inbounds float, ptr %v1146, i64 %v1226
  store <8 x float> %v1207, ptr %v1227, align 4
  %v1228 = add i64 %v1160, 6
  %v1229 = mul i64 %v1228, 8
  %v1230 = getelementptr inbounds float, ptr %v1146, i64 %v1229
  store <8 x float> %v1208, ptr %v1230, align 4
  %v1231 = add i64 %v1160, 7
  %v1232 = mul i64 %v1231, 8
  %v1233 = getelementptr inbounds float, ptr %v1146, i64 %v1232
  store <8 x float> %v1209, ptr %v1233, align 4
  %v1234 = add nsw i64 %v1160, 8
  br label %b169
b171:
  br label %b172
b172:
  %v1235 = phi i64 [ 8, %b171 ], [ %v1243, %b173 ]
  %v1236 = icmp slt i64 %v1235, 8
  br i1 %v1236, label %b173, label %b174
b173:
  %v1237 = mul i64 %v1235, 1
  %v1238 = getelementptr inbounds float, ptr %v1158, i64 %v1237
  %v1239 = getelementptr float, ptr %v1238, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1240 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1239, <8 x i1> %v1155, <8 x float> zeroinitializer)
  %v1241 = mul i64 %v1235, 8
  %v1242 = getelementptr inbounds float, ptr %v1146, i64 %v1241
  store <8 x float> %v1240, ptr %v1242, align 4
  %v1243 = add nsw i64 %v1235, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1244 = icmp slt i64 %v1149, 8
  br i1 %v1244, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1245 = phi i64 [ 0, %b175 ], [ %v1253, %b178 ]
  %v1246 = icmp slt i64 %v1245, 8
  br i1 %v1246, label %b178, label %b179
b178:
  %v1247 = mul i64 %v1245, 1
  %v1248 = getelementptr inbounds float, ptr %v1158, i64 %v1247
  %v1249 = getelementptr float, ptr %v1248, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1250 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1249, <8 x i1> %v1155, <8 x float> zeroinitializer)
  %v1251 = mul i64 %v1245, 8
  %v1252 = getelementptr inbounds float, ptr %v1146, i64 %v1251
  store <8 x float> %v1250, ptr %v1252, align 4
  %v1253 = add nsw i64 %v1245, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1254 = add i64 %v1142, 64
  br label %b166
b166:
  %v1255 = add i64 1, 0
  %v1256 = sdiv i64 %v1255, 1
  %v1257 = add i64 %v2, 1
  %v1258 = mul i64 %v1256, %v2
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, 1
  %v1262 = select i1 %v1261, i64 %v1260, i64 1
  %v1263 = mul i64 %v1256, %v1257
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 1
  %v1266 = icmp slt i64 %v1265, 1
  %v1267 = select i1 %v1266, i64 %v1265, i64 1
  %v1268 = icmp slt i64 %v1267, 1
  %v1269 = select i1 %v1268, i64 %v1267, i64 1
  br label %b180
b180:
  %v1270 = phi i64 [ %v1262, %b166 ], [ %v1385, %b192 ]
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b181, label %b182
b181:
  %v1272 = mul i64 %v1270, 64
  %v1273 = mul i64 %v1270, 8
  %v1274 = add i64 %v1272, 0
  %v1275 = add i64 %v1273, 0
  %v1276 = getelementptr inbounds float, ptr %v676, i64 %v1274
  %v1277 = sub i64 8, %v1275
  %v1278 = icmp slt i64 %v1277, 0
  %v1279 = select i1 %v1278, i64 0, i64 %v1277
  %v1280 = icmp ult i64 %v1279, 8
  %v1281 = select i1 %v1280, i64 %v1279, i64 8
  %v1282 = trunc i64 %v1281 to i32
  %v1283 = insertelement <8 x i32> poison, i32 %v1282, i64 0
  %v1284 = shufflevector <8 x i32> %v1283, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1285 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1284
  %v1286 = mul i64 %v1275, 8
  %v1287 = add i64 0, %v1286
  %v1288 = getelementptr inbounds float, ptr %v22, i64 %v1287
  %v1289 = icmp sge i64 %v1279, 8
  br i1 %v1289, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1290 = phi i64 [ 0, %b183 ], [ %v1364, %b186 ]
  %v1291 = icmp slt i64 %v1290, 8
  br i1 %v1291, label %b186, label %b187
b186:
  %v1292 = add i64 %v1290, 0
  %v1293 = getelementptr inbounds float, ptr %v1288, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = add i64 %v1290, 8
  %v1296 = getelementptr inbounds float, ptr %v1288, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = add i64 %v1290, 16
  %v1299 = getelementptr inbounds float, ptr %v1288, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = add i64 %v1290, 24
  %v1302 = getelementptr inbounds float, ptr %v1288, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = add i64 %v1290, 32
  %v1305 = getelementptr inbounds float, ptr %v1288, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = add i64 %v1290, 40
  %v1308 = getelementptr inbounds float, ptr %v1288, i64 %v1307
  %v1309 = load <8 x float>, ptr %v1308, align 4
  %v1310 = add i64 %v1290, 48
  %v1311 = getelementptr inbounds float, ptr %v1288, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = add i64 %v1290, 56
  %v1314 = getelementptr inbounds float, ptr %v1288, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = shufflevector <8 x float> %v1294, <8 x float> %v1306, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1317 = shufflevector <8 x float> %v1294, <8 x float> %v1306, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1318 = shufflevector <8 x float> %v1297, <8 x float> %v1309, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1319 = shufflevector <8 x float> %v1297, <8 x float> %v1309, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1320 = shufflevector <8 x float> %v1300, <8 x float> %v1312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1321 = shufflevector <8 x float> %v1300, <8 x float> %v1312, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1322 = shufflevector <8 x float> %v1303, <8 x float> %v1315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1323 = shufflevector <8 x float> %v1303, <8 x float> %v1315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1324 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1325 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1326 = shufflevector <8 x float> %v1318, <8 x float> %v1322, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1327 = shufflevector <8 x float> %v1318, <8 x float> %v1322, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1328 = shufflevector <8 x float> %v1317, <8 x float> %v1321, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1329 = shufflevector <8 x float> %v1317, <8 x float> %v1321, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1330 = shufflevector <8 x float> %v1319, <8 x float> %v1323, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1331 = shufflevector <8 x float> %v1319, <8 x float> %v1323, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1332 = shufflevector <8 x float> %v1324, <8 x float> %v1326, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1333 = shufflevector <8 x float> %v1324, <8 x float> %v1326, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1334 = shufflevector <8 x float> %v1325, <8 x float> %v1327, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1335 = shufflevector <8 x float> %v1325, <8 x float> %v1327, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1336 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1337 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1338 = shufflevector <8 x float> %v1329, <8 x float> %v1331, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1339 = shufflevector <8 x float> %v1329, <8 x float> %v1331, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1340 = add i64 %v1290, 0
  %v1341 = mul i64 %v1340, 8
  %v1342 = getelementptr inbounds float, ptr %v1276, i64 %v1341
  store <8 x float> %v1332, ptr %v1342, align 4
  %v1343 = add i64 %v1290, 1
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v1276, i64 %v1344
  store <8 x float> %v1333, ptr %v1345, align 4
  %v1346 = add i64 %v1290, 2
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v1276, i64 %v1347
  store <8 x float> %v1334, ptr %v1348, align 4
  %v1349 = add i64 %v1290, 3
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v1276, i64 %v1350
  store <8 x float> %v1335, ptr %v1351, align 4
  %v1352 = add i64 %v1290, 4
  %v1353 = mul i64 %v1352, 8
  %v1354 = getelementptr inbounds float, ptr %v1276, i64 %v1353
  store <8 x float> %v1336, ptr %v1354, align 4
  %v1355 = add i64 %v1290, 5
  %v1356 = mul i64 %v1355, 8
  %v1357 = getelementptr inbounds float, ptr %v1276, i64 %v1356
  store <8 x float> %v1337, ptr %v1357, align 4
  %v1358 = add i64 %v1290, 6
  %v1359 = mul i64 %v1358, 8
  %v1360 = getelementptr inbounds float, ptr %v1276, i64 %v1359
  store <8 x float> %v1338, ptr %v1360, align 4
  %v1361 = add i64 %v1290, 7
  %v1362 = mul i64 %v1361, 8
  %v1363 = getelementptr inbounds float, ptr %v1276, i64 %v1362
  store <8 x float> %v1339, ptr %v1363, align 4
  %v1364 = add nsw i64 %v1290, 8
  br label %b185
b187:
  br label %b188
b188:
  %v1365 = phi i64 [ 8, %b187 ], [ %v1373, %b189 ]
  %v1366 = icmp slt i64 %v1365, 8
  br i1 %v1366, label %b189, label %b190
b189:
  %v1367 = mul i64 %v1365, 1
  %v1368 = getelementptr inbounds float, ptr %v1288, i64 %v1367
  %v1369 = getelementptr float, ptr %v1368, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1370 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1369, <8 x i1> %v1285, <8 x float> zeroinitializer)
  %v1371 = mul i64 %v1365, 8
  %v1372 = getelementptr inbounds float, ptr %v1276, i64 %v1371
  store <8 x float> %v1370, ptr %v1372, align 4
  %v1373 = add nsw i64 %v1365, 1
  br label %b188
b190:
  br label %b184
b184:
  %v1374 = icmp slt i64 %v1279, 8
  br i1 %v1374, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1375 = phi i64 [ 0, %b191 ], [ %v1383, %b194 ]
  %v1376 = icmp slt i64 %v1375, 8
  br i1 %v1376, label %b194, label %b195
b194:
  %v1377 = mul i64 %v1375, 1
  %v1378 = getelementptr inbounds float, ptr %v1288, i64 %v1377
  %v1379 = getelementptr float, ptr %v1378, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1380 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1379, <8 x i1> %v1285, <8 x float> zeroinitializer)
  %v1381 = mul i64 %v1375, 8
  %v1382 = getelementptr inbounds float, ptr %v1276, i64 %v1381
  store <8 x float> %v1380, ptr %v1382, align 4
  %v1383 = add nsw i64 %v1375, 1
  br label %b193
b195:
  br label %b192
b192:
  %v1384 = add i64 %v1272, 64
  %v1385 = add nsw i64 %v1270, 1
  br label %b180
b182:
  br label %b109
b109:
  %v1386 = icmp sgt i64 %v3, 1
  br i1 %v1386, label %b196, label %b197
b196:
  %v1387 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1388 = atomicrmw add ptr %v1387, i64 1 acq_rel
  %v1389 = load i64, ptr %v173, align 8
  %v1390 = add i64 %v1389, 1
  store i64 %v1390, ptr %v173, align 8
  %v1391 = mul i64 %v3, %v1390
  br label %b198
b198:
  %v1392 = load atomic i64, ptr %v1387 acquire, align 8
  %v1393 = icmp slt i64 %v1392, %v1391
  br i1 %v1393, label %b199, label %b200
b199:
  %v1394 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
  %v1395 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1396 = load i64, ptr %v1395, align 8
  br label %b201
b201:
  %v1397 = phi i64 [ 0, %b197 ], [ %v2159, %b303 ]
  %v1398 = icmp slt i64 %v1397, %v5
  br i1 %v1398, label %b202, label %b203
b202:
  %v1399 = add i64 %v1397, %v1396
  %v1400 = icmp slt i64 %v1399, %v5
  %v1401 = select i1 %v1400, i64 %v1399, i64 %v5
  %v1402 = sub i64 %v1401, %v1397
  %v1403 = mul i64 %v1402, %v7
  %v1405 = add i64 %v1403, 0
  %v1406 = sdiv i64 %v1405, 1
  %v1407 = add i64 %v2, 1
  %v1408 = mul i64 %v1406, %v2
  %v1409 = sdiv i64 %v1408, %v3
  %v1410 = mul i64 %v1409, 1
  %v1411 = icmp slt i64 %v1410, %v1403
  %v1412 = select i1 %v1411, i64 %v1410, i64 %v1403
  %v1413 = mul i64 %v1406, %v1407
  %v1414 = sdiv i64 %v1413, %v3
  %v1415 = mul i64 %v1414, 1
  %v1416 = icmp slt i64 %v1415, %v1403
  %v1417 = select i1 %v1416, i64 %v1415, i64 %v1403
  %v1418 = mul i64 %v1397, %v7
  %v1419 = add i64 %v1412, %v1418
  %v1420 = add i64 %v1417, %v1418
  br label %b204
b204:
  %v1421 = phi i64 [ %v1419, %b202 ], [ %v1474, %b209 ]
  %v1422 = icmp slt i64 %v1421, %v1420
  br i1 %v1422, label %b205, label %b206
b205:
  %v1423 = add i64 %v1421, 96
  %v1424 = icmp slt i64 %v1423, %v1420
  %v1425 = select i1 %v1424, i64 %v1423, i64 %v1420
  br label %b207
b207:
  %v1426 = phi i64 [ 0, %b205 ], [ %v1473, %b212 ]
  %v1427 = icmp slt i64 %v1426, 1
  br i1 %v1427, label %b208, label %b209
b208:
  %v1428 = sub i64 %v1425, %v1421
  %v1429 = sub i64 6, 1
  %v1430 = add i64 %v1428, %v1429
  %v1431 = sdiv i64 %v1430, 6
  br label %b210
b210:
  %v1432 = phi i64 [ 0, %b208 ], [ %v1472, %b217 ]
  %v1433 = icmp slt i64 %v1432, %v1431
  br i1 %v1433, label %b211, label %b212
b211:
  %v1434 = mul i64 %v1428, %v1432
  %v1435 = sdiv i64 %v1434, %v1431
  %v1436 = add i64 %v1421, %v1435
  %v1437 = add i64 %v1432, 1
  %v1438 = mul i64 %v1428, %v1437
  %v1439 = sdiv i64 %v1438, %v1431
  %v1440 = add i64 %v1421, %v1439
  %v1441 = mul i64 %v1426, 128
  %v1442 = getelementptr inbounds float, ptr %v421, i64 %v1441
  %v1443 = sub i64 %v1440, %v1436
  %v1444 = mul i64 %v1436, 8
  %v1445 = getelementptr inbounds float, ptr %v12, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1445, i64 0
  %v1447 = sub i64 %v1443, 1
  %v1448 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1447
  %v1449 = load ptr, ptr %v1448, align 4
  %v1450 = icmp sgt i64 %v1443, 0
  br i1 %v1450, label %b213, label %b214
b213:
  call void %v1449(ptr %v1446, i64 8, ptr %v1442, i64 8, ptr %v1404)
  br label %b214
b214:
  %v1451 = add i64 %v1441, 128
  br label %b215
b215:
  %v1452 = phi i64 [ %v1436, %b214 ], [ %v1471, %b220 ]
  %v1453 = icmp slt i64 %v1452, %v1440
  br i1 %v1453, label %b216, label %b217
b216:
  %v1454 = sub i64 %v1452, %v1436
  %v1455 = mul i64 %v1454, 16
  %v1456 = getelementptr inbounds float, ptr %v1404, i64 %v1455
  %v1457 = mul i64 %v1452, 16
  %v1458 = getelementptr inbounds float, ptr %v80, i64 %v1457
  br label %b218
b218:
  %v1459 = phi i64 [ 0, %b216 ], [ %v1470, %b219 ]
  %v1460 = icmp slt i64 %v1459, 2
  br i1 %v1460, label %b219, label %b220
b219:
  %v1461 = mul i64 %v1426, 2
  %v1462 = add i64 %v1461, %v1459
  %v1463 = mul i64 %v1462, 8
  %v1464 = add i64 0, %v1459
  %v1465 = mul i64 %v1464, 8
  %v1466 = getelementptr inbounds float, ptr %v1456, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = add i64 0, %v1463
  %v1469 = getelementptr inbounds float, ptr %v1458, i64 %v1468
  store <8 x float> %v1467, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1459, 1
  br label %b218
b220:
  %v1471 = add nsw i64 %v1452, 1
  br label %b215
b217:
  %v1472 = add nsw i64 %v1432, 1
  br label %b210
b212:
  %v1473 = add nsw i64 %v1426, 1
  br label %b207
b209:
  %v1474 = add nsw i64 %v1421, 96
  br label %b204
b206:
  %v1475 = add i64 %v1403, 0
  %v1476 = sdiv i64 %v1475, 1
  %v1477 = add i64 %v2, 1
  %v1478 = mul i64 %v1476, %v2
  %v1479 = sdiv i64 %v1478, %v3
  %v1480 = mul i64 %v1479, 1
  %v1481 = icmp slt i64 %v1480, %v1403
  %v1482 = select i1 %v1481, i64 %v1480, i64 %v1403
  %v1483 = mul i64 %v1476, %v1477
  %v1484 = sdiv i64 %v1483, %v3
  %v1485 = mul i64 %v1484, 1
  %v1486 = icmp slt i64 %v1485, %v1403
  %v1487 = select i1 %v1486, i64 %v1485, i64 %v1403
  %v1488 = mul i64 %v1397, %v7
  %v1489 = add i64 %v1482, %v1488
  %v1490 = add i64 %v1487, %v1488
  br label %b221
b221:
  %v1491 = phi i64 [ %v1489, %b206 ], [ %v1502, %b222 ]
  %v1492 = icmp slt i64 %v1491, %v1490
  br i1 %v1492, label %b222, label %b223
b222:
  %v1493 = mul i64 %v1491, 16
  %v1494 = getelementptr inbounds float, ptr %v80, i64 %v1493
  %v1495 = mul i64 %v1491, 8
  %v1496 = getelementptr inbounds float, ptr %v82, i64 %v1495
  %v1497 = add i64 0, 0
  %v1498 = getelementptr inbounds float, ptr %v1494, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = add i64 0, 0
  %v1501 = getelementptr inbounds float, ptr %v1496, i64 %v1500
  store <8 x float> %v1499, ptr %v1501, align 4
  %v1502 = add nsw i64 %v1491, 1
  br label %b221
b223:
  %v1503 = icmp sgt i64 %v3, 1
  br i1 %v1503, label %b224, label %b225
b224:
  %v1504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1505 = atomicrmw add ptr %v1504, i64 1 acq_rel
  %v1506 = load i64, ptr %v173, align 8
  %v1507 = add i64 %v1506, 1
  store i64 %v1507, ptr %v173, align 8
  %v1508 = mul i64 %v3, %v1507
  br label %b226
b226:
  %v1509 = load atomic i64, ptr %v1504 acquire, align 8
  %v1510 = icmp slt i64 %v1509, %v1508
  br i1 %v1510, label %b227, label %b228
b227:
  %v1511 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  br label %b229
b229:
  %v1512 = phi i64 [ %v1397, %b225 ], [ %v2149, %b301 ]
  %v1513 = icmp slt i64 %v1512, %v1401
  br i1 %v1513, label %b230, label %b231
b230:
  %v1514 = add i64 %v7, 0
  %v1515 = sdiv i64 %v1514, 1
  %v1516 = add i64 %v2, 1
  %v1517 = mul i64 %v1515, %v2
  %v1518 = sdiv i64 %v1517, %v3
  %v1519 = mul i64 %v1518, 1
  %v1520 = icmp slt i64 %v1519, %v7
  %v1521 = select i1 %v1520, i64 %v1519, i64 %v7
  %v1522 = mul i64 %v1515, %v1516
  %v1523 = sdiv i64 %v1522, %v3
  %v1524 = mul i64 %v1523, 1
  %v1525 = icmp slt i64 %v1524, %v7
  %v1526 = select i1 %v1525, i64 %v1524, i64 %v7
  br label %b232
b232:
  %v1527 = phi i64 [ %v1521, %b230 ], [ %v1626, %b233 ]
  %v1528 = icmp slt i64 %v1527, %v1526
  br i1 %v1528, label %b233, label %b234
b233:
  %v1529 = add i64 %v1512, 0
  %v1530 = and i64 %v1529, %v134
  %v1531 = mul i64 %v1530, %v7
  %v1532 = add i64 %v1531, %v1527
  %v1533 = mul i64 %v1532, 8
  %v1534 = getelementptr inbounds float, ptr %v38, i64 %v1533
  %v1535 = add i64 %v1512, 0
  %v1536 = and i64 %v1535, %v132
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1527
  %v1539 = mul i64 %v1538, 8
  %v1540 = getelementptr inbounds float, ptr %v36, i64 %v1539
  %v1541 = add i64 %v1512, 0
  %v1542 = and i64 %v1541, %v130
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1527
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v34, i64 %v1545
  %v1547 = add i64 %v1512, 0
  %v1548 = and i64 %v1547, %v146
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1527
  %v1551 = mul i64 %v1550, 8
  %v1552 = getelementptr inbounds float, ptr %v82, i64 %v1551
  %v1553 = add i64 %v1512, 0
  %v1554 = and i64 %v1553, %v148
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1527
  %v1557 = mul i64 %v1556, 8
  %v1558 = getelementptr inbounds float, ptr %v84, i64 %v1557
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v16, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = add i64 0, 0
  %v1563 = getelementptr inbounds float, ptr %v1534, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = fmul <8 x float> %v1561, %v1564
  %v1566 = add i64 8, 0
  %v1567 = getelementptr inbounds float, ptr %v16, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = add i64 0, 0
  %v1570 = getelementptr inbounds float, ptr %v1540, i64 %v1569
  %v1571 = load <8 x float>, ptr %v1570, align 4
  %v1572 = fmul <8 x float> %v1568, %v1571
  %v1573 = fadd <8 x float> %v1565, %v1572
  %v1574 = add i64 16, 0
  %v1575 = getelementptr inbounds float, ptr %v16, i64 %v1574
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = add i64 0, 0
  %v1578 = getelementptr inbounds float, ptr %v1546, i64 %v1577
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = fmul <8 x float> %v1576, %v1579
  %v1581 = fadd <8 x float> %v1573, %v1580
  %v1582 = add i64 24, 0
  %v1583 = getelementptr inbounds float, ptr %v16, i64 %v1582
  %v1584 = load <8 x float>, ptr %v1583, align 4
  %v1585 = add i64 0, 0
  %v1586 = getelementptr inbounds float, ptr %v1552, i64 %v1585
  %v1587 = load <8 x float>, ptr %v1586, align 4
  %v1588 = fmul <8 x float> %v1584, %v1587
  %v1589 = fadd <8 x float> %v1581, %v1588
  %v1590 = add i64 0, 0
  %v1591 = getelementptr inbounds float, ptr %v18, i64 %v1590
  %v1592 = load <8 x float>, ptr %v1591, align 4
  %v1593 = fadd <8 x float> %v1589, %v1592
  %v1594 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1593)
  %v1595 = fneg <8 x float> %v1594
  %v1596 = fcmp olt <8 x float> %v1595, splat (float 0xC05A400000000000)
  %v1597 = select <8 x i1> %v1596, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1595
  %v1598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1597, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1599 = fsub <8 x float> %v1598, splat (float 0x4168000000000000)
  %v1600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1599, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1597)
  %v1601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1599, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1600)
  %v1602 = bitcast <8 x float> %v1598 to <8 x i32>
  %v1603 = fmul <8 x float> %v1601, %v1601
  %v1604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1601, <8 x float> splat (float 0x3F81227F40000000))
  %v1605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1604, <8 x float> %v1601, <8 x float> splat (float 0x3FA5556740000000))
  %v1606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1605, <8 x float> %v1601, <8 x float> splat (float 0x3FC5554B00000000))
  %v1607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1606, <8 x float> %v1601, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1603, <8 x float> %v1607, <8 x float> %v1601)
  %v1609 = sub <8 x i32> %v1602, splat (i32 1262485250)
  %v1610 = lshr <8 x i32> %v1609, splat (i32 1)
  %v1611 = sub <8 x i32> %v1609, %v1610
  %v1612 = shl <8 x i32> %v1610, splat (i32 23)
  %v1613 = bitcast <8 x i32> %v1612 to <8 x float>
  %v1614 = shl <8 x i32> %v1611, splat (i32 23)
  %v1615 = bitcast <8 x i32> %v1614 to <8 x float>
  %v1616 = fadd <8 x float> %v1608, splat (float 0x3FF0000000000000)
  %v1617 = fmul <8 x float> %v1616, %v1613
  %v1618 = fmul <8 x float> %v1617, %v1615
  %v1619 = fcmp olt <8 x float> %v1593, splat (float 0x0000000000000000)
  %v1620 = select <8 x i1> %v1619, <8 x float> %v1618, <8 x float> splat (float 0x3FF0000000000000)
  %v1621 = fadd <8 x float> %v1618, splat (float 0x3FF0000000000000)
  %v1622 = fdiv <8 x float> %v1620, %v1621
  %v1623 = fmul <8 x float> %v1593, %v1622
  %v1624 = add i64 0, 0
  %v1625 = getelementptr inbounds float, ptr %v1558, i64 %v1624
  store <8 x float> %v1623, ptr %v1625, align 4
  %v1626 = add nsw i64 %v1527, 1
  br label %b232
b234:
  %v1628 = add i64 %v7, 0
  %v1629 = sdiv i64 %v1628, 1
  %v1630 = add i64 %v2, 1
  %v1631 = mul i64 %v1629, %v2
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  %v1636 = mul i64 %v1629, %v1630
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  br label %b235
b235:
  %v1641 = phi i64 [ %v1635, %b234 ], [ %v1708, %b240 ]
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b236, label %b237
b236:
  %v1643 = add i64 %v1641, 96
  %v1644 = icmp slt i64 %v1643, %v1640
  %v1645 = select i1 %v1644, i64 %v1643, i64 %v1640
  br label %b238
b238:
  %v1646 = phi i64 [ 0, %b236 ], [ %v1707, %b243 ]
  %v1647 = icmp slt i64 %v1646, 2
  br i1 %v1647, label %b239, label %b240
b239:
  %v1648 = sub i64 %v1645, %v1641
  %v1649 = sub i64 2, 1
  %v1650 = add i64 %v1648, %v1649
  %v1651 = sdiv i64 %v1650, 2
  br label %b241
b241:
  %v1652 = phi i64 [ 0, %b239 ], [ %v1706, %b248 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b242, label %b243
b242:
  %v1654 = mul i64 %v1648, %v1652
  %v1655 = sdiv i64 %v1654, %v1651
  %v1656 = add i64 %v1641, %v1655
  %v1657 = add i64 %v1652, 1
  %v1658 = mul i64 %v1648, %v1657
  %v1659 = sdiv i64 %v1658, %v1651
  %v1660 = add i64 %v1641, %v1659
  %v1661 = mul i64 %v1646, 256
  %v1662 = getelementptr inbounds float, ptr %v675, i64 %v1661
  %v1663 = sub i64 %v1660, %v1656
  %v1664 = add i64 %v1512, 0
  %v1665 = and i64 %v1664, %v148
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1656
  %v1668 = mul i64 %v1667, 8
  %v1669 = getelementptr inbounds float, ptr %v84, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1671 = icmp eq i64 %v1646, 1
  %v1672 = select i1 %v1671, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1673 = sub i64 %v1663, 1
  %v1674 = getelementptr inbounds ptr, ptr %v1672, i64 %v1673
  %v1675 = load ptr, ptr %v1674, align 4
  %v1676 = icmp sgt i64 %v1663, 0
  br i1 %v1676, label %b244, label %b245
b244:
  call void %v1675(ptr %v1670, i64 8, ptr %v1662, i64 8, ptr %v1627)
  br label %b245
b245:
  %v1677 = icmp eq i64 %v1646, 1
  %v1678 = select i1 %v1677, i64 64, i64 256
  %v1679 = add i64 %v1661, %v1678
  br label %b246
b246:
  %v1680 = phi i64 [ %v1656, %b245 ], [ %v1705, %b251 ]
  %v1681 = icmp slt i64 %v1680, %v1660
  br i1 %v1681, label %b247, label %b248
b247:
  %v1682 = sub i64 %v1680, %v1656
  %v1683 = mul i64 %v1682, 32
  %v1684 = getelementptr inbounds float, ptr %v1627, i64 %v1683
  %v1685 = add i64 %v1512, 0
  %v1686 = and i64 %v1685, %v150
  %v1687 = mul i64 %v1686, %v7
  %v1688 = add i64 %v1687, %v1680
  %v1689 = mul i64 %v1688, 40
  %v1690 = getelementptr inbounds float, ptr %v86, i64 %v1689
  %v1691 = icmp eq i64 %v1646, 1
  %v1692 = select i1 %v1691, i64 1, i64 4
  br label %b249
b249:
  %v1693 = phi i64 [ 0, %b247 ], [ %v1704, %b250 ]
  %v1694 = icmp slt i64 %v1693, %v1692
  br i1 %v1694, label %b250, label %b251
b250:
  %v1695 = mul i64 %v1646, 4
  %v1696 = add i64 %v1695, %v1693
  %v1697 = mul i64 %v1696, 8
  %v1698 = add i64 0, %v1693
  %v1699 = mul i64 %v1698, 8
  %v1700 = getelementptr inbounds float, ptr %v1684, i64 %v1699
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = add i64 0, %v1697
  %v1703 = getelementptr inbounds float, ptr %v1690, i64 %v1702
  store <8 x float> %v1701, ptr %v1703, align 4
  %v1704 = add nsw i64 %v1693, 1
  br label %b249
b251:
  %v1705 = add nsw i64 %v1680, 1
  br label %b246
b248:
  %v1706 = add nsw i64 %v1652, 1
  br label %b241
b243:
  %v1707 = add nsw i64 %v1646, 1
  br label %b238
b240:
  %v1708 = add nsw i64 %v1641, 96
  br label %b235
b237:
  %v1709 = add i64 %v7, 0
  %v1710 = sdiv i64 %v1709, 1
  %v1711 = add i64 %v2, 1
  %v1712 = mul i64 %v1710, %v2
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v7
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v7
  %v1717 = mul i64 %v1710, %v1711
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v7
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v7
  br label %b252
b252:
  %v1722 = phi i64 [ %v1716, %b237 ], [ %v1744, %b257 ]
  %v1723 = icmp slt i64 %v1722, %v1721
  br i1 %v1723, label %b253, label %b254
b253:
  %v1724 = add i64 %v1512, 0
  %v1725 = and i64 %v1724, %v150
  %v1726 = mul i64 %v1725, %v7
  %v1727 = add i64 %v1726, %v1722
  %v1728 = mul i64 %v1727, 40
  %v1729 = getelementptr inbounds float, ptr %v86, i64 %v1728
  %v1730 = add i64 %v1512, 0
  %v1731 = and i64 %v1730, %v152
  %v1732 = mul i64 %v1731, %v7
  %v1733 = add i64 %v1732, %v1722
  %v1734 = mul i64 %v1733, 16
  %v1735 = getelementptr inbounds float, ptr %v88, i64 %v1734
  br label %b255
b255:
  %v1736 = phi i64 [ 0, %b253 ], [ %v1743, %b256 ]
  %v1737 = icmp slt i64 %v1736, 16
  br i1 %v1737, label %b256, label %b257
b256:
  %v1738 = add i64 8, %v1736
  %v1739 = getelementptr inbounds float, ptr %v1729, i64 %v1738
  %v1740 = load <8 x float>, ptr %v1739, align 4
  %v1741 = add i64 0, %v1736
  %v1742 = getelementptr inbounds float, ptr %v1735, i64 %v1741
  store <8 x float> %v1740, ptr %v1742, align 4
  %v1743 = add nsw i64 %v1736, 8
  br label %b255
b257:
  %v1744 = add nsw i64 %v1722, 1
  br label %b252
b254:
  %v1745 = add i64 %v7, 0
  %v1746 = sdiv i64 %v1745, 1
  %v1747 = add i64 %v2, 1
  %v1748 = mul i64 %v1746, %v2
  %v1749 = sdiv i64 %v1748, %v3
  %v1750 = mul i64 %v1749, 1
  %v1751 = icmp slt i64 %v1750, %v7
  %v1752 = select i1 %v1751, i64 %v1750, i64 %v7
  %v1753 = mul i64 %v1746, %v1747
  %v1754 = sdiv i64 %v1753, %v3
  %v1755 = mul i64 %v1754, 1
  %v1756 = icmp slt i64 %v1755, %v7
  %v1757 = select i1 %v1756, i64 %v1755, i64 %v7
  br label %b258
b258:
  %v1758 = phi i64 [ %v1752, %b254 ], [ %v1777, %b259 ]
  %v1759 = icmp slt i64 %v1758, %v1757
  br i1 %v1759, label %b259, label %b260
b259:
  %v1760 = add i64 %v1512, 0
  %v1761 = and i64 %v1760, %v150
  %v1762 = mul i64 %v1761, %v7
  %v1763 = add i64 %v1762, %v1758
  %v1764 = mul i64 %v1763, 40
  %v1765 = getelementptr inbounds float, ptr %v86, i64 %v1764
  %v1766 = add i64 %v1512, 0
  %v1767 = and i64 %v1766, %v154
  %v1768 = mul i64 %v1767, %v7
  %v1769 = add i64 %v1768, %v1758
  %v1770 = mul i64 %v1769, 8
  %v1771 = getelementptr inbounds float, ptr %v90, i64 %v1770
  %v1772 = add i64 0, 0
  %v1773 = getelementptr inbounds float, ptr %v1765, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = add i64 0, 0
  %v1776 = getelementptr inbounds float, ptr %v1771, i64 %v1775
  store <8 x float> %v1774, ptr %v1776, align 4
  %v1777 = add nsw i64 %v1758, 1
  br label %b258
b260:
  %v1778 = add i64 %v7, 0
  %v1779 = sdiv i64 %v1778, 1
  %v1780 = add i64 %v2, 1
  %v1781 = mul i64 %v1779, %v2
  %v1782 = sdiv i64 %v1781, %v3
  %v1783 = mul i64 %v1782, 1
  %v1784 = icmp slt i64 %v1783, %v7
  %v1785 = select i1 %v1784, i64 %v1783, i64 %v7
  %v1786 = mul i64 %v1779, %v1780
  %v1787 = sdiv i64 %v1786, %v3
  %v1788 = mul i64 %v1787, 1
  %v1789 = icmp slt i64 %v1788, %v7
  %v1790 = select i1 %v1789, i64 %v1788, i64 %v7
  br label %b261
b261:
  %v1791 = phi i64 [ %v1785, %b260 ], [ %v1813, %b266 ]
  %v1792 = icmp slt i64 %v1791, %v1790
  br i1 %v1792, label %b262, label %b263
b262:
  %v1793 = add i64 %v1512, 0
  %v1794 = and i64 %v1793, %v150
  %v1795 = mul i64 %v1794, %v7
  %v1796 = add i64 %v1795, %v1791
  %v1797 = mul i64 %v1796, 40
  %v1798 = getelementptr inbounds float, ptr %v86, i64 %v1797
  %v1799 = add i64 %v1512, 0
  %v1800 = and i64 %v1799, %v156
  %v1801 = mul i64 %v1800, %v7
  %v1802 = add i64 %v1801, %v1791
  %v1803 = mul i64 %v1802, 16
  %v1804 = getelementptr inbounds float, ptr %v92, i64 %v1803
  br label %b264
b264:
  %v1805 = phi i64 [ 0, %b262 ], [ %v1812, %b265 ]
  %v1806 = icmp slt i64 %v1805, 16
  br i1 %v1806, label %b265, label %b266
b265:
  %v1807 = add i64 24, %v1805
  %v1808 = getelementptr inbounds float, ptr %v1798, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = add i64 0, %v1805
  %v1811 = getelementptr inbounds float, ptr %v1804, i64 %v1810
  store <8 x float> %v1809, ptr %v1811, align 4
  %v1812 = add nsw i64 %v1805, 8
  br label %b264
b266:
  %v1813 = add nsw i64 %v1791, 1
  br label %b261
b263:
  %v1815 = add i64 %v7, 0
  %v1816 = sdiv i64 %v1815, 1
  %v1817 = add i64 %v2, 1
  %v1818 = mul i64 %v1816, %v2
  %v1819 = sdiv i64 %v1818, %v3
  %v1820 = mul i64 %v1819, 1
  %v1821 = icmp slt i64 %v1820, %v7
  %v1822 = select i1 %v1821, i64 %v1820, i64 %v7
  %v1823 = mul i64 %v1816, %v1817
  %v1824 = sdiv i64 %v1823, %v3
  %v1825 = mul i64 %v1824, 1
  %v1826 = icmp slt i64 %v1825, %v7
  %v1827 = select i1 %v1826, i64 %v1825, i64 %v7
  br label %b267
b267:
  %v1828 = phi i64 [ %v1822, %b263 ], [ %v1893, %b272 ]
  %v1829 = icmp slt i64 %v1828, %v1827
  br i1 %v1829, label %b268, label %b269
b268:
  %v1830 = add i64 %v1828, 96
  %v1831 = icmp slt i64 %v1830, %v1827
  %v1832 = select i1 %v1831, i64 %v1830, i64 %v1827
  br label %b270
b270:
  %v1833 = phi i64 [ 0, %b268 ], [ %v1892, %b275 ]
  %v1834 = icmp slt i64 %v1833, 1
  br i1 %v1834, label %b271, label %b272
b271:
  %v1835 = sub i64 %v1832, %v1828
  %v1836 = sub i64 8, 1
  %v1837 = add i64 %v1835, %v1836
  %v1838 = sdiv i64 %v1837, 8
  br label %b273
b273:
  %v1839 = phi i64 [ 0, %b271 ], [ %v1891, %b280 ]
  %v1840 = icmp slt i64 %v1839, %v1838
  br i1 %v1840, label %b274, label %b275
b274:
  %v1841 = mul i64 %v1835, %v1839
  %v1842 = sdiv i64 %v1841, %v1838
  %v1843 = add i64 %v1828, %v1842
  %v1844 = add i64 %v1839, 1
  %v1845 = mul i64 %v1835, %v1844
  %v1846 = sdiv i64 %v1845, %v1838
  %v1847 = add i64 %v1828, %v1846
  %v1848 = mul i64 %v1833, 64
  %v1849 = getelementptr inbounds float, ptr %v676, i64 %v1848
  %v1850 = sub i64 %v1847, %v1843
  %v1851 = add i64 %v1512, 0
  %v1852 = and i64 %v1851, %v154
  %v1853 = mul i64 %v1852, %v7
  %v1854 = add i64 %v1853, %v1843
  %v1855 = mul i64 %v1854, 8
  %v1856 = getelementptr inbounds float, ptr %v90, i64 %v1855
  %v1857 = getelementptr inbounds float, ptr %v1856, i64 0
  %v1858 = sub i64 %v1850, 1
  %v1859 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1858
  %v1860 = load ptr, ptr %v1859, align 4
  %v1861 = icmp sgt i64 %v1850, 0
  br i1 %v1861, label %b276, label %b277
b276:
  call void %v1860(ptr %v1857, i64 8, ptr %v1849, i64 8, ptr %v1814)
  br label %b277
b277:
  %v1862 = add i64 %v1848, 64
  br label %b278
b278:
  %v1863 = phi i64 [ %v1843, %b277 ], [ %v1890, %b283 ]
  %v1864 = icmp slt i64 %v1863, %v1847
  br i1 %v1864, label %b279, label %b280
b279:
  %v1865 = sub i64 %v1863, %v1843
  %v1866 = mul i64 %v1865, 8
  %v1867 = getelementptr inbounds float, ptr %v1814, i64 %v1866
  %v1868 = add i64 %v1512, 0
  %v1869 = and i64 %v1868, %v158
  %v1870 = mul i64 %v1869, %v7
  %v1871 = add i64 %v1870, %v1863
  %v1872 = mul i64 %v1871, 8
  %v1873 = getelementptr inbounds float, ptr %v94, i64 %v1872
  br label %b281
b281:
  %v1874 = phi i64 [ 0, %b279 ], [ %v1889, %b282 ]
  %v1875 = icmp slt i64 %v1874, 1
  br i1 %v1875, label %b282, label %b283
b282:
  %v1876 = mul i64 %v1833, 1
  %v1877 = add i64 %v1876, %v1874
  %v1878 = mul i64 %v1877, 8
  %v1879 = add i64 0, %v1874
  %v1880 = mul i64 %v1879, 8
  %v1881 = getelementptr inbounds float, ptr %v1867, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = add i64 0, %v1878
  %v1884 = getelementptr inbounds float, ptr %v24, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = fadd <8 x float> %v1882, %v1885
  %v1887 = add i64 0, %v1878
  %v1888 = getelementptr inbounds float, ptr %v1873, i64 %v1887
  store <8 x float> %v1886, ptr %v1888, align 4
  %v1889 = add nsw i64 %v1874, 1
  br label %b281
b283:
  %v1890 = add nsw i64 %v1863, 1
  br label %b278
b280:
  %v1891 = add nsw i64 %v1839, 1
  br label %b273
b275:
  %v1892 = add nsw i64 %v1833, 1
  br label %b270
b272:
  %v1893 = add nsw i64 %v1828, 96
  br label %b267
b269:
  %v1894 = add i64 %v7, 0
  %v1895 = sdiv i64 %v1894, 1
  %v1896 = add i64 %v2, 1
  %v1897 = mul i64 %v1895, %v2
  %v1898 = sdiv i64 %v1897, %v3
  %v1899 = mul i64 %v1898, 1
  %v1900 = icmp slt i64 %v1899, %v7
  %v1901 = select i1 %v1900, i64 %v1899, i64 %v7
  %v1902 = mul i64 %v1895, %v1896
  %v1903 = sdiv i64 %v1902, %v3
  %v1904 = mul i64 %v1903, 1
  %v1905 = icmp slt i64 %v1904, %v7
  %v1906 = select i1 %v1905, i64 %v1904, i64 %v7
  br label %b284
b284:
  %v1907 = phi i64 [ %v1901, %b269 ], [ %v2049, %b289 ]
  %v1908 = icmp slt i64 %v1907, %v1906
  br i1 %v1908, label %b285, label %b286
b285:
  br label %b287
b287:
  %v1909 = phi i64 [ 0, %b285 ], [ %v2048, %b292 ]
  %v1910 = icmp slt i64 %v1909, 8
  br i1 %v1910, label %b288, label %b289
b288:
  %v1911 = add i64 %v1512, 0
  %v1912 = and i64 %v1911, %v158
  %v1913 = mul i64 %v1912, %v7
  %v1914 = add i64 %v1913, %v1907
  %v1915 = mul i64 %v1914, 8
  %v1916 = getelementptr inbounds float, ptr %v94, i64 %v1915
  %v1917 = add i64 0, %v1909
  %v1918 = getelementptr inbounds float, ptr %v1916, i64 %v1917
  %v1919 = load float, ptr %v1918, align 4
  %v1920 = call float @llvm.fabs.f32(float %v1919)
  %v1921 = fneg float %v1920
  %v1922 = fcmp olt float %v1921, 0xC05A400000000000
  %v1923 = select i1 %v1922, float 0xC05A400000000000, float %v1921
  %v1924 = call float @llvm.fmuladd.f32(float %v1923, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1925 = fsub float %v1924, 0x4168000000000000
  %v1926 = call float @llvm.fmuladd.f32(float %v1925, float 0xBFE62E4000000000, float %v1923)
  %v1927 = call float @llvm.fmuladd.f32(float %v1925, float 0xBEB7F7D1C0000000, float %v1926)
  %v1928 = bitcast float %v1924 to i32
  %v1929 = fmul float %v1927, %v1927
  %v1930 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1927, float 0x3F81227F40000000)
  %v1931 = call float @llvm.fmuladd.f32(float %v1930, float %v1927, float 0x3FA5556740000000)
  %v1932 = call float @llvm.fmuladd.f32(float %v1931, float %v1927, float 0x3FC5554B00000000)
  %v1933 = call float @llvm.fmuladd.f32(float %v1932, float %v1927, float 0x3FDFFFFFE0000000)
  %v1934 = call float @llvm.fmuladd.f32(float %v1929, float %v1933, float %v1927)
  %v1935 = sub i32 %v1928, 1262485250
  %v1936 = lshr i32 %v1935, 1
  %v1937 = sub i32 %v1935, %v1936
  %v1938 = shl i32 %v1936, 23
  %v1939 = bitcast i32 %v1938 to float
  %v1940 = shl i32 %v1937, 23
  %v1941 = bitcast i32 %v1940 to float
  %v1942 = fadd float %v1934, 0x3FF0000000000000
  %v1943 = fmul float %v1942, %v1939
  %v1944 = fmul float %v1943, %v1941
  %v1945 = fcmp ogt float %v1944, 0x3FDA8279A0000000
  %v1946 = call float @llvm.fmuladd.f32(float %v1944, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1947 = select i1 %v1945, float %v1946, float %v1944
  %v1948 = select i1 %v1945, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1949 = select i1 %v1945, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1950 = fmul float %v1947, %v1947
  %v1951 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1950, float 0xBFC0DA7220000000)
  %v1952 = call float @llvm.fmuladd.f32(float %v1951, float %v1950, float 0xBFC546EF00000000)
  %v1953 = call float @llvm.fmuladd.f32(float %v1952, float %v1950, float 0xBFD0002320000000)
  %v1954 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1950, float 0x3FC22D90A0000000)
  %v1955 = call float @llvm.fmuladd.f32(float %v1954, float %v1950, float 0x3FC999FF60000000)
  %v1956 = call float @llvm.fmuladd.f32(float %v1955, float %v1950, float 0x3FD5555540000000)
  %v1957 = call float @llvm.fmuladd.f32(float %v1947, float %v1953, float %v1956)
  %v1958 = call float @llvm.fmuladd.f32(float %v1947, float %v1957, float 0xBFE0000000000000)
  %v1959 = fmul float %v1947, %v1947
  %v1960 = call float @llvm.fmuladd.f32(float %v1959, float %v1958, float %v1949)
  %v1961 = fadd float %v1960, %v1947
  %v1962 = fadd float %v1961, %v1948
  %v1963 = fcmp ogt float %v1919, 0x0000000000000000
  %v1964 = select i1 %v1963, float %v1919, float 0x0000000000000000
  %v1965 = fadd float %v1964, %v1962
  %v1966 = add i64 %v1512, 0
  %v1967 = and i64 %v1966, %v128
  %v1968 = mul i64 %v1967, %v7
  %v1969 = add i64 %v1968, %v1907
  %v1970 = mul i64 %v1969, 128
  %v1971 = getelementptr inbounds float, ptr %v32, i64 %v1970
  %v1972 = add i64 %v1512, 0
  %v1973 = and i64 %v1972, %v148
  %v1974 = mul i64 %v1973, %v7
  %v1975 = add i64 %v1974, %v1907
  %v1976 = mul i64 %v1975, 8
  %v1977 = getelementptr inbounds float, ptr %v84, i64 %v1976
  %v1978 = add i64 0, %v1909
  %v1979 = getelementptr inbounds float, ptr %v1977, i64 %v1978
  %v1980 = load float, ptr %v1979, align 4
  %v1981 = fmul float %v1965, %v1980
  %v1982 = add i64 %v1512, 0
  %v1983 = and i64 %v1982, %v152
  %v1984 = mul i64 %v1983, %v7
  %v1985 = add i64 %v1984, %v1907
  %v1986 = mul i64 %v1985, 16
  %v1987 = getelementptr inbounds float, ptr %v88, i64 %v1986
  %v1988 = add i64 %v1512, 1
  %v1989 = and i64 %v1988, %v128
  %v1990 = mul i64 %v1989, %v7
  %v1991 = add i64 %v1990, %v1907
  %v1992 = mul i64 %v1991, 128
  %v1993 = getelementptr inbounds float, ptr %v32, i64 %v1992
  br label %b290
b290:
  %v1994 = phi i64 [ 0, %b288 ], [ %v2047, %b291 ]
  %v1995 = icmp slt i64 %v1994, 16
  br i1 %v1995, label %b291, label %b292
b291:
  %v1996 = mul i64 %v1909, 16
  %v1997 = add i64 0, %v1996
  %v1998 = add i64 %v1997, %v1994
  %v1999 = getelementptr inbounds float, ptr %v76, i64 %v1998
  %v2000 = load <8 x float>, ptr %v1999, align 4
  %v2001 = insertelement <8 x float> poison, float %v1965, i64 0
  %v2002 = shufflevector <8 x float> %v2001, <8 x float> poison, <8 x i32> zeroinitializer
  %v2003 = fmul <8 x float> %v2002, %v2000
  %v2004 = fneg <8 x float> %v2003
  %v2005 = fcmp olt <8 x float> %v2004, splat (float 0xC05A400000000000)
  %v2006 = select <8 x i1> %v2005, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2004
  %v2007 = fcmp ogt <8 x float> %v2006, splat (float 0x4056400000000000)
  %v2008 = select <8 x i1> %v2007, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2006
  %v2009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2008, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2010 = fsub <8 x float> %v2009, splat (float 0x4168000000000000)
  %v2011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2010, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2008)
  %v2012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2010, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2011)
  %v2013 = bitcast <8 x float> %v2009 to <8 x i32>
  %v2014 = fmul <8 x float> %v2012, %v2012
  %v2015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2012, <8 x float> splat (float 0x3F81227F40000000))
  %v2016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2015, <8 x float> %v2012, <8 x float> splat (float 0x3FA5556740000000))
  %v2017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2016, <8 x float> %v2012, <8 x float> splat (float 0x3FC5554B00000000))
  %v2018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2017, <8 x float> %v2012, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2014, <8 x float> %v2018, <8 x float> %v2012)
  %v2020 = sub <8 x i32> %v2013, splat (i32 1262485250)
  %v2021 = lshr <8 x i32> %v2020, splat (i32 1)
  %v2022 = sub <8 x i32> %v2020, %v2021
  %v2023 = shl <8 x i32> %v2021, splat (i32 23)
  %v2024 = bitcast <8 x i32> %v2023 to <8 x float>
  %v2025 = shl <8 x i32> %v2022, splat (i32 23)
  %v2026 = bitcast <8 x i32> %v2025 to <8 x float>
  %v2027 = fadd <8 x float> %v2019, splat (float 0x3FF0000000000000)
  %v2028 = fmul <8 x float> %v2027, %v2024
  %v2029 = fmul <8 x float> %v2028, %v2026
  %v2030 = mul i64 %v1909, 16
  %v2031 = add i64 0, %v2030
  %v2032 = add i64 %v2031, %v1994
  %v2033 = getelementptr inbounds float, ptr %v1971, i64 %v2032
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = fmul <8 x float> %v2029, %v2034
  %v2036 = add i64 0, %v1994
  %v2037 = getelementptr inbounds float, ptr %v1987, i64 %v2036
  %v2038 = load <8 x float>, ptr %v2037, align 4
  %v2039 = insertelement <8 x float> poison, float %v1981, i64 0
  %v2040 = shufflevector <8 x float> %v2039, <8 x float> poison, <8 x i32> zeroinitializer
  %v2041 = fmul <8 x float> %v2040, %v2038
  %v2042 = fadd <8 x float> %v2035, %v2041
  %v2043 = mul i64 %v1909, 16
  %v2044 = add i64 0, %v2043
  %v2045 = add i64 %v2044, %v1994
  %v2046 = getelementptr inbounds float, ptr %v1993, i64 %v2045
  store <8 x float> %v2042, ptr %v2046, align 4
  %v2047 = add nsw i64 %v1994, 8
  br label %b290
b292:
  %v2048 = add nsw i64 %v1909, 1
  br label %b287
b289:
  %v2049 = add nsw i64 %v1907, 1
  br label %b284
b286:
  %v2050 = add i64 %v7, 0
  %v2051 = sdiv i64 %v2050, 1
  %v2052 = add i64 %v2, 1
  %v2053 = mul i64 %v2051, %v2
  %v2054 = sdiv i64 %v2053, %v3
  %v2055 = mul i64 %v2054, 1
  %v2056 = icmp slt i64 %v2055, %v7
  %v2057 = select i1 %v2056, i64 %v2055, i64 %v7
  %v2058 = mul i64 %v2051, %v2052
  %v2059 = sdiv i64 %v2058, %v3
  %v2060 = mul i64 %v2059, 1
  %v2061 = icmp slt i64 %v2060, %v7
  %v2062 = select i1 %v2061, i64 %v2060, i64 %v7
  br label %b293
b293:
  %v2063 = phi i64 [ %v2057, %b286 ], [ %v2082, %b294 ]
  %v2064 = icmp slt i64 %v2063, %v2062
  br i1 %v2064, label %b294, label %b295
b294:
  %v2065 = add i64 %v1512, 0
  %v2066 = and i64 %v2065, %v146
  %v2067 = mul i64 %v2066, %v7
  %v2068 = add i64 %v2067, %v2063
  %v2069 = mul i64 %v2068, 8
  %v2070 = getelementptr inbounds float, ptr %v82, i64 %v2069
  %v2071 = add i64 %v1512, 1
  %v2072 = and i64 %v2071, %v130
  %v2073 = mul i64 %v2072, %v7
  %v2074 = add i64 %v2073, %v2063
  %v2075 = mul i64 %v2074, 8
  %v2076 = getelementptr inbounds float, ptr %v34, i64 %v2075
  %v2077 = add i64 0, 0
  %v2078 = getelementptr inbounds float, ptr %v2070, i64 %v2077
  %v2079 = load <8 x float>, ptr %v2078, align 4
  %v2080 = add i64 0, 0
  %v2081 = getelementptr inbounds float, ptr %v2076, i64 %v2080
  store <8 x float> %v2079, ptr %v2081, align 4
  %v2082 = add nsw i64 %v2063, 1
  br label %b293
b295:
  %v2083 = add i64 %v7, 0
  %v2084 = sdiv i64 %v2083, 1
  %v2085 = add i64 %v2, 1
  %v2086 = mul i64 %v2084, %v2
  %v2087 = sdiv i64 %v2086, %v3
  %v2088 = mul i64 %v2087, 1
  %v2089 = icmp slt i64 %v2088, %v7
  %v2090 = select i1 %v2089, i64 %v2088, i64 %v7
  %v2091 = mul i64 %v2084, %v2085
  %v2092 = sdiv i64 %v2091, %v3
  %v2093 = mul i64 %v2092, 1
  %v2094 = icmp slt i64 %v2093, %v7
  %v2095 = select i1 %v2094, i64 %v2093, i64 %v7
  br label %b296
b296:
  %v2096 = phi i64 [ %v2090, %b295 ], [ %v2115, %b297 ]
  %v2097 = icmp slt i64 %v2096, %v2095
  br i1 %v2097, label %b297, label %b298
b297:
  %v2098 = add i64 %v1512, 0
  %v2099 = and i64 %v2098, %v130
  %v2100 = mul i64 %v2099, %v7
  %v2101 = add i64 %v2100, %v2096
  %v2102 = mul i64 %v2101, 8
  %v2103 = getelementptr inbounds float, ptr %v34, i64 %v2102
  %v2104 = add i64 %v1512, 1
  %v2105 = and i64 %v2104, %v132
  %v2106 = mul i64 %v2105, %v7
  %v2107 = add i64 %v2106, %v2096
  %v2108 = mul i64 %v2107, 8
  %v2109 = getelementptr inbounds float, ptr %v36, i64 %v2108
  %v2110 = add i64 0, 0
  %v2111 = getelementptr inbounds float, ptr %v2103, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = add i64 0, 0
  %v2114 = getelementptr inbounds float, ptr %v2109, i64 %v2113
  store <8 x float> %v2112, ptr %v2114, align 4
  %v2115 = add nsw i64 %v2096, 1
  br label %b296
b298:
  %v2116 = add i64 %v7, 0
  %v2117 = sdiv i64 %v2116, 1
  %v2118 = add i64 %v2, 1
  %v2119 = mul i64 %v2117, %v2
  %v2120 = sdiv i64 %v2119, %v3
  %v2121 = mul i64 %v2120, 1
  %v2122 = icmp slt i64 %v2121, %v7
  %v2123 = select i1 %v2122, i64 %v2121, i64 %v7
  %v2124 = mul i64 %v2117, %v2118
  %v2125 = sdiv i64 %v2124, %v3
  %v2126 = mul i64 %v2125, 1
  %v2127 = icmp slt i64 %v2126, %v7
  %v2128 = select i1 %v2127, i64 %v2126, i64 %v7
  br label %b299
b299:
  %v2129 = phi i64 [ %v2123, %b298 ], [ %v2148, %b300 ]
  %v2130 = icmp slt i64 %v2129, %v2128
  br i1 %v2130, label %b300, label %b301
b300:
  %v2131 = add i64 %v1512, 0
  %v2132 = and i64 %v2131, %v132
  %v2133 = mul i64 %v2132, %v7
  %v2134 = add i64 %v2133, %v2129
  %v2135 = mul i64 %v2134, 8
  %v2136 = getelementptr inbounds float, ptr %v36, i64 %v2135
  %v2137 = add i64 %v1512, 1
  %v2138 = and i64 %v2137, %v134
  %v2139 = mul i64 %v2138, %v7
  %v2140 = add i64 %v2139, %v2129
  %v2141 = mul i64 %v2140, 8
  %v2142 = getelementptr inbounds float, ptr %v38, i64 %v2141
  %v2143 = add i64 0, 0
  %v2144 = getelementptr inbounds float, ptr %v2136, i64 %v2143
  %v2145 = load <8 x float>, ptr %v2144, align 4
  %v2146 = add i64 0, 0
  %v2147 = getelementptr inbounds float, ptr %v2142, i64 %v2146
  store <8 x float> %v2145, ptr %v2147, align 4
  %v2148 = add nsw i64 %v2129, 1
  br label %b299
b301:
  %v2149 = add nsw i64 %v1512, 1
  br label %b229
b231:
  %v2150 = icmp sgt i64 %v3, 1
  br i1 %v2150, label %b302, label %b303
b302:
  %v2151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2152 = atomicrmw add ptr %v2151, i64 1 acq_rel
  %v2153 = load i64, ptr %v173, align 8
  %v2154 = add i64 %v2153, 1
  store i64 %v2154, ptr %v173, align 8
  %v2155 = mul i64 %v3, %v2154
  br label %b304
b304:
  %v2156 = load atomic i64, ptr %v2151 acquire, align 8
  %v2157 = icmp slt i64 %v2156, %v2155
  br i1 %v2157, label %b305, label %b306
b305:
  %v2158 = call i32 @sched_yield()
  br label %b304
b306:
  br label %b303
b303:
  %v2159 = add nsw i64 %v1397, %v1396
  br label %b201
b203:
  %v2160 = getelementptr inbounds float, ptr %v175, i64 512
  %v2161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2162 = load i64, ptr %v2161, align 8
  %v2163 = icmp eq i64 %v2162, 0
  br i1 %v2163, label %b307, label %b308
b307:
  %v2164 = add i64 1, 0
  %v2165 = sdiv i64 %v2164, 1
  %v2166 = add i64 %v2, 1
  %v2167 = mul i64 %v2165, %v2
  %v2168 = sdiv i64 %v2167, %v3
  %v2169 = mul i64 %v2168, 1
  %v2170 = icmp slt i64 %v2169, 1
  %v2171 = select i1 %v2170, i64 %v2169, i64 1
  %v2172 = mul i64 %v2165, %v2166
  %v2173 = sdiv i64 %v2172, %v3
  %v2174 = mul i64 %v2173, 1
  %v2175 = icmp slt i64 %v2174, 1
  %v2176 = select i1 %v2175, i64 %v2174, i64 1
  %v2177 = icmp slt i64 %v2176, 1
  %v2178 = select i1 %v2177, i64 %v2176, i64 1
  br label %b309
b309:
  %v2179 = phi i64 [ %v2171, %b307 ], [ %v2294, %b321 ]
  %v2180 = icmp slt i64 %v2179, %v2178
  br i1 %v2180, label %b310, label %b311
b310:
  %v2181 = mul i64 %v2179, 64
  %v2182 = mul i64 %v2179, 8
  %v2183 = add i64 %v2181, 0
  %v2184 = add i64 %v2182, 0
  %v2185 = getelementptr inbounds float, ptr %v2160, i64 %v2183
  %v2186 = sub i64 8, %v2184
  %v2187 = icmp slt i64 %v2186, 0
  %v2188 = select i1 %v2187, i64 0, i64 %v2186
  %v2189 = icmp ult i64 %v2188, 8
  %v2190 = select i1 %v2189, i64 %v2188, i64 8
  %v2191 = trunc i64 %v2190 to i32
  %v2192 = insertelement <8 x i32> poison, i32 %v2191, i64 0
  %v2193 = shufflevector <8 x i32> %v2192, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2194 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2193
  %v2195 = mul i64 %v2184, 8
  %v2196 = add i64 0, %v2195
  %v2197 = getelementptr inbounds float, ptr %v28, i64 %v2196
  %v2198 = icmp sge i64 %v2188, 8
  br i1 %v2198, label %b312, label %b313
b312:
  br label %b314
b314:
  %v2199 = phi i64 [ 0, %b312 ], [ %v2273, %b315 ]
  %v2200 = icmp slt i64 %v2199, 8
  br i1 %v2200, label %b315, label %b316
b315:
  %v2201 = add i64 %v2199, 0
  %v2202 = getelementptr inbounds float, ptr %v2197, i64 %v2201
  %v2203 = load <8 x float>, ptr %v2202, align 4
  %v2204 = add i64 %v2199, 8
  %v2205 = getelementptr inbounds float, ptr %v2197, i64 %v2204
  %v2206 = load <8 x float>, ptr %v2205, align 4
  %v2207 = add i64 %v2199, 16
  %v2208 = getelementptr inbounds float, ptr %v2197, i64 %v2207
  %v2209 = load <8 x float>, ptr %v2208, align 4
  %v2210 = add i64 %v2199, 24
  %v2211 = getelementptr inbounds float, ptr %v2197, i64 %v2210
  %v2212 = load <8 x float>, ptr %v2211, align 4
  %v2213 = add i64 %v2199, 32
  %v2214 = getelementptr inbounds float, ptr %v2197, i64 %v2213
  %v2215 = load <8 x float>, ptr %v2214, align 4
  %v2216 = add i64 %v2199, 40
  %v2217 = getelementptr inbounds float, ptr %v2197, i64 %v2216
  %v2218 = load <8 x float>, ptr %v2217, align 4
  %v2219 = add i64 %v2199, 48
  %v2220 = getelementptr inbounds float, ptr %v2197, i64 %v2219
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = add i64 %v2199, 56
  %v2223 = getelementptr inbounds float, ptr %v2197, i64 %v2222
  %v2224 = load <8 x float>, ptr %v2223, align 4
  %v2225 = shufflevector <8 x float> %v2203, <8 x float> %v2215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2226 = shufflevector <8 x float> %v2203, <8 x float> %v2215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2227 = shufflevector <8 x float> %v2206, <8 x float> %v2218, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2228 = shufflevector <8 x float> %v2206, <8 x float> %v2218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2229 = shufflevector <8 x float> %v2209, <8 x float> %v2221, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2230 = shufflevector <8 x float> %v2209, <8 x float> %v2221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2231 = shufflevector <8 x float> %v2212, <8 x float> %v2224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2232 = shufflevector <8 x float> %v2212, <8 x float> %v2224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2233 = shufflevector <8 x float> %v2225, <8 x float> %v2229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2234 = shufflevector <8 x float> %v2225, <8 x float> %v2229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2235 = shufflevector <8 x float> %v2227, <8 x float> %v2231, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2236 = shufflevector <8 x float> %v2227, <8 x float> %v2231, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2237 = shufflevector <8 x float> %v2226, <8 x float> %v2230, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2238 = shufflevector <8 x float> %v2226, <8 x float> %v2230, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2239 = shufflevector <8 x float> %v2228, <8 x float> %v2232, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2240 = shufflevector <8 x float> %v2228, <8 x float> %v2232, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2241 = shufflevector <8 x float> %v2233, <8 x float> %v2235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2242 = shufflevector <8 x float> %v2233, <8 x float> %v2235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2243 = shufflevector <8 x float> %v2234, <8 x float> %v2236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2244 = shufflevector <8 x float> %v2234, <8 x float> %v2236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2245 = shufflevector <8 x float> %v2237, <8 x float> %v2239, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2246 = shufflevector <8 x float> %v2237, <8 x float> %v2239, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2247 = shufflevector <8 x float> %v2238, <8 x float> %v2240, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2248 = shufflevector <8 x float> %v2238, <8 x float> %v2240, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2249 = add i64 %v2199, 0
  %v2250 = mul i64 %v2249, 8
  %v2251 = getelementptr inbounds float, ptr %v2185, i64 %v2250
  store <8 x float> %v2241, ptr %v2251, align 4
  %v2252 = add i64 %v2199, 1
  %v2253 = mul i64 %v2252, 8
  %v2254 = getelementptr inbounds float, ptr %v2185, i64 %v2253
  store <8 x float> %v2242, ptr %v2254, align 4
  %v2255 = add i64 %v2199, 2
  %v2256 = mul i64 %v2255, 8
  %v2257 = getelementptr inbounds float, ptr %v2185, i64 %v2256
  store <8 x float> %v2243, ptr %v2257, align 4
  %v2258 = add i64 %v2199, 3
  %v2259 = mul i64 %v2258, 8
  %v2260 = getelementptr inbounds float, ptr %v2185, i64 %v2259
  store <8 x float> %v2244, ptr %v2260, align 4
  %v2261 = add i64 %v2199, 4
  %v2262 = mul i64 %v2261, 8
  %v2263 = getelementptr inbounds float, ptr %v2185, i64 %v2262
  store <8 x float> %v2245, ptr %v2263, align 4
  %v2264 = add i64 %v2199, 5
  %v2265 = mul i64 %v2264, 8
  %v2266 = getelementptr inbounds float, ptr %v2185, i64 %v2265
  store <8 x float> %v2246, ptr %v2266, align 4
  %v2267 = add i64 %v2199, 6
  %v2268 = mul i64 %v2267, 8
  %v2269 = getelementptr inbounds float, ptr %v2185, i64 %v2268
  store <8 x float> %v2247, ptr %v2269, align 4
  %v2270 = add i64 %v2199, 7
  %v2271 = mul i64 %v2270, 8
  %v2272 = getelementptr inbounds float, ptr %v2185, i64 %v2271
  store <8 x float> %v2248, ptr %v2272, align 4
  %v2273 = add nsw i64 %v2199, 8
  br label %b314
b316:
  br label %b317
b317:
  %v2274 = phi i64 [ 8, %b316 ], [ %v2282, %b318 ]
  %v2275 = icmp slt i64 %v2274, 8
  br i1 %v2275, label %b318, label %b319
b318:
  %v2276 = mul i64 %v2274, 1
  %v2277 = getelementptr inbounds float, ptr %v2197, i64 %v2276
  %v2278 = getelementptr float, ptr %v2277, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2279 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2278, <8 x i1> %v2194, <8 x float> zeroinitializer)
  %v2280 = mul i64 %v2274, 8
  %v2281 = getelementptr inbounds float, ptr %v2185, i64 %v2280
  store <8 x float> %v2279, ptr %v2281, align 4
  %v2282 = add nsw i64 %v2274, 1
  br label %b317
b319:
  br label %b313
b313:
  %v2283 = icmp slt i64 %v2188, 8
  br i1 %v2283, label %b320, label %b321
b320:
  br label %b322
b322:
  %v2284 = phi i64 [ 0, %b320 ], [ %v2292, %b323 ]
  %v2285 = icmp slt i64 %v2284, 8
  br i1 %v2285, label %b323, label %b324
b323:
  %v2286 = mul i64 %v2284, 1
  %v2287 = getelementptr inbounds float, ptr %v2197, i64 %v2286
  %v2288 = getelementptr float, ptr %v2287, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2289 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2288, <8 x i1> %v2194, <8 x float> zeroinitializer)
  %v2290 = mul i64 %v2284, 8
  %v2291 = getelementptr inbounds float, ptr %v2185, i64 %v2290
  store <8 x float> %v2289, ptr %v2291, align 4
  %v2292 = add nsw i64 %v2284, 1
  br label %b322
b324:
  br label %b321
b321:
  %v2293 = add i64 %v2181, 64
  %v2294 = add nsw i64 %v2179, 1
  br label %b309
b311:
  br label %b308
b308:
  %v2295 = icmp sgt i64 %v3, 1
  br i1 %v2295, label %b325, label %b326
b325:
  %v2296 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2297 = atomicrmw add ptr %v2296, i64 1 acq_rel
  %v2298 = load i64, ptr %v173, align 8
  %v2299 = add i64 %v2298, 1
  store i64 %v2299, ptr %v173, align 8
  %v2300 = mul i64 %v3, %v2299
  br label %b327
b327:
  %v2301 = load atomic i64, ptr %v2296 acquire, align 8
  %v2302 = icmp slt i64 %v2301, %v2300
  br i1 %v2302, label %b328, label %b329
b328:
  %v2303 = call i32 @sched_yield()
  br label %b327
b329:
  br label %b326
b326:
  %v2304 = add i64 %v8, 0
  %v2305 = sdiv i64 %v2304, 1
  %v2306 = add i64 %v2, 1
  %v2307 = mul i64 %v2305, %v2
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 1
  %v2310 = icmp slt i64 %v2309, %v8
  %v2311 = select i1 %v2310, i64 %v2309, i64 %v8
  %v2312 = mul i64 %v2305, %v2306
  %v2313 = sdiv i64 %v2312, %v3
  %v2314 = mul i64 %v2313, 1
  %v2315 = icmp slt i64 %v2314, %v8
  %v2316 = select i1 %v2315, i64 %v2314, i64 %v8
  br label %b330
b330:
  %v2317 = phi i64 [ %v2311, %b326 ], [ %v2356, %b335 ]
  %v2318 = icmp slt i64 %v2317, %v2316
  br i1 %v2318, label %b331, label %b332
b331:
  br label %b333
b333:
  %v2319 = phi i64 [ 0, %b331 ], [ %v2355, %b338 ]
  %v2320 = icmp slt i64 %v2319, 8
  br i1 %v2320, label %b334, label %b335
b334:
  br label %b336
b336:
  %v2321 = phi i64 [ 0, %b334 ], [ %v2340, %b337 ]
  %v2322 = phi <8 x float> [ splat (float 0x0000000000000000), %b334 ], [ %v2339, %b337 ]
  %v2323 = icmp slt i64 %v2321, 16
  br i1 %v2323, label %b337, label %b338
b337:
  %v2324 = mul i64 1, %v7
  %v2325 = add i64 %v2317, %v2324
  %v2326 = mul i64 %v2325, 128
  %v2327 = getelementptr inbounds float, ptr %v32, i64 %v2326
  %v2328 = mul i64 %v2317, 16
  %v2329 = getelementptr inbounds float, ptr %v92, i64 %v2328
  %v2330 = mul i64 %v2319, 16
  %v2331 = add i64 0, %v2330
  %v2332 = add i64 %v2331, %v2321
  %v2333 = getelementptr inbounds float, ptr %v2327, i64 %v2332
  %v2334 = load <8 x float>, ptr %v2333, align 4
  %v2335 = add i64 0, %v2321
  %v2336 = getelementptr inbounds float, ptr %v2329, i64 %v2335
  %v2337 = load <8 x float>, ptr %v2336, align 4
  %v2338 = fmul <8 x float> %v2334, %v2337
  %v2339 = fadd <8 x float> %v2322, %v2338
  %v2340 = add nsw i64 %v2321, 8
  br label %b336
b338:
  %v2341 = shufflevector <8 x float> %v2322, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2342 = shufflevector <8 x float> %v2322, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2343 = fadd <4 x float> %v2341, %v2342
  %v2344 = shufflevector <4 x float> %v2343, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2345 = shufflevector <4 x float> %v2343, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2346 = fadd <2 x float> %v2344, %v2345
  %v2347 = extractelement <2 x float> %v2346, i64 0
  %v2348 = extractelement <2 x float> %v2346, i64 1
  %v2349 = fadd float %v2347, %v2348
  %v2350 = fadd float %v2349, 0x0000000000000000
  %v2351 = mul i64 %v2317, 8
  %v2352 = getelementptr inbounds float, ptr %v96, i64 %v2351
  %v2353 = add i64 0, %v2319
  %v2354 = getelementptr inbounds float, ptr %v2352, i64 %v2353
  store float %v2350, ptr %v2354, align 4
  %v2355 = add nsw i64 %v2319, 1
  br label %b333
b335:
  %v2356 = add nsw i64 %v2317, 1
  br label %b330
b332:
  %v2357 = add i64 %v8, 0
  %v2358 = sdiv i64 %v2357, 1
  %v2359 = add i64 %v2, 1
  %v2360 = mul i64 %v2358, %v2
  %v2361 = sdiv i64 %v2360, %v3
  %v2362 = mul i64 %v2361, 1
  %v2363 = icmp slt i64 %v2362, %v8
  %v2364 = select i1 %v2363, i64 %v2362, i64 %v8
  %v2365 = mul i64 %v2358, %v2359
  %v2366 = sdiv i64 %v2365, %v3
  %v2367 = mul i64 %v2366, 1
  %v2368 = icmp slt i64 %v2367, %v8
  %v2369 = select i1 %v2368, i64 %v2367, i64 %v8
  br label %b339
b339:
  %v2370 = phi i64 [ %v2364, %b332 ], [ %v2431, %b340 ]
  %v2371 = icmp slt i64 %v2370, %v2369
  br i1 %v2371, label %b340, label %b341
b340:
  %v2372 = mul i64 %v2370, 8
  %v2373 = getelementptr inbounds float, ptr %v96, i64 %v2372
  %v2374 = mul i64 %v2370, 8
  %v2375 = getelementptr inbounds float, ptr %v84, i64 %v2374
  %v2376 = mul i64 %v2370, 16
  %v2377 = getelementptr inbounds float, ptr %v80, i64 %v2376
  %v2378 = mul i64 %v2370, 8
  %v2379 = getelementptr inbounds float, ptr %v98, i64 %v2378
  %v2380 = mul i64 %v2370, 8
  %v2381 = getelementptr inbounds float, ptr %v100, i64 %v2380
  %v2382 = add i64 0, 0
  %v2383 = getelementptr inbounds float, ptr %v2373, i64 %v2382
  %v2384 = load <8 x float>, ptr %v2383, align 4
  %v2385 = add i64 0, 0
  %v2386 = getelementptr inbounds float, ptr %v26, i64 %v2385
  %v2387 = load <8 x float>, ptr %v2386, align 4
  %v2388 = add i64 0, 0
  %v2389 = getelementptr inbounds float, ptr %v2375, i64 %v2388
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = fmul <8 x float> %v2387, %v2390
  %v2392 = fadd <8 x float> %v2384, %v2391
  %v2393 = add i64 8, 0
  %v2394 = getelementptr inbounds float, ptr %v2377, i64 %v2393
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2395)
  %v2397 = fneg <8 x float> %v2396
  %v2398 = fcmp olt <8 x float> %v2397, splat (float 0xC05A400000000000)
  %v2399 = select <8 x i1> %v2398, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2397
  %v2400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2399, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2401 = fsub <8 x float> %v2400, splat (float 0x4168000000000000)
  %v2402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2399)
  %v2403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2402)
  %v2404 = bitcast <8 x float> %v2400 to <8 x i32>
  %v2405 = fmul <8 x float> %v2403, %v2403
  %v2406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2403, <8 x float> splat (float 0x3F81227F40000000))
  %v2407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2406, <8 x float> %v2403, <8 x float> splat (float 0x3FA5556740000000))
  %v2408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2407, <8 x float> %v2403, <8 x float> splat (float 0x3FC5554B00000000))
  %v2409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2408, <8 x float> %v2403, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2405, <8 x float> %v2409, <8 x float> %v2403)
  %v2411 = sub <8 x i32> %v2404, splat (i32 1262485250)
  %v2412 = lshr <8 x i32> %v2411, splat (i32 1)
  %v2413 = sub <8 x i32> %v2411, %v2412
  %v2414 = shl <8 x i32> %v2412, splat (i32 23)
  %v2415 = bitcast <8 x i32> %v2414 to <8 x float>
  %v2416 = shl <8 x i32> %v2413, splat (i32 23)
  %v2417 = bitcast <8 x i32> %v2416 to <8 x float>
  %v2418 = fadd <8 x float> %v2410, splat (float 0x3FF0000000000000)
  %v2419 = fmul <8 x float> %v2418, %v2415
  %v2420 = fmul <8 x float> %v2419, %v2417
  %v2421 = fcmp olt <8 x float> %v2395, splat (float 0x0000000000000000)
  %v2422 = select <8 x i1> %v2421, <8 x float> %v2420, <8 x float> splat (float 0x3FF0000000000000)
  %v2423 = fadd <8 x float> %v2420, splat (float 0x3FF0000000000000)
  %v2424 = fdiv <8 x float> %v2422, %v2423
  %v2425 = fmul <8 x float> %v2395, %v2424
  %v2426 = fmul <8 x float> %v2392, %v2425
  %v2427 = add i64 0, 0
  %v2428 = getelementptr inbounds float, ptr %v2379, i64 %v2427
  store <8 x float> %v2392, ptr %v2428, align 4
  %v2429 = add i64 0, 0
  %v2430 = getelementptr inbounds float, ptr %v2381, i64 %v2429
  store <8 x float> %v2426, ptr %v2430, align 4
  %v2431 = add nsw i64 %v2370, 1
  br label %b339
b341:
  %v2433 = add i64 %v8, 0
  %v2434 = sdiv i64 %v2433, 1
  %v2435 = add i64 %v2, 1
  %v2436 = mul i64 %v2434, %v2
  %v2437 = sdiv i64 %v2436, %v3
  %v2438 = mul i64 %v2437, 1
  %v2439 = icmp slt i64 %v2438, %v8
  %v2440 = select i1 %v2439, i64 %v2438, i64 %v8
  %v2441 = mul i64 %v2434, %v2435
  %v2442 = sdiv i64 %v2441, %v3
  %v2443 = mul i64 %v2442, 1
  %v2444 = icmp slt i64 %v2443, %v8
  %v2445 = select i1 %v2444, i64 %v2443, i64 %v8
  br label %b342
b342:
  %v2446 = phi i64 [ %v2440, %b341 ], [ %v2499, %b347 ]
  %v2447 = icmp slt i64 %v2446, %v2445
  br i1 %v2447, label %b343, label %b344
b343:
  %v2448 = add i64 %v2446, 96
  %v2449 = icmp slt i64 %v2448, %v2445
  %v2450 = select i1 %v2449, i64 %v2448, i64 %v2445
  br label %b345
b345:
  %v2451 = phi i64 [ 0, %b343 ], [ %v2498, %b350 ]
  %v2452 = icmp slt i64 %v2451, 1
  br i1 %v2452, label %b346, label %b347
b346:
  %v2453 = sub i64 %v2450, %v2446
  %v2454 = sub i64 8, 1
  %v2455 = add i64 %v2453, %v2454
  %v2456 = sdiv i64 %v2455, 8
  br label %b348
b348:
  %v2457 = phi i64 [ 0, %b346 ], [ %v2497, %b355 ]
  %v2458 = icmp slt i64 %v2457, %v2456
  br i1 %v2458, label %b349, label %b350
b349:
  %v2459 = mul i64 %v2453, %v2457
  %v2460 = sdiv i64 %v2459, %v2456
  %v2461 = add i64 %v2446, %v2460
  %v2462 = add i64 %v2457, 1
  %v2463 = mul i64 %v2453, %v2462
  %v2464 = sdiv i64 %v2463, %v2456
  %v2465 = add i64 %v2446, %v2464
  %v2466 = mul i64 %v2451, 64
  %v2467 = getelementptr inbounds float, ptr %v2160, i64 %v2466
  %v2468 = sub i64 %v2465, %v2461
  %v2469 = mul i64 %v2461, 8
  %v2470 = getelementptr inbounds float, ptr %v100, i64 %v2469
  %v2471 = getelementptr inbounds float, ptr %v2470, i64 0
  %v2472 = sub i64 %v2468, 1
  %v2473 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2472
  %v2474 = load ptr, ptr %v2473, align 4
  %v2475 = icmp sgt i64 %v2468, 0
  br i1 %v2475, label %b351, label %b352
b351:
  call void %v2474(ptr %v2471, i64 8, ptr %v2467, i64 8, ptr %v2432)
  br label %b352
b352:
  %v2476 = add i64 %v2466, 64
  br label %b353
b353:
  %v2477 = phi i64 [ %v2461, %b352 ], [ %v2496, %b358 ]
  %v2478 = icmp slt i64 %v2477, %v2465
  br i1 %v2478, label %b354, label %b355
b354:
  %v2479 = sub i64 %v2477, %v2461
  %v2480 = mul i64 %v2479, 8
  %v2481 = getelementptr inbounds float, ptr %v2432, i64 %v2480
  %v2482 = mul i64 %v2477, 8
  %v2483 = getelementptr inbounds float, ptr %v48, i64 %v2482
  br label %b356
b356:
  %v2484 = phi i64 [ 0, %b354 ], [ %v2495, %b357 ]
  %v2485 = icmp slt i64 %v2484, 1
  br i1 %v2485, label %b357, label %b358
b357:
  %v2486 = mul i64 %v2451, 1
  %v2487 = add i64 %v2486, %v2484
  %v2488 = mul i64 %v2487, 8
  %v2489 = add i64 0, %v2484
  %v2490 = mul i64 %v2489, 8
  %v2491 = getelementptr inbounds float, ptr %v2481, i64 %v2490
  %v2492 = load <8 x float>, ptr %v2491, align 4
  %v2493 = add i64 0, %v2488
  %v2494 = getelementptr inbounds float, ptr %v2483, i64 %v2493
  store <8 x float> %v2492, ptr %v2494, align 4
  %v2495 = add nsw i64 %v2484, 1
  br label %b356
b358:
  %v2496 = add nsw i64 %v2477, 1
  br label %b353
b355:
  %v2497 = add nsw i64 %v2457, 1
  br label %b348
b350:
  %v2498 = add nsw i64 %v2451, 1
  br label %b345
b347:
  %v2499 = add nsw i64 %v2446, 96
  br label %b342
b344:
  %v2500 = icmp sgt i64 %v3, 1
  br i1 %v2500, label %b359, label %b360
b359:
  %v2501 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2502 = atomicrmw add ptr %v2501, i64 1 acq_rel
  %v2503 = load i64, ptr %v173, align 8
  %v2504 = add i64 %v2503, 1
  store i64 %v2504, ptr %v173, align 8
  %v2505 = mul i64 %v3, %v2504
  br label %b361
b361:
  %v2506 = load atomic i64, ptr %v2501 acquire, align 8
  %v2507 = icmp slt i64 %v2506, %v2505
  br i1 %v2507, label %b362, label %b363
b362:
  %v2508 = call i32 @sched_yield()
  br label %b361
b363:
  br label %b360
b360:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v173 = alloca i64, i64 1, align 8
  %v236 = alloca float, i64 64, align 4
  %v1164 = alloca float, i64 64, align 4
  %v1240 = alloca float, i64 64, align 4
  %v1665 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 7
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 16
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 17
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 18
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 25
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 26
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 36
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 37
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 41
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 42
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 43
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 44
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 45
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 46
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 47
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 48
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 49
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 50
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 51
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 52
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 53
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  store i64 0, ptr %v173, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v175 = load ptr, ptr %v174, align 4
  %v176 = mul i64 %v2, 27648
  %v177 = add i64 %v176, 576
  %v178 = getelementptr inbounds float, ptr %v175, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v175, i64 0
  %v180 = getelementptr inbounds i64, ptr %v1, i64 4
  %v181 = load i64, ptr %v180, align 8
  %v182 = icmp eq i64 %v181, 0
  br i1 %v182, label %b0, label %b1
b0:
  %v183 = add i64 1, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  br label %b2
b2:
  %v198 = phi i64 [ %v190, %b0 ], [ %v226, %b7 ]
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b3, label %b4
b3:
  %v200 = mul i64 %v198, 64
  %v201 = mul i64 %v198, 8
  %v202 = add i64 %v200, 0
  %v203 = add i64 %v201, 0
  %v204 = getelementptr inbounds float, ptr %v179, i64 %v202
  %v205 = sub i64 8, %v203
  %v206 = icmp slt i64 %v205, 0
  %v207 = select i1 %v206, i64 0, i64 %v205
  %v208 = icmp ult i64 %v207, 8
  %v209 = select i1 %v208, i64 %v207, i64 8
  %v210 = trunc i64 %v209 to i32
  %v211 = insertelement <8 x i32> poison, i32 %v210, i64 0
  %v212 = shufflevector <8 x i32> %v211, <8 x i32> poison, <8 x i32> zeroinitializer
  %v213 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v212
  %v214 = mul i64 %v203, 1
  %v215 = add i64 0, %v214
  %v216 = getelementptr inbounds float, ptr %v28, i64 %v215
  br label %b5
b5:
  %v217 = phi i64 [ 0, %b3 ], [ %v224, %b6 ]
  %v218 = icmp slt i64 %v217, 8
  br i1 %v218, label %b6, label %b7
b6:
  %v219 = mul i64 %v217, 8
  %v220 = getelementptr inbounds float, ptr %v216, i64 %v219
  %v221 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v220, <8 x i1> %v213, <8 x float> zeroinitializer)
  %v222 = mul i64 %v217, 8
  %v223 = getelementptr inbounds float, ptr %v204, i64 %v222
  store <8 x float> %v221, ptr %v223, align 4
  %v224 = add nsw i64 %v217, 1
  br label %b5
b7:
  %v225 = add i64 %v200, 64
  %v226 = add nsw i64 %v198, 1
  br label %b2
b4:
  br label %b1
b1:
  %v227 = icmp sgt i64 %v3, 1
  br i1 %v227, label %b8, label %b9
b8:
  %v228 = getelementptr inbounds i64, ptr %v1, i64 3
  %v229 = atomicrmw add ptr %v228, i64 1 acq_rel
  %v230 = load i64, ptr %v173, align 8
  %v231 = add i64 %v230, 1
  store i64 %v231, ptr %v173, align 8
  %v232 = mul i64 %v3, %v231
  br label %b10
b10:
  %v233 = load atomic i64, ptr %v228 acquire, align 8
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b11, label %b12
b11:
  %v235 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v237 = add i64 %v8, 0
  %v238 = sdiv i64 %v237, 1
  %v239 = add i64 %v2, 1
  %v240 = mul i64 %v238, %v2
  %v241 = sdiv i64 %v240, %v3
  %v242 = mul i64 %v241, 1
  %v243 = icmp slt i64 %v242, %v8
  %v244 = select i1 %v243, i64 %v242, i64 %v8
  %v245 = mul i64 %v238, %v239
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, %v8
  %v249 = select i1 %v248, i64 %v247, i64 %v8
  br label %b13
b13:
  %v250 = phi i64 [ %v244, %b9 ], [ %v355, %b18 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b14, label %b15
b14:
  %v252 = add i64 %v250, 96
  %v253 = icmp slt i64 %v252, %v249
  %v254 = select i1 %v253, i64 %v252, i64 %v249
  br label %b16
b16:
  %v255 = phi i64 [ 0, %b14 ], [ %v354, %b21 ]
  %v256 = icmp slt i64 %v255, 1
  br i1 %v256, label %b17, label %b18
b17:
  %v257 = sub i64 %v254, %v250
  %v258 = sub i64 8, 1
  %v259 = add i64 %v257, %v258
  %v260 = sdiv i64 %v259, 8
  br label %b19
b19:
  %v261 = phi i64 [ 0, %b17 ], [ %v353, %b26 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b20, label %b21
b20:
  %v263 = mul i64 %v257, %v261
  %v264 = sdiv i64 %v263, %v260
  %v265 = add i64 %v250, %v264
  %v266 = add i64 %v261, 1
  %v267 = mul i64 %v257, %v266
  %v268 = sdiv i64 %v267, %v260
  %v269 = add i64 %v250, %v268
  %v270 = mul i64 %v255, 64
  %v271 = getelementptr inbounds float, ptr %v179, i64 %v270
  %v272 = sub i64 %v269, %v265
  %v273 = mul i64 %v265, 8
  %v274 = getelementptr inbounds float, ptr %v30, i64 %v273
  %v275 = getelementptr inbounds float, ptr %v274, i64 0
  %v276 = sub i64 %v272, 1
  %v277 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v276
  %v278 = load ptr, ptr %v277, align 4
  %v279 = icmp sgt i64 %v272, 0
  br i1 %v279, label %b22, label %b23
b22:
  call void %v278(ptr %v275, i64 8, ptr %v271, i64 8, ptr %v236)
  br label %b23
b23:
  %v280 = add i64 %v270, 64
  br label %b24
b24:
  %v281 = phi i64 [ %v265, %b23 ], [ %v352, %b29 ]
  %v282 = icmp slt i64 %v281, %v269
  br i1 %v282, label %b25, label %b26
b25:
  %v283 = sub i64 %v281, %v265
  %v284 = mul i64 %v283, 8
  %v285 = getelementptr inbounds float, ptr %v236, i64 %v284
  %v286 = mul i64 %v281, 8
  %v287 = getelementptr inbounds float, ptr %v98, i64 %v286
  %v288 = mul i64 %v281, 16
  %v289 = getelementptr inbounds float, ptr %v80, i64 %v288
  %v290 = mul i64 %v281, 8
  %v291 = getelementptr inbounds float, ptr %v102, i64 %v290
  %v292 = mul i64 %v281, 16
  %v293 = getelementptr inbounds float, ptr %v72, i64 %v292
  br label %b27
b27:
  %v294 = phi i64 [ 0, %b25 ], [ %v351, %b28 ]
  %v295 = icmp slt i64 %v294, 1
  br i1 %v295, label %b28, label %b29
b28:
  %v296 = mul i64 %v255, 1
  %v297 = add i64 %v296, %v294
  %v298 = mul i64 %v297, 8
  %v299 = add i64 0, %v294
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v285, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 0, %v298
  %v304 = getelementptr inbounds float, ptr %v287, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = fmul <8 x float> %v302, %v305
  %v307 = add i64 8, %v298
  %v308 = getelementptr inbounds float, ptr %v289, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v309)
  %v311 = fneg <8 x float> %v310
  %v312 = fcmp olt <8 x float> %v311, splat (float 0xC05A400000000000)
  %v313 = select <8 x i1> %v312, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v311
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v315 = fsub <8 x float> %v314, splat (float 0x4168000000000000)
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v313)
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v316)
  %v318 = bitcast <8 x float> %v314 to <8 x i32>
  %v319 = fmul <8 x float> %v317, %v317
  %v320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v317, <8 x float> splat (float 0x3F81227F40000000))
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v320, <8 x float> %v317, <8 x float> splat (float 0x3FA5556740000000))
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> %v317, <8 x float> splat (float 0x3FC5554B00000000))
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v317, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v319, <8 x float> %v323, <8 x float> %v317)
  %v325 = sub <8 x i32> %v318, splat (i32 1262485250)
  %v326 = lshr <8 x i32> %v325, splat (i32 1)
  %v327 = sub <8 x i32> %v325, %v326
  %v328 = shl <8 x i32> %v326, splat (i32 23)
  %v329 = bitcast <8 x i32> %v328 to <8 x float>
  %v330 = shl <8 x i32> %v327, splat (i32 23)
  %v331 = bitcast <8 x i32> %v330 to <8 x float>
  %v332 = fadd <8 x float> %v324, splat (float 0x3FF0000000000000)
  %v333 = fmul <8 x float> %v332, %v329
  %v334 = fmul <8 x float> %v333, %v331
  %v335 = fcmp olt <8 x float> %v309, splat (float 0x0000000000000000)
  %v336 = select <8 x i1> %v335, <8 x float> %v334, <8 x float> splat (float 0x3FF0000000000000)
  %v337 = fadd <8 x float> %v334, splat (float 0x3FF0000000000000)
  %v338 = fdiv <8 x float> %v336, %v337
  %v339 = fmul <8 x float> %v306, %v338
  %v340 = fmul <8 x float> %v306, %v309
  %v341 = fmul <8 x float> %v340, %v338
  %v342 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v343 = shufflevector <8 x float> %v342, <8 x float> poison, <8 x i32> zeroinitializer
  %v344 = fsub <8 x float> %v343, %v338
  %v345 = fmul <8 x float> %v341, %v344
  %v346 = fadd <8 x float> %v339, %v345
  %v347 = add i64 0, %v298
  %v348 = getelementptr inbounds float, ptr %v291, i64 %v347
  store <8 x float> %v302, ptr %v348, align 4
  %v349 = add i64 8, %v298
  %v350 = getelementptr inbounds float, ptr %v293, i64 %v349
  store <8 x float> %v346, ptr %v350, align 4
  %v351 = add nsw i64 %v294, 1
  br label %b27
b29:
  %v352 = add nsw i64 %v281, 1
  br label %b24
b26:
  %v353 = add nsw i64 %v261, 1
  br label %b19
b21:
  %v354 = add nsw i64 %v255, 1
  br label %b16
b18:
  %v355 = add nsw i64 %v250, 96
  br label %b13
b15:
  %v356 = add i64 %v8, 0
  %v357 = sdiv i64 %v356, 1
  %v358 = add i64 %v2, 1
  %v359 = mul i64 %v357, %v2
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, %v8
  %v363 = select i1 %v362, i64 %v361, i64 %v8
  %v364 = mul i64 %v357, %v358
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v8
  %v368 = select i1 %v367, i64 %v366, i64 %v8
  br label %b30
b30:
  %v369 = phi i64 [ %v363, %b15 ], [ %v436, %b35 ]
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b31, label %b32
b31:
  br label %b33
b33:
  %v371 = phi i64 [ 0, %b31 ], [ %v435, %b38 ]
  %v372 = icmp slt i64 %v371, 16
  br i1 %v372, label %b34, label %b35
b34:
  br label %b36
b36:
  %v373 = phi i64 [ 0, %b34 ], [ %v430, %b37 ]
  %v374 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v429, %b37 ]
  %v375 = icmp slt i64 %v373, 8
  br i1 %v375, label %b37, label %b38
b37:
  %v376 = mul i64 %v369, 8
  %v377 = getelementptr inbounds float, ptr %v102, i64 %v376
  %v378 = add i64 0, %v373
  %v379 = getelementptr inbounds float, ptr %v377, i64 %v378
  %v380 = load float, ptr %v379, align 4
  %v381 = mul i64 %v369, 16
  %v382 = getelementptr inbounds float, ptr %v80, i64 %v381
  %v383 = add i64 8, %v373
  %v384 = getelementptr inbounds float, ptr %v382, i64 %v383
  %v385 = load float, ptr %v384, align 4
  %v386 = call float @llvm.fabs.f32(float %v385)
  %v387 = fneg float %v386
  %v388 = fcmp olt float %v387, 0xC05A400000000000
  %v389 = select i1 %v388, float 0xC05A400000000000, float %v387
  %v390 = call float @llvm.fmuladd.f32(float %v389, float 0x3FF7154760000000, float 0x4168000000000000)
  %v391 = fsub float %v390, 0x4168000000000000
  %v392 = call float @llvm.fmuladd.f32(float %v391, float 0xBFE62E4000000000, float %v389)
  %v393 = call float @llvm.fmuladd.f32(float %v391, float 0xBEB7F7D1C0000000, float %v392)
  %v394 = bitcast float %v390 to i32
  %v395 = fmul float %v393, %v393
  %v396 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v393, float 0x3F81227F40000000)
  %v397 = call float @llvm.fmuladd.f32(float %v396, float %v393, float 0x3FA5556740000000)
  %v398 = call float @llvm.fmuladd.f32(float %v397, float %v393, float 0x3FC5554B00000000)
  %v399 = call float @llvm.fmuladd.f32(float %v398, float %v393, float 0x3FDFFFFFE0000000)
  %v400 = call float @llvm.fmuladd.f32(float %v395, float %v399, float %v393)
  %v401 = sub i32 %v394, 1262485250
  %v402 = lshr i32 %v401, 1
  %v403 = sub i32 %v401, %v402
  %v404 = shl i32 %v402, 23
  %v405 = bitcast i32 %v404 to float
  %v406 = shl i32 %v403, 23
  %v407 = bitcast i32 %v406 to float
  %v408 = fadd float %v400, 0x3FF0000000000000
  %v409 = fmul float %v408, %v405
  %v410 = fmul float %v409, %v407
  %v411 = fcmp olt float %v385, 0x0000000000000000
  %v412 = select i1 %v411, float %v410, float 0x3FF0000000000000
  %v413 = fadd float %v410, 0x3FF0000000000000
  %v414 = fdiv float %v412, %v413
  %v415 = fmul float %v385, %v414
  %v416 = fmul float %v380, %v415
  %v417 = mul i64 1, %v7
  %v418 = add i64 %v369, %v417
  %v419 = mul i64 %v418, 128
  %v420 = getelementptr inbounds float, ptr %v32, i64 %v419
  %v421 = add i64 0, %v371
  %v422 = mul i64 %v373, 16
  %v423 = add i64 %v421, %v422
  %v424 = getelementptr inbounds float, ptr %v420, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = insertelement <8 x float> poison, float %v416, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = fmul <8 x float> %v427, %v425
  %v429 = fadd <8 x float> %v374, %v428
  %v430 = add nsw i64 %v373, 1
  br label %b36
b38:
  %v431 = mul i64 %v369, 40
  %v432 = getelementptr inbounds float, ptr %v70, i64 %v431
  %v433 = add i64 24, %v371
  %v434 = getelementptr inbounds float, ptr %v432, i64 %v433
  store <8 x float> %v374, ptr %v434, align 4
  %v435 = add nsw i64 %v371, 8
  br label %b33
b35:
  %v436 = add nsw i64 %v369, 1
  br label %b30
b32:
  %v437 = icmp sgt i64 %v3, 1
  br i1 %v437, label %b39, label %b40
b39:
  %v438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v439 = atomicrmw add ptr %v438, i64 1 acq_rel
  %v440 = load i64, ptr %v173, align 8
  %v441 = add i64 %v440, 1
  store i64 %v441, ptr %v173, align 8
  %v442 = mul i64 %v3, %v441
  br label %b41
b41:
  %v443 = load atomic i64, ptr %v438 acquire, align 8
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b42, label %b43
b42:
  %v445 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v446 = getelementptr inbounds float, ptr %v175, i64 64
  %v447 = getelementptr inbounds float, ptr %v175, i64 128
  %v448 = getelementptr inbounds i64, ptr %v1, i64 4
  %v449 = load i64, ptr %v448, align 8
  %v450 = icmp eq i64 %v449, 0
  br i1 %v450, label %b44, label %b45
b44:
  %v451 = add i64 1, 0
  %v452 = sdiv i64 %v451, 1
  %v453 = add i64 %v2, 1
  %v454 = mul i64 %v452, %v2
  %v455 = sdiv i64 %v454, %v3
  %v456 = mul i64 %v455, 1
  %v457 = icmp slt i64 %v456, 1
  %v458 = select i1 %v457, i64 %v456, i64 1
  %v459 = mul i64 %v452, %v453
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, 1
  %v463 = select i1 %v462, i64 %v461, i64 1
  %v464 = icmp slt i64 %v463, 1
  %v465 = select i1 %v464, i64 %v463, i64 1
  br label %b46
b46:
  %v466 = phi i64 [ %v458, %b44 ], [ %v494, %b51 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b47, label %b48
b47:
  %v468 = mul i64 %v466, 64
  %v469 = mul i64 %v466, 8
  %v470 = add i64 %v468, 0
  %v471 = add i64 %v469, 0
  %v472 = getelementptr inbounds float, ptr %v446, i64 %v470
  %v473 = sub i64 8, %v471
  %v474 = icmp slt i64 %v473, 0
  %v475 = select i1 %v474, i64 0, i64 %v473
  %v476 = icmp ult i64 %v475, 8
  %v477 = select i1 %v476, i64 %v475, i64 8
  %v478 = trunc i64 %v477 to i32
  %v479 = insertelement <8 x i32> poison, i32 %v478, i64 0
  %v480 = shufflevector <8 x i32> %v479, <8 x i32> poison, <8 x i32> zeroinitializer
  %v481 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v480
  %v482 = mul i64 %v471, 1
  %v483 = add i64 0, %v482
  %v484 = getelementptr inbounds float, ptr %v22, i64 %v483
  br label %b49
b49:
  %v485 = phi i64 [ 0, %b47 ], [ %v492, %b50 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b50, label %b51
b50:
  %v487 = mul i64 %v485, 8
  %v488 = getelementptr inbounds float, ptr %v484, i64 %v487
  %v489 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v488, <8 x i1> %v481, <8 x float> zeroinitializer)
  %v490 = mul i64 %v485, 8
  %v491 = getelementptr inbounds float, ptr %v472, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v485, 1
  br label %b49
b51:
  %v493 = add i64 %v468, 64
  %v494 = add nsw i64 %v466, 1
  br label %b46
b48:
  %v495 = add i64 1, 0
  %v496 = sdiv i64 %v495, 1
  %v497 = add i64 %v2, 1
  %v498 = mul i64 %v496, %v2
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, 1
  %v502 = select i1 %v501, i64 %v500, i64 1
  %v503 = mul i64 %v496, %v497
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, 1
  %v507 = select i1 %v506, i64 %v505, i64 1
  %v508 = icmp slt i64 %v507, 1
  %v509 = select i1 %v508, i64 %v507, i64 1
  br label %b52
b52:
  %v510 = phi i64 [ %v502, %b48 ], [ %v538, %b57 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b53, label %b54
b53:
  %v512 = mul i64 %v510, 320
  %v513 = mul i64 %v510, 8
  %v514 = add i64 %v512, 0
  %v515 = add i64 %v513, 0
  %v516 = getelementptr inbounds float, ptr %v447, i64 %v514
  %v517 = sub i64 8, %v515
  %v518 = icmp slt i64 %v517, 0
  %v519 = select i1 %v518, i64 0, i64 %v517
  %v520 = icmp ult i64 %v519, 8
  %v521 = select i1 %v520, i64 %v519, i64 8
  %v522 = trunc i64 %v521 to i32
  %v523 = insertelement <8 x i32> poison, i32 %v522, i64 0
  %v524 = shufflevector <8 x i32> %v523, <8 x i32> poison, <8 x i32> zeroinitializer
  %v525 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v524
  %v526 = mul i64 %v515, 1
  %v527 = add i64 0, %v526
  %v528 = getelementptr inbounds float, ptr %v20, i64 %v527
  br label %b55
b55:
  %v529 = phi i64 [ 0, %b53 ], [ %v536, %b56 ]
  %v530 = icmp slt i64 %v529, 40
  br i1 %v530, label %b56, label %b57
b56:
  %v531 = mul i64 %v529, 8
  %v532 = getelementptr inbounds float, ptr %v528, i64 %v531
  %v533 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v532, <8 x i1> %v525, <8 x float> zeroinitializer)
  %v534 = mul i64 %v529, 8
  %v535 = getelementptr inbounds float, ptr %v516, i64 %v534
  store <8 x float> %v533, ptr %v535, align 4
  %v536 = add nsw i64 %v529, 1
  br label %b55
b57:
  %v537 = add i64 %v512, 320
  %v538 = add nsw i64 %v510, 1
  br label %b52
b54:
  br label %b45
b45:
  %v539 = icmp sgt i64 %v3, 1
  br i1 %v539, label %b58, label %b59
b58:
  %v540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v541 = atomicrmw add ptr %v540, i64 1 acq_rel
  %v542 = load i64, ptr %v173, align 8
  %v543 = add i64 %v542, 1
  store i64 %v543, ptr %v173, align 8
  %v544 = mul i64 %v3, %v543
  br label %b60
b60:
  %v545 = load atomic i64, ptr %v540 acquire, align 8
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b61, label %b62
b61:
  %v547 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  br label %b63
b63:
  %v548 = phi i64 [ 0, %b59 ], [ %v1598, %b124 ]
  %v549 = icmp slt i64 %v548, %v5
  br i1 %v549, label %b64, label %b65
b64:
  %v550 = sub i64 %v5, 1
  %v551 = sub i64 %v550, %v548
  %v552 = add i64 %v7, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  br label %b66
b66:
  %v565 = phi i64 [ %v559, %b64 ], [ %v756, %b71 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b67, label %b68
b67:
  br label %b69
b69:
  %v567 = phi i64 [ 0, %b67 ], [ %v755, %b74 ]
  %v568 = icmp slt i64 %v567, 8
  br i1 %v568, label %b70, label %b71
b70:
  %v569 = add i64 %v551, 1
  %v570 = and i64 %v569, 1
  %v571 = mul i64 %v570, %v7
  %v572 = add i64 %v571, %v565
  %v573 = mul i64 %v572, 128
  %v574 = getelementptr inbounds float, ptr %v40, i64 %v573
  %v575 = add i64 %v551, 0
  %v576 = and i64 %v575, %v166
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v565
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v102, i64 %v579
  %v581 = add i64 0, %v567
  %v582 = getelementptr inbounds float, ptr %v580, i64 %v581
  %v583 = load float, ptr %v582, align 4
  %v584 = add i64 %v551, 0
  %v585 = and i64 %v584, %v144
  %v586 = mul i64 %v585, %v7
  %v587 = add i64 %v586, %v565
  %v588 = mul i64 %v587, 16
  %v589 = getelementptr inbounds float, ptr %v80, i64 %v588
  %v590 = add i64 8, %v567
  %v591 = getelementptr inbounds float, ptr %v589, i64 %v590
  %v592 = load float, ptr %v591, align 4
  %v593 = call float @llvm.fabs.f32(float %v592)
  %v594 = fneg float %v593
  %v595 = fcmp olt float %v594, 0xC05A400000000000
  %v596 = select i1 %v595, float 0xC05A400000000000, float %v594
  %v597 = call float @llvm.fmuladd.f32(float %v596, float 0x3FF7154760000000, float 0x4168000000000000)
  %v598 = fsub float %v597, 0x4168000000000000
  %v599 = call float @llvm.fmuladd.f32(float %v598, float 0xBFE62E4000000000, float %v596)
  %v600 = call float @llvm.fmuladd.f32(float %v598, float 0xBEB7F7D1C0000000, float %v599)
  %v601 = bitcast float %v597 to i32
  %v602 = fmul float %v600, %v600
  %v603 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v600, float 0x3F81227F40000000)
  %v604 = call float @llvm.fmuladd.f32(float %v603, float %v600, float 0x3FA5556740000000)
  %v605 = call float @llvm.fmuladd.f32(float %v604, float %v600, float 0x3FC5554B00000000)
  %v606 = call float @llvm.fmuladd.f32(float %v605, float %v600, float 0x3FDFFFFFE0000000)
  %v607 = call float @llvm.fmuladd.f32(float %v602, float %v606, float %v600)
  %v608 = sub i32 %v601, 1262485250
  %v609 = lshr i32 %v608, 1
  %v610 = sub i32 %v608, %v609
  %v611 = shl i32 %v609, 23
  %v612 = bitcast i32 %v611 to float
  %v613 = shl i32 %v610, 23
  %v614 = bitcast i32 %v613 to float
  %v615 = fadd float %v607, 0x3FF0000000000000
  %v616 = fmul float %v615, %v612
  %v617 = fmul float %v616, %v614
  %v618 = fcmp olt float %v592, 0x0000000000000000
  %v619 = select i1 %v618, float %v617, float 0x3FF0000000000000
  %v620 = fadd float %v617, 0x3FF0000000000000
  %v621 = fdiv float %v619, %v620
  %v622 = fmul float %v592, %v621
  %v623 = fmul float %v583, %v622
  %v624 = add i64 %v551, 0
  %v625 = and i64 %v624, %v156
  %v626 = mul i64 %v625, %v7
  %v627 = add i64 %v626, %v565
  %v628 = mul i64 %v627, 16
  %v629 = getelementptr inbounds float, ptr %v92, i64 %v628
  %v630 = add i64 %v551, 0
  %v631 = and i64 %v630, %v158
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v565
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v94, i64 %v634
  %v636 = add i64 0, %v567
  %v637 = getelementptr inbounds float, ptr %v635, i64 %v636
  %v638 = load float, ptr %v637, align 4
  %v639 = call float @llvm.fabs.f32(float %v638)
  %v640 = fneg float %v639
  %v641 = fcmp olt float %v640, 0xC05A400000000000
  %v642 = select i1 %v641, float 0xC05A400000000000, float %v640
  %v643 = call float @llvm.fmuladd.f32(float %v642, float 0x3FF7154760000000, float 0x4168000000000000)
  %v644 = fsub float %v643, 0x4168000000000000
  %v645 = call float @llvm.fmuladd.f32(float %v644, float 0xBFE62E4000000000, float %v642)
  %v646 = call float @llvm.fmuladd.f32(float %v644, float 0xBEB7F7D1C0000000, float %v645)
  %v647 = bitcast float %v643 to i32
  %v648 = fmul float %v646, %v646
  %v649 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v646, float 0x3F81227F40000000)
  %v650 = call float @llvm.fmuladd.f32(float %v649, float %v646, float 0x3FA5556740000000)
  %v651 = call float @llvm.fmuladd.f32(float %v650, float %v646, float 0x3FC5554B00000000)
  %v652 = call float @llvm.fmuladd.f32(float %v651, float %v646, float 0x3FDFFFFFE0000000)
  %v653 = call float @llvm.fmuladd.f32(float %v648, float %v652, float %v646)
  %v654 = sub i32 %v647, 1262485250
  %v655 = lshr i32 %v654, 1
  %v656 = sub i32 %v654, %v655
  %v657 = shl i32 %v655, 23
  %v658 = bitcast i32 %v657 to float
  %v659 = shl i32 %v656, 23
  %v660 = bitcast i32 %v659 to float
  %v661 = fadd float %v653, 0x3FF0000000000000
  %v662 = fmul float %v661, %v658
  %v663 = fmul float %v662, %v660
  %v664 = fcmp ogt float %v663, 0x3FDA8279A0000000
  %v665 = call float @llvm.fmuladd.f32(float %v663, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v666 = select i1 %v664, float %v665, float %v663
  %v667 = select i1 %v664, float 0x3FE62E4000000000, float 0x0000000000000000
  %v668 = select i1 %v664, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v669 = fmul float %v666, %v666
  %v670 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v669, float 0xBFC0DA7220000000)
  %v671 = call float @llvm.fmuladd.f32(float %v670, float %v669, float 0xBFC546EF00000000)
  %v672 = call float @llvm.fmuladd.f32(float %v671, float %v669, float 0xBFD0002320000000)
  %v673 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v669, float 0x3FC22D90A0000000)
  %v674 = call float @llvm.fmuladd.f32(float %v673, float %v669, float 0x3FC999FF60000000)
  %v675 = call float @llvm.fmuladd.f32(float %v674, float %v669, float 0x3FD5555540000000)
  %v676 = call float @llvm.fmuladd.f32(float %v666, float %v672, float %v675)
  %v677 = call float @llvm.fmuladd.f32(float %v666, float %v676, float 0xBFE0000000000000)
  %v678 = fmul float %v666, %v666
  %v679 = call float @llvm.fmuladd.f32(float %v678, float %v677, float %v668)
  %v680 = fadd float %v679, %v666
  %v681 = fadd float %v680, %v667
  %v682 = fcmp ogt float %v638, 0x0000000000000000
  %v683 = select i1 %v682, float %v638, float 0x0000000000000000
  %v684 = fadd float %v683, %v681
  %v685 = add i64 %v551, 0
  %v686 = and i64 %v685, %v168
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v565
  %v689 = mul i64 %v688, 128
  %v690 = getelementptr inbounds float, ptr %v104, i64 %v689
  %v691 = add i64 %v551, 0
  %v692 = and i64 %v691, 1
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v565
  %v695 = mul i64 %v694, 128
  %v696 = getelementptr inbounds float, ptr %v40, i64 %v695
  br label %b72
b72:
  %v697 = phi i64 [ 0, %b70 ], [ %v754, %b73 ]
  %v698 = icmp slt i64 %v697, 16
  br i1 %v698, label %b73, label %b74
b73:
  %v699 = mul i64 %v567, 16
  %v700 = add i64 0, %v699
  %v701 = add i64 %v700, %v697
  %v702 = getelementptr inbounds float, ptr %v574, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 0, %v697
  %v705 = getelementptr inbounds float, ptr %v629, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = insertelement <8 x float> poison, float %v623, i64 0
  %v708 = shufflevector <8 x float> %v707, <8 x float> poison, <8 x i32> zeroinitializer
  %v709 = fmul <8 x float> %v708, %v706
  %v710 = fadd <8 x float> %v703, %v709
  %v711 = mul i64 %v567, 16
  %v712 = add i64 0, %v711
  %v713 = add i64 %v712, %v697
  %v714 = getelementptr inbounds float, ptr %v76, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = insertelement <8 x float> poison, float %v684, i64 0
  %v717 = shufflevector <8 x float> %v716, <8 x float> poison, <8 x i32> zeroinitializer
  %v718 = fmul <8 x float> %v717, %v715
  %v719 = fneg <8 x float> %v718
  %v720 = fcmp olt <8 x float> %v719, splat (float 0xC05A400000000000)
  %v721 = select <8 x i1> %v720, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v719
  %v722 = fcmp ogt <8 x float> %v721, splat (float 0x4056400000000000)
  %v723 = select <8 x i1> %v722, <8 x float> splat (float 0x4056400000000000), <8 x float> %v721
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v725 = fsub <8 x float> %v724, splat (float 0x4168000000000000)
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v723)
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v726)
  %v728 = bitcast <8 x float> %v724 to <8 x i32>
  %v729 = fmul <8 x float> %v727, %v727
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v727, <8 x float> splat (float 0x3F81227F40000000))
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v730, <8 x float> %v727, <8 x float> splat (float 0x3FA5556740000000))
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v727, <8 x float> splat (float 0x3FC5554B00000000))
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v727, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v733, <8 x float> %v727)
  %v735 = sub <8 x i32> %v728, splat (i32 1262485250)
  %v736 = lshr <8 x i32> %v735, splat (i32 1)
  %v737 = sub <8 x i32> %v735, %v736
  %v738 = shl <8 x i32> %v736, splat (i32 23)
  %v739 = bitcast <8 x i32> %v738 to <8 x float>
  %v740 = shl <8 x i32> %v737, splat (i32 23)
  %v741 = bitcast <8 x i32> %v740 to <8 x float>
  %v742 = fadd <8 x float> %v734, splat (float 0x3FF0000000000000)
  %v743 = fmul <8 x float> %v742, %v739
  %v744 = fmul <8 x float> %v743, %v741
  %v745 = fmul <8 x float> %v710, %v744
  %v746 = mul i64 %v567, 16
  %v747 = add i64 0, %v746
  %v748 = add i64 %v747, %v697
  %v749 = getelementptr inbounds float, ptr %v690, i64 %v748
  store <8 x float> %v710, ptr %v749, align 4
  %v750 = mul i64 %v567, 16
  %v751 = add i64 0, %v750
  %v752 = add i64 %v751, %v697
  %v753 = getelementptr inbounds float, ptr %v696, i64 %v752
  store <8 x float> %v745, ptr %v753, align 4
  %v754 = add nsw i64 %v697, 8
  br label %b72
b74:
  %v755 = add nsw i64 %v567, 1
  br label %b69
b71:
  %v756 = add nsw i64 %v565, 1
  br label %b66
b68:
  %v757 = add i64 %v7, 0
  %v758 = sdiv i64 %v757, 1
  %v759 = add i64 %v2, 1
  %v760 = mul i64 %v758, %v2
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 1
  %v763 = icmp slt i64 %v762, %v7
  %v764 = select i1 %v763, i64 %v762, i64 %v7
  %v765 = mul i64 %v758, %v759
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v7
  %v769 = select i1 %v768, i64 %v767, i64 %v7
  br label %b75
b75:
  %v770 = phi i64 [ %v764, %b68 ], [ %v815, %b80 ]
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b76, label %b77
b76:
  br label %b78
b78:
  %v772 = phi i64 [ 0, %b76 ], [ %v814, %b83 ]
  %v773 = icmp slt i64 %v772, 8
  br i1 %v773, label %b79, label %b80
b79:
  br label %b81
b81:
  %v774 = phi i64 [ 0, %b79 ], [ %v799, %b82 ]
  %v775 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v798, %b82 ]
  %v776 = icmp slt i64 %v774, 16
  br i1 %v776, label %b82, label %b83
b82:
  %v777 = add i64 %v551, 0
  %v778 = and i64 %v777, %v168
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v770
  %v781 = mul i64 %v780, 128
  %v782 = getelementptr inbounds float, ptr %v104, i64 %v781
  %v783 = add i64 %v551, 0
  %v784 = and i64 %v783, %v152
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v770
  %v787 = mul i64 %v786, 16
  %v788 = getelementptr inbounds float, ptr %v88, i64 %v787
  %v789 = mul i64 %v772, 16
  %v790 = add i64 0, %v789
  %v791 = add i64 %v790, %v774
  %v792 = getelementptr inbounds float, ptr %v782, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 0, %v774
  %v795 = getelementptr inbounds float, ptr %v788, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = fmul <8 x float> %v793, %v796
  %v798 = fadd <8 x float> %v775, %v797
  %v799 = add nsw i64 %v774, 8
  br label %b81
b83:
  %v800 = shufflevector <8 x float> %v775, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v801 = shufflevector <8 x float> %v775, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v802 = fadd <4 x float> %v800, %v801
  %v803 = shufflevector <4 x float> %v802, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v804 = shufflevector <4 x float> %v802, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v805 = fadd <2 x float> %v803, %v804
  %v806 = extractelement <2 x float> %v805, i64 0
  %v807 = extractelement <2 x float> %v805, i64 1
  %v808 = fadd float %v806, %v807
  %v809 = fadd float %v808, 0x0000000000000000
  %v810 = mul i64 %v770, 8
  %v811 = getelementptr inbounds float, ptr %v106, i64 %v810
  %v812 = add i64 0, %v772
  %v813 = getelementptr inbounds float, ptr %v811, i64 %v812
  store float %v809, ptr %v813, align 4
  %v814 = add nsw i64 %v772, 1
  br label %b78
b80:
  %v815 = add nsw i64 %v770, 1
  br label %b75
b77:
  %v816 = add i64 %v7, 0
  %v817 = sdiv i64 %v816, 1
  %v818 = add i64 %v2, 1
  %v819 = mul i64 %v817, %v2
  %v820 = sdiv i64 %v819, %v3
  %v821 = mul i64 %v820, 1
  %v822 = icmp slt i64 %v821, %v7
  %v823 = select i1 %v822, i64 %v821, i64 %v7
  %v824 = mul i64 %v817, %v818
  %v825 = sdiv i64 %v824, %v3
  %v826 = mul i64 %v825, 1
  %v827 = icmp slt i64 %v826, %v7
  %v828 = select i1 %v827, i64 %v826, i64 %v7
  br label %b84
b84:
  %v829 = phi i64 [ %v823, %b77 ], [ %v926, %b89 ]
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b85, label %b86
b85:
  br label %b87
b87:
  %v831 = phi i64 [ 0, %b85 ], [ %v925, %b92 ]
  %v832 = icmp slt i64 %v831, 16
  br i1 %v832, label %b88, label %b89
b88:
  br label %b90
b90:
  %v833 = phi i64 [ 0, %b88 ], [ %v916, %b91 ]
  %v834 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v915, %b91 ]
  %v835 = icmp slt i64 %v833, 8
  br i1 %v835, label %b91, label %b92
b91:
  %v836 = add i64 %v551, 0
  %v837 = and i64 %v836, %v168
  %v838 = mul i64 %v837, %v7
  %v839 = add i64 %v838, %v829
  %v840 = mul i64 %v839, 128
  %v841 = getelementptr inbounds float, ptr %v104, i64 %v840
  %v842 = add i64 %v551, 0
  %v843 = and i64 %v842, %v158
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v829
  %v846 = mul i64 %v845, 8
  %v847 = getelementptr inbounds float, ptr %v94, i64 %v846
  %v848 = add i64 0, %v833
  %v849 = getelementptr inbounds float, ptr %v847, i64 %v848
  %v850 = load float, ptr %v849, align 4
  %v851 = call float @llvm.fabs.f32(float %v850)
  %v852 = fneg float %v851
  %v853 = fcmp olt float %v852, 0xC05A400000000000
  %v854 = select i1 %v853, float 0xC05A400000000000, float %v852
  %v855 = call float @llvm.fmuladd.f32(float %v854, float 0x3FF7154760000000, float 0x4168000000000000)
  %v856 = fsub float %v855, 0x4168000000000000
  %v857 = call float @llvm.fmuladd.f32(float %v856, float 0xBFE62E4000000000, float %v854)
  %v858 = call float @llvm.fmuladd.f32(float %v856, float 0xBEB7F7D1C0000000, float %v857)
  %v859 = bitcast float %v855 to i32
  %v860 = fmul float %v858, %v858
  %v861 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v858, float 0x3F81227F40000000)
  %v862 = call float @llvm.fmuladd.f32(float %v861, float %v858, float 0x3FA5556740000000)
  %v863 = call float @llvm.fmuladd.f32(float %v862, float %v858, float 0x3FC5554B00000000)
  %v864 = call float @llvm.fmuladd.f32(float %v863, float %v858, float 0x3FDFFFFFE0000000)
  %v865 = call float @llvm.fmuladd.f32(float %v860, float %v864, float %v858)
  %v866 = sub i32 %v859, 1262485250
  %v867 = lshr i32 %v866, 1
  %v868 = sub i32 %v866, %v867
  %v869 = shl i32 %v867, 23
  %v870 = bitcast i32 %v869 to float
  %v871 = shl i32 %v868, 23
  %v872 = bitcast i32 %v871 to float
  %v873 = fadd float %v865, 0x3FF0000000000000
  %v874 = fmul float %v873, %v870
  %v875 = fmul float %v874, %v872
  %v876 = fcmp ogt float %v875, 0x3FDA8279A0000000
  %v877 = call float @llvm.fmuladd.f32(float %v875, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v878 = select i1 %v876, float %v877, float %v875
  %v879 = select i1 %v876, float 0x3FE62E4000000000, float 0x0000000000000000
  %v880 = select i1 %v876, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v881 = fmul float %v878, %v878
  %v882 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v881, float 0xBFC0DA7220000000)
  %v883 = call float @llvm.fmuladd.f32(float %v882, float %v881, float 0xBFC546EF00000000)
  %v884 = call float @llvm.fmuladd.f32(float %v883, float %v881, float 0xBFD0002320000000)
  %v885 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v881, float 0x3FC22D90A0000000)
  %v886 = call float @llvm.fmuladd.f32(float %v885, float %v881, float 0x3FC999FF60000000)
  %v887 = call float @llvm.fmuladd.f32(float %v886, float %v881, float 0x3FD5555540000000)
  %v888 = call float @llvm.fmuladd.f32(float %v878, float %v884, float %v887)
  %v889 = call float @llvm.fmuladd.f32(float %v878, float %v888, float 0xBFE0000000000000)
  %v890 = fmul float %v878, %v878
  %v891 = call float @llvm.fmuladd.f32(float %v890, float %v889, float %v880)
  %v892 = fadd float %v891, %v878
  %v893 = fadd float %v892, %v879
  %v894 = fcmp ogt float %v850, 0x0000000000000000
  %v895 = select i1 %v894, float %v850, float 0x0000000000000000
  %v896 = fadd float %v895, %v893
  %v897 = add i64 %v551, 0
  %v898 = and i64 %v897, %v148
  %v899 = mul i64 %v898, %v7
  %v900 = add i64 %v899, %v829
  %v901 = mul i64 %v900, 8
  %v902 = getelementptr inbounds float, ptr %v84, i64 %v901
  %v903 = add i64 0, %v833
  %v904 = getelementptr inbounds float, ptr %v902, i64 %v903
  %v905 = load float, ptr %v904, align 4
  %v906 = fmul float %v896, %v905
  %v907 = add i64 0, %v831
  %v908 = mul i64 %v833, 16
  %v909 = add i64 %v907, %v908
  %v910 = getelementptr inbounds float, ptr %v841, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = insertelement <8 x float> poison, float %v906, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = fmul <8 x float> %v911, %v913
  %v915 = fadd <8 x float> %v834, %v914
  %v916 = add nsw i64 %v833, 1
  br label %b90
b92:
  %v917 = add i64 %v551, 0
  %v918 = and i64 %v917, %v140
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v829
  %v921 = mul i64 %v920, 40
  %v922 = getelementptr inbounds float, ptr %v70, i64 %v921
  %v923 = add i64 8, %v831
  %v924 = getelementptr inbounds float, ptr %v922, i64 %v923
  store <8 x float> %v834, ptr %v924, align 4
  %v925 = add nsw i64 %v831, 8
  br label %b87
b89:
  %v926 = add nsw i64 %v829, 1
  br label %b84
b86:
  %v927 = add i64 %v7, 0
  %v928 = sdiv i64 %v927, 1
  %v929 = add i64 %v2, 1
  %v930 = mul i64 %v928, %v2
  %v931 = sdiv i64 %v930, %v3
  %v932 = mul i64 %v931, 1
  %v933 = icmp slt i64 %v932, %v7
  %v934 = select i1 %v933, i64 %v932, i64 %v7
  %v935 = mul i64 %v928, %v929
  %v936 = sdiv i64 %v935, %v3
  %v937 = mul i64 %v936, 1
  %v938 = icmp slt i64 %v937, %v7
  %v939 = select i1 %v938, i64 %v937, i64 %v7
  br label %b93
b93:
  %v940 = phi i64 [ %v934, %b86 ], [ %v1079, %b98 ]
  %v941 = icmp slt i64 %v940, %v939
  br i1 %v941, label %b94, label %b95
b94:
  br label %b96
b96:
  %v942 = phi i64 [ 0, %b94 ], [ %v1078, %b101 ]
  %v943 = icmp slt i64 %v942, 8
  br i1 %v943, label %b97, label %b98
b97:
  br label %b99
b99:
  %v944 = phi i64 [ 0, %b97 ], [ %v1063, %b100 ]
  %v945 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v1062, %b100 ]
  %v946 = icmp slt i64 %v944, 16
  br i1 %v946, label %b100, label %b101
b100:
  %v947 = add i64 %v551, 0
  %v948 = and i64 %v947, %v168
  %v949 = mul i64 %v948, %v7
  %v950 = add i64 %v949, %v940
  %v951 = mul i64 %v950, 128
  %v952 = getelementptr inbounds float, ptr %v104, i64 %v951
  %v953 = add i64 %v551, 0
  %v954 = and i64 %v953, %v128
  %v955 = mul i64 %v954, %v7
  %v956 = add i64 %v955, %v940
  %v957 = mul i64 %v956, 128
  %v958 = getelementptr inbounds float, ptr %v32, i64 %v957
  %v959 = add i64 %v551, 0
  %v960 = and i64 %v959, %v158
  %v961 = mul i64 %v960, %v7
  %v962 = add i64 %v961, %v940
  %v963 = mul i64 %v962, 8
  %v964 = getelementptr inbounds float, ptr %v94, i64 %v963
  %v965 = add i64 0, %v942
  %v966 = getelementptr inbounds float, ptr %v964, i64 %v965
  %v967 = load float, ptr %v966, align 4
  %v968 = call float @llvm.fabs.f32(float %v967)
  %v969 = fneg float %v968
  %v970 = fcmp olt float %v969, 0xC05A400000000000
  %v971 = select i1 %v970, float 0xC05A400000000000, float %v969
  %v972 = call float @llvm.fmuladd.f32(float %v971, float 0x3FF7154760000000, float 0x4168000000000000)
  %v973 = fsub float %v972, 0x4168000000000000
  %v974 = call float @llvm.fmuladd.f32(float %v973, float 0xBFE62E4000000000, float %v971)
  %v975 = call float @llvm.fmuladd.f32(float %v973, float 0xBEB7F7D1C0000000, float %v974)
  %v976 = bitcast float %v972 to i32
  %v977 = fmul float %v975, %v975
  %v978 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v975, float 0x3F81227F40000000)
  %v979 = call float @llvm.fmuladd.f32(float %v978, float %v975, float 0x3FA5556740000000)
  %v980 = call float @llvm.fmuladd.f32(float %v979, float %v975, float 0x3FC5554B00000000)
  %v981 = call float @llvm.fmuladd.f32(float %v980, float %v975, float 0x3FDFFFFFE0000000)
  %v982 = call float @llvm.fmuladd.f32(float %v977, float %v981, float %v975)
  %v983 = sub i32 %v976, 1262485250
  %v984 = lshr i32 %v983, 1
  %v985 = sub i32 %v983, %v984
  %v986 = shl i32 %v984, 23
  %v987 = bitcast i32 %v986 to float
  %v988 = shl i32 %v985, 23
  %v989 = bitcast i32 %v988 to float
  %v990 = fadd float %v982, 0x3FF0000000000000
  %v991 = fmul float %v990, %v987
  %v992 = fmul float %v991, %v989
  %v993 = fcmp ogt float %v992, 0x3FDA8279A0000000
  %v994 = call float @llvm.fmuladd.f32(float %v992, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v995 = select i1 %v993, float %v994, float %v992
  %v996 = select i1 %v993, float 0x3FE62E4000000000, float 0x0000000000000000
  %v997 = select i1 %v993, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v998 = fmul float %v995, %v995
  %v999 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v998, float 0xBFC0DA7220000000)
  %v1000 = call float @llvm.fmuladd.f32(float %v999, float %v998, float 0xBFC546EF00000000)
  %v1001 = call float @llvm.fmuladd.f32(float %v1000, float %v998, float 0xBFD0002320000000)
  %v1002 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v998, float 0x3FC22D90A0000000)
  %v1003 = call float @llvm.fmuladd.f32(float %v1002, float %v998, float 0x3FC999FF60000000)
  %v1004 = call float @llvm.fmuladd.f32(float %v1003, float %v998, float 0x3FD5555540000000)
  %v1005 = call float @llvm.fmuladd.f32(float %v995, float %v1001, float %v1004)
  %v1006 = call float @llvm.fmuladd.f32(float %v995, float %v1005, float 0xBFE0000000000000)
  %v1007 = fmul float %v995, %v995
  %v1008 = call float @llvm.fmuladd.f32(float %v1007, float %v1006, float %v997)
  %v1009 = fadd float %v1008, %v995
  %v1010 = fadd float %v1009, %v996
  %v1011 = fcmp ogt float %v967, 0x0000000000000000
  %v1012 = select i1 %v1011, float %v967, float 0x0000000000000000
  %v1013 = fadd float %v1012, %v1010
  %v1014 = mul i64 %v942, 16
  %v1015 = add i64 0, %v1014
  %v1016 = add i64 %v1015, %v944
  %v1017 = getelementptr inbounds float, ptr %v952, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = mul i64 %v942, 16
  %v1020 = add i64 0, %v1019
  %v1021 = add i64 %v1020, %v944
  %v1022 = getelementptr inbounds float, ptr %v958, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = fmul <8 x float> %v1018, %v1023
  %v1025 = mul i64 %v942, 16
  %v1026 = add i64 0, %v1025
  %v1027 = add i64 %v1026, %v944
  %v1028 = getelementptr inbounds float, ptr %v76, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = insertelement <8 x float> poison, float %v1013, i64 0
  %v1031 = shufflevector <8 x float> %v1030, <8 x float> poison, <8 x i32> zeroinitializer
  %v1032 = fmul <8 x float> %v1031, %v1029
  %v1033 = fneg <8 x float> %v1032
  %v1034 = fcmp olt <8 x float> %v1033, splat (float 0xC05A400000000000)
  %v1035 = select <8 x i1> %v1034, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1033
  %v1036 = fcmp ogt <8 x float> %v1035, splat (float 0x4056400000000000)
  %v1037 = select <8 x i1> %v1036, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1035
  %v1038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1037, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1039 = fsub <8 x float> %v1038, splat (float 0x4168000000000000)
  %v1040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1037)
  %v1041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1040)
  %v1042 = bitcast <8 x float> %v1038 to <8 x i32>
  %v1043 = fmul <8 x float> %v1041, %v1041
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1041, <8 x float> splat (float 0x3F81227F40000000))
  %v1045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1041, <8 x float> splat (float 0x3FA5556740000000))
  %v1046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1045, <8 x float> %v1041, <8 x float> splat (float 0x3FC5554B00000000))
  %v1047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1046, <8 x float> %v1041, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1043, <8 x float> %v1047, <8 x float> %v1041)
  %v1049 = sub <8 x i32> %v1042, splat (i32 1262485250)
  %v1050 = lshr <8 x i32> %v1049, splat (i32 1)
  %v1051 = sub <8 x i32> %v1049, %v1050
  %v1052 = shl <8 x i32> %v1050, splat (i32 23)
  %v1053 = bitcast <8 x i32> %v1052 to <8 x float>
  %v1054 = shl <8 x i32> %v1051, splat (i32 23)
  %v1055 = bitcast <8 x i32> %v1054 to <8 x float>
  %v1056 = fadd <8 x float> %v1048, splat (float 0x3FF0000000000000)
  %v1057 = fmul <8 x float> %v1056, %v1053
  %v1058 = fmul <8 x float> %v1057, %v1055
  %v1059 = fmul <8 x float> %v1024, %v1058
  %v1060 = fmul <8 x float> %v1059, %v1029
  %v1061 = fneg <8 x float> %v1060
  %v1062 = fadd <8 x float> %v945, %v1061
  %v1063 = add nsw i64 %v944, 8
  br label %b99
b101:
  %v1064 = shufflevector <8 x float> %v945, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1065 = shufflevector <8 x float> %v945, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1066 = fadd <4 x float> %v1064, %v1065
  %v1067 = shufflevector <4 x float> %v1066, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1068 = shufflevector <4 x float> %v1066, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1069 = fadd <2 x float> %v1067, %v1068
  %v1070 = extractelement <2 x float> %v1069, i64 0
  %v1071 = extractelement <2 x float> %v1069, i64 1
  %v1072 = fadd float %v1070, %v1071
  %v1073 = fadd float %v1072, 0x0000000000000000
  %v1074 = mul i64 %v940, 8
  %v1075 = getelementptr inbounds float, ptr %v108, i64 %v1074
  %v1076 = add i64 0, %v942
  %v1077 = getelementptr inbounds float, ptr %v1075, i64 %v1076
  store float %v1073, ptr %v1077, align 4
  %v1078 = add nsw i64 %v942, 1
  br label %b96
b98:
  %v1079 = add nsw i64 %v940, 1
  br label %b93
b95:
  %v1080 = add i64 %v7, 0
  %v1081 = sdiv i64 %v1080, 1
  %v1082 = add i64 %v2, 1
  %v1083 = mul i64 %v1081, %v2
  %v1084 = sdiv i64 %v1083, %v3
  %v1085 = mul i64 %v1084, 1
  %v1086 = icmp slt i64 %v1085, %v7
  %v1087 = select i1 %v1086, i64 %v1085, i64 %v7
  %v1088 = mul i64 %v1081, %v1082
  %v1089 = sdiv i64 %v1088, %v3
  %v1090 = mul i64 %v1089, 1
  %v1091 = icmp slt i64 %v1090, %v7
  %v1092 = select i1 %v1091, i64 %v1090, i64 %v7
  br label %b102
b102:
  %v1093 = phi i64 [ %v1087, %b95 ], [ %v1163, %b103 ]
  %v1094 = icmp slt i64 %v1093, %v1092
  br i1 %v1094, label %b103, label %b104
b103:
  %v1095 = mul i64 %v1093, 8
  %v1096 = getelementptr inbounds float, ptr %v106, i64 %v1095
  %v1097 = add i64 %v551, 0
  %v1098 = and i64 %v1097, %v148
  %v1099 = mul i64 %v1098, %v7
  %v1100 = add i64 %v1099, %v1093
  %v1101 = mul i64 %v1100, 8
  %v1102 = getelementptr inbounds float, ptr %v84, i64 %v1101
  %v1103 = mul i64 %v1093, 8
  %v1104 = getelementptr inbounds float, ptr %v108, i64 %v1103
  %v1105 = add i64 %v551, 0
  %v1106 = and i64 %v1105, %v158
  %v1107 = mul i64 %v1106, %v7
  %v1108 = add i64 %v1107, %v1093
  %v1109 = mul i64 %v1108, 8
  %v1110 = getelementptr inbounds float, ptr %v94, i64 %v1109
  %v1111 = add i64 %v551, 0
  %v1112 = and i64 %v1111, %v170
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1093
  %v1115 = mul i64 %v1114, 8
  %v1116 = getelementptr inbounds float, ptr %v110, i64 %v1115
  %v1117 = add i64 0, 0
  %v1118 = getelementptr inbounds float, ptr %v1096, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = add i64 0, 0
  %v1121 = getelementptr inbounds float, ptr %v1102, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fmul <8 x float> %v1119, %v1122
  %v1124 = add i64 0, 0
  %v1125 = getelementptr inbounds float, ptr %v1104, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fadd <8 x float> %v1123, %v1126
  %v1128 = add i64 0, 0
  %v1129 = getelementptr inbounds float, ptr %v1110, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1130)
  %v1132 = fneg <8 x float> %v1131
  %v1133 = fcmp olt <8 x float> %v1132, splat (float 0xC05A400000000000)
  %v1134 = select <8 x i1> %v1133, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1132
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1136 = fsub <8 x float> %v1135, splat (float 0x4168000000000000)
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1134)
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1137)
  %v1139 = bitcast <8 x float> %v1135 to <8 x i32>
  %v1140 = fmul <8 x float> %v1138, %v1138
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1138, <8 x float> splat (float 0x3F81227F40000000))
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1141, <8 x float> %v1138, <8 x float> splat (float 0x3FA5556740000000))
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1138, <8 x float> splat (float 0x3FC5554B00000000))
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> %v1138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1144, <8 x float> %v1138)
  %v1146 = sub <8 x i32> %v1139, splat (i32 1262485250)
  %v1147 = lshr <8 x i32> %v1146, splat (i32 1)
  %v1148 = sub <8 x i32> %v1146, %v1147
  %v1149 = shl <8 x i32> %v1147, splat (i32 23)
  %v1150 = bitcast <8 x i32> %v1149 to <8 x float>
  %v1151 = shl <8 x i32> %v1148, splat (i32 23)
  %v1152 = bitcast <8 x i32> %v1151 to <8 x float>
  %v1153 = fadd <8 x float> %v1145, splat (float 0x3FF0000000000000)
  %v1154 = fmul <8 x float> %v1153, %v1150
  %v1155 = fmul <8 x float> %v1154, %v1152
  %v1156 = fcmp olt <8 x float> %v1130, splat (float 0x0000000000000000)
  %v1157 = select <8 x i1> %v1156, <8 x float> %v1155, <8 x float> splat (float 0x3FF0000000000000)
  %v1158 = fadd <8 x float> %v1155, splat (float 0x3FF0000000000000)
  %v1159 = fdiv <8 x float> %v1157, %v1158
  %v1160 = fmul <8 x float> %v1127, %v1159
  %v1161 = add i64 0, 0
  %v1162 = getelementptr inbounds float, ptr %v1116, i64 %v1161
  store <8 x float> %v1160, ptr %v1162, align 4
  %v1163 = add nsw i64 %v1093, 1
  br label %b102
b104:
  %v1165 = add i64 %v7, 0
  %v1166 = sdiv i64 %v1165, 1
  %v1167 = add i64 %v2, 1
  %v1168 = mul i64 %v1166, %v2
  %v1169 = sdiv i64 %v1168, %v3
  %v1170 = mul i64 %v1169, 1
  %v1171 = icmp slt i64 %v1170, %v7
  %v1172 = select i1 %v1171, i64 %v1170, i64 %v7
  %v1173 = mul i64 %v1166, %v1167
  %v1174 = sdiv i64 %v1173, %v3
  %v1175 = mul i64 %v1174, 1
  %v1176 = icmp slt i64 %v1175, %v7
  %v1177 = select i1 %v1176, i64 %v1175, i64 %v7
  br label %b105
b105:
  %v1178 = phi i64 [ %v1172, %b104 ], [ %v1239, %b110 ]
  %v1179 = icmp slt i64 %v1178, %v1177
  br i1 %v1179, label %b106, label %b107
b106:
  %v1180 = add i64 %v1178, 96
  %v1181 = icmp slt i64 %v1180, %v1177
  %v1182 = select i1 %v1181, i64 %v1180, i64 %v1177
  br label %b108
b108:
  %v1183 = phi i64 [ 0, %b106 ], [ %v1238, %b113 ]
  %v1184 = icmp slt i64 %v1183, 1
  br i1 %v1184, label %b109, label %b110
b109:
  %v1185 = sub i64 %v1182, %v1178
  %v1186 = sub i64 8, 1
  %v1187 = add i64 %v1185, %v1186
  %v1188 = sdiv i64 %v1187, 8
  br label %b111
b111:
  %v1189 = phi i64 [ 0, %b109 ], [ %v1237, %b118 ]
  %v1190 = icmp slt i64 %v1189, %v1188
  br i1 %v1190, label %b112, label %b113
b112:
  %v1191 = mul i64 %v1185, %v1189
  %v1192 = sdiv i64 %v1191, %v1188
  %v1193 = add i64 %v1178, %v1192
  %v1194 = add i64 %v1189, 1
  %v1195 = mul i64 %v1185, %v1194
  %v1196 = sdiv i64 %v1195, %v1188
  %v1197 = add i64 %v1178, %v1196
  %v1198 = mul i64 %v1183, 64
  %v1199 = getelementptr inbounds float, ptr %v446, i64 %v1198
  %v1200 = sub i64 %v1197, %v1193
  %v1201 = add i64 %v551, 0
  %v1202 = and i64 %v1201, %v170
  %v1203 = mul i64 %v1202, %v7
  %v1204 = add i64 %v1203, %v1193
  %v1205 = mul i64 %v1204, 8
  %v1206 = getelementptr inbounds float, ptr %v110, i64 %v1205
  %v1207 = getelementptr inbounds float, ptr %v1206, i64 0
  %v1208 = sub i64 %v1200, 1
  %v1209 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1208
  %v1210 = load ptr, ptr %v1209, align 4
  %v1211 = icmp sgt i64 %v1200, 0
  br i1 %v1211, label %b114, label %b115
b114:
  call void %v1210(ptr %v1207, i64 8, ptr %v1199, i64 8, ptr %v1164)
  br label %b115
b115:
  %v1212 = add i64 %v1198, 64
  br label %b116
b116:
  %v1213 = phi i64 [ %v1193, %b115 ], [ %v1236, %b121 ]
  %v1214 = icmp slt i64 %v1213, %v1197
  br i1 %v1214, label %b117, label %b118
b117:
  %v1215 = sub i64 %v1213, %v1193
  %v1216 = mul i64 %v1215, 8
  %v1217 = getelementptr inbounds float, ptr %v1164, i64 %v1216
  %v1218 = add i64 %v551, 0
  %v1219 = and i64 %v1218, %v140
  %v1220 = mul i64 %v1219, %v7
  %v1221 = add i64 %v1220, %v1213
  %v1222 = mul i64 %v1221, 40
  %v1223 = getelementptr inbounds float, ptr %v70, i64 %v1222
  br label %b119
b119:
  %v1224 = phi i64 [ 0, %b117 ], [ %v1235, %b120 ]
  %v1225 = icmp slt i64 %v1224, 1
  br i1 %v1225, label %b120, label %b121
b120:
  %v1226 = mul i64 %v1183, 1
  %v1227 = add i64 %v1226, %v1224
  %v1228 = mul i64 %v1227, 8
  %v1229 = add i64 0, %v1224
  %v1230 = mul i64 %v1229, 8
  %v1231 = getelementptr inbounds float, ptr %v1217, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = add i64 0, %v1228
  %v1234 = getelementptr inbounds float, ptr %v1223, i64 %v1233
  store <8 x float> %v1232, ptr %v1234, align 4
  %v1235 = add nsw i64 %v1224, 1
  br label %b119
b121:
  %v1236 = add nsw i64 %v1213, 1
  br label %b116
b118:
  %v1237 = add nsw i64 %v1189, 1
  br label %b111
b113:
  %v1238 = add nsw i64 %v1183, 1
  br label %b108
b110:
  %v1239 = add nsw i64 %v1178, 96
  br label %b105
b107:
  %v1241 = add i64 %v7, 0
  %v1242 = sdiv i64 %v1241, 1
  %v1243 = add i64 %v2, 1
  %v1244 = mul i64 %v1242, %v2
  %v1245 = sdiv i64 %v1244, %v3
  %v1246 = mul i64 %v1245, 1
  %v1247 = icmp slt i64 %v1246, %v7
  %v1248 = select i1 %v1247, i64 %v1246, i64 %v7
  %v1249 = mul i64 %v1242, %v1243
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v7
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v7
  br label %b122
b122:
  %v1254 = phi i64 [ %v1248, %b107 ], [ %v1597, %b127 ]
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b123, label %b124
b123:
  %v1256 = add i64 %v1254, 96
  %v1257 = icmp slt i64 %v1256, %v1253
  %v1258 = select i1 %v1257, i64 %v1256, i64 %v1253
  br label %b125
b125:
  %v1259 = phi i64 [ 0, %b123 ], [ %v1596, %b130 ]
  %v1260 = icmp slt i64 %v1259, 1
  br i1 %v1260, label %b126, label %b127
b126:
  %v1261 = sub i64 %v1258, %v1254
  %v1262 = sub i64 8, 1
  %v1263 = add i64 %v1261, %v1262
  %v1264 = sdiv i64 %v1263, 8
  br label %b128
b128:
  %v1265 = phi i64 [ 0, %b126 ], [ %v1595, %b135 ]
  %v1266 = icmp slt i64 %v1265, %v1264
  br i1 %v1266, label %b129, label %b130
b129:
  %v1267 = mul i64 %v1261, %v1265
  %v1268 = sdiv i64 %v1267, %v1264
  %v1269 = add i64 %v1254, %v1268
  %v1270 = add i64 %v1265, 1
  %v1271 = mul i64 %v1261, %v1270
  %v1272 = sdiv i64 %v1271, %v1264
  %v1273 = add i64 %v1254, %v1272
  %v1274 = mul i64 %v1259, 320
  %v1275 = getelementptr inbounds float, ptr %v447, i64 %v1274
  %v1276 = sub i64 %v1273, %v1269
  %v1277 = add i64 %v551, 0
  %v1278 = and i64 %v1277, %v140
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1269
  %v1281 = mul i64 %v1280, 40
  %v1282 = getelementptr inbounds float, ptr %v70, i64 %v1281
  %v1283 = getelementptr inbounds float, ptr %v1282, i64 0
  %v1284 = sub i64 %v1276, 1
  %v1285 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1284
  %v1286 = load ptr, ptr %v1285, align 4
  %v1287 = icmp sgt i64 %v1276, 0
  br i1 %v1287, label %b131, label %b132
b131:
  call void %v1286(ptr %v1283, i64 40, ptr %v1275, i64 40, ptr %v1240)
  br label %b132
b132:
  %v1288 = add i64 %v1274, 320
  br label %b133
b133:
  %v1289 = phi i64 [ %v1269, %b132 ], [ %v1594, %b138 ]
  %v1290 = icmp slt i64 %v1289, %v1273
  br i1 %v1290, label %b134, label %b135
b134:
  %v1291 = sub i64 %v1289, %v1269
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v1240, i64 %v1292
  %v1294 = add i64 %v551, 0
  %v1295 = and i64 %v1294, %v166
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1289
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v102, i64 %v1298
  %v1300 = add i64 %v551, 0
  %v1301 = and i64 %v1300, %v144
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1289
  %v1304 = mul i64 %v1303, 16
  %v1305 = getelementptr inbounds float, ptr %v80, i64 %v1304
  %v1306 = mul i64 %v1289, 8
  %v1307 = getelementptr inbounds float, ptr %v106, i64 %v1306
  %v1308 = add i64 %v551, 0
  %v1309 = and i64 %v1308, %v158
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1289
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v94, i64 %v1312
  %v1314 = add i64 %v551, 0
  %v1315 = and i64 %v1314, %v134
  %v1316 = mul i64 %v1315, %v7
  %v1317 = add i64 %v1316, %v1289
  %v1318 = mul i64 %v1317, 8
  %v1319 = getelementptr inbounds float, ptr %v38, i64 %v1318
  %v1320 = add i64 %v551, 0
  %v1321 = and i64 %v1320, %v132
  %v1322 = mul i64 %v1321, %v7
  %v1323 = add i64 %v1322, %v1289
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v36, i64 %v1324
  %v1326 = add i64 %v551, 0
  %v1327 = and i64 %v1326, %v130
  %v1328 = mul i64 %v1327, %v7
  %v1329 = add i64 %v1328, %v1289
  %v1330 = mul i64 %v1329, 8
  %v1331 = getelementptr inbounds float, ptr %v34, i64 %v1330
  %v1332 = add i64 %v551, 0
  %v1333 = and i64 %v1332, %v146
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1289
  %v1336 = mul i64 %v1335, 8
  %v1337 = getelementptr inbounds float, ptr %v82, i64 %v1336
  %v1338 = add i64 %v551, 1
  %v1339 = and i64 %v1338, 1
  %v1340 = mul i64 %v1339, %v7
  %v1341 = add i64 %v1340, %v1289
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v42, i64 %v1342
  %v1344 = add i64 %v551, 1
  %v1345 = and i64 %v1344, 1
  %v1346 = mul i64 %v1345, %v7
  %v1347 = add i64 %v1346, %v1289
  %v1348 = mul i64 %v1347, 8
  %v1349 = getelementptr inbounds float, ptr %v46, i64 %v1348
  %v1350 = add i64 %v551, 1
  %v1351 = and i64 %v1350, 1
  %v1352 = mul i64 %v1351, %v7
  %v1353 = add i64 %v1352, %v1289
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v44, i64 %v1354
  %v1356 = mul i64 %v1289, 8
  %v1357 = getelementptr inbounds float, ptr %v108, i64 %v1356
  %v1358 = add i64 %v551, 0
  %v1359 = and i64 %v1358, %v172
  %v1360 = mul i64 %v1359, %v7
  %v1361 = add i64 %v1360, %v1289
  %v1362 = mul i64 %v1361, 8
  %v1363 = getelementptr inbounds float, ptr %v112, i64 %v1362
  %v1364 = add i64 %v551, 0
  %v1365 = and i64 %v1364, 1
  %v1366 = mul i64 %v1365, %v7
  %v1367 = add i64 %v1366, %v1289
  %v1368 = mul i64 %v1367, 8
  %v1369 = getelementptr inbounds float, ptr %v46, i64 %v1368
  %v1370 = add i64 %v551, 0
  %v1371 = and i64 %v1370, %v142
  %v1372 = mul i64 %v1371, %v7
  %v1373 = add i64 %v1372, %v1289
  %v1374 = mul i64 %v1373, 16
  %v1375 = getelementptr inbounds float, ptr %v72, i64 %v1374
  %v1376 = add i64 %v551, 0
  %v1377 = and i64 %v1376, 1
  %v1378 = mul i64 %v1377, %v7
  %v1379 = add i64 %v1378, %v1289
  %v1380 = mul i64 %v1379, 8
  %v1381 = getelementptr inbounds float, ptr %v44, i64 %v1380
  %v1382 = add i64 %v551, 0
  %v1383 = and i64 %v1382, 1
  %v1384 = mul i64 %v1383, %v7
  %v1385 = add i64 %v1384, %v1289
  %v1386 = mul i64 %v1385, 8
  %v1387 = getelementptr inbounds float, ptr %v42, i64 %v1386
  br label %b136
b136:
  %v1388 = phi i64 [ 0, %b134 ], [ %v1593, %b137 ]
  %v1389 = icmp slt i64 %v1388, 1
  br i1 %v1389, label %b137, label %b138
b137:
  %v1390 = mul i64 %v1259, 1
  %v1391 = add i64 %v1390, %v1388
  %v1392 = mul i64 %v1391, 8
  %v1393 = add i64 0, %v1388
  %v1394 = mul i64 %v1393, 8
  %v1395 = getelementptr inbounds float, ptr %v1293, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = add i64 0, %v1392
  %v1398 = getelementptr inbounds float, ptr %v1299, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = add i64 8, %v1392
  %v1401 = getelementptr inbounds float, ptr %v1305, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1402)
  %v1404 = fneg <8 x float> %v1403
  %v1405 = fcmp olt <8 x float> %v1404, splat (float 0xC05A400000000000)
  %v1406 = select <8 x i1> %v1405, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1404
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1408 = fsub <8 x float> %v1407, splat (float 0x4168000000000000)
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1406)
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1409)
  %v1411 = bitcast <8 x float> %v1407 to <8 x i32>
  %v1412 = fmul <8 x float> %v1410, %v1410
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1410, <8 x float> splat (float 0x3F81227F40000000))
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> %v1410, <8 x float> splat (float 0x3FA5556740000000))
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> %v1410, <8 x float> splat (float 0x3FC5554B00000000))
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1410, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> %v1416, <8 x float> %v1410)
  %v1418 = sub <8 x i32> %v1411, splat (i32 1262485250)
  %v1419 = lshr <8 x i32> %v1418, splat (i32 1)
  %v1420 = sub <8 x i32> %v1418, %v1419
  %v1421 = shl <8 x i32> %v1419, splat (i32 23)
  %v1422 = bitcast <8 x i32> %v1421 to <8 x float>
  %v1423 = shl <8 x i32> %v1420, splat (i32 23)
  %v1424 = bitcast <8 x i32> %v1423 to <8 x float>
  %v1425 = fadd <8 x float> %v1417, splat (float 0x3FF0000000000000)
  %v1426 = fmul <8 x float> %v1425, %v1422
  %v1427 = fmul <8 x float> %v1426, %v1424
  %v1428 = fcmp olt <8 x float> %v1402, splat (float 0x0000000000000000)
  %v1429 = select <8 x i1> %v1428, <8 x float> %v1427, <8 x float> splat (float 0x3FF0000000000000)
  %v1430 = fadd <8 x float> %v1427, splat (float 0x3FF0000000000000)
  %v1431 = fdiv <8 x float> %v1429, %v1430
  %v1432 = fmul <8 x float> %v1402, %v1431
  %v1433 = fmul <8 x float> %v1399, %v1432
  %v1434 = add i64 0, %v1392
  %v1435 = getelementptr inbounds float, ptr %v26, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = fmul <8 x float> %v1433, %v1436
  %v1438 = add i64 0, %v1392
  %v1439 = getelementptr inbounds float, ptr %v1307, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = add i64 0, %v1392
  %v1442 = getelementptr inbounds float, ptr %v1313, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1443)
  %v1445 = fneg <8 x float> %v1444
  %v1446 = fcmp olt <8 x float> %v1445, splat (float 0xC05A400000000000)
  %v1447 = select <8 x i1> %v1446, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1445
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1449 = fsub <8 x float> %v1448, splat (float 0x4168000000000000)
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1447)
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1450)
  %v1452 = bitcast <8 x float> %v1448 to <8 x i32>
  %v1453 = fmul <8 x float> %v1451, %v1451
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1451, <8 x float> splat (float 0x3F81227F40000000))
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> %v1451, <8 x float> splat (float 0x3FA5556740000000))
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> %v1451, <8 x float> splat (float 0x3FC5554B00000000))
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1456, <8 x float> %v1451, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> %v1457, <8 x float> %v1451)
  %v1459 = sub <8 x i32> %v1452, splat (i32 1262485250)
  %v1460 = lshr <8 x i32> %v1459, splat (i32 1)
  %v1461 = sub <8 x i32> %v1459, %v1460
  %v1462 = shl <8 x i32> %v1460, splat (i32 23)
  %v1463 = bitcast <8 x i32> %v1462 to <8 x float>
  %v1464 = shl <8 x i32> %v1461, splat (i32 23)
  %v1465 = bitcast <8 x i32> %v1464 to <8 x float>
  %v1466 = fadd <8 x float> %v1458, splat (float 0x3FF0000000000000)
  %v1467 = fmul <8 x float> %v1466, %v1463
  %v1468 = fmul <8 x float> %v1467, %v1465
  %v1469 = fcmp ogt <8 x float> %v1468, splat (float 0x3FDA8279A0000000)
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1468, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1471 = select <8 x i1> %v1469, <8 x float> %v1470, <8 x float> %v1468
  %v1472 = select <8 x i1> %v1469, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1473 = select <8 x i1> %v1469, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1474 = fmul <8 x float> %v1471, %v1471
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1474, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1475, <8 x float> %v1474, <8 x float> splat (float 0xBFC546EF00000000))
  %v1477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> %v1474, <8 x float> splat (float 0xBFD0002320000000))
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1474, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1474, <8 x float> splat (float 0x3FC999FF60000000))
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> %v1474, <8 x float> splat (float 0x3FD5555540000000))
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1477, <8 x float> %v1480)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1481, <8 x float> splat (float 0xBFE0000000000000))
  %v1483 = fmul <8 x float> %v1471, %v1471
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1482, <8 x float> %v1473)
  %v1485 = fadd <8 x float> %v1484, %v1471
  %v1486 = fadd <8 x float> %v1485, %v1472
  %v1487 = fcmp ogt <8 x float> %v1443, splat (float 0x0000000000000000)
  %v1488 = select <8 x i1> %v1487, <8 x float> %v1443, <8 x float> splat (float 0x0000000000000000)
  %v1489 = fadd <8 x float> %v1488, %v1486
  %v1490 = fmul <8 x float> %v1440, %v1489
  %v1491 = fadd <8 x float> %v1437, %v1490
  %v1492 = fadd <8 x float> %v1491, %v1396
  %v1493 = add i64 0, %v1392
  %v1494 = getelementptr inbounds float, ptr %v16, i64 %v1493
  %v1495 = load <8 x float>, ptr %v1494, align 4
  %v1496 = add i64 0, %v1392
  %v1497 = getelementptr inbounds float, ptr %v1319, i64 %v1496
  %v1498 = load <8 x float>, ptr %v1497, align 4
  %v1499 = fmul <8 x float> %v1495, %v1498
  %v1500 = add i64 8, %v1392
  %v1501 = getelementptr inbounds float, ptr %v16, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = add i64 0, %v1392
  %v1504 = getelementptr inbounds float, ptr %v1325, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = fmul <8 x float> %v1502, %v1505
  %v1507 = fadd <8 x float> %v1499, %v1506
  %v1508 = add i64 16, %v1392
  %v1509 = getelementptr inbounds float, ptr %v16, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = add i64 0, %v1392
  %v1512 = getelementptr inbounds float, ptr %v1331, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fmul <8 x float> %v1510, %v1513
  %v1515 = fadd <8 x float> %v1507, %v1514
  %v1516 = add i64 24, %v1392
  %v1517 = getelementptr inbounds float, ptr %v16, i64 %v1516
  %v1518 = load <8 x float>, ptr %v1517, align 4
  %v1519 = add i64 0, %v1392
  %v1520 = getelementptr inbounds float, ptr %v1337, i64 %v1519
  %v1521 = load <8 x float>, ptr %v1520, align 4
  %v1522 = fmul <8 x float> %v1518, %v1521
  %v1523 = fadd <8 x float> %v1515, %v1522
  %v1524 = add i64 0, %v1392
  %v1525 = getelementptr inbounds float, ptr %v18, i64 %v1524
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = fadd <8 x float> %v1523, %v1526
  %v1528 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1527)
  %v1529 = fneg <8 x float> %v1528
  %v1530 = fcmp olt <8 x float> %v1529, splat (float 0xC05A400000000000)
  %v1531 = select <8 x i1> %v1530, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1529
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1531, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1533 = fsub <8 x float> %v1532, splat (float 0x4168000000000000)
  %v1534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1533, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1531)
  %v1535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1533, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1534)
  %v1536 = bitcast <8 x float> %v1532 to <8 x i32>
  %v1537 = fmul <8 x float> %v1535, %v1535
  %v1538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1535, <8 x float> splat (float 0x3F81227F40000000))
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> %v1535, <8 x float> splat (float 0x3FA5556740000000))
  %v1540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1539, <8 x float> %v1535, <8 x float> splat (float 0x3FC5554B00000000))
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> %v1535, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1537, <8 x float> %v1541, <8 x float> %v1535)
  %v1543 = sub <8 x i32> %v1536, splat (i32 1262485250)
  %v1544 = lshr <8 x i32> %v1543, splat (i32 1)
  %v1545 = sub <8 x i32> %v1543, %v1544
  %v1546 = shl <8 x i32> %v1544, splat (i32 23)
  %v1547 = bitcast <8 x i32> %v1546 to <8 x float>
  %v1548 = shl <8 x i32> %v1545, splat (i32 23)
  %v1549 = bitcast <8 x i32> %v1548 to <8 x float>
  %v1550 = fadd <8 x float> %v1542, splat (float 0x3FF0000000000000)
  %v1551 = fmul <8 x float> %v1550, %v1547
  %v1552 = fmul <8 x float> %v1551, %v1549
  %v1553 = fcmp olt <8 x float> %v1527, splat (float 0x0000000000000000)
  %v1554 = select <8 x i1> %v1553, <8 x float> %v1552, <8 x float> splat (float 0x3FF0000000000000)
  %v1555 = fadd <8 x float> %v1552, splat (float 0x3FF0000000000000)
  %v1556 = fdiv <8 x float> %v1554, %v1555
  %v1557 = fmul <8 x float> %v1492, %v1556
  %v1558 = fmul <8 x float> %v1492, %v1527
  %v1559 = fmul <8 x float> %v1558, %v1556
  %v1560 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1561 = shufflevector <8 x float> %v1560, <8 x float> poison, <8 x i32> zeroinitializer
  %v1562 = fsub <8 x float> %v1561, %v1556
  %v1563 = fmul <8 x float> %v1559, %v1562
  %v1564 = fadd <8 x float> %v1557, %v1563
  %v1565 = fmul <8 x float> %v1564, %v1495
  %v1566 = add i64 0, %v1392
  %v1567 = getelementptr inbounds float, ptr %v1343, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = fmul <8 x float> %v1564, %v1518
  %v1570 = fadd <8 x float> %v1568, %v1569
  %v1571 = add i64 0, %v1392
  %v1572 = getelementptr inbounds float, ptr %v1349, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = fmul <8 x float> %v1564, %v1502
  %v1575 = fadd <8 x float> %v1573, %v1574
  %v1576 = add i64 0, %v1392
  %v1577 = getelementptr inbounds float, ptr %v1355, i64 %v1576
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = fmul <8 x float> %v1564, %v1510
  %v1580 = fadd <8 x float> %v1578, %v1579
  %v1581 = add i64 0, %v1392
  %v1582 = getelementptr inbounds float, ptr %v1357, i64 %v1581
  store <8 x float> %v1396, ptr %v1582, align 4
  %v1583 = add i64 0, %v1392
  %v1584 = getelementptr inbounds float, ptr %v1363, i64 %v1583
  store <8 x float> %v1564, ptr %v1584, align 4
  %v1585 = add i64 0, %v1392
  %v1586 = getelementptr inbounds float, ptr %v1369, i64 %v1585
  store <8 x float> %v1565, ptr %v1586, align 4
  %v1587 = add i64 0, %v1392
  %v1588 = getelementptr inbounds float, ptr %v1375, i64 %v1587
  store <8 x float> %v1570, ptr %v1588, align 4
  %v1589 = add i64 0, %v1392
  %v1590 = getelementptr inbounds float, ptr %v1381, i64 %v1589
  store <8 x float> %v1575, ptr %v1590, align 4
  %v1591 = add i64 0, %v1392
  %v1592 = getelementptr inbounds float, ptr %v1387, i64 %v1591
  store <8 x float> %v1580, ptr %v1592, align 4
  %v1593 = add nsw i64 %v1388, 1
  br label %b136
b138:
  %v1594 = add nsw i64 %v1289, 1
  br label %b133
b135:
  %v1595 = add nsw i64 %v1265, 1
  br label %b128
b130:
  %v1596 = add nsw i64 %v1259, 1
  br label %b125
b127:
  %v1597 = add nsw i64 %v1254, 96
  br label %b122
b124:
  %v1598 = add nsw i64 %v548, 1
  br label %b63
b65:
  %v1599 = icmp sgt i64 %v3, 1
  br i1 %v1599, label %b139, label %b140
b139:
  %v1600 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1601 = atomicrmw add ptr %v1600, i64 1 acq_rel
  %v1602 = load i64, ptr %v173, align 8
  %v1603 = add i64 %v1602, 1
  store i64 %v1603, ptr %v173, align 8
  %v1604 = mul i64 %v3, %v1603
  br label %b141
b141:
  %v1605 = load atomic i64, ptr %v1600 acquire, align 8
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b142, label %b143
b142:
  %v1607 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  %v1608 = getelementptr inbounds float, ptr %v175, i64 448
  %v1609 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1610 = load i64, ptr %v1609, align 8
  %v1611 = icmp eq i64 %v1610, 0
  br i1 %v1611, label %b144, label %b145
b144:
  %v1612 = add i64 1, 0
  %v1613 = sdiv i64 %v1612, 1
  %v1614 = add i64 %v2, 1
  %v1615 = mul i64 %v1613, %v2
  %v1616 = sdiv i64 %v1615, %v3
  %v1617 = mul i64 %v1616, 1
  %v1618 = icmp slt i64 %v1617, 1
  %v1619 = select i1 %v1618, i64 %v1617, i64 1
  %v1620 = mul i64 %v1613, %v1614
  %v1621 = sdiv i64 %v1620, %v3
  %v1622 = mul i64 %v1621, 1
  %v1623 = icmp slt i64 %v1622, 1
  %v1624 = select i1 %v1623, i64 %v1622, i64 1
  %v1625 = icmp slt i64 %v1624, 1
  %v1626 = select i1 %v1625, i64 %v1624, i64 1
  br label %b146
b146:
  %v1627 = phi i64 [ %v1619, %b144 ], [ %v1655, %b151 ]
  %v1628 = icmp slt i64 %v1627, %v1626
  br i1 %v1628, label %b147, label %b148
b147:
  %v1629 = mul i64 %v1627, 128
  %v1630 = mul i64 %v1627, 8
  %v1631 = add i64 %v1629, 0
  %v1632 = add i64 %v1630, 0
  %v1633 = getelementptr inbounds float, ptr %v1608, i64 %v1631
  %v1634 = sub i64 8, %v1632
  %v1635 = icmp slt i64 %v1634, 0
  %v1636 = select i1 %v1635, i64 0, i64 %v1634
  %v1637 = icmp ult i64 %v1636, 8
  %v1638 = select i1 %v1637, i64 %v1636, i64 8
  %v1639 = trunc i64 %v1638 to i32
  %v1640 = insertelement <8 x i32> poison, i32 %v1639, i64 0
  %v1641 = shufflevector <8 x i32> %v1640, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1642 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1641
  %v1643 = mul i64 %v1632, 1
  %v1644 = add i64 0, %v1643
  %v1645 = getelementptr inbounds float, ptr %v14, i64 %v1644
  br label %b149
b149:
  %v1646 = phi i64 [ 0, %b147 ], [ %v1653, %b150 ]
  %v1647 = icmp slt i64 %v1646, 16
  br i1 %v1647, label %b150, label %b151
b150:
  %v1648 = mul i64 %v1646, 8
  %v1649 = getelementptr inbounds float, ptr %v1645, i64 %v1648
  %v1650 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1649, <8 x i1> %v1642, <8 x float> zeroinitializer)
  %v1651 = mul i64 %v1646, 8
  %v1652 = getelementptr inbounds float, ptr %v1633, i64 %v1651
  store <8 x float> %v1650, ptr %v1652, align 4
  %v1653 = add nsw i64 %v1646, 1
  br label %b149
b151:
  %v1654 = add i64 %v1629, 128
  %v1655 = add nsw i64 %v1627, 1
  br label %b146
b148:
  br label %b145
b145:
  %v1656 = icmp sgt i64 %v3, 1
  br i1 %v1656, label %b152, label %b153
b152:
  %v1657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1658 = atomicrmw add ptr %v1657, i64 1 acq_rel
  %v1659 = load i64, ptr %v173, align 8
  %v1660 = add i64 %v1659, 1
  store i64 %v1660, ptr %v173, align 8
  %v1661 = mul i64 %v3, %v1660
  br label %b154
b154:
  %v1662 = load atomic i64, ptr %v1657 acquire, align 8
  %v1663 = icmp slt i64 %v1662, %v1661
  br i1 %v1663, label %b155, label %b156
b155:
  %v1664 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1666 = add i64 %v8, 0
  %v1667 = sdiv i64 %v1666, 1
  %v1668 = add i64 %v2, 1
  %v1669 = mul i64 %v1667, %v2
  %v1670 = sdiv i64 %v1669, %v3
  %v1671 = mul i64 %v1670, 1
  %v1672 = icmp slt i64 %v1671, %v8
  %v1673 = select i1 %v1672, i64 %v1671, i64 %v8
  %v1674 = mul i64 %v1667, %v1668
  %v1675 = sdiv i64 %v1674, %v3
  %v1676 = mul i64 %v1675, 1
  %v1677 = icmp slt i64 %v1676, %v8
  %v1678 = select i1 %v1677, i64 %v1676, i64 %v8
  br label %b157
b157:
  %v1679 = phi i64 [ %v1673, %b153 ], [ %v1732, %b162 ]
  %v1680 = icmp slt i64 %v1679, %v1678
  br i1 %v1680, label %b158, label %b159
b158:
  %v1681 = add i64 %v1679, 96
  %v1682 = icmp slt i64 %v1681, %v1678
  %v1683 = select i1 %v1682, i64 %v1681, i64 %v1678
  br label %b160
b160:
  %v1684 = phi i64 [ 0, %b158 ], [ %v1731, %b165 ]
  %v1685 = icmp slt i64 %v1684, 1
  br i1 %v1685, label %b161, label %b162
b161:
  %v1686 = sub i64 %v1683, %v1679
  %v1687 = sub i64 8, 1
  %v1688 = add i64 %v1686, %v1687
  %v1689 = sdiv i64 %v1688, 8
  br label %b163
b163:
  %v1690 = phi i64 [ 0, %b161 ], [ %v1730, %b170 ]
  %v1691 = icmp slt i64 %v1690, %v1689
  br i1 %v1691, label %b164, label %b165
b164:
  %v1692 = mul i64 %v1686, %v1690
  %v1693 = sdiv i64 %v1692, %v1689
  %v1694 = add i64 %v1679, %v1693
  %v1695 = add i64 %v1690, 1
  %v1696 = mul i64 %v1686, %v1695
  %v1697 = sdiv i64 %v1696, %v1689
  %v1698 = add i64 %v1679, %v1697
  %v1699 = mul i64 %v1684, 128
  %v1700 = getelementptr inbounds float, ptr %v1608, i64 %v1699
  %v1701 = sub i64 %v1698, %v1694
  %v1702 = mul i64 %v1694, 16
  %v1703 = getelementptr inbounds float, ptr %v72, i64 %v1702
  %v1704 = getelementptr inbounds float, ptr %v1703, i64 0
  %v1705 = sub i64 %v1701, 1
  %v1706 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1705
  %v1707 = load ptr, ptr %v1706, align 4
  %v1708 = icmp sgt i64 %v1701, 0
  br i1 %v1708, label %b166, label %b167
b166:
  call void %v1707(ptr %v1704, i64 16, ptr %v1700, i64 16, ptr %v1665)
  br label %b167
b167:
  %v1709 = add i64 %v1699, 128
  br label %b168
b168:
  %v1710 = phi i64 [ %v1694, %b167 ], [ %v1729, %b173 ]
  %v1711 = icmp slt i64 %v1710, %v1698
  br i1 %v1711, label %b169, label %b170
b169:
  %v1712 = sub i64 %v1710, %v1694
  %v1713 = mul i64 %v1712, 8
  %v1714 = getelementptr inbounds float, ptr %v1665, i64 %v1713
  %v1715 = mul i64 %v1710, 8
  %v1716 = getelementptr inbounds float, ptr %v50, i64 %v1715
  br label %b171
b171:
  %v1717 = phi i64 [ 0, %b169 ], [ %v1728, %b172 ]
  %v1718 = icmp slt i64 %v1717, 1
  br i1 %v1718, label %b172, label %b173
b172:
  %v1719 = mul i64 %v1684, 1
  %v1720 = add i64 %v1719, %v1717
  %v1721 = mul i64 %v1720, 8
  %v1722 = add i64 0, %v1717
  %v1723 = mul i64 %v1722, 8
  %v1724 = getelementptr inbounds float, ptr %v1714, i64 %v1723
  %v1725 = load <8 x float>, ptr %v1724, align 4
  %v1726 = add i64 0, %v1721
  %v1727 = getelementptr inbounds float, ptr %v1716, i64 %v1726
  store <8 x float> %v1725, ptr %v1727, align 4
  %v1728 = add nsw i64 %v1717, 1
  br label %b171
b173:
  %v1729 = add nsw i64 %v1710, 1
  br label %b168
b170:
  %v1730 = add nsw i64 %v1690, 1
  br label %b163
b165:
  %v1731 = add nsw i64 %v1684, 1
  br label %b160
b162:
  %v1732 = add nsw i64 %v1679, 96
  br label %b157
b159:
  %v1733 = icmp sgt i64 %v3, 1
  br i1 %v1733, label %b174, label %b175
b174:
  %v1734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1735 = atomicrmw add ptr %v1734, i64 1 acq_rel
  %v1736 = load i64, ptr %v173, align 8
  %v1737 = add i64 %v1736, 1
  store i64 %v1737, ptr %v173, align 8
  %v1738 = mul i64 %v3, %v1737
  br label %b176
b176:
  %v1739 = load atomic i64, ptr %v1734 acquire, align 8
  %v1740 = icmp slt i64 %v1739, %v1738
  br i1 %v1740, label %b177, label %b178
b177:
  %v1741 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  %v1742 = mul i64 0, 16
  %v1743 = getelementptr inbounds float, ptr %v72, i64 %v1742
  %v1744 = getelementptr inbounds float, ptr %v1743, i64 0
  %v1745 = mul i64 0, 8
  %v1746 = getelementptr inbounds float, ptr %v12, i64 %v1745
  %v1747 = getelementptr inbounds float, ptr %v1746, i64 0
  %v1748 = getelementptr inbounds float, ptr %v178, i64 12288
  %v1749 = add i64 16, 1
  %v1750 = sdiv i64 %v1749, 2
  %v1751 = add i64 %v2, 1
  %v1752 = mul i64 %v1750, %v2
  %v1753 = sdiv i64 %v1752, %v3
  %v1754 = mul i64 %v1753, 2
  %v1755 = icmp slt i64 %v1754, 16
  %v1756 = select i1 %v1755, i64 %v1754, i64 16
  %v1757 = mul i64 %v1750, %v1751
  %v1758 = sdiv i64 %v1757, %v3
  %v1759 = mul i64 %v1758, 2
  %v1760 = icmp slt i64 %v1759, 16
  %v1761 = select i1 %v1760, i64 %v1759, i64 16
  %v1762 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b179
b179:
  %v1763 = phi i64 [ %v1756, %b175 ], [ %v1771, %b184 ]
  %v1764 = icmp slt i64 %v1763, %v1761
  br i1 %v1764, label %b180, label %b181
b180:
  %v1765 = mul i64 %v1763, 8
  %v1766 = getelementptr inbounds float, ptr %v1762, i64 %v1765
  br label %b182
b182:
  %v1767 = phi i64 [ 0, %b180 ], [ %v1770, %b183 ]
  %v1768 = icmp slt i64 %v1767, 8
  br i1 %v1768, label %b183, label %b184
b183:
  %v1769 = getelementptr inbounds float, ptr %v1766, i64 %v1767
  store float 0x0000000000000000, ptr %v1769, align 4
  %v1770 = add nsw i64 %v1767, 1
  br label %b182
b184:
  %v1771 = add nsw i64 %v1763, 1
  br label %b179
b181:
  %v1772 = mul i64 %v8, 1
  br label %b185
b185:
  %v1773 = phi i64 [ 0, %b181 ], [ %v1877, %b190 ]
  %v1774 = icmp slt i64 %v1773, %v1772
  br i1 %v1774, label %b186, label %b187
b186:
  %v1775 = sub i64 %v1772, %v1773
  %v1776 = icmp slt i64 %v1775, 384
  %v1777 = select i1 %v1776, i64 %v1775, i64 384
  br label %b188
b188:
  %v1778 = phi i64 [ %v1756, %b186 ], [ %v1876, %b214 ]
  %v1779 = icmp slt i64 %v1778, %v1761
  br i1 %v1779, label %b189, label %b190
b189:
  %v1780 = sub i64 %v1761, %v1778
  %v1781 = icmp slt i64 %v1780, 64
  %v1782 = select i1 %v1781, i64 %v1780, i64 64
  %v1783 = sdiv i64 %v1782, 2
  %v1784 = mul i64 %v1783, 2
  %v1785 = sub i64 %v1782, %v1784
  %v1786 = mul i64 %v1773, 16
  %v1787 = add i64 %v1786, %v1778
  %v1788 = getelementptr inbounds float, ptr %v1744, i64 %v1787
  br label %b191
b191:
  %v1789 = phi i64 [ 0, %b189 ], [ %v1815, %b199 ]
  %v1790 = icmp slt i64 %v1789, %v1777
  br i1 %v1790, label %b192, label %b193
b192:
  %v1791 = mul i64 %v1789, 16
  %v1792 = getelementptr inbounds float, ptr %v1788, i64 %v1791
  %v1793 = mul i64 %v1789, 2
  %v1794 = getelementptr inbounds float, ptr %v1748, i64 %v1793
  br label %b194
b194:
  %v1795 = phi i64 [ 0, %b192 ], [ %v1804, %b195 ]
  %v1796 = icmp slt i64 %v1795, %v1783
  br i1 %v1796, label %b195, label %b196
b195:
  %v1797 = mul i64 %v1795, 2
  %v1798 = getelementptr inbounds float, ptr %v1792, i64 %v1797
  %v1799 = mul i64 %v1795, 768
  %v1800 = getelementptr inbounds float, ptr %v1794, i64 %v1799
  %v1801 = getelementptr inbounds float, ptr %v1798, i64 0
  %v1802 = load <2 x float>, ptr %v1801, align 4
  %v1803 = getelementptr inbounds float, ptr %v1800, i64 0
  store <2 x float> %v1802, ptr %v1803, align 4
  %v1804 = add nsw i64 %v1795, 1
  br label %b194
b196:
  %v1805 = mul i64 %v1783, 2
  %v1806 = getelementptr inbounds float, ptr %v1792, i64 %v1805
  %v1807 = mul i64 %v1783, 768
  %v1808 = getelementptr inbounds float, ptr %v1794, i64 %v1807
  br label %b197
b197:
  %v1809 = phi i64 [ 0, %b196 ], [ %v1814, %b198 ]
  %v1810 = icmp slt i64 %v1809, %v1785
  br i1 %v1810, label %b198, label %b199
b198:
  %v1811 = getelementptr inbounds float, ptr %v1806, i64 %v1809
  %v1812 = load float, ptr %v1811, align 4
  %v1813 = getelementptr inbounds float, ptr %v1808, i64 %v1809
  store float %v1812, ptr %v1813, align 4
  %v1814 = add nsw i64 %v1809, 1
  br label %b197, !llvm.loop !0
b199:
  %v1815 = add nsw i64 %v1789, 1
  br label %b191
b193:
  br label %b200
b200:
  %v1816 = phi i64 [ 0, %b193 ], [ %v1851, %b208 ]
  %v1817 = icmp slt i64 %v1816, 0
  br i1 %v1817, label %b201, label %b202
b201:
  %v1818 = mul i64 %v1773, 8
  %v1819 = add i64 %v1818, %v1816
  %v1820 = getelementptr inbounds float, ptr %v1747, i64 %v1819
  br label %b203
b203:
  %v1821 = phi i64 [ 0, %b201 ], [ %v1839, %b204 ]
  %v1822 = icmp slt i64 %v1821, %v1777
  br i1 %v1822, label %b204, label %b205
b204:
  %v1823 = mul i64 %v1821, 8
  %v1824 = getelementptr inbounds float, ptr %v1820, i64 %v1823
  %v1825 = mul i64 %v1821, 32
  %v1826 = getelementptr inbounds float, ptr %v178, i64 %v1825
  %v1827 = getelementptr inbounds float, ptr %v1824, i64 0
  %v1828 = load <8 x float>, ptr %v1827, align 4
  %v1829 = getelementptr inbounds float, ptr %v1826, i64 0
  store <8 x float> %v1828, ptr %v1829, align 4
  %v1830 = getelementptr inbounds float, ptr %v1824, i64 8
  %v1831 = load <8 x float>, ptr %v1830, align 4
  %v1832 = getelementptr inbounds float, ptr %v1826, i64 8
  store <8 x float> %v1831, ptr %v1832, align 4
  %v1833 = getelementptr inbounds float, ptr %v1824, i64 16
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = getelementptr inbounds float, ptr %v1826, i64 16
  store <8 x float> %v1834, ptr %v1835, align 4
  %v1836 = getelementptr inbounds float, ptr %v1824, i64 24
  %v1837 = load <8 x float>, ptr %v1836, align 4
  %v1838 = getelementptr inbounds float, ptr %v1826, i64 24
  store <8 x float> %v1837, ptr %v1838, align 4
  %v1839 = add nsw i64 %v1821, 1
  br label %b203
b205:
  %v1840 = sdiv i64 %v1782, 2
  br label %b206
b206:
  %v1841 = phi i64 [ 0, %b205 ], [ %v1850, %b207 ]
  %v1842 = icmp slt i64 %v1841, %v1840
  br i1 %v1842, label %b207, label %b208
b207:
  %v1843 = mul i64 %v1841, 2
  %v1844 = add i64 %v1778, %v1843
  %v1845 = mul i64 %v1841, 768
  %v1846 = getelementptr inbounds float, ptr %v1748, i64 %v1845
  %v1847 = mul i64 %v1844, 8
  %v1848 = add i64 %v1847, %v1816
  %v1849 = getelementptr inbounds float, ptr %v1762, i64 %v1848
  call void @outer_2x32(ptr %v1846, ptr %v178, i64 %v1777, ptr %v1849, i64 8)
  %v1850 = add nsw i64 %v1841, 1
  br label %b206
b208:
  %v1851 = add nsw i64 %v1816, 32
  br label %b200
b202:
  %v1852 = mul i64 %v1773, 8
  %v1853 = add i64 %v1852, 0
  %v1854 = getelementptr inbounds float, ptr %v1747, i64 %v1853
  br label %b209
b209:
  %v1855 = phi i64 [ 0, %b202 ], [ %v1864, %b210 ]
  %v1856 = icmp slt i64 %v1855, %v1777
  br i1 %v1856, label %b210, label %b211
b210:
  %v1857 = mul i64 %v1855, 8
  %v1858 = getelementptr inbounds float, ptr %v1854, i64 %v1857
  %v1859 = mul i64 %v1855, 8
  %v1860 = getelementptr inbounds float, ptr %v178, i64 %v1859
  %v1861 = getelementptr inbounds float, ptr %v1858, i64 0
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = getelementptr inbounds float, ptr %v1860, i64 0
  store <8 x float> %v1862, ptr %v1863, align 4
  %v1864 = add nsw i64 %v1855, 1
  br label %b209
b211:
  %v1865 = sdiv i64 %v1782, 2
  br label %b212
b212:
  %v1866 = phi i64 [ 0, %b211 ], [ %v1875, %b213 ]
  %v1867 = icmp slt i64 %v1866, %v1865
  br i1 %v1867, label %b213, label %b214
b213:
  %v1868 = mul i64 %v1866, 2
  %v1869 = add i64 %v1778, %v1868
  %v1870 = mul i64 %v1866, 768
  %v1871 = getelementptr inbounds float, ptr %v1748, i64 %v1870
  %v1872 = mul i64 %v1869, 8
  %v1873 = add i64 %v1872, 0
  %v1874 = getelementptr inbounds float, ptr %v1762, i64 %v1873
  call void @outer_2x8(ptr %v1871, ptr %v178, i64 %v1777, ptr %v1874, i64 8)
  %v1875 = add nsw i64 %v1866, 1
  br label %b212
b214:
  %v1876 = add nsw i64 %v1778, 64
  br label %b188
b190:
  %v1877 = add nsw i64 %v1773, 384
  br label %b185
b187:
  %v1878 = icmp sgt i64 %v3, 1
  br i1 %v1878, label %b215, label %b216
b215:
  %v1879 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1880 = atomicrmw add ptr %v1879, i64 1 acq_rel
  %v1881 = load i64, ptr %v173, align 8
  %v1882 = add i64 %v1881, 1
  store i64 %v1882, ptr %v173, align 8
  %v1883 = mul i64 %v3, %v1882
  br label %b217
b217:
  %v1884 = load atomic i64, ptr %v1879 acquire, align 8
  %v1885 = icmp slt i64 %v1884, %v1883
  br i1 %v1885, label %b218, label %b219
b218:
  %v1886 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1887 = icmp eq i64 %v2, 0
  br i1 %v1887, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1888 = phi i64 [ 0, %b220 ], [ %v1911, %b227 ]
  %v1889 = phi <8 x float> [ splat (float 0x0000000000000000), %b220 ], [ %v1910, %b227 ]
  %v1890 = icmp slt i64 %v1888, %v8
  br i1 %v1890, label %b223, label %b224
b223:
  %v1891 = add i64 %v1888, 128
  %v1892 = icmp slt i64 %v1891, %v8
  %v1893 = select i1 %v1892, i64 %v1891, i64 %v8
  br label %b225
b225:
  %v1894 = phi i64 [ %v1888, %b223 ], [ %v1909, %b226 ]
  %v1895 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1908, %b226 ]
  %v1896 = icmp slt i64 %v1894, %v1893
  br i1 %v1896, label %b226, label %b227
b226:
  %v1897 = mul i64 %v1894, 8
  %v1898 = getelementptr inbounds float, ptr %v112, i64 %v1897
  %v1899 = mul i64 %v1894, 8
  %v1900 = getelementptr inbounds float, ptr %v38, i64 %v1899
  %v1901 = add i64 0, 0
  %v1902 = getelementptr inbounds float, ptr %v1898, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = add i64 0, 0
  %v1905 = getelementptr inbounds float, ptr %v1900, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = fmul <8 x float> %v1903, %v1906
  %v1908 = fadd <8 x float> %v1895, %v1907
  %v1909 = add nsw i64 %v1894, 1
  br label %b225
b227:
  %v1910 = fadd <8 x float> %v1889, %v1895
  %v1911 = add nsw i64 %v1888, 128
  br label %b222
b224:
  %v1912 = add i64 0, 0
  %v1913 = getelementptr inbounds float, ptr %v114, i64 %v1912
  store <8 x float> %v1889, ptr %v1913, align 4
  br label %b221
b221:
  %v1914 = icmp sgt i64 %v3, 1
  br i1 %v1914, label %b228, label %b229
b228:
  %v1915 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1916 = atomicrmw add ptr %v1915, i64 1 acq_rel
  %v1917 = load i64, ptr %v173, align 8
  %v1918 = add i64 %v1917, 1
  store i64 %v1918, ptr %v173, align 8
  %v1919 = mul i64 %v3, %v1918
  br label %b230
b230:
  %v1920 = load atomic i64, ptr %v1915 acquire, align 8
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b231, label %b232
b231:
  %v1922 = call i32 @sched_yield()
  br label %b230
b232:
  br label %b229
b229:
  %v1923 = icmp eq i64 %v2, 0
  br i1 %v1923, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1924 = phi i64 [ 0, %b233 ], [ %v1947, %b240 ]
  %v1925 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1946, %b240 ]
  %v1926 = icmp slt i64 %v1924, %v8
  br i1 %v1926, label %b236, label %b237
b236:
  %v1927 = add i64 %v1924, 128
  %v1928 = icmp slt i64 %v1927, %v8
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v8
  br label %b238
b238:
  %v1930 = phi i64 [ %v1924, %b236 ], [ %v1945, %b239 ]
  %v1931 = phi <8 x float> [ splat (float 0x0000000000000000), %b236 ], [ %v1944, %b239 ]
  %v1932 = icmp slt i64 %v1930, %v1929
  br i1 %v1932, label %b239, label %b240
b239:
  %v1933 = mul i64 %v1930, 8
  %v1934 = getelementptr inbounds float, ptr %v112, i64 %v1933
  %v1935 = mul i64 %v1930, 8
  %v1936 = getelementptr inbounds float, ptr %v36, i64 %v1935
  %v1937 = add i64 0, 0
  %v1938 = getelementptr inbounds float, ptr %v1934, i64 %v1937
  %v1939 = load <8 x float>, ptr %v1938, align 4
  %v1940 = add i64 0, 0
  %v1941 = getelementptr inbounds float, ptr %v1936, i64 %v1940
  %v1942 = load <8 x float>, ptr %v1941, align 4
  %v1943 = fmul <8 x float> %v1939, %v1942
  %v1944 = fadd <8 x float> %v1931, %v1943
  %v1945 = add nsw i64 %v1930, 1
  br label %b238
b240:
  %v1946 = fadd <8 x float> %v1925, %v1931
  %v1947 = add nsw i64 %v1924, 128
  br label %b235
b237:
  %v1948 = add i64 0, 0
  %v1949 = getelementptr inbounds float, ptr %v116, i64 %v1948
  store <8 x float> %v1925, ptr %v1949, align 4
  br label %b234
b234:
  %v1950 = icmp sgt i64 %v3, 1
  br i1 %v1950, label %b241, label %b242
b241:
  %v1951 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1952 = atomicrmw add ptr %v1951, i64 1 acq_rel
  %v1953 = load i64, ptr %v173, align 8
  %v1954 = add i64 %v1953, 1
  store i64 %v1954, ptr %v173, align 8
  %v1955 = mul i64 %v3, %v1954
  br label %b243
b243:
  %v1956 = load atomic i64, ptr %v1951 acquire, align 8
  %v1957 = icmp slt i64 %v1956, %v1955
  br i1 %v1957, label %b244, label %b245
b244:
  %v1958 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  %v1959 = icmp eq i64 %v2, 0
  br i1 %v1959, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1960 = phi i64 [ 0, %b246 ], [ %v1983, %b253 ]
  %v1961 = phi <8 x float> [ splat (float 0x0000000000000000), %b246 ], [ %v1982, %b253 ]
  %v1962 = icmp slt i64 %v1960, %v8
  br i1 %v1962, label %b249, label %b250
b249:
  %v1963 = add i64 %v1960, 128
  %v1964 = icmp slt i64 %v1963, %v8
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v8
  br label %b251
b251:
  %v1966 = phi i64 [ %v1960, %b249 ], [ %v1981, %b252 ]
  %v1967 = phi <8 x float> [ splat (float 0x0000000000000000), %b249 ], [ %v1980, %b252 ]
  %v1968 = icmp slt i64 %v1966, %v1965
  br i1 %v1968, label %b252, label %b253
b252:
  %v1969 = mul i64 %v1966, 8
  %v1970 = getelementptr inbounds float, ptr %v112, i64 %v1969
  %v1971 = mul i64 %v1966, 8
  %v1972 = getelementptr inbounds float, ptr %v34, i64 %v1971
  %v1973 = add i64 0, 0
  %v1974 = getelementptr inbounds float, ptr %v1970, i64 %v1973
  %v1975 = load <8 x float>, ptr %v1974, align 4
  %v1976 = add i64 0, 0
  %v1977 = getelementptr inbounds float, ptr %v1972, i64 %v1976
  %v1978 = load <8 x float>, ptr %v1977, align 4
  %v1979 = fmul <8 x float> %v1975, %v1978
  %v1980 = fadd <8 x float> %v1967, %v1979
  %v1981 = add nsw i64 %v1966, 1
  br label %b251
b253:
  %v1982 = fadd <8 x float> %v1961, %v1967
  %v1983 = add nsw i64 %v1960, 128
  br label %b248
b250:
  %v1984 = add i64 0, 0
  %v1985 = getelementptr inbounds float, ptr %v118, i64 %v1984
  store <8 x float> %v1961, ptr %v1985, align 4
  br label %b247
b247:
  %v1986 = icmp sgt i64 %v3, 1
  br i1 %v1986, label %b254, label %b255
b254:
  %v1987 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1988 = atomicrmw add ptr %v1987, i64 1 acq_rel
  %v1989 = load i64, ptr %v173, align 8
  %v1990 = add i64 %v1989, 1
  store i64 %v1990, ptr %v173, align 8
  %v1991 = mul i64 %v3, %v1990
  br label %b256
b256:
  %v1992 = load atomic i64, ptr %v1987 acquire, align 8
  %v1993 = icmp slt i64 %v1992, %v1991
  br i1 %v1993, label %b257, label %b258
b257:
  %v1994 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v1995 = icmp eq i64 %v2, 0
  br i1 %v1995, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1996 = phi i64 [ 0, %b259 ], [ %v2019, %b266 ]
  %v1997 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v2018, %b266 ]
  %v1998 = icmp slt i64 %v1996, %v8
  br i1 %v1998, label %b262, label %b263
b262:
  %v1999 = add i64 %v1996, 128
  %v2000 = icmp slt i64 %v1999, %v8
  %v2001 = select i1 %v2000, i64 %v1999, i64 %v8
  br label %b264
b264:
  %v2002 = phi i64 [ %v1996, %b262 ], [ %v2017, %b265 ]
  %v2003 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v2016, %b265 ]
  %v2004 = icmp slt i64 %v2002, %v2001
  br i1 %v2004, label %b265, label %b266
b265:
  %v2005 = mul i64 %v2002, 8
  %v2006 = getelementptr inbounds float, ptr %v112, i64 %v2005
  %v2007 = mul i64 %v2002, 8
  %v2008 = getelementptr inbounds float, ptr %v82, i64 %v2007
  %v2009 = add i64 0, 0
  %v2010 = getelementptr inbounds float, ptr %v2006, i64 %v2009
  %v2011 = load <8 x float>, ptr %v2010, align 4
  %v2012 = add i64 0, 0
  %v2013 = getelementptr inbounds float, ptr %v2008, i64 %v2012
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = fmul <8 x float> %v2011, %v2014
  %v2016 = fadd <8 x float> %v2003, %v2015
  %v2017 = add nsw i64 %v2002, 1
  br label %b264
b266:
  %v2018 = fadd <8 x float> %v1997, %v2003
  %v2019 = add nsw i64 %v1996, 128
  br label %b261
b263:
  %v2020 = add i64 0, 0
  %v2021 = getelementptr inbounds float, ptr %v120, i64 %v2020
  store <8 x float> %v1997, ptr %v2021, align 4
  br label %b260
b260:
  %v2022 = icmp sgt i64 %v3, 1
  br i1 %v2022, label %b267, label %b268
b267:
  %v2023 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2024 = atomicrmw add ptr %v2023, i64 1 acq_rel
  %v2025 = load i64, ptr %v173, align 8
  %v2026 = add i64 %v2025, 1
  store i64 %v2026, ptr %v173, align 8
  %v2027 = mul i64 %v3, %v2026
  br label %b269
b269:
  %v2028 = load atomic i64, ptr %v2023 acquire, align 8
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b270, label %b271
b270:
  %v2030 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  %v2031 = icmp eq i64 %v2, 0
  br i1 %v2031, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2032 = phi i64 [ 0, %b272 ], [ %v2049, %b279 ]
  %v2033 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2048, %b279 ]
  %v2034 = icmp slt i64 %v2032, %v8
  br i1 %v2034, label %b275, label %b276
b275:
  %v2035 = add i64 %v2032, 128
  %v2036 = icmp slt i64 %v2035, %v8
  %v2037 = select i1 %v2036, i64 %v2035, i64 %v8
  br label %b277
b277:
  %v2038 = phi i64 [ %v2032, %b275 ], [ %v2047, %b278 ]
  %v2039 = phi <8 x float> [ splat (float 0x0000000000000000), %b275 ], [ %v2046, %b278 ]
  %v2040 = icmp slt i64 %v2038, %v2037
  br i1 %v2040, label %b278, label %b279
b278:
  %v2041 = mul i64 %v2038, 8
  %v2042 = getelementptr inbounds float, ptr %v112, i64 %v2041
  %v2043 = add i64 0, 0
  %v2044 = getelementptr inbounds float, ptr %v2042, i64 %v2043
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = fadd <8 x float> %v2039, %v2045
  %v2047 = add nsw i64 %v2038, 1
  br label %b277
b279:
  %v2048 = fadd <8 x float> %v2033, %v2039
  %v2049 = add nsw i64 %v2032, 128
  br label %b274
b276:
  %v2050 = add i64 0, 0
  %v2051 = getelementptr inbounds float, ptr %v56, i64 %v2050
  store <8 x float> %v2033, ptr %v2051, align 4
  br label %b273
b273:
  %v2052 = icmp sgt i64 %v3, 1
  br i1 %v2052, label %b280, label %b281
b280:
  %v2053 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2054 = atomicrmw add ptr %v2053, i64 1 acq_rel
  %v2055 = load i64, ptr %v173, align 8
  %v2056 = add i64 %v2055, 1
  store i64 %v2056, ptr %v173, align 8
  %v2057 = mul i64 %v3, %v2056
  br label %b282
b282:
  %v2058 = load atomic i64, ptr %v2053 acquire, align 8
  %v2059 = icmp slt i64 %v2058, %v2057
  br i1 %v2059, label %b283, label %b284
b283:
  %v2060 = call i32 @sched_yield()
  br label %b282
b284:
  br label %b281
b281:
  %v2061 = mul i64 0, 40
  %v2062 = getelementptr inbounds float, ptr %v70, i64 %v2061
  %v2063 = getelementptr inbounds float, ptr %v2062, i64 0
  %v2064 = mul i64 0, 8
  %v2065 = getelementptr inbounds float, ptr %v84, i64 %v2064
  %v2066 = getelementptr inbounds float, ptr %v2065, i64 0
  %v2067 = getelementptr inbounds float, ptr %v178, i64 12288
  %v2068 = add i64 40, 1
  %v2069 = sdiv i64 %v2068, 2
  %v2070 = add i64 %v2, 1
  %v2071 = mul i64 %v2069, %v2
  %v2072 = sdiv i64 %v2071, %v3
  %v2073 = mul i64 %v2072, 2
  %v2074 = icmp slt i64 %v2073, 40
  %v2075 = select i1 %v2074, i64 %v2073, i64 40
  %v2076 = mul i64 %v2069, %v2070
  %v2077 = sdiv i64 %v2076, %v3
  %v2078 = mul i64 %v2077, 2
  %v2079 = icmp slt i64 %v2078, 40
  %v2080 = select i1 %v2079, i64 %v2078, i64 40
  %v2081 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b285
b285:
  %v2082 = phi i64 [ %v2075, %b281 ], [ %v2090, %b290 ]
  %v2083 = icmp slt i64 %v2082, %v2080
  br i1 %v2083, label %b286, label %b287
b286:
  %v2084 = mul i64 %v2082, 8
  %v2085 = getelementptr inbounds float, ptr %v2081, i64 %v2084
  br label %b288
b288:
  %v2086 = phi i64 [ 0, %b286 ], [ %v2089, %b289 ]
  %v2087 = icmp slt i64 %v2086, 8
  br i1 %v2087, label %b289, label %b290
b289:
  %v2088 = getelementptr inbounds float, ptr %v2085, i64 %v2086
  store float 0x0000000000000000, ptr %v2088, align 4
  %v2089 = add nsw i64 %v2086, 1
  br label %b288
b290:
  %v2090 = add nsw i64 %v2082, 1
  br label %b285
b287:
  %v2091 = mul i64 %v8, 1
  br label %b291
b291:
  %v2092 = phi i64 [ 0, %b287 ], [ %v2196, %b296 ]
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b292, label %b293
b292:
  %v2094 = sub i64 %v2091, %v2092
  %v2095 = icmp slt i64 %v2094, 384
  %v2096 = select i1 %v2095, i64 %v2094, i64 384
  br label %b294
b294:
  %v2097 = phi i64 [ %v2075, %b292 ], [ %v2195, %b320 ]
  %v2098 = icmp slt i64 %v2097, %v2080
  br i1 %v2098, label %b295, label %b296
b295:
  %v2099 = sub i64 %v2080, %v2097
  %v2100 = icmp slt i64 %v2099, 64
  %v2101 = select i1 %v2100, i64 %v2099, i64 64
  %v2102 = sdiv i64 %v2101, 2
  %v2103 = mul i64 %v2102, 2
  %v2104 = sub i64 %v2101, %v2103
  %v2105 = mul i64 %v2092, 40
  %v2106 = add i64 %v2105, %v2097
  %v2107 = getelementptr inbounds float, ptr %v2063, i64 %v2106
  br label %b297
b297:
  %v2108 = phi i64 [ 0, %b295 ], [ %v2134, %b305 ]
  %v2109 = icmp slt i64 %v2108, %v2096
  br i1 %v2109, label %b298, label %b299
b298:
  %v2110 = mul i64 %v2108, 40
  %v2111 = getelementptr inbounds float, ptr %v2107, i64 %v2110
  %v2112 = mul i64 %v2108, 2
  %v2113 = getelementptr inbounds float, ptr %v2067, i64 %v2112
  br label %b300
b300:
  %v2114 = phi i64 [ 0, %b298 ], [ %v2123, %b301 ]
  %v2115 = icmp slt i64 %v2114, %v2102
  br i1 %v2115, label %b301, label %b302
b301:
  %v2116 = mul i64 %v2114, 2
  %v2117 = getelementptr inbounds float, ptr %v2111, i64 %v2116
  %v2118 = mul i64 %v2114, 768
  %v2119 = getelementptr inbounds float, ptr %v2113, i64 %v2118
  %v2120 = getelementptr inbounds float, ptr %v2117, i64 0
  %v2121 = load <2 x float>, ptr %v2120, align 4
  %v2122 = getelementptr inbounds float, ptr %v2119, i64 0
  store <2 x float> %v2121, ptr %v2122, align 4
  %v2123 = add nsw i64 %v2114, 1
  br label %b300
b302:
  %v2124 = mul i64 %v2102, 2
  %v2125 = getelementptr inbounds float, ptr %v2111, i64 %v2124
  %v2126 = mul i64 %v2102, 768
  %v2127 = getelementptr inbounds float, ptr %v2113, i64 %v2126
  br label %b303
b303:
  %v2128 = phi i64 [ 0, %b302 ], [ %v2133, %b304 ]
  %v2129 = icmp slt i64 %v2128, %v2104
  br i1 %v2129, label %b304, label %b305
b304:
  %v2130 = getelementptr inbounds float, ptr %v2125, i64 %v2128
  %v2131 = load float, ptr %v2130, align 4
  %v2132 = getelementptr inbounds float, ptr %v2127, i64 %v2128
  store float %v2131, ptr %v2132, align 4
  %v2133 = add nsw i64 %v2128, 1
  br label %b303, !llvm.loop !3
b305:
  %v2134 = add nsw i64 %v2108, 1
  br label %b297
b299:
  br label %b306
b306:
  %v2135 = phi i64 [ 0, %b299 ], [ %v2170, %b314 ]
  %v2136 = icmp slt i64 %v2135, 0
  br i1 %v2136, label %b307, label %b308
b307:
  %v2137 = mul i64 %v2092, 8
  %v2138 = add i64 %v2137, %v2135
  %v2139 = getelementptr inbounds float, ptr %v2066, i64 %v2138
  br label %b309
b309:
  %v2140 = phi i64 [ 0, %b307 ], [ %v2158, %b310 ]
  %v2141 = icmp slt i64 %v2140, %v2096
  br i1 %v2141, label %b310, label %b311
b310:
  %v2142 = mul i64 %v2140, 8
  %v2143 = getelementptr inbounds float, ptr %v2139, i64 %v2142
  %v2144 = mul i64 %v2140, 32
  %v2145 = getelementptr inbounds float, ptr %v178, i64 %v2144
  %v2146 = getelementptr inbounds float, ptr %v2143, i64 0
  %v2147 = load <8 x float>, ptr %v2146, align 4
  %v2148 = getelementptr inbounds float, ptr %v2145, i64 0
  store <8 x float> %v2147, ptr %v2148, align 4
  %v2149 = getelementptr inbounds float, ptr %v2143, i64 8
  %v2150 = load <8 x float>, ptr %v2149, align 4
  %v2151 = getelementptr inbounds float, ptr %v2145, i64 8
  store <8 x float> %v2150, ptr %v2151, align 4
  %v2152 = getelementptr inbounds float, ptr %v2143, i64 16
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = getelementptr inbounds float, ptr %v2145, i64 16
  store <8 x float> %v2153, ptr %v2154, align 4
  %v2155 = getelementptr inbounds float, ptr %v2143, i64 24
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = getelementptr inbounds float, ptr %v2145, i64 24
  store <8 x float> %v2156, ptr %v2157, align 4
  %v2158 = add nsw i64 %v2140, 1
  br label %b309
b311:
  %v2159 = sdiv i64 %v2101, 2
  br label %b312
b312:
  %v2160 = phi i64 [ 0, %b311 ], [ %v2169, %b313 ]
  %v2161 = icmp slt i64 %v2160, %v2159
  br i1 %v2161, label %b313, label %b314
b313:
  %v2162 = mul i64 %v2160, 2
  %v2163 = add i64 %v2097, %v2162
  %v2164 = mul i64 %v2160, 768
  %v2165 = getelementptr inbounds float, ptr %v2067, i64 %v2164
  %v2166 = mul i64 %v2163, 8
  %v2167 = add i64 %v2166, %v2135
  %v2168 = getelementptr inbounds float, ptr %v2081, i64 %v2167
  call void @outer_2x32(ptr %v2165, ptr %v178, i64 %v2096, ptr %v2168, i64 8)
  %v2169 = add nsw i64 %v2160, 1
  br label %b312
b314:
  %v2170 = add nsw i64 %v2135, 32
  br label %b306
b308:
  %v2171 = mul i64 %v2092, 8
  %v2172 = add i64 %v2171, 0
  %v2173 = getelementptr inbounds float, ptr %v2066, i64 %v2172
  br label %b315
b315:
  %v2174 = phi i64 [ 0, %b308 ], [ %v2183, %b316 ]
  %v2175 = icmp slt i64 %v2174, %v2096
  br i1 %v2175, label %b316, label %b317
b316:
  %v2176 = mul i64 %v2174, 8
  %v2177 = getelementptr inbounds float, ptr %v2173, i64 %v2176
  %v2178 = mul i64 %v2174, 8
  %v2179 = getelementptr inbounds float, ptr %v178, i64 %v2178
  %v2180 = getelementptr inbounds float, ptr %v2177, i64 0
  %v2181 = load <8 x float>, ptr %v2180, align 4
  %v2182 = getelementptr inbounds float, ptr %v2179, i64 0
  store <8 x float> %v2181, ptr %v2182, align 4
  %v2183 = add nsw i64 %v2174, 1
  br label %b315
b317:
  %v2184 = sdiv i64 %v2101, 2
  br label %b318
b318:
  %v2185 = phi i64 [ 0, %b317 ], [ %v2194, %b319 ]
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b319, label %b320
b319:
  %v2187 = mul i64 %v2185, 2
  %v2188 = add i64 %v2097, %v2187
  %v2189 = mul i64 %v2185, 768
  %v2190 = getelementptr inbounds float, ptr %v2067, i64 %v2189
  %v2191 = mul i64 %v2188, 8
  %v2192 = add i64 %v2191, 0
  %v2193 = getelementptr inbounds float, ptr %v2081, i64 %v2192
  call void @outer_2x8(ptr %v2190, ptr %v178, i64 %v2096, ptr %v2193, i64 8)
  %v2194 = add nsw i64 %v2185, 1
  br label %b318
b320:
  %v2195 = add nsw i64 %v2097, 64
  br label %b294
b296:
  %v2196 = add nsw i64 %v2092, 384
  br label %b291
b293:
  %v2197 = icmp sgt i64 %v3, 1
  br i1 %v2197, label %b321, label %b322
b321:
  %v2198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2199 = atomicrmw add ptr %v2198, i64 1 acq_rel
  %v2200 = load i64, ptr %v173, align 8
  %v2201 = add i64 %v2200, 1
  store i64 %v2201, ptr %v173, align 8
  %v2202 = mul i64 %v3, %v2201
  br label %b323
b323:
  %v2203 = load atomic i64, ptr %v2198 acquire, align 8
  %v2204 = icmp slt i64 %v2203, %v2202
  br i1 %v2204, label %b324, label %b325
b324:
  %v2205 = call i32 @sched_yield()
  br label %b323
b325:
  br label %b322
b322:
  %v2206 = mul i64 0, 8
  %v2207 = getelementptr inbounds float, ptr %v110, i64 %v2206
  %v2208 = getelementptr inbounds float, ptr %v2207, i64 0
  %v2209 = mul i64 0, 8
  %v2210 = getelementptr inbounds float, ptr %v90, i64 %v2209
  %v2211 = getelementptr inbounds float, ptr %v2210, i64 0
  %v2212 = getelementptr inbounds float, ptr %v178, i64 12288
  %v2213 = add i64 8, 1
  %v2214 = sdiv i64 %v2213, 2
  %v2215 = add i64 %v2, 1
  %v2216 = mul i64 %v2214, %v2
  %v2217 = sdiv i64 %v2216, %v3
  %v2218 = mul i64 %v2217, 2
  %v2219 = icmp slt i64 %v2218, 8
  %v2220 = select i1 %v2219, i64 %v2218, i64 8
  %v2221 = mul i64 %v2214, %v2215
  %v2222 = sdiv i64 %v2221, %v3
  %v2223 = mul i64 %v2222, 2
  %v2224 = icmp slt i64 %v2223, 8
  %v2225 = select i1 %v2224, i64 %v2223, i64 8
  %v2226 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b326
b326:
  %v2227 = phi i64 [ %v2220, %b322 ], [ %v2235, %b331 ]
  %v2228 = icmp slt i64 %v2227, %v2225
  br i1 %v2228, label %b327, label %b328
b327:
  %v2229 = mul i64 %v2227, 8
  %v2230 = getelementptr inbounds float, ptr %v2226, i64 %v2229
  br label %b329
b329:
  %v2231 = phi i64 [ 0, %b327 ], [ %v2234, %b330 ]
  %v2232 = icmp slt i64 %v2231, 8
  br i1 %v2232, label %b330, label %b331
b330:
  %v2233 = getelementptr inbounds float, ptr %v2230, i64 %v2231
  store float 0x0000000000000000, ptr %v2233, align 4
  %v2234 = add nsw i64 %v2231, 1
  br label %b329
b331:
  %v2235 = add nsw i64 %v2227, 1
  br label %b326
b328:
  %v2236 = mul i64 %v8, 1
  br label %b332
b332:
  %v2237 = phi i64 [ 0, %b328 ], [ %v2341, %b337 ]
  %v2238 = icmp slt i64 %v2237, %v2236
  br i1 %v2238, label %b333, label %b334
b333:
  %v2239 = sub i64 %v2236, %v2237
  %v2240 = icmp slt i64 %v2239, 384
  %v2241 = select i1 %v2240, i64 %v2239, i64 384
  br label %b335
b335:
  %v2242 = phi i64 [ %v2220, %b333 ], [ %v2340, %b361 ]
  %v2243 = icmp slt i64 %v2242, %v2225
  br i1 %v2243, label %b336, label %b337
b336:
  %v2244 = sub i64 %v2225, %v2242
  %v2245 = icmp slt i64 %v2244, 64
  %v2246 = select i1 %v2245, i64 %v2244, i64 64
  %v2247 = sdiv i64 %v2246, 2
  %v2248 = mul i64 %v2247, 2
  %v2249 = sub i64 %v2246, %v2248
  %v2250 = mul i64 %v2237, 8
  %v2251 = add i64 %v2250, %v2242
  %v2252 = getelementptr inbounds float, ptr %v2208, i64 %v2251
  br label %b338
b338:
  %v2253 = phi i64 [ 0, %b336 ], [ %v2279, %b346 ]
  %v2254 = icmp slt i64 %v2253, %v2241
  br i1 %v2254, label %b339, label %b340
b339:
  %v2255 = mul i64 %v2253, 8
  %v2256 = getelementptr inbounds float, ptr %v2252, i64 %v2255
  %v2257 = mul i64 %v2253, 2
  %v2258 = getelementptr inbounds float, ptr %v2212, i64 %v2257
  br label %b341
b341:
  %v2259 = phi i64 [ 0, %b339 ], [ %v2268, %b342 ]
  %v2260 = icmp slt i64 %v2259, %v2247
  br i1 %v2260, label %b342, label %b343
b342:
  %v2261 = mul i64 %v2259, 2
  %v2262 = getelementptr inbounds float, ptr %v2256, i64 %v2261
  %v2263 = mul i64 %v2259, 768
  %v2264 = getelementptr inbounds float, ptr %v2258, i64 %v2263
  %v2265 = getelementptr inbounds float, ptr %v2262, i64 0
  %v2266 = load <2 x float>, ptr %v2265, align 4
  %v2267 = getelementptr inbounds float, ptr %v2264, i64 0
  store <2 x float> %v2266, ptr %v2267, align 4
  %v2268 = add nsw i64 %v2259, 1
  br label %b341
b343:
  %v2269 = mul i64 %v2247, 2
  %v2270 = getelementptr inbounds float, ptr %v2256, i64 %v2269
  %v2271 = mul i64 %v2247, 768
  %v2272 = getelementptr inbounds float, ptr %v2258, i64 %v2271
  br label %b344
b344:
  %v2273 = phi i64 [ 0, %b343 ], [ %v2278, %b345 ]
  %v2274 = icmp slt i64 %v2273, %v2249
  br i1 %v2274, label %b345, label %b346
b345:
  %v2275 = getelementptr inbounds float, ptr %v2270, i64 %v2273
  %v2276 = load float, ptr %v2275, align 4
  %v2277 = getelementptr inbounds float, ptr %v2272, i64 %v2273
  store float %v2276, ptr %v2277, align 4
  %v2278 = add nsw i64 %v2273, 1
  br label %b344, !llvm.loop !6
b346:
  %v2279 = add nsw i64 %v2253, 1
  br label %b338
b340:
  br label %b347
b347:
  %v2280 = phi i64 [ 0, %b340 ], [ %v2315, %b355 ]
  %v2281 = icmp slt i64 %v2280, 0
  br i1 %v2281, label %b348, label %b349
b348:
  %v2282 = mul i64 %v2237, 8
  %v2283 = add i64 %v2282, %v2280
  %v2284 = getelementptr inbounds float, ptr %v2211, i64 %v2283
  br label %b350
b350:
  %v2285 = phi i64 [ 0, %b348 ], [ %v2303, %b351 ]
  %v2286 = icmp slt i64 %v2285, %v2241
  br i1 %v2286, label %b351, label %b352
b351:
  %v2287 = mul i64 %v2285, 8
  %v2288 = getelementptr inbounds float, ptr %v2284, i64 %v2287
  %v2289 = mul i64 %v2285, 32
  %v2290 = getelementptr inbounds float, ptr %v178, i64 %v2289
  %v2291 = getelementptr inbounds float, ptr %v2288, i64 0
  %v2292 = load <8 x float>, ptr %v2291, align 4
  %v2293 = getelementptr inbounds float, ptr %v2290, i64 0
  store <8 x float> %v2292, ptr %v2293, align 4
  %v2294 = getelementptr inbounds float, ptr %v2288, i64 8
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = getelementptr inbounds float, ptr %v2290, i64 8
  store <8 x float> %v2295, ptr %v2296, align 4
  %v2297 = getelementptr inbounds float, ptr %v2288, i64 16
  %v2298 = load <8 x float>, ptr %v2297, align 4
  %v2299 = getelementptr inbounds float, ptr %v2290, i64 16
  store <8 x float> %v2298, ptr %v2299, align 4
  %v2300 = getelementptr inbounds float, ptr %v2288, i64 24
  %v2301 = load <8 x float>, ptr %v2300, align 4
  %v2302 = getelementptr inbounds float, ptr %v2290, i64 24
  store <8 x float> %v2301, ptr %v2302, align 4
  %v2303 = add nsw i64 %v2285, 1
  br label %b350
b352:
  %v2304 = sdiv i64 %v2246, 2
  br label %b353
b353:
  %v2305 = phi i64 [ 0, %b352 ], [ %v2314, %b354 ]
  %v2306 = icmp slt i64 %v2305, %v2304
  br i1 %v2306, label %b354, label %b355
b354:
  %v2307 = mul i64 %v2305, 2
  %v2308 = add i64 %v2242, %v2307
  %v2309 = mul i64 %v2305, 768
  %v2310 = getelementptr inbounds float, ptr %v2212, i64 %v2309
  %v2311 = mul i64 %v2308, 8
  %v2312 = add i64 %v2311, %v2280
  %v2313 = getelementptr inbounds float, ptr %v2226, i64 %v2312
  call void @outer_2x32(ptr %v2310, ptr %v178, i64 %v2241, ptr %v2313, i64 8)
  %v2314 = add nsw i64 %v2305, 1
  br label %b353
b355:
  %v2315 = add nsw i64 %v2280, 32
  br label %b347
b349:
  %v2316 = mul i64 %v2237, 8
  %v2317 = add i64 %v2316, 0
  %v2318 = getelementptr inbounds float, ptr %v2211, i64 %v2317
  br label %b356
b356:
  %v2319 = phi i64 [ 0, %b349 ], [ %v2328, %b357 ]
  %v2320 = icmp slt i64 %v2319, %v2241
  br i1 %v2320, label %b357, label %b358
b357:
  %v2321 = mul i64 %v2319, 8
  %v2322 = getelementptr inbounds float, ptr %v2318, i64 %v2321
  %v2323 = mul i64 %v2319, 8
  %v2324 = getelementptr inbounds float, ptr %v178, i64 %v2323
  %v2325 = getelementptr inbounds float, ptr %v2322, i64 0
  %v2326 = load <8 x float>, ptr %v2325, align 4
  %v2327 = getelementptr inbounds float, ptr %v2324, i64 0
  store <8 x float> %v2326, ptr %v2327, align 4
  %v2328 = add nsw i64 %v2319, 1
  br label %b356
b358:
  %v2329 = sdiv i64 %v2246, 2
  br label %b359
b359:
  %v2330 = phi i64 [ 0, %b358 ], [ %v2339, %b360 ]
  %v2331 = icmp slt i64 %v2330, %v2329
  br i1 %v2331, label %b360, label %b361
b360:
  %v2332 = mul i64 %v2330, 2
  %v2333 = add i64 %v2242, %v2332
  %v2334 = mul i64 %v2330, 768
  %v2335 = getelementptr inbounds float, ptr %v2212, i64 %v2334
  %v2336 = mul i64 %v2333, 8
  %v2337 = add i64 %v2336, 0
  %v2338 = getelementptr inbounds float, ptr %v2226, i64 %v2337
  call void @outer_2x8(ptr %v2335, ptr %v178, i64 %v2241, ptr %v2338, i64 8)
  %v2339 = add nsw i64 %v2330, 1
  br label %b359
b361:
  %v2340 = add nsw i64 %v2242, 64
  br label %b335
b337:
  %v2341 = add nsw i64 %v2237, 384
  br label %b332
b334:
  %v2342 = icmp sgt i64 %v3, 1
  br i1 %v2342, label %b362, label %b363
b362:
  %v2343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2344 = atomicrmw add ptr %v2343, i64 1 acq_rel
  %v2345 = load i64, ptr %v173, align 8
  %v2346 = add i64 %v2345, 1
  store i64 %v2346, ptr %v173, align 8
  %v2347 = mul i64 %v3, %v2346
  br label %b364
b364:
  %v2348 = load atomic i64, ptr %v2343 acquire, align 8
  %v2349 = icmp slt i64 %v2348, %v2347
  br i1 %v2349, label %b365, label %b366
b365:
  %v2350 = call i32 @sched_yield()
  br label %b364
b366:
  br label %b363
b363:
  %v2351 = icmp eq i64 %v2, 0
  br i1 %v2351, label %b367, label %b368
b367:
  br label %b369
b369:
  %v2352 = phi i64 [ 0, %b367 ], [ %v2369, %b374 ]
  %v2353 = phi <8 x float> [ splat (float 0x0000000000000000), %b367 ], [ %v2368, %b374 ]
  %v2354 = icmp slt i64 %v2352, %v8
  br i1 %v2354, label %b370, label %b371
b370:
  %v2355 = add i64 %v2352, 128
  %v2356 = icmp slt i64 %v2355, %v8
  %v2357 = select i1 %v2356, i64 %v2355, i64 %v8
  br label %b372
b372:
  %v2358 = phi i64 [ %v2352, %b370 ], [ %v2367, %b373 ]
  %v2359 = phi <8 x float> [ splat (float 0x0000000000000000), %b370 ], [ %v2366, %b373 ]
  %v2360 = icmp slt i64 %v2358, %v2357
  br i1 %v2360, label %b373, label %b374
b373:
  %v2361 = mul i64 %v2358, 8
  %v2362 = getelementptr inbounds float, ptr %v110, i64 %v2361
  %v2363 = add i64 0, 0
  %v2364 = getelementptr inbounds float, ptr %v2362, i64 %v2363
  %v2365 = load <8 x float>, ptr %v2364, align 4
  %v2366 = fadd <8 x float> %v2359, %v2365
  %v2367 = add nsw i64 %v2358, 1
  br label %b372
b374:
  %v2368 = fadd <8 x float> %v2353, %v2359
  %v2369 = add nsw i64 %v2352, 128
  br label %b369
b371:
  %v2370 = add i64 0, 0
  %v2371 = getelementptr inbounds float, ptr %v62, i64 %v2370
  store <8 x float> %v2353, ptr %v2371, align 4
  br label %b368
b368:
  %v2372 = icmp sgt i64 %v3, 1
  br i1 %v2372, label %b375, label %b376
b375:
  %v2373 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2374 = atomicrmw add ptr %v2373, i64 1 acq_rel
  %v2375 = load i64, ptr %v173, align 8
  %v2376 = add i64 %v2375, 1
  store i64 %v2376, ptr %v173, align 8
  %v2377 = mul i64 %v3, %v2376
  br label %b377
b377:
  %v2378 = load atomic i64, ptr %v2373 acquire, align 8
  %v2379 = icmp slt i64 %v2378, %v2377
  br i1 %v2379, label %b378, label %b379
b378:
  %v2380 = call i32 @sched_yield()
  br label %b377
b379:
  br label %b376
b376:
  %v2381 = icmp eq i64 %v2, 0
  br i1 %v2381, label %b380, label %b381
b380:
  br label %b382
b382:
  %v2382 = phi i64 [ 0, %b380 ], [ %v2507, %b387 ]
  %v2383 = icmp slt i64 %v2382, 8
  br i1 %v2383, label %b383, label %b384
b383:
  br label %b385
b385:
  %v2384 = phi i64 [ 0, %b383 ], [ %v2506, %b390 ]
  %v2385 = icmp slt i64 %v2384, 16
  br i1 %v2385, label %b386, label %b387
b386:
  br label %b388
b388:
  %v2386 = phi i64 [ 0, %b386 ], [ %v2501, %b393 ]
  %v2387 = phi <8 x float> [ splat (float 0x0000000000000000), %b386 ], [ %v2500, %b393 ]
  %v2388 = icmp slt i64 %v2386, %v8
  br i1 %v2388, label %b389, label %b390
b389:
  %v2389 = add i64 %v2386, 128
  %v2390 = icmp slt i64 %v2389, %v8
  %v2391 = select i1 %v2390, i64 %v2389, i64 %v8
  br label %b391
b391:
  %v2392 = phi i64 [ %v2386, %b389 ], [ %v2499, %b392 ]
  %v2393 = phi <8 x float> [ splat (float 0x0000000000000000), %b389 ], [ %v2498, %b392 ]
  %v2394 = icmp slt i64 %v2392, %v2391
  br i1 %v2394, label %b392, label %b393
b392:
  %v2395 = mul i64 %v2392, 128
  %v2396 = getelementptr inbounds float, ptr %v104, i64 %v2395
  %v2397 = mul i64 %v2392, 128
  %v2398 = getelementptr inbounds float, ptr %v32, i64 %v2397
  %v2399 = mul i64 %v2392, 8
  %v2400 = getelementptr inbounds float, ptr %v94, i64 %v2399
  %v2401 = add i64 0, %v2382
  %v2402 = getelementptr inbounds float, ptr %v2400, i64 %v2401
  %v2403 = load float, ptr %v2402, align 4
  %v2404 = call float @llvm.fabs.f32(float %v2403)
  %v2405 = fneg float %v2404
  %v2406 = fcmp olt float %v2405, 0xC05A400000000000
  %v2407 = select i1 %v2406, float 0xC05A400000000000, float %v2405
  %v2408 = call float @llvm.fmuladd.f32(float %v2407, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2409 = fsub float %v2408, 0x4168000000000000
  %v2410 = call float @llvm.fmuladd.f32(float %v2409, float 0xBFE62E4000000000, float %v2407)
  %v2411 = call float @llvm.fmuladd.f32(float %v2409, float 0xBEB7F7D1C0000000, float %v2410)
  %v2412 = bitcast float %v2408 to i32
  %v2413 = fmul float %v2411, %v2411
  %v2414 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2411, float 0x3F81227F40000000)
  %v2415 = call float @llvm.fmuladd.f32(float %v2414, float %v2411, float 0x3FA5556740000000)
  %v2416 = call float @llvm.fmuladd.f32(float %v2415, float %v2411, float 0x3FC5554B00000000)
  %v2417 = call float @llvm.fmuladd.f32(float %v2416, float %v2411, float 0x3FDFFFFFE0000000)
  %v2418 = call float @llvm.fmuladd.f32(float %v2413, float %v2417, float %v2411)
  %v2419 = sub i32 %v2412, 1262485250
  %v2420 = lshr i32 %v2419, 1
  %v2421 = sub i32 %v2419, %v2420
  %v2422 = shl i32 %v2420, 23
  %v2423 = bitcast i32 %v2422 to float
  %v2424 = shl i32 %v2421, 23
  %v2425 = bitcast i32 %v2424 to float
  %v2426 = fadd float %v2418, 0x3FF0000000000000
  %v2427 = fmul float %v2426, %v2423
  %v2428 = fmul float %v2427, %v2425
  %v2429 = fcmp ogt float %v2428, 0x3FDA8279A0000000
  %v2430 = call float @llvm.fmuladd.f32(float %v2428, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2431 = select i1 %v2429, float %v2430, float %v2428
  %v2432 = select i1 %v2429, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2433 = select i1 %v2429, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2434 = fmul float %v2431, %v2431
  %v2435 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2434, float 0xBFC0DA7220000000)
  %v2436 = call float @llvm.fmuladd.f32(float %v2435, float %v2434, float 0xBFC546EF00000000)
  %v2437 = call float @llvm.fmuladd.f32(float %v2436, float %v2434, float 0xBFD0002320000000)
  %v2438 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2434, float 0x3FC22D90A0000000)
  %v2439 = call float @llvm.fmuladd.f32(float %v2438, float %v2434, float 0x3FC999FF60000000)
  %v2440 = call float @llvm.fmuladd.f32(float %v2439, float %v2434, float 0x3FD5555540000000)
  %v2441 = call float @llvm.fmuladd.f32(float %v2431, float %v2437, float %v2440)
  %v2442 = call float @llvm.fmuladd.f32(float %v2431, float %v2441, float 0xBFE0000000000000)
  %v2443 = fmul float %v2431, %v2431
  %v2444 = call float @llvm.fmuladd.f32(float %v2443, float %v2442, float %v2433)
  %v2445 = fadd float %v2444, %v2431
  %v2446 = fadd float %v2445, %v2432
  %v2447 = fcmp ogt float %v2403, 0x0000000000000000
  %v2448 = select i1 %v2447, float %v2403, float 0x0000000000000000
  %v2449 = fadd float %v2448, %v2446
  %v2450 = mul i64 %v2382, 16
  %v2451 = add i64 0, %v2450
  %v2452 = add i64 %v2451, %v2384
  %v2453 = getelementptr inbounds float, ptr %v2396, i64 %v2452
  %v2454 = load <8 x float>, ptr %v2453, align 4
  %v2455 = mul i64 %v2382, 16
  %v2456 = add i64 0, %v2455
  %v2457 = add i64 %v2456, %v2384
  %v2458 = getelementptr inbounds float, ptr %v2398, i64 %v2457
  %v2459 = load <8 x float>, ptr %v2458, align 4
  %v2460 = fmul <8 x float> %v2454, %v2459
  %v2461 = mul i64 %v2382, 16
  %v2462 = add i64 0, %v2461
  %v2463 = add i64 %v2462, %v2384
  %v2464 = getelementptr inbounds float, ptr %v76, i64 %v2463
  %v2465 = load <8 x float>, ptr %v2464, align 4
  %v2466 = insertelement <8 x float> poison, float %v2449, i64 0
  %v2467 = shufflevector <8 x float> %v2466, <8 x float> poison, <8 x i32> zeroinitializer
  %v2468 = fmul <8 x float> %v2467, %v2465
  %v2469 = fneg <8 x float> %v2468
  %v2470 = fcmp olt <8 x float> %v2469, splat (float 0xC05A400000000000)
  %v2471 = select <8 x i1> %v2470, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2469
  %v2472 = fcmp ogt <8 x float> %v2471, splat (float 0x4056400000000000)
  %v2473 = select <8 x i1> %v2472, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2471
  %v2474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2473, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2475 = fsub <8 x float> %v2474, splat (float 0x4168000000000000)
  %v2476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2475, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2473)
  %v2477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2475, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2476)
  %v2478 = bitcast <8 x float> %v2474 to <8 x i32>
  %v2479 = fmul <8 x float> %v2477, %v2477
  %v2480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2477, <8 x float> splat (float 0x3F81227F40000000))
  %v2481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2480, <8 x float> %v2477, <8 x float> splat (float 0x3FA5556740000000))
  %v2482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2481, <8 x float> %v2477, <8 x float> splat (float 0x3FC5554B00000000))
  %v2483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2482, <8 x float> %v2477, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2479, <8 x float> %v2483, <8 x float> %v2477)
  %v2485 = sub <8 x i32> %v2478, splat (i32 1262485250)
  %v2486 = lshr <8 x i32> %v2485, splat (i32 1)
  %v2487 = sub <8 x i32> %v2485, %v2486
  %v2488 = shl <8 x i32> %v2486, splat (i32 23)
  %v2489 = bitcast <8 x i32> %v2488 to <8 x float>
  %v2490 = shl <8 x i32> %v2487, splat (i32 23)
  %v2491 = bitcast <8 x i32> %v2490 to <8 x float>
  %v2492 = fadd <8 x float> %v2484, splat (float 0x3FF0000000000000)
  %v2493 = fmul <8 x float> %v2492, %v2489
  %v2494 = fmul <8 x float> %v2493, %v2491
  %v2495 = fmul <8 x float> %v2460, %v2494
  %v2496 = fmul <8 x float> %v2495, %v2467
  %v2497 = fneg <8 x float> %v2496
  %v2498 = fadd <8 x float> %v2393, %v2497
  %v2499 = add nsw i64 %v2392, 1
  br label %b391
b393:
  %v2500 = fadd <8 x float> %v2387, %v2393
  %v2501 = add nsw i64 %v2386, 128
  br label %b388
b390:
  %v2502 = mul i64 %v2382, 16
  %v2503 = add i64 0, %v2502
  %v2504 = add i64 %v2503, %v2384
  %v2505 = getelementptr inbounds float, ptr %v122, i64 %v2504
  store <8 x float> %v2387, ptr %v2505, align 4
  %v2506 = add nsw i64 %v2384, 8
  br label %b385
b387:
  %v2507 = add nsw i64 %v2382, 1
  br label %b382
b384:
  br label %b381
b381:
  %v2508 = icmp sgt i64 %v3, 1
  br i1 %v2508, label %b394, label %b395
b394:
  %v2509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2510 = atomicrmw add ptr %v2509, i64 1 acq_rel
  %v2511 = load i64, ptr %v173, align 8
  %v2512 = add i64 %v2511, 1
  store i64 %v2512, ptr %v173, align 8
  %v2513 = mul i64 %v3, %v2512
  br label %b396
b396:
  %v2514 = load atomic i64, ptr %v2509 acquire, align 8
  %v2515 = icmp slt i64 %v2514, %v2513
  br i1 %v2515, label %b397, label %b398
b397:
  %v2516 = call i32 @sched_yield()
  br label %b396
b398:
  br label %b395
b395:
  %v2517 = icmp eq i64 %v2, 0
  br i1 %v2517, label %b399, label %b400
b399:
  br label %b401
b401:
  %v2518 = phi i64 [ 0, %b399 ], [ %v2577, %b406 ]
  %v2519 = phi <8 x float> [ splat (float 0x0000000000000000), %b399 ], [ %v2576, %b406 ]
  %v2520 = icmp slt i64 %v2518, %v8
  br i1 %v2520, label %b402, label %b403
b402:
  %v2521 = add i64 %v2518, 128
  %v2522 = icmp slt i64 %v2521, %v8
  %v2523 = select i1 %v2522, i64 %v2521, i64 %v8
  br label %b404
b404:
  %v2524 = phi i64 [ %v2518, %b402 ], [ %v2575, %b405 ]
  %v2525 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v2574, %b405 ]
  %v2526 = icmp slt i64 %v2524, %v2523
  br i1 %v2526, label %b405, label %b406
b405:
  %v2527 = mul i64 %v2524, 8
  %v2528 = getelementptr inbounds float, ptr %v102, i64 %v2527
  %v2529 = mul i64 %v2524, 16
  %v2530 = getelementptr inbounds float, ptr %v80, i64 %v2529
  %v2531 = mul i64 %v2524, 8
  %v2532 = getelementptr inbounds float, ptr %v84, i64 %v2531
  %v2533 = add i64 0, 0
  %v2534 = getelementptr inbounds float, ptr %v2528, i64 %v2533
  %v2535 = load <8 x float>, ptr %v2534, align 4
  %v2536 = add i64 8, 0
  %v2537 = getelementptr inbounds float, ptr %v2530, i64 %v2536
  %v2538 = load <8 x float>, ptr %v2537, align 4
  %v2539 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2538)
  %v2540 = fneg <8 x float> %v2539
  %v2541 = fcmp olt <8 x float> %v2540, splat (float 0xC05A400000000000)
  %v2542 = select <8 x i1> %v2541, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2540
  %v2543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2542, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2544 = fsub <8 x float> %v2543, splat (float 0x4168000000000000)
  %v2545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2544, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2542)
  %v2546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2544, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2545)
  %v2547 = bitcast <8 x float> %v2543 to <8 x i32>
  %v2548 = fmul <8 x float> %v2546, %v2546
  %v2549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2546, <8 x float> splat (float 0x3F81227F40000000))
  %v2550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2549, <8 x float> %v2546, <8 x float> splat (float 0x3FA5556740000000))
  %v2551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2550, <8 x float> %v2546, <8 x float> splat (float 0x3FC5554B00000000))
  %v2552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2551, <8 x float> %v2546, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2548, <8 x float> %v2552, <8 x float> %v2546)
  %v2554 = sub <8 x i32> %v2547, splat (i32 1262485250)
  %v2555 = lshr <8 x i32> %v2554, splat (i32 1)
  %v2556 = sub <8 x i32> %v2554, %v2555
  %v2557 = shl <8 x i32> %v2555, splat (i32 23)
  %v2558 = bitcast <8 x i32> %v2557 to <8 x float>
  %v2559 = shl <8 x i32> %v2556, splat (i32 23)
  %v2560 = bitcast <8 x i32> %v2559 to <8 x float>
  %v2561 = fadd <8 x float> %v2553, splat (float 0x3FF0000000000000)
  %v2562 = fmul <8 x float> %v2561, %v2558
  %v2563 = fmul <8 x float> %v2562, %v2560
  %v2564 = fcmp olt <8 x float> %v2538, splat (float 0x0000000000000000)
  %v2565 = select <8 x i1> %v2564, <8 x float> %v2563, <8 x float> splat (float 0x3FF0000000000000)
  %v2566 = fadd <8 x float> %v2563, splat (float 0x3FF0000000000000)
  %v2567 = fdiv <8 x float> %v2565, %v2566
  %v2568 = fmul <8 x float> %v2538, %v2567
  %v2569 = fmul <8 x float> %v2535, %v2568
  %v2570 = add i64 0, 0
  %v2571 = getelementptr inbounds float, ptr %v2532, i64 %v2570
  %v2572 = load <8 x float>, ptr %v2571, align 4
  %v2573 = fmul <8 x float> %v2569, %v2572
  %v2574 = fadd <8 x float> %v2525, %v2573
  %v2575 = add nsw i64 %v2524, 1
  br label %b404
b406:
  %v2576 = fadd <8 x float> %v2519, %v2525
  %v2577 = add nsw i64 %v2518, 128
  br label %b401
b403:
  %v2578 = add i64 0, 0
  %v2579 = getelementptr inbounds float, ptr %v64, i64 %v2578
  store <8 x float> %v2519, ptr %v2579, align 4
  br label %b400
b400:
  %v2580 = icmp sgt i64 %v3, 1
  br i1 %v2580, label %b407, label %b408
b407:
  %v2581 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2582 = atomicrmw add ptr %v2581, i64 1 acq_rel
  %v2583 = load i64, ptr %v173, align 8
  %v2584 = add i64 %v2583, 1
  store i64 %v2584, ptr %v173, align 8
  %v2585 = mul i64 %v3, %v2584
  br label %b409
b409:
  %v2586 = load atomic i64, ptr %v2581 acquire, align 8
  %v2587 = icmp slt i64 %v2586, %v2585
  br i1 %v2587, label %b410, label %b411
b410:
  %v2588 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v2589 = mul i64 0, 8
  %v2590 = getelementptr inbounds float, ptr %v30, i64 %v2589
  %v2591 = getelementptr inbounds float, ptr %v2590, i64 0
  %v2592 = mul i64 0, 8
  %v2593 = getelementptr inbounds float, ptr %v100, i64 %v2592
  %v2594 = getelementptr inbounds float, ptr %v2593, i64 0
  %v2595 = getelementptr inbounds float, ptr %v178, i64 12288
  %v2596 = add i64 8, 1
  %v2597 = sdiv i64 %v2596, 2
  %v2598 = add i64 %v2, 1
  %v2599 = mul i64 %v2597, %v2
  %v2600 = sdiv i64 %v2599, %v3
  %v2601 = mul i64 %v2600, 2
  %v2602 = icmp slt i64 %v2601, 8
  %v2603 = select i1 %v2602, i64 %v2601, i64 8
  %v2604 = mul i64 %v2597, %v2598
  %v2605 = sdiv i64 %v2604, %v3
  %v2606 = mul i64 %v2605, 2
  %v2607 = icmp slt i64 %v2606, 8
  %v2608 = select i1 %v2607, i64 %v2606, i64 8
  %v2609 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b412
b412:
  %v2610 = phi i64 [ %v2603, %b408 ], [ %v2618, %b417 ]
  %v2611 = icmp slt i64 %v2610, %v2608
  br i1 %v2611, label %b413, label %b414
b413:
  %v2612 = mul i64 %v2610, 8
  %v2613 = getelementptr inbounds float, ptr %v2609, i64 %v2612
  br label %b415
b415:
  %v2614 = phi i64 [ 0, %b413 ], [ %v2617, %b416 ]
  %v2615 = icmp slt i64 %v2614, 8
  br i1 %v2615, label %b416, label %b417
b416:
  %v2616 = getelementptr inbounds float, ptr %v2613, i64 %v2614
  store float 0x0000000000000000, ptr %v2616, align 4
  %v2617 = add nsw i64 %v2614, 1
  br label %b415
b417:
  %v2618 = add nsw i64 %v2610, 1
  br label %b412
b414:
  %v2619 = mul i64 %v8, 1
  br label %b418
b418:
  %v2620 = phi i64 [ 0, %b414 ], [ %v2724, %b423 ]
  %v2621 = icmp slt i64 %v2620, %v2619
  br i1 %v2621, label %b419, label %b420
b419:
  %v2622 = sub i64 %v2619, %v2620
  %v2623 = icmp slt i64 %v2622, 384
  %v2624 = select i1 %v2623, i64 %v2622, i64 384
  br label %b421
b421:
  %v2625 = phi i64 [ %v2603, %b419 ], [ %v2723, %b447 ]
  %v2626 = icmp slt i64 %v2625, %v2608
  br i1 %v2626, label %b422, label %b423
b422:
  %v2627 = sub i64 %v2608, %v2625
  %v2628 = icmp slt i64 %v2627, 64
  %v2629 = select i1 %v2628, i64 %v2627, i64 64
  %v2630 = sdiv i64 %v2629, 2
  %v2631 = mul i64 %v2630, 2
  %v2632 = sub i64 %v2629, %v2631
  %v2633 = mul i64 %v2620, 8
  %v2634 = add i64 %v2633, %v2625
  %v2635 = getelementptr inbounds float, ptr %v2591, i64 %v2634
  br label %b424
b424:
  %v2636 = phi i64 [ 0, %b422 ], [ %v2662, %b432 ]
  %v2637 = icmp slt i64 %v2636, %v2624
  br i1 %v2637, label %b425, label %b426
b425:
  %v2638 = mul i64 %v2636, 8
  %v2639 = getelementptr inbounds float, ptr %v2635, i64 %v2638
  %v2640 = mul i64 %v2636, 2
  %v2641 = getelementptr inbounds float, ptr %v2595, i64 %v2640
  br label %b427
b427:
  %v2642 = phi i64 [ 0, %b425 ], [ %v2651, %b428 ]
  %v2643 = icmp slt i64 %v2642, %v2630
  br i1 %v2643, label %b428, label %b429
b428:
  %v2644 = mul i64 %v2642, 2
  %v2645 = getelementptr inbounds float, ptr %v2639, i64 %v2644
  %v2646 = mul i64 %v2642, 768
  %v2647 = getelementptr inbounds float, ptr %v2641, i64 %v2646
  %v2648 = getelementptr inbounds float, ptr %v2645, i64 0
  %v2649 = load <2 x float>, ptr %v2648, align 4
  %v2650 = getelementptr inbounds float, ptr %v2647, i64 0
  store <2 x float> %v2649, ptr %v2650, align 4
  %v2651 = add nsw i64 %v2642, 1
  br label %b427
b429:
  %v2652 = mul i64 %v2630, 2
  %v2653 = getelementptr inbounds float, ptr %v2639, i64 %v2652
  %v2654 = mul i64 %v2630, 768
  %v2655 = getelementptr inbounds float, ptr %v2641, i64 %v2654
  br label %b430
b430:
  %v2656 = phi i64 [ 0, %b429 ], [ %v2661, %b431 ]
  %v2657 = icmp slt i64 %v2656, %v2632
  br i1 %v2657, label %b431, label %b432
b431:
  %v2658 = getelementptr inbounds float, ptr %v2653, i64 %v2656
  %v2659 = load float, ptr %v2658, align 4
  %v2660 = getelementptr inbounds float, ptr %v2655, i64 %v2656
  store float %v2659, ptr %v2660, align 4
  %v2661 = add nsw i64 %v2656, 1
  br label %b430, !llvm.loop !9
b432:
  %v2662 = add nsw i64 %v2636, 1
  br label %b424
b426:
  br label %b433
b433:
  %v2663 = phi i64 [ 0, %b426 ], [ %v2698, %b441 ]
  %v2664 = icmp slt i64 %v2663, 0
  br i1 %v2664, label %b434, label %b435
b434:
  %v2665 = mul i64 %v2620, 8
  %v2666 = add i64 %v2665, %v2663
  %v2667 = getelementptr inbounds float, ptr %v2594, i64 %v2666
  br label %b436
b436:
  %v2668 = phi i64 [ 0, %b434 ], [ %v2686, %b437 ]
  %v2669 = icmp slt i64 %v2668, %v2624
  br i1 %v2669, label %b437, label %b438
b437:
  %v2670 = mul i64 %v2668, 8
  %v2671 = getelementptr inbounds float, ptr %v2667, i64 %v2670
  %v2672 = mul i64 %v2668, 32
  %v2673 = getelementptr inbounds float, ptr %v178, i64 %v2672
  %v2674 = getelementptr inbounds float, ptr %v2671, i64 0
  %v2675 = load <8 x float>, ptr %v2674, align 4
  %v2676 = getelementptr inbounds float, ptr %v2673, i64 0
  store <8 x float> %v2675, ptr %v2676, align 4
  %v2677 = getelementptr inbounds float, ptr %v2671, i64 8
  %v2678 = load <8 x float>, ptr %v2677, align 4
  %v2679 = getelementptr inbounds float, ptr %v2673, i64 8
  store <8 x float> %v2678, ptr %v2679, align 4
  %v2680 = getelementptr inbounds float, ptr %v2671, i64 16
  %v2681 = load <8 x float>, ptr %v2680, align 4
  %v2682 = getelementptr inbounds float, ptr %v2673, i64 16
  store <8 x float> %v2681, ptr %v2682, align 4
  %v2683 = getelementptr inbounds float, ptr %v2671, i64 24
  %v2684 = load <8 x float>, ptr %v2683, align 4
  %v2685 = getelementptr inbounds float, ptr %v2673, i64 24
  store <8 x float> %v2684, ptr %v2685, align 4
  %v2686 = add nsw i64 %v2668, 1
  br label %b436
b438:
  %v2687 = sdiv i64 %v2629, 2
  br label %b439
b439:
  %v2688 = phi i64 [ 0, %b438 ], [ %v2697, %b440 ]
  %v2689 = icmp slt i64 %v2688, %v2687
  br i1 %v2689, label %b440, label %b441
b440:
  %v2690 = mul i64 %v2688, 2
  %v2691 = add i64 %v2625, %v2690
  %v2692 = mul i64 %v2688, 768
  %v2693 = getelementptr inbounds float, ptr %v2595, i64 %v2692
  %v2694 = mul i64 %v2691, 8
  %v2695 = add i64 %v2694, %v2663
  %v2696 = getelementptr inbounds float, ptr %v2609, i64 %v2695
  call void @outer_2x32(ptr %v2693, ptr %v178, i64 %v2624, ptr %v2696, i64 8)
  %v2697 = add nsw i64 %v2688, 1
  br label %b439
b441:
  %v2698 = add nsw i64 %v2663, 32
  br label %b433
b435:
  %v2699 = mul i64 %v2620, 8
  %v2700 = add i64 %v2699, 0
  %v2701 = getelementptr inbounds float, ptr %v2594, i64 %v2700
  br label %b442
b442:
  %v2702 = phi i64 [ 0, %b435 ], [ %v2711, %b443 ]
  %v2703 = icmp slt i64 %v2702, %v2624
  br i1 %v2703, label %b443, label %b444
b443:
  %v2704 = mul i64 %v2702, 8
  %v2705 = getelementptr inbounds float, ptr %v2701, i64 %v2704
  %v2706 = mul i64 %v2702, 8
  %v2707 = getelementptr inbounds float, ptr %v178, i64 %v2706
  %v2708 = getelementptr inbounds float, ptr %v2705, i64 0
  %v2709 = load <8 x float>, ptr %v2708, align 4
  %v2710 = getelementptr inbounds float, ptr %v2707, i64 0
  store <8 x float> %v2709, ptr %v2710, align 4
  %v2711 = add nsw i64 %v2702, 1
  br label %b442
b444:
  %v2712 = sdiv i64 %v2629, 2
  br label %b445
b445:
  %v2713 = phi i64 [ 0, %b444 ], [ %v2722, %b446 ]
  %v2714 = icmp slt i64 %v2713, %v2712
  br i1 %v2714, label %b446, label %b447
b446:
  %v2715 = mul i64 %v2713, 2
  %v2716 = add i64 %v2625, %v2715
  %v2717 = mul i64 %v2713, 768
  %v2718 = getelementptr inbounds float, ptr %v2595, i64 %v2717
  %v2719 = mul i64 %v2716, 8
  %v2720 = add i64 %v2719, 0
  %v2721 = getelementptr inbounds float, ptr %v2609, i64 %v2720
  call void @outer_2x8(ptr %v2718, ptr %v178, i64 %v2624, ptr %v2721, i64 8)
  %v2722 = add nsw i64 %v2713, 1
  br label %b445
b447:
  %v2723 = add nsw i64 %v2625, 64
  br label %b421
b423:
  %v2724 = add nsw i64 %v2620, 384
  br label %b418
b420:
  %v2725 = icmp sgt i64 %v3, 1
  br i1 %v2725, label %b448, label %b449
b448:
  %v2726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2727 = atomicrmw add ptr %v2726, i64 1 acq_rel
  %v2728 = load i64, ptr %v173, align 8
  %v2729 = add i64 %v2728, 1
  store i64 %v2729, ptr %v173, align 8
  %v2730 = mul i64 %v3, %v2729
  br label %b450
b450:
  %v2731 = load atomic i64, ptr %v2726 acquire, align 8
  %v2732 = icmp slt i64 %v2731, %v2730
  br i1 %v2732, label %b451, label %b452
b451:
  %v2733 = call i32 @sched_yield()
  br label %b450
b452:
  br label %b449
b449:
  %v2734 = icmp eq i64 %v2, 0
  br i1 %v2734, label %b453, label %b454
b453:
  %v2735 = add i64 0, 0
  %v2736 = getelementptr inbounds float, ptr %v114, i64 %v2735
  %v2737 = load <8 x float>, ptr %v2736, align 4
  %v2738 = add i64 0, 0
  %v2739 = getelementptr inbounds float, ptr %v54, i64 %v2738
  store <8 x float> %v2737, ptr %v2739, align 4
  br label %b454
b454:
  %v2740 = icmp sgt i64 %v3, 1
  br i1 %v2740, label %b455, label %b456
b455:
  %v2741 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2742 = atomicrmw add ptr %v2741, i64 1 acq_rel
  %v2743 = load i64, ptr %v173, align 8
  %v2744 = add i64 %v2743, 1
  store i64 %v2744, ptr %v173, align 8
  %v2745 = mul i64 %v3, %v2744
  br label %b457
b457:
  %v2746 = load atomic i64, ptr %v2741 acquire, align 8
  %v2747 = icmp slt i64 %v2746, %v2745
  br i1 %v2747, label %b458, label %b459
b458:
  %v2748 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v2749 = icmp eq i64 %v2, 0
  br i1 %v2749, label %b460, label %b461
b460:
  %v2750 = add i64 0, 0
  %v2751 = getelementptr inbounds float, ptr %v116, i64 %v2750
  %v2752 = load <8 x float>, ptr %v2751, align 4
  %v2753 = add i64 8, 0
  %v2754 = getelementptr inbounds float, ptr %v54, i64 %v2753
  store <8 x float> %v2752, ptr %v2754, align 4
  br label %b461
b461:
  %v2755 = icmp sgt i64 %v3, 1
  br i1 %v2755, label %b462, label %b463
b462:
  %v2756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2757 = atomicrmw add ptr %v2756, i64 1 acq_rel
  %v2758 = load i64, ptr %v173, align 8
  %v2759 = add i64 %v2758, 1
  store i64 %v2759, ptr %v173, align 8
  %v2760 = mul i64 %v3, %v2759
  br label %b464
b464:
  %v2761 = load atomic i64, ptr %v2756 acquire, align 8
  %v2762 = icmp slt i64 %v2761, %v2760
  br i1 %v2762, label %b465, label %b466
b465:
  %v2763 = call i32 @sched_yield()
  br label %b464
b466:
  br label %b463
b463:
  %v2764 = icmp eq i64 %v2, 0
  br i1 %v2764, label %b467, label %b468
b467:
  %v2765 = add i64 0, 0
  %v2766 = getelementptr inbounds float, ptr %v118, i64 %v2765
  %v2767 = load <8 x float>, ptr %v2766, align 4
  %v2768 = add i64 16, 0
  %v2769 = getelementptr inbounds float, ptr %v54, i64 %v2768
  store <8 x float> %v2767, ptr %v2769, align 4
  br label %b468
b468:
  %v2770 = icmp sgt i64 %v3, 1
  br i1 %v2770, label %b469, label %b470
b469:
  %v2771 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2772 = atomicrmw add ptr %v2771, i64 1 acq_rel
  %v2773 = load i64, ptr %v173, align 8
  %v2774 = add i64 %v2773, 1
  store i64 %v2774, ptr %v173, align 8
  %v2775 = mul i64 %v3, %v2774
  br label %b471
b471:
  %v2776 = load atomic i64, ptr %v2771 acquire, align 8
  %v2777 = icmp slt i64 %v2776, %v2775
  br i1 %v2777, label %b472, label %b473
b472:
  %v2778 = call i32 @sched_yield()
  br label %b471
b473:
  br label %b470
b470:
  %v2779 = icmp eq i64 %v2, 0
  br i1 %v2779, label %b474, label %b475
b474:
  %v2780 = add i64 0, 0
  %v2781 = getelementptr inbounds float, ptr %v120, i64 %v2780
  %v2782 = load <8 x float>, ptr %v2781, align 4
  %v2783 = add i64 24, 0
  %v2784 = getelementptr inbounds float, ptr %v54, i64 %v2783
  store <8 x float> %v2782, ptr %v2784, align 4
  br label %b475
b475:
  %v2785 = icmp sgt i64 %v3, 1
  br i1 %v2785, label %b476, label %b477
b476:
  %v2786 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2787 = atomicrmw add ptr %v2786, i64 1 acq_rel
  %v2788 = load i64, ptr %v173, align 8
  %v2789 = add i64 %v2788, 1
  store i64 %v2789, ptr %v173, align 8
  %v2790 = mul i64 %v3, %v2789
  br label %b478
b478:
  %v2791 = load atomic i64, ptr %v2786 acquire, align 8
  %v2792 = icmp slt i64 %v2791, %v2790
  br i1 %v2792, label %b479, label %b480
b479:
  %v2793 = call i32 @sched_yield()
  br label %b478
b480:
  br label %b477
b477:
  %v2794 = icmp eq i64 %v2, 0
  br i1 %v2794, label %b481, label %b482
b481:
  br label %b483
b483:
  %v2795 = phi i64 [ 0, %b481 ], [ %v2806, %b484 ]
  %v2796 = icmp slt i64 %v2795, 128
  br i1 %v2796, label %b484, label %b485
b484:
  %v2797 = add i64 0, %v2795
  %v2798 = getelementptr inbounds float, ptr %v122, i64 %v2797
  %v2799 = load <8 x float>, ptr %v2798, align 4
  %v2800 = add i64 0, %v2795
  %v2801 = getelementptr inbounds float, ptr %v76, i64 %v2800
  %v2802 = load <8 x float>, ptr %v2801, align 4
  %v2803 = fmul <8 x float> %v2799, %v2802
  %v2804 = add i64 0, %v2795
  %v2805 = getelementptr inbounds float, ptr %v68, i64 %v2804
  store <8 x float> %v2803, ptr %v2805, align 4
  %v2806 = add nsw i64 %v2795, 8
  br label %b483
b485:
  br label %b482
b482:
  %v2807 = icmp sgt i64 %v3, 1
  br i1 %v2807, label %b486, label %b487
b486:
  %v2808 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2809 = atomicrmw add ptr %v2808, i64 1 acq_rel
  %v2810 = load i64, ptr %v173, align 8
  %v2811 = add i64 %v2810, 1
  store i64 %v2811, ptr %v173, align 8
  %v2812 = mul i64 %v3, %v2811
  br label %b488
b488:
  %v2813 = load atomic i64, ptr %v2808 acquire, align 8
  %v2814 = icmp slt i64 %v2813, %v2812
  br i1 %v2814, label %b489, label %b490
b489:
  %v2815 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
