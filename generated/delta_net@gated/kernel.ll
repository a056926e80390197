; generated from specs/delta_net.yaml by `make generated`: do not edit
; delta_net@gated I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v243 = alloca i64, i64 1, align 8
  %v698 = alloca float, i64 64, align 4
  %v2132 = alloca float, i64 64, align 4
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
  %v165 = getelementptr inbounds i64, ptr %v1, i64 7
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 17
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 18
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 19
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 20
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 25
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 26
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 37
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 41
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 42
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 43
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 44
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 45
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 46
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 49
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 50
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 52
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 53
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 54
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 55
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 56
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 57
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 58
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 59
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 60
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 62
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 63
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 64
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 65
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 66
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 67
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 68
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 69
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 70
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 72
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 77
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 78
  %v242 = load i64, ptr %v241, align 8
  store i64 0, ptr %v243, align 8
  %v244 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v245 = load ptr, ptr %v244, align 4
  %v246 = mul i64 %v2, 0
  %v247 = add i64 %v246, 704
  %v248 = getelementptr inbounds float, ptr %v245, i64 %v247
  %v249 = getelementptr inbounds i64, ptr %v1, i64 4
  %v250 = load i64, ptr %v249, align 8
  %v251 = icmp eq i64 %v250, 0
  br i1 %v251, label %b0, label %b1
b0:
  %v252 = icmp eq i64 %v2, 0
  br i1 %v252, label %b2, label %b3
b2:
  br label %b4
b4:
  %v253 = phi i64 [ 0, %b2 ], [ %v259, %b5 ]
  %v254 = icmp slt i64 %v253, 128
  br i1 %v254, label %b5, label %b6
b5:
  %v255 = add i64 0, %v253
  %v256 = getelementptr inbounds float, ptr %v74, i64 %v255
  %v257 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v258 = shufflevector <8 x float> %v257, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v258, ptr %v256, align 4
  %v259 = add nsw i64 %v253, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b7, label %b8
b7:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v243, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v243, align 8
  %v265 = mul i64 %v3, %v264
  br label %b9
b9:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b10, label %b11
b10:
  %v268 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b12, label %b13
b12:
  %v272 = icmp eq i64 %v2, 0
  br i1 %v272, label %b14, label %b15
b14:
  br label %b16
b16:
  %v273 = phi i64 [ 0, %b14 ], [ %v279, %b17 ]
  %v274 = icmp slt i64 %v273, 48
  br i1 %v274, label %b17, label %b18
b17:
  %v275 = add i64 0, %v273
  %v276 = getelementptr inbounds float, ptr %v76, i64 %v275
  %v277 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v278, ptr %v276, align 4
  %v279 = add nsw i64 %v273, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b19, label %b20
b19:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v243, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v243, align 8
  %v285 = mul i64 %v3, %v284
  br label %b21
b21:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b22, label %b23
b22:
  %v288 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 4
  %v290 = load i64, ptr %v289, align 8
  %v291 = icmp eq i64 %v290, 0
  br i1 %v291, label %b24, label %b25
b24:
  %v292 = icmp eq i64 %v2, 0
  br i1 %v292, label %b26, label %b27
b26:
  %v293 = icmp ult i64 2, 8
  %v294 = select i1 %v293, i64 2, i64 8
  %v295 = trunc i64 %v294 to i32
  %v296 = insertelement <8 x i32> poison, i32 %v295, i64 0
  %v297 = shufflevector <8 x i32> %v296, <8 x i32> poison, <8 x i32> zeroinitializer
  %v298 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v297
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v10, i64 %v299
  %v301 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v300, <8 x i1> %v298, <8 x float> zeroinitializer)
  %v302 = fcmp olt <8 x float> %v301, splat (float 0xC05A400000000000)
  %v303 = select <8 x i1> %v302, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v301
  %v304 = fcmp ogt <8 x float> %v303, splat (float 0x4056400000000000)
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0x4056400000000000), <8 x float> %v303
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v307 = fsub <8 x float> %v306, splat (float 0x4168000000000000)
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v305)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v308)
  %v310 = bitcast <8 x float> %v306 to <8 x i32>
  %v311 = fmul <8 x float> %v309, %v309
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v309, <8 x float> splat (float 0x3F81227F40000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v309, <8 x float> splat (float 0x3FA5556740000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v309, <8 x float> splat (float 0x3FC5554B00000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v309, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v315, <8 x float> %v309)
  %v317 = sub <8 x i32> %v310, splat (i32 1262485250)
  %v318 = lshr <8 x i32> %v317, splat (i32 1)
  %v319 = sub <8 x i32> %v317, %v318
  %v320 = shl <8 x i32> %v318, splat (i32 23)
  %v321 = bitcast <8 x i32> %v320 to <8 x float>
  %v322 = shl <8 x i32> %v319, splat (i32 23)
  %v323 = bitcast <8 x i32> %v322 to <8 x float>
  %v324 = fadd <8 x float> %v316, splat (float 0x3FF0000000000000)
  %v325 = fmul <8 x float> %v324, %v321
  %v326 = fmul <8 x float> %v325, %v323
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v78, i64 %v327
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v326, ptr align 4 %v328, <8 x i1> %v298)
  br label %b27
b27:
  br label %b25
b25:
  %v329 = icmp sgt i64 %v3, 1
  br i1 %v329, label %b28, label %b29
b28:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v331 = atomicrmw add ptr %v330, i64 1 acq_rel
  %v332 = load i64, ptr %v243, align 8
  %v333 = add i64 %v332, 1
  store i64 %v333, ptr %v243, align 8
  %v334 = mul i64 %v3, %v333
  br label %b30
b30:
  %v335 = load atomic i64, ptr %v330 acquire, align 8
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b31, label %b32
b31:
  %v337 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 4
  %v339 = load i64, ptr %v338, align 8
  %v340 = icmp eq i64 %v339, 0
  br i1 %v340, label %b33, label %b34
b33:
  %v341 = icmp eq i64 %v2, 0
  br i1 %v341, label %b35, label %b36
b35:
  br label %b37
b37:
  %v342 = phi i64 [ 0, %b35 ], [ %v349, %b38 ]
  %v343 = icmp slt i64 %v342, 384
  br i1 %v343, label %b38, label %b39
b38:
  %v344 = add i64 0, %v342
  %v345 = getelementptr inbounds float, ptr %v14, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 0, %v342
  %v348 = getelementptr inbounds float, ptr %v70, i64 %v347
  store <8 x float> %v346, ptr %v348, align 4
  %v349 = add nsw i64 %v342, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b40, label %b41
b40:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v243, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v243, align 8
  %v355 = mul i64 %v3, %v354
  br label %b42
b42:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b43, label %b44
b43:
  %v358 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 4
  %v360 = load i64, ptr %v359, align 8
  %v361 = icmp eq i64 %v360, 0
  br i1 %v361, label %b45, label %b46
b45:
  %v362 = icmp eq i64 %v2, 0
  br i1 %v362, label %b47, label %b48
b47:
  br label %b49
b49:
  %v363 = phi i64 [ 0, %b47 ], [ %v370, %b50 ]
  %v364 = icmp slt i64 %v363, 16
  br i1 %v364, label %b50, label %b51
b50:
  %v365 = add i64 0, %v363
  %v366 = getelementptr inbounds float, ptr %v16, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 384, %v363
  %v369 = getelementptr inbounds float, ptr %v70, i64 %v368
  store <8 x float> %v367, ptr %v369, align 4
  %v370 = add nsw i64 %v363, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v371 = icmp sgt i64 %v3, 1
  br i1 %v371, label %b52, label %b53
b52:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v373 = atomicrmw add ptr %v372, i64 1 acq_rel
  %v374 = load i64, ptr %v243, align 8
  %v375 = add i64 %v374, 1
  store i64 %v375, ptr %v243, align 8
  %v376 = mul i64 %v3, %v375
  br label %b54
b54:
  %v377 = load atomic i64, ptr %v372 acquire, align 8
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b55, label %b56
b55:
  %v379 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v380 = getelementptr inbounds i64, ptr %v1, i64 4
  %v381 = load i64, ptr %v380, align 8
  %v382 = icmp eq i64 %v381, 0
  br i1 %v382, label %b57, label %b58
b57:
  %v383 = icmp eq i64 %v2, 0
  br i1 %v383, label %b59, label %b60
b59:
  br label %b61
b61:
  %v384 = phi i64 [ 0, %b59 ], [ %v391, %b62 ]
  %v385 = icmp slt i64 %v384, 16
  br i1 %v385, label %b62, label %b63
b62:
  %v386 = add i64 0, %v384
  %v387 = getelementptr inbounds float, ptr %v18, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = add i64 400, %v384
  %v390 = getelementptr inbounds float, ptr %v70, i64 %v389
  store <8 x float> %v388, ptr %v390, align 4
  %v391 = add nsw i64 %v384, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v392 = icmp sgt i64 %v3, 1
  br i1 %v392, label %b64, label %b65
b64:
  %v393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v394 = atomicrmw add ptr %v393, i64 1 acq_rel
  %v395 = load i64, ptr %v243, align 8
  %v396 = add i64 %v395, 1
  store i64 %v396, ptr %v243, align 8
  %v397 = mul i64 %v3, %v396
  br label %b66
b66:
  %v398 = load atomic i64, ptr %v393 acquire, align 8
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b67, label %b68
b67:
  %v400 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 4
  %v402 = load i64, ptr %v401, align 8
  %v403 = icmp eq i64 %v402, 0
  br i1 %v403, label %b69, label %b70
b69:
  %v404 = icmp eq i64 %v2, 0
  br i1 %v404, label %b71, label %b72
b71:
  br label %b73
b73:
  %v405 = phi i64 [ 0, %b71 ], [ %v412, %b74 ]
  %v406 = icmp slt i64 %v405, 128
  br i1 %v406, label %b74, label %b75
b74:
  %v407 = add i64 0, %v405
  %v408 = getelementptr inbounds float, ptr %v20, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 416, %v405
  %v411 = getelementptr inbounds float, ptr %v70, i64 %v410
  store <8 x float> %v409, ptr %v411, align 4
  %v412 = add nsw i64 %v405, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v413 = icmp sgt i64 %v3, 1
  br i1 %v413, label %b76, label %b77
b76:
  %v414 = getelementptr inbounds i64, ptr %v1, i64 3
  %v415 = atomicrmw add ptr %v414, i64 1 acq_rel
  %v416 = load i64, ptr %v243, align 8
  %v417 = add i64 %v416, 1
  store i64 %v417, ptr %v243, align 8
  %v418 = mul i64 %v3, %v417
  br label %b78
b78:
  %v419 = load atomic i64, ptr %v414 acquire, align 8
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b79, label %b80
b79:
  %v421 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 4
  %v423 = load i64, ptr %v422, align 8
  %v424 = icmp eq i64 %v423, 0
  br i1 %v424, label %b81, label %b82
b81:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 84
  %v426 = load i64, ptr %v425, align 8
  %v427 = icmp eq i64 %v426, 0
  br i1 %v427, label %b83, label %b84
b83:
  %v428 = add i64 %v7, 0
  %v429 = sdiv i64 %v428, 1
  %v430 = add i64 %v2, 1
  %v431 = mul i64 %v429, %v2
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v7
  %v435 = select i1 %v434, i64 %v433, i64 %v7
  %v436 = mul i64 %v429, %v430
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  br label %b85
b85:
  %v441 = phi i64 [ %v435, %b83 ], [ %v455, %b90 ]
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %b86, label %b87
b86:
  %v443 = and i64 0, %v170
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v441
  %v446 = mul i64 %v445, 128
  %v447 = getelementptr inbounds float, ptr %v32, i64 %v446
  br label %b88
b88:
  %v448 = phi i64 [ 0, %b86 ], [ %v454, %b89 ]
  %v449 = icmp slt i64 %v448, 128
  br i1 %v449, label %b89, label %b90
b89:
  %v450 = add i64 0, %v448
  %v451 = getelementptr inbounds float, ptr %v447, i64 %v450
  %v452 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v453 = shufflevector <8 x float> %v452, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v453, ptr %v451, align 4
  %v454 = add nsw i64 %v448, 8
  br label %b88
b90:
  %v455 = add nsw i64 %v441, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b91, label %b92
b91:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v243, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v243, align 8
  %v461 = mul i64 %v3, %v460
  br label %b93
b93:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b94, label %b95
b94:
  %v464 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 4
  %v466 = load i64, ptr %v465, align 8
  %v467 = icmp eq i64 %v466, 0
  br i1 %v467, label %b96, label %b97
b96:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 85
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b98, label %b99
b98:
  %v471 = add i64 %v7, 0
  %v472 = sdiv i64 %v471, 1
  %v473 = add i64 %v2, 1
  %v474 = mul i64 %v472, %v2
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  %v479 = mul i64 %v472, %v473
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, %v7
  %v483 = select i1 %v482, i64 %v481, i64 %v7
  br label %b100
b100:
  %v484 = phi i64 [ %v478, %b98 ], [ %v498, %b105 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b101, label %b102
b101:
  %v486 = and i64 0, %v172
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v484
  %v489 = mul i64 %v488, 48
  %v490 = getelementptr inbounds float, ptr %v34, i64 %v489
  br label %b103
b103:
  %v491 = phi i64 [ 0, %b101 ], [ %v497, %b104 ]
  %v492 = icmp slt i64 %v491, 48
  br i1 %v492, label %b104, label %b105
b104:
  %v493 = add i64 0, %v491
  %v494 = getelementptr inbounds float, ptr %v490, i64 %v493
  %v495 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v496, ptr %v494, align 4
  %v497 = add nsw i64 %v491, 8
  br label %b103
b105:
  %v498 = add nsw i64 %v484, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b106, label %b107
b106:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = load i64, ptr %v243, align 8
  %v503 = add i64 %v502, 1
  store i64 %v503, ptr %v243, align 8
  %v504 = mul i64 %v3, %v503
  br label %b108
b108:
  %v505 = load atomic i64, ptr %v500 acquire, align 8
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b109, label %b110
b109:
  %v507 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 4
  %v509 = load i64, ptr %v508, align 8
  %v510 = icmp eq i64 %v509, 0
  br i1 %v510, label %b111, label %b112
b111:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 86
  %v512 = load i64, ptr %v511, align 8
  %v513 = icmp eq i64 %v512, 0
  br i1 %v513, label %b113, label %b114
b113:
  %v514 = add i64 %v7, 0
  %v515 = sdiv i64 %v514, 1
  %v516 = add i64 %v2, 1
  %v517 = mul i64 %v515, %v2
  %v518 = sdiv i64 %v517, %v3
  %v519 = mul i64 %v518, 1
  %v520 = icmp slt i64 %v519, %v7
  %v521 = select i1 %v520, i64 %v519, i64 %v7
  %v522 = mul i64 %v515, %v516
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v7
  %v526 = select i1 %v525, i64 %v524, i64 %v7
  br label %b115
b115:
  %v527 = phi i64 [ %v521, %b113 ], [ %v547, %b120 ]
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b116, label %b117
b116:
  %v529 = and i64 0, %v172
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v527
  %v532 = mul i64 %v531, 48
  %v533 = getelementptr inbounds float, ptr %v34, i64 %v532
  %v534 = and i64 0, %v174
  %v535 = mul i64 %v534, %v7
  %v536 = add i64 %v535, %v527
  %v537 = mul i64 %v536, 48
  %v538 = getelementptr inbounds float, ptr %v36, i64 %v537
  br label %b118
b118:
  %v539 = phi i64 [ 0, %b116 ], [ %v546, %b119 ]
  %v540 = icmp slt i64 %v539, 48
  br i1 %v540, label %b119, label %b120
b119:
  %v541 = add i64 0, %v539
  %v542 = getelementptr inbounds float, ptr %v533, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v539
  %v545 = getelementptr inbounds float, ptr %v538, i64 %v544
  store <8 x float> %v543, ptr %v545, align 4
  %v546 = add nsw i64 %v539, 8
  br label %b118
b120:
  %v547 = add nsw i64 %v527, 1
  br label %b115
b117:
  br label %b114
b114:
  br label %b112
b112:
  %v548 = icmp sgt i64 %v3, 1
  br i1 %v548, label %b121, label %b122
b121:
  %v549 = getelementptr inbounds i64, ptr %v1, i64 3
  %v550 = atomicrmw add ptr %v549, i64 1 acq_rel
  %v551 = load i64, ptr %v243, align 8
  %v552 = add i64 %v551, 1
  store i64 %v552, ptr %v243, align 8
  %v553 = mul i64 %v3, %v552
  br label %b123
b123:
  %v554 = load atomic i64, ptr %v549 acquire, align 8
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b124, label %b125
b124:
  %v556 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v557 = getelementptr inbounds i64, ptr %v1, i64 4
  %v558 = load i64, ptr %v557, align 8
  %v559 = icmp eq i64 %v558, 0
  br i1 %v559, label %b126, label %b127
b126:
  %v560 = getelementptr inbounds i64, ptr %v1, i64 87
  %v561 = load i64, ptr %v560, align 8
  %v562 = icmp eq i64 %v561, 0
  br i1 %v562, label %b128, label %b129
b128:
  %v563 = add i64 %v7, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v7
  %v570 = select i1 %v569, i64 %v568, i64 %v7
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v7
  %v575 = select i1 %v574, i64 %v573, i64 %v7
  br label %b130
b130:
  %v576 = phi i64 [ %v570, %b128 ], [ %v596, %b135 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b131, label %b132
b131:
  %v578 = and i64 0, %v172
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v576
  %v581 = mul i64 %v580, 48
  %v582 = getelementptr inbounds float, ptr %v34, i64 %v581
  %v583 = and i64 0, %v176
  %v584 = mul i64 %v583, %v7
  %v585 = add i64 %v584, %v576
  %v586 = mul i64 %v585, 48
  %v587 = getelementptr inbounds float, ptr %v38, i64 %v586
  br label %b133
b133:
  %v588 = phi i64 [ 0, %b131 ], [ %v595, %b134 ]
  %v589 = icmp slt i64 %v588, 48
  br i1 %v589, label %b134, label %b135
b134:
  %v590 = add i64 0, %v588
  %v591 = getelementptr inbounds float, ptr %v582, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 0, %v588
  %v594 = getelementptr inbounds float, ptr %v587, i64 %v593
  store <8 x float> %v592, ptr %v594, align 4
  %v595 = add nsw i64 %v588, 8
  br label %b133
b135:
  %v596 = add nsw i64 %v576, 1
  br label %b130
b132:
  br label %b129
b129:
  br label %b127
b127:
  %v597 = icmp sgt i64 %v3, 1
  br i1 %v597, label %b136, label %b137
b136:
  %v598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v599 = atomicrmw add ptr %v598, i64 1 acq_rel
  %v600 = load i64, ptr %v243, align 8
  %v601 = add i64 %v600, 1
  store i64 %v601, ptr %v243, align 8
  %v602 = mul i64 %v3, %v601
  br label %b138
b138:
  %v603 = load atomic i64, ptr %v598 acquire, align 8
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b139, label %b140
b139:
  %v605 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v606 = getelementptr inbounds float, ptr %v245, i64 0
  %v607 = getelementptr inbounds i64, ptr %v1, i64 4
  %v608 = load i64, ptr %v607, align 8
  %v609 = icmp eq i64 %v608, 0
  br i1 %v609, label %b141, label %b142
b141:
  %v610 = add i64 3, 0
  %v611 = sdiv i64 %v610, 1
  %v612 = add i64 %v2, 1
  %v613 = mul i64 %v611, %v2
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, 3
  %v617 = select i1 %v616, i64 %v615, i64 3
  %v618 = mul i64 %v611, %v612
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, 3
  %v622 = select i1 %v621, i64 %v620, i64 3
  %v623 = icmp slt i64 %v622, 2
  %v624 = select i1 %v623, i64 %v622, i64 2
  br label %b143
b143:
  %v625 = phi i64 [ %v617, %b141 ], [ %v666, %b144 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b144, label %b145
b144:
  %v627 = mul i64 %v625, 256
  %v628 = mul i64 %v625, 32
  %v629 = add i64 %v627, 0
  %v630 = add i64 %v628, 0
  %v631 = getelementptr inbounds float, ptr %v606, i64 %v629
  %v632 = sub i64 68, %v630
  %v633 = icmp slt i64 %v632, 0
  %v634 = select i1 %v633, i64 0, i64 %v632
  %v635 = mul i64 %v630, 8
  %v636 = add i64 0, %v635
  %v637 = getelementptr inbounds float, ptr %v70, i64 %v636
  call void @pack_turned(ptr %v637, i64 8, i64 1, i64 8, i64 %v634, ptr %v631, i64 32)
  %v638 = add i64 %v627, 8
  %v639 = add i64 %v628, 8
  %v640 = getelementptr inbounds float, ptr %v606, i64 %v638
  %v641 = sub i64 68, %v639
  %v642 = icmp slt i64 %v641, 0
  %v643 = select i1 %v642, i64 0, i64 %v641
  %v644 = mul i64 %v639, 8
  %v645 = add i64 0, %v644
  %v646 = getelementptr inbounds float, ptr %v70, i64 %v645
  call void @pack_turned(ptr %v646, i64 8, i64 1, i64 8, i64 %v643, ptr %v640, i64 32)
  %v647 = add i64 %v627, 16
  %v648 = add i64 %v628, 16
  %v649 = getelementptr inbounds float, ptr %v606, i64 %v647
  %v650 = sub i64 68, %v648
  %v651 = icmp slt i64 %v650, 0
  %v652 = select i1 %v651, i64 0, i64 %v650
  %v653 = mul i64 %v648, 8
  %v654 = add i64 0, %v653
  %v655 = getelementptr inbounds float, ptr %v70, i64 %v654
  call void @pack_turned(ptr %v655, i64 8, i64 1, i64 8, i64 %v652, ptr %v649, i64 32)
  %v656 = add i64 %v627, 24
  %v657 = add i64 %v628, 24
  %v658 = getelementptr inbounds float, ptr %v606, i64 %v656
  %v659 = sub i64 68, %v657
  %v660 = icmp slt i64 %v659, 0
  %v661 = select i1 %v660, i64 0, i64 %v659
  %v662 = mul i64 %v657, 8
  %v663 = add i64 0, %v662
  %v664 = getelementptr inbounds float, ptr %v70, i64 %v663
  call void @pack_turned(ptr %v664, i64 8, i64 1, i64 8, i64 %v661, ptr %v658, i64 32)
  %v665 = add i64 %v627, 256
  %v666 = add nsw i64 %v625, 1
  br label %b143
b145:
  %v667 = icmp eq i64 %v622, 3
  br i1 %v667, label %b146, label %b147
b146:
  %v668 = mul i64 2, 256
  %v669 = mul i64 2, 32
  %v670 = add i64 %v668, 0
  %v671 = add i64 %v669, 0
  %v672 = getelementptr inbounds float, ptr %v606, i64 %v670
  %v673 = sub i64 68, %v671
  %v674 = icmp slt i64 %v673, 0
  %v675 = select i1 %v674, i64 0, i64 %v673
  %v676 = mul i64 %v671, 8
  %v677 = add i64 0, %v676
  %v678 = getelementptr inbounds float, ptr %v70, i64 %v677
  call void @pack_turned(ptr %v678, i64 8, i64 1, i64 8, i64 %v675, ptr %v672, i64 8)
  %v679 = add i64 %v668, 64
  br label %b147
b147:
  br label %b142
b142:
  %v680 = icmp sgt i64 %v3, 1
  br i1 %v680, label %b148, label %b149
b148:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v682 = atomicrmw add ptr %v681, i64 1 acq_rel
  %v683 = load i64, ptr %v243, align 8
  %v684 = add i64 %v683, 1
  store i64 %v684, ptr %v243, align 8
  %v685 = mul i64 %v3, %v684
  br label %b150
b150:
  %v686 = load atomic i64, ptr %v681 acquire, align 8
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b151, label %b152
b151:
  %v688 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v689 = getelementptr inbounds i64, ptr %v1, i64 5
  %v690 = load i64, ptr %v689, align 8
  br label %b153
b153:
  %v691 = phi i64 [ 0, %b149 ], [ %v1675, %b255 ]
  %v692 = icmp slt i64 %v691, %v5
  br i1 %v692, label %b154, label %b155
b154:
  %v693 = add i64 %v691, %v690
  %v694 = icmp slt i64 %v693, %v5
  %v695 = select i1 %v694, i64 %v693, i64 %v5
  %v696 = sub i64 %v695, %v691
  %v697 = mul i64 %v696, %v7
  %v699 = add i64 %v697, 0
  %v700 = sdiv i64 %v699, 1
  %v701 = add i64 %v2, 1
  %v702 = mul i64 %v700, %v2
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v697
  %v706 = select i1 %v705, i64 %v704, i64 %v697
  %v707 = mul i64 %v700, %v701
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v697
  %v711 = select i1 %v710, i64 %v709, i64 %v697
  %v712 = mul i64 %v691, %v7
  %v713 = add i64 %v706, %v712
  %v714 = add i64 %v711, %v712
  br label %b156
b156:
  %v715 = phi i64 [ %v713, %b154 ], [ %v791, %b161 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b157, label %b158
b157:
  %v717 = add i64 %v715, 96
  %v718 = icmp slt i64 %v717, %v714
  %v719 = select i1 %v718, i64 %v717, i64 %v714
  br label %b159
b159:
  %v720 = phi i64 [ 0, %b157 ], [ %v790, %b164 ]
  %v721 = icmp slt i64 %v720, 3
  br i1 %v721, label %b160, label %b161
b160:
  %v722 = sub i64 %v719, %v715
  %v723 = sub i64 2, 1
  %v724 = add i64 %v722, %v723
  %v725 = sdiv i64 %v724, 2
  br label %b162
b162:
  %v726 = phi i64 [ 0, %b160 ], [ %v789, %b169 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b163, label %b164
b163:
  %v728 = mul i64 %v722, %v726
  %v729 = sdiv i64 %v728, %v725
  %v730 = add i64 %v715, %v729
  %v731 = add i64 %v726, 1
  %v732 = mul i64 %v722, %v731
  %v733 = sdiv i64 %v732, %v725
  %v734 = add i64 %v715, %v733
  %v735 = mul i64 %v720, 256
  %v736 = getelementptr inbounds float, ptr %v606, i64 %v735
  %v737 = sub i64 %v734, %v730
  %v738 = mul i64 %v730, 8
  %v739 = getelementptr inbounds float, ptr %v12, i64 %v738
  %v740 = getelementptr inbounds float, ptr %v739, i64 0
  %v741 = icmp eq i64 %v720, 2
  %v742 = select i1 %v741, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v743 = icmp eq i64 %v720, 2
  %v744 = select i1 %v743, i64 0, i64 8
  %v745 = sub i64 %v737, 1
  %v746 = getelementptr inbounds ptr, ptr %v742, i64 %v745
  %v747 = load ptr, ptr %v746, align 4
  %v748 = getelementptr inbounds float, ptr %v698, i64 0
  %v749 = icmp sgt i64 %v737, 0
  br i1 %v749, label %b165, label %b166
b165:
  call void %v747(ptr %v740, i64 8, ptr %v736, i64 8, ptr %v748, i64 32, i64 %v744)
  br label %b166
b166:
  %v750 = icmp eq i64 %v720, 2
  %v751 = select i1 %v750, i64 64, i64 256
  %v752 = add i64 %v735, %v751
  br label %b167
b167:
  %v753 = phi i64 [ %v730, %b166 ], [ %v788, %b172 ]
  %v754 = icmp slt i64 %v753, %v734
  br i1 %v754, label %b168, label %b169
b168:
  %v755 = sub i64 %v753, %v730
  %v756 = mul i64 %v755, 32
  %v757 = getelementptr inbounds float, ptr %v698, i64 %v756
  %v758 = mul i64 %v753, 68
  %v759 = getelementptr inbounds float, ptr %v80, i64 %v758
  %v760 = icmp eq i64 %v720, 2
  %v761 = select i1 %v760, i64 1, i64 4
  br label %b170
b170:
  %v762 = phi i64 [ 0, %b168 ], [ %v787, %b176 ]
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b171, label %b172
b171:
  %v764 = mul i64 %v720, 4
  %v765 = add i64 %v764, %v762
  %v766 = mul i64 %v765, 8
  %v767 = icmp slt i64 %v766, 64
  br i1 %v767, label %b173, label %b174
b173:
  %v768 = add i64 0, %v762
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v757, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 0, %v766
  %v773 = getelementptr inbounds float, ptr %v759, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  br label %b174
b174:
  %v774 = icmp eq i64 %v766, 64
  br i1 %v774, label %b175, label %b176
b175:
  %v775 = icmp ult i64 4, 8
  %v776 = select i1 %v775, i64 4, i64 8
  %v777 = trunc i64 %v776 to i32
  %v778 = insertelement <8 x i32> poison, i32 %v777, i64 0
  %v779 = shufflevector <8 x i32> %v778, <8 x i32> poison, <8 x i32> zeroinitializer
  %v780 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v779
  %v781 = add i64 0, %v762
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v757, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 0, %v766
  %v786 = getelementptr inbounds float, ptr %v759, i64 %v785
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v784, ptr align 4 %v786, <8 x i1> %v780)
  br label %b176
b176:
  %v787 = add nsw i64 %v762, 1
  br label %b170
b172:
  %v788 = add nsw i64 %v753, 1
  br label %b167
b169:
  %v789 = add nsw i64 %v726, 1
  br label %b162
b164:
  %v790 = add nsw i64 %v720, 1
  br label %b159
b161:
  %v791 = add nsw i64 %v715, 96
  br label %b156
b158:
  %v792 = add i64 %v697, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v697
  %v799 = select i1 %v798, i64 %v797, i64 %v697
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v697
  %v804 = select i1 %v803, i64 %v802, i64 %v697
  %v805 = mul i64 %v691, %v7
  %v806 = add i64 %v799, %v805
  %v807 = add i64 %v804, %v805
  br label %b177
b177:
  %v808 = phi i64 [ %v806, %b158 ], [ %v822, %b182 ]
  %v809 = icmp slt i64 %v808, %v807
  br i1 %v809, label %b178, label %b179
b178:
  %v810 = mul i64 %v808, 68
  %v811 = getelementptr inbounds float, ptr %v80, i64 %v810
  %v812 = mul i64 %v808, 48
  %v813 = getelementptr inbounds float, ptr %v82, i64 %v812
  br label %b180
b180:
  %v814 = phi i64 [ 0, %b178 ], [ %v821, %b181 ]
  %v815 = icmp slt i64 %v814, 48
  br i1 %v815, label %b181, label %b182
b181:
  %v816 = add i64 0, %v814
  %v817 = getelementptr inbounds float, ptr %v811, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = add i64 0, %v814
  %v820 = getelementptr inbounds float, ptr %v813, i64 %v819
  store <8 x float> %v818, ptr %v820, align 4
  %v821 = add nsw i64 %v814, 8
  br label %b180
b182:
  %v822 = add nsw i64 %v808, 1
  br label %b177
b179:
  %v823 = add i64 %v697, 0
  %v824 = sdiv i64 %v823, 1
  %v825 = add i64 %v2, 1
  %v826 = mul i64 %v824, %v2
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v697
  %v830 = select i1 %v829, i64 %v828, i64 %v697
  %v831 = mul i64 %v824, %v825
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v697
  %v835 = select i1 %v834, i64 %v833, i64 %v697
  %v836 = mul i64 %v691, %v7
  %v837 = add i64 %v830, %v836
  %v838 = add i64 %v835, %v836
  br label %b183
b183:
  %v839 = phi i64 [ %v837, %b179 ], [ %v972, %b184 ]
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b184, label %b185
b184:
  %v841 = mul i64 %v839, 68
  %v842 = getelementptr inbounds float, ptr %v80, i64 %v841
  %v843 = mul i64 %v839, 2
  %v844 = getelementptr inbounds float, ptr %v84, i64 %v843
  %v845 = mul i64 %v839, 2
  %v846 = getelementptr inbounds float, ptr %v86, i64 %v845
  %v847 = icmp ult i64 2, 8
  %v848 = select i1 %v847, i64 2, i64 8
  %v849 = trunc i64 %v848 to i32
  %v850 = insertelement <8 x i32> poison, i32 %v849, i64 0
  %v851 = shufflevector <8 x i32> %v850, <8 x i32> poison, <8 x i32> zeroinitializer
  %v852 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v851
  %v853 = add i64 48, 0
  %v854 = getelementptr inbounds float, ptr %v842, i64 %v853
  %v855 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v854, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v856 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v855)
  %v857 = fneg <8 x float> %v856
  %v858 = fcmp olt <8 x float> %v857, splat (float 0xC05A400000000000)
  %v859 = select <8 x i1> %v858, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v857
  %v860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v859, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v861 = fsub <8 x float> %v860, splat (float 0x4168000000000000)
  %v862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v859)
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v862)
  %v864 = bitcast <8 x float> %v860 to <8 x i32>
  %v865 = fmul <8 x float> %v863, %v863
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v863, <8 x float> splat (float 0x3F81227F40000000))
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v863, <8 x float> splat (float 0x3FA5556740000000))
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> %v863, <8 x float> splat (float 0x3FC5554B00000000))
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> %v863, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v869, <8 x float> %v863)
  %v871 = sub <8 x i32> %v864, splat (i32 1262485250)
  %v872 = lshr <8 x i32> %v871, splat (i32 1)
  %v873 = sub <8 x i32> %v871, %v872
  %v874 = shl <8 x i32> %v872, splat (i32 23)
  %v875 = bitcast <8 x i32> %v874 to <8 x float>
  %v876 = shl <8 x i32> %v873, splat (i32 23)
  %v877 = bitcast <8 x i32> %v876 to <8 x float>
  %v878 = fadd <8 x float> %v870, splat (float 0x3FF0000000000000)
  %v879 = fmul <8 x float> %v878, %v875
  %v880 = fmul <8 x float> %v879, %v877
  %v881 = fcmp olt <8 x float> %v855, splat (float 0x0000000000000000)
  %v882 = select <8 x i1> %v881, <8 x float> %v880, <8 x float> splat (float 0x3FF0000000000000)
  %v883 = fadd <8 x float> %v880, splat (float 0x3FF0000000000000)
  %v884 = fdiv <8 x float> %v882, %v883
  %v885 = add i64 0, 0
  %v886 = getelementptr inbounds float, ptr %v78, i64 %v885
  %v887 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v886, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v888 = add i64 50, 0
  %v889 = getelementptr inbounds float, ptr %v842, i64 %v888
  %v890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v889, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v891 = add i64 0, 0
  %v892 = getelementptr inbounds float, ptr %v22, i64 %v891
  %v893 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v892, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v894 = fadd <8 x float> %v890, %v893
  %v895 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v894)
  %v896 = fneg <8 x float> %v895
  %v897 = fcmp olt <8 x float> %v896, splat (float 0xC05A400000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v896
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v900 = fsub <8 x float> %v899, splat (float 0x4168000000000000)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v898)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v901)
  %v903 = bitcast <8 x float> %v899 to <8 x i32>
  %v904 = fmul <8 x float> %v902, %v902
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v902, <8 x float> splat (float 0x3F81227F40000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v902, <8 x float> splat (float 0x3FA5556740000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v902, <8 x float> splat (float 0x3FC5554B00000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v902, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v908, <8 x float> %v902)
  %v910 = sub <8 x i32> %v903, splat (i32 1262485250)
  %v911 = lshr <8 x i32> %v910, splat (i32 1)
  %v912 = sub <8 x i32> %v910, %v911
  %v913 = shl <8 x i32> %v911, splat (i32 23)
  %v914 = bitcast <8 x i32> %v913 to <8 x float>
  %v915 = shl <8 x i32> %v912, splat (i32 23)
  %v916 = bitcast <8 x i32> %v915 to <8 x float>
  %v917 = fadd <8 x float> %v909, splat (float 0x3FF0000000000000)
  %v918 = fmul <8 x float> %v917, %v914
  %v919 = fmul <8 x float> %v918, %v916
  %v920 = fcmp ogt <8 x float> %v919, splat (float 0x3FDA8279A0000000)
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v922 = select <8 x i1> %v920, <8 x float> %v921, <8 x float> %v919
  %v923 = select <8 x i1> %v920, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v924 = select <8 x i1> %v920, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v925 = fmul <8 x float> %v922, %v922
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v925, <8 x float> splat (float 0xBFC0DA7220000000))
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> %v925, <8 x float> splat (float 0xBFC546EF00000000))
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v925, <8 x float> splat (float 0xBFD0002320000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v925, <8 x float> splat (float 0x3FC22D90A0000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v925, <8 x float> splat (float 0x3FC999FF60000000))
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v925, <8 x float> splat (float 0x3FD5555540000000))
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v928, <8 x float> %v931)
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v932, <8 x float> splat (float 0xBFE0000000000000))
  %v934 = fmul <8 x float> %v922, %v922
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v933, <8 x float> %v924)
  %v936 = fadd <8 x float> %v935, %v922
  %v937 = fadd <8 x float> %v936, %v923
  %v938 = fcmp ogt <8 x float> %v894, splat (float 0x0000000000000000)
  %v939 = select <8 x i1> %v938, <8 x float> %v894, <8 x float> splat (float 0x0000000000000000)
  %v940 = fadd <8 x float> %v939, %v937
  %v941 = fmul <8 x float> %v887, %v940
  %v942 = fneg <8 x float> %v941
  %v943 = fcmp olt <8 x float> %v942, splat (float 0xC05A400000000000)
  %v944 = select <8 x i1> %v943, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v942
  %v945 = fcmp ogt <8 x float> %v944, splat (float 0x4056400000000000)
  %v946 = select <8 x i1> %v945, <8 x float> splat (float 0x4056400000000000), <8 x float> %v944
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v948 = fsub <8 x float> %v947, splat (float 0x4168000000000000)
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v946)
  %v950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v949)
  %v951 = bitcast <8 x float> %v947 to <8 x i32>
  %v952 = fmul <8 x float> %v950, %v950
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v950, <8 x float> splat (float 0x3F81227F40000000))
  %v954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v953, <8 x float> %v950, <8 x float> splat (float 0x3FA5556740000000))
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v950, <8 x float> splat (float 0x3FC5554B00000000))
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> %v950, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> %v956, <8 x float> %v950)
  %v958 = sub <8 x i32> %v951, splat (i32 1262485250)
  %v959 = lshr <8 x i32> %v958, splat (i32 1)
  %v960 = sub <8 x i32> %v958, %v959
  %v961 = shl <8 x i32> %v959, splat (i32 23)
  %v962 = bitcast <8 x i32> %v961 to <8 x float>
  %v963 = shl <8 x i32> %v960, splat (i32 23)
  %v964 = bitcast <8 x i32> %v963 to <8 x float>
  %v965 = fadd <8 x float> %v957, splat (float 0x3FF0000000000000)
  %v966 = fmul <8 x float> %v965, %v962
  %v967 = fmul <8 x float> %v966, %v964
  %v968 = add i64 0, 0
  %v969 = getelementptr inbounds float, ptr %v844, i64 %v968
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v884, ptr align 4 %v969, <8 x i1> %v852)
  %v970 = add i64 0, 0
  %v971 = getelementptr inbounds float, ptr %v846, i64 %v970
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v967, ptr align 4 %v971, <8 x i1> %v852)
  %v972 = add nsw i64 %v839, 1
  br label %b183
b185:
  %v973 = icmp sgt i64 %v3, 1
  br i1 %v973, label %b186, label %b187
b186:
  %v974 = getelementptr inbounds i64, ptr %v1, i64 3
  %v975 = atomicrmw add ptr %v974, i64 1 acq_rel
  %v976 = load i64, ptr %v243, align 8
  %v977 = add i64 %v976, 1
  store i64 %v977, ptr %v243, align 8
  %v978 = mul i64 %v3, %v977
  br label %b188
b188:
  %v979 = load atomic i64, ptr %v974 acquire, align 8
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b189, label %b190
b189:
  %v981 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  br label %b191
b191:
  %v982 = phi i64 [ %v691, %b187 ], [ %v1665, %b250 ]
  %v983 = icmp slt i64 %v982, %v695
  br i1 %v983, label %b192, label %b193
b192:
  %v984 = add i64 %v7, 0
  %v985 = sdiv i64 %v984, 1
  %v986 = add i64 %v2, 1
  %v987 = mul i64 %v985, %v2
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v7
  %v991 = select i1 %v990, i64 %v989, i64 %v7
  %v992 = mul i64 %v985, %v986
  %v993 = sdiv i64 %v992, %v3
  %v994 = mul i64 %v993, 1
  %v995 = icmp slt i64 %v994, %v7
  %v996 = select i1 %v995, i64 %v994, i64 %v7
  br label %b194
b194:
  %v997 = phi i64 [ %v991, %b192 ], [ %v1229, %b199 ]
  %v998 = icmp slt i64 %v997, %v996
  br i1 %v998, label %b195, label %b196
b195:
  %v999 = add i64 %v982, 0
  %v1000 = and i64 %v999, %v176
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v997
  %v1003 = mul i64 %v1002, 48
  %v1004 = getelementptr inbounds float, ptr %v38, i64 %v1003
  %v1005 = add i64 %v982, 0
  %v1006 = and i64 %v1005, %v174
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v997
  %v1009 = mul i64 %v1008, 48
  %v1010 = getelementptr inbounds float, ptr %v36, i64 %v1009
  %v1011 = add i64 %v982, 0
  %v1012 = and i64 %v1011, %v172
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v997
  %v1015 = mul i64 %v1014, 48
  %v1016 = getelementptr inbounds float, ptr %v34, i64 %v1015
  %v1017 = add i64 %v982, 0
  %v1018 = and i64 %v1017, %v186
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v997
  %v1021 = mul i64 %v1020, 48
  %v1022 = getelementptr inbounds float, ptr %v82, i64 %v1021
  %v1023 = add i64 %v982, 0
  %v1024 = and i64 %v1023, %v192
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v997
  %v1027 = mul i64 %v1026, 16
  %v1028 = getelementptr inbounds float, ptr %v88, i64 %v1027
  %v1029 = add i64 %v982, 0
  %v1030 = and i64 %v1029, %v194
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v997
  %v1033 = mul i64 %v1032, 16
  %v1034 = getelementptr inbounds float, ptr %v90, i64 %v1033
  %v1035 = mul i64 %v997, 16
  %v1036 = getelementptr inbounds float, ptr %v92, i64 %v1035
  br label %b197
b197:
  %v1037 = phi i64 [ 0, %b195 ], [ %v1228, %b198 ]
  %v1038 = icmp slt i64 %v1037, 16
  br i1 %v1038, label %b198, label %b199
b198:
  %v1039 = add i64 0, %v1037
  %v1040 = getelementptr inbounds float, ptr %v24, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 0, %v1037
  %v1043 = getelementptr inbounds float, ptr %v1004, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fmul <8 x float> %v1041, %v1044
  %v1046 = add i64 48, %v1037
  %v1047 = getelementptr inbounds float, ptr %v24, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = add i64 0, %v1037
  %v1050 = getelementptr inbounds float, ptr %v1010, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = fmul <8 x float> %v1048, %v1051
  %v1053 = fadd <8 x float> %v1045, %v1052
  %v1054 = add i64 96, %v1037
  %v1055 = getelementptr inbounds float, ptr %v24, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 0, %v1037
  %v1058 = getelementptr inbounds float, ptr %v1016, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = fmul <8 x float> %v1056, %v1059
  %v1061 = fadd <8 x float> %v1053, %v1060
  %v1062 = add i64 144, %v1037
  %v1063 = getelementptr inbounds float, ptr %v24, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 0, %v1037
  %v1066 = getelementptr inbounds float, ptr %v1022, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fmul <8 x float> %v1064, %v1067
  %v1069 = fadd <8 x float> %v1061, %v1068
  %v1070 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1069)
  %v1071 = fneg <8 x float> %v1070
  %v1072 = fcmp olt <8 x float> %v1071, splat (float 0xC05A400000000000)
  %v1073 = select <8 x i1> %v1072, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1071
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1073, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1075 = fsub <8 x float> %v1074, splat (float 0x4168000000000000)
  %v1076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1073)
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1076)
  %v1078 = bitcast <8 x float> %v1074 to <8 x i32>
  %v1079 = fmul <8 x float> %v1077, %v1077
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1077, <8 x float> splat (float 0x3F81227F40000000))
  %v1081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1080, <8 x float> %v1077, <8 x float> splat (float 0x3FA5556740000000))
  %v1082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1081, <8 x float> %v1077, <8 x float> splat (float 0x3FC5554B00000000))
  %v1083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1082, <8 x float> %v1077, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> %v1083, <8 x float> %v1077)
  %v1085 = sub <8 x i32> %v1078, splat (i32 1262485250)
  %v1086 = lshr <8 x i32> %v1085, splat (i32 1)
  %v1087 = sub <8 x i32> %v1085, %v1086
  %v1088 = shl <8 x i32> %v1086, splat (i32 23)
  %v1089 = bitcast <8 x i32> %v1088 to <8 x float>
  %v1090 = shl <8 x i32> %v1087, splat (i32 23)
  %v1091 = bitcast <8 x i32> %v1090 to <8 x float>
  %v1092 = fadd <8 x float> %v1084, splat (float 0x3FF0000000000000)
  %v1093 = fmul <8 x float> %v1092, %v1089
  %v1094 = fmul <8 x float> %v1093, %v1091
  %v1095 = fcmp olt <8 x float> %v1069, splat (float 0x0000000000000000)
  %v1096 = select <8 x i1> %v1095, <8 x float> %v1094, <8 x float> splat (float 0x3FF0000000000000)
  %v1097 = fadd <8 x float> %v1094, splat (float 0x3FF0000000000000)
  %v1098 = fdiv <8 x float> %v1096, %v1097
  %v1099 = fmul <8 x float> %v1069, %v1098
  %v1100 = add i64 16, %v1037
  %v1101 = getelementptr inbounds float, ptr %v24, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 16, %v1037
  %v1104 = getelementptr inbounds float, ptr %v1004, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = fmul <8 x float> %v1102, %v1105
  %v1107 = add i64 64, %v1037
  %v1108 = getelementptr inbounds float, ptr %v24, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 16, %v1037
  %v1111 = getelementptr inbounds float, ptr %v1010, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fmul <8 x float> %v1109, %v1112
  %v1114 = fadd <8 x float> %v1106, %v1113
  %v1115 = add i64 112, %v1037
  %v1116 = getelementptr inbounds float, ptr %v24, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 16, %v1037
  %v1119 = getelementptr inbounds float, ptr %v1016, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = fmul <8 x float> %v1117, %v1120
  %v1122 = fadd <8 x float> %v1114, %v1121
  %v1123 = add i64 160, %v1037
  %v1124 = getelementptr inbounds float, ptr %v24, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 16, %v1037
  %v1127 = getelementptr inbounds float, ptr %v1022, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fmul <8 x float> %v1125, %v1128
  %v1130 = fadd <8 x float> %v1122, %v1129
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
  %v1160 = fmul <8 x float> %v1130, %v1159
  %v1161 = add i64 32, %v1037
  %v1162 = getelementptr inbounds float, ptr %v24, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 32, %v1037
  %v1165 = getelementptr inbounds float, ptr %v1004, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = fmul <8 x float> %v1163, %v1166
  %v1168 = add i64 80, %v1037
  %v1169 = getelementptr inbounds float, ptr %v24, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 32, %v1037
  %v1172 = getelementptr inbounds float, ptr %v1010, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = fmul <8 x float> %v1170, %v1173
  %v1175 = fadd <8 x float> %v1167, %v1174
  %v1176 = add i64 128, %v1037
  %v1177 = getelementptr inbounds float, ptr %v24, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 32, %v1037
  %v1180 = getelementptr inbounds float, ptr %v1016, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fmul <8 x float> %v1178, %v1181
  %v1183 = fadd <8 x float> %v1175, %v1182
  %v1184 = add i64 176, %v1037
  %v1185 = getelementptr inbounds float, ptr %v24, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = add i64 32, %v1037
  %v1188 = getelementptr inbounds float, ptr %v1022, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = fmul <8 x float> %v1186, %v1189
  %v1191 = fadd <8 x float> %v1183, %v1190
  %v1192 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1191)
  %v1193 = fneg <8 x float> %v1192
  %v1194 = fcmp olt <8 x float> %v1193, splat (float 0xC05A400000000000)
  %v1195 = select <8 x i1> %v1194, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1193
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1197 = fsub <8 x float> %v1196, splat (float 0x4168000000000000)
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1195)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1198)
  %v1200 = bitcast <8 x float> %v1196 to <8 x i32>
  %v1201 = fmul <8 x float> %v1199, %v1199
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1199, <8 x float> splat (float 0x3F81227F40000000))
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1199, <8 x float> splat (float 0x3FA5556740000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1199, <8 x float> splat (float 0x3FC5554B00000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1201, <8 x float> %v1205, <8 x float> %v1199)
  %v1207 = sub <8 x i32> %v1200, splat (i32 1262485250)
  %v1208 = lshr <8 x i32> %v1207, splat (i32 1)
  %v1209 = sub <8 x i32> %v1207, %v1208
  %v1210 = shl <8 x i32> %v1208, splat (i32 23)
  %v1211 = bitcast <8 x i32> %v1210 to <8 x float>
  %v1212 = shl <8 x i32> %v1209, splat (i32 23)
  %v1213 = bitcast <8 x i32> %v1212 to <8 x float>
  %v1214 = fadd <8 x float> %v1206, splat (float 0x3FF0000000000000)
  %v1215 = fmul <8 x float> %v1214, %v1211
  %v1216 = fmul <8 x float> %v1215, %v1213
  %v1217 = fcmp olt <8 x float> %v1191, splat (float 0x0000000000000000)
  %v1218 = select <8 x i1> %v1217, <8 x float> %v1216, <8 x float> splat (float 0x3FF0000000000000)
  %v1219 = fadd <8 x float> %v1216, splat (float 0x3FF0000000000000)
  %v1220 = fdiv <8 x float> %v1218, %v1219
  %v1221 = fmul <8 x float> %v1191, %v1220
  %v1222 = add i64 0, %v1037
  %v1223 = getelementptr inbounds float, ptr %v1028, i64 %v1222
  store <8 x float> %v1099, ptr %v1223, align 4
  %v1224 = add i64 0, %v1037
  %v1225 = getelementptr inbounds float, ptr %v1034, i64 %v1224
  store <8 x float> %v1160, ptr %v1225, align 4
  %v1226 = add i64 0, %v1037
  %v1227 = getelementptr inbounds float, ptr %v1036, i64 %v1226
  store <8 x float> %v1221, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1037, 8
  br label %b197
b199:
  %v1229 = add nsw i64 %v997, 1
  br label %b194
b196:
  %v1230 = add i64 %v7, 0
  %v1231 = sdiv i64 %v1230, 1
  %v1232 = add i64 %v2, 1
  %v1233 = mul i64 %v1231, %v2
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 1
  %v1236 = icmp slt i64 %v1235, %v7
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v7
  %v1238 = mul i64 %v1231, %v1232
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, %v7
  %v1242 = select i1 %v1241, i64 %v1240, i64 %v7
  br label %b200
b200:
  %v1243 = phi i64 [ %v1237, %b196 ], [ %v1280, %b205 ]
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1245 = phi i64 [ 0, %b201 ], [ %v1279, %b208 ]
  %v1246 = icmp slt i64 %v1245, 2
  br i1 %v1246, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1247 = phi i64 [ 0, %b204 ], [ %v1263, %b207 ]
  %v1248 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v1262, %b207 ]
  %v1249 = icmp slt i64 %v1247, 8
  br i1 %v1249, label %b207, label %b208
b207:
  %v1250 = add i64 %v982, 0
  %v1251 = and i64 %v1250, %v194
  %v1252 = mul i64 %v1251, %v7
  %v1253 = add i64 %v1252, %v1243
  %v1254 = mul i64 %v1253, 16
  %v1255 = getelementptr inbounds float, ptr %v90, i64 %v1254
  %v1256 = mul i64 %v1245, 8
  %v1257 = add i64 0, %v1256
  %v1258 = add i64 %v1257, %v1247
  %v1259 = getelementptr inbounds float, ptr %v1255, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fmul <8 x float> %v1260, %v1260
  %v1262 = fadd <8 x float> %v1248, %v1261
  %v1263 = add nsw i64 %v1247, 8
  br label %b206
b208:
  %v1264 = shufflevector <8 x float> %v1248, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1265 = shufflevector <8 x float> %v1248, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1266 = fadd <4 x float> %v1264, %v1265
  %v1267 = shufflevector <4 x float> %v1266, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1268 = shufflevector <4 x float> %v1266, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1269 = fadd <2 x float> %v1267, %v1268
  %v1270 = extractelement <2 x float> %v1269, i64 0
  %v1271 = extractelement <2 x float> %v1269, i64 1
  %v1272 = fadd float %v1270, %v1271
  %v1273 = fadd float %v1272, 0x0000000000000000
  %v1274 = mul i64 %v1243, 2
  %v1275 = getelementptr inbounds float, ptr %v94, i64 %v1274
  %v1276 = add i64 0, %v1245
  %v1277 = add i64 %v1276, 0
  %v1278 = getelementptr inbounds float, ptr %v1275, i64 %v1277
  store float %v1273, ptr %v1278, align 4
  %v1279 = add nsw i64 %v1245, 1
  br label %b203
b205:
  %v1280 = add nsw i64 %v1243, 1
  br label %b200
b202:
  %v1281 = add i64 %v7, 0
  %v1282 = sdiv i64 %v1281, 1
  %v1283 = add i64 %v2, 1
  %v1284 = mul i64 %v1282, %v2
  %v1285 = sdiv i64 %v1284, %v3
  %v1286 = mul i64 %v1285, 1
  %v1287 = icmp slt i64 %v1286, %v7
  %v1288 = select i1 %v1287, i64 %v1286, i64 %v7
  %v1289 = mul i64 %v1282, %v1283
  %v1290 = sdiv i64 %v1289, %v3
  %v1291 = mul i64 %v1290, 1
  %v1292 = icmp slt i64 %v1291, %v7
  %v1293 = select i1 %v1292, i64 %v1291, i64 %v7
  br label %b209
b209:
  %v1294 = phi i64 [ %v1288, %b202 ], [ %v1330, %b210 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b210, label %b211
b210:
  %v1296 = mul i64 %v1294, 2
  %v1297 = getelementptr inbounds float, ptr %v94, i64 %v1296
  %v1298 = add i64 %v982, 0
  %v1299 = and i64 %v1298, %v196
  %v1300 = mul i64 %v1299, %v7
  %v1301 = add i64 %v1300, %v1294
  %v1302 = mul i64 %v1301, 2
  %v1303 = getelementptr inbounds float, ptr %v96, i64 %v1302
  %v1304 = add i64 %v982, 0
  %v1305 = and i64 %v1304, %v198
  %v1306 = mul i64 %v1305, %v7
  %v1307 = add i64 %v1306, %v1294
  %v1308 = mul i64 %v1307, 2
  %v1309 = getelementptr inbounds float, ptr %v98, i64 %v1308
  %v1310 = icmp ult i64 2, 8
  %v1311 = select i1 %v1310, i64 2, i64 8
  %v1312 = trunc i64 %v1311 to i32
  %v1313 = insertelement <8 x i32> poison, i32 %v1312, i64 0
  %v1314 = shufflevector <8 x i32> %v1313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1314
  %v1316 = add i64 0, 0
  %v1317 = getelementptr inbounds float, ptr %v1297, i64 %v1316
  %v1318 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1317, <8 x i1> %v1315, <8 x float> zeroinitializer)
  %v1319 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1320 = shufflevector <8 x float> %v1319, <8 x float> poison, <8 x i32> zeroinitializer
  %v1321 = fadd <8 x float> %v1318, %v1320
  %v1322 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1321)
  %v1323 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1324 = shufflevector <8 x float> %v1323, <8 x float> poison, <8 x i32> zeroinitializer
  %v1325 = fdiv <8 x float> %v1324, %v1322
  %v1326 = add i64 0, 0
  %v1327 = getelementptr inbounds float, ptr %v1303, i64 %v1326
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1322, ptr align 4 %v1327, <8 x i1> %v1315)
  %v1328 = add i64 0, 0
  %v1329 = getelementptr inbounds float, ptr %v1309, i64 %v1328
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1325, ptr align 4 %v1329, <8 x i1> %v1315)
  %v1330 = add nsw i64 %v1294, 1
  br label %b209
b211:
  %v1331 = add i64 %v7, 0
  %v1332 = sdiv i64 %v1331, 1
  %v1333 = add i64 %v2, 1
  %v1334 = mul i64 %v1332, %v2
  %v1335 = sdiv i64 %v1334, %v3
  %v1336 = mul i64 %v1335, 1
  %v1337 = icmp slt i64 %v1336, %v7
  %v1338 = select i1 %v1337, i64 %v1336, i64 %v7
  %v1339 = mul i64 %v1332, %v1333
  %v1340 = sdiv i64 %v1339, %v3
  %v1341 = mul i64 %v1340, 1
  %v1342 = icmp slt i64 %v1341, %v7
  %v1343 = select i1 %v1342, i64 %v1341, i64 %v7
  br label %b212
b212:
  %v1344 = phi i64 [ %v1338, %b211 ], [ %v1411, %b217 ]
  %v1345 = icmp slt i64 %v1344, %v1343
  br i1 %v1345, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1346 = phi i64 [ 0, %b213 ], [ %v1410, %b220 ]
  %v1347 = icmp slt i64 %v1346, 2
  br i1 %v1347, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1348 = phi i64 [ 0, %b216 ], [ %v1401, %b219 ]
  %v1349 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1400, %b219 ]
  %v1350 = icmp slt i64 %v1348, 8
  br i1 %v1350, label %b219, label %b220
b219:
  %v1351 = add i64 %v982, 0
  %v1352 = and i64 %v1351, %v194
  %v1353 = mul i64 %v1352, %v7
  %v1354 = add i64 %v1353, %v1344
  %v1355 = mul i64 %v1354, 16
  %v1356 = getelementptr inbounds float, ptr %v90, i64 %v1355
  %v1357 = mul i64 %v1346, 8
  %v1358 = add i64 0, %v1357
  %v1359 = add i64 %v1358, %v1348
  %v1360 = getelementptr inbounds float, ptr %v1356, i64 %v1359
  %v1361 = load float, ptr %v1360, align 4
  %v1362 = add i64 %v982, 0
  %v1363 = and i64 %v1362, %v198
  %v1364 = mul i64 %v1363, %v7
  %v1365 = add i64 %v1364, %v1344
  %v1366 = mul i64 %v1365, 2
  %v1367 = getelementptr inbounds float, ptr %v98, i64 %v1366
  %v1368 = add i64 0, %v1346
  %v1369 = getelementptr inbounds float, ptr %v1367, i64 %v1368
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = fmul float %v1361, %v1370
  %v1372 = add i64 %v982, 0
  %v1373 = and i64 %v1372, %v190
  %v1374 = mul i64 %v1373, %v7
  %v1375 = add i64 %v1374, %v1344
  %v1376 = mul i64 %v1375, 2
  %v1377 = getelementptr inbounds float, ptr %v86, i64 %v1376
  %v1378 = add i64 0, %v1346
  %v1379 = getelementptr inbounds float, ptr %v1377, i64 %v1378
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = add i64 %v982, 0
  %v1382 = and i64 %v1381, %v170
  %v1383 = mul i64 %v1382, %v7
  %v1384 = add i64 %v1383, %v1344
  %v1385 = mul i64 %v1384, 128
  %v1386 = getelementptr inbounds float, ptr %v32, i64 %v1385
  %v1387 = mul i64 %v1346, 64
  %v1388 = add i64 0, %v1387
  %v1389 = add i64 %v1388, 0
  %v1390 = mul i64 %v1348, 8
  %v1391 = add i64 %v1389, %v1390
  %v1392 = getelementptr inbounds float, ptr %v1386, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = insertelement <8 x float> poison, float %v1380, i64 0
  %v1395 = shufflevector <8 x float> %v1394, <8 x float> poison, <8 x i32> zeroinitializer
  %v1396 = fmul <8 x float> %v1395, %v1393
  %v1397 = insertelement <8 x float> poison, float %v1371, i64 0
  %v1398 = shufflevector <8 x float> %v1397, <8 x float> poison, <8 x i32> zeroinitializer
  %v1399 = fmul <8 x float> %v1398, %v1396
  %v1400 = fadd <8 x float> %v1349, %v1399
  %v1401 = add nsw i64 %v1348, 1
  br label %b218
b220:
  %v1402 = mul i64 %v1344, 16
  %v1403 = getelementptr inbounds float, ptr %v100, i64 %v1402
  %v1404 = mul i64 %v1346, 8
  %v1405 = add i64 0, %v1404
  %v1406 = mul i64 0, 8
  %v1407 = add i64 %v1405, %v1406
  %v1408 = add i64 %v1407, 0
  %v1409 = getelementptr inbounds float, ptr %v1403, i64 %v1408
  store <8 x float> %v1349, ptr %v1409, align 4
  %v1410 = add nsw i64 %v1346, 1
  br label %b215
b217:
  %v1411 = add nsw i64 %v1344, 1
  br label %b212
b214:
  %v1412 = add i64 %v7, 0
  %v1413 = sdiv i64 %v1412, 1
  %v1414 = add i64 %v2, 1
  %v1415 = mul i64 %v1413, %v2
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, %v7
  %v1419 = select i1 %v1418, i64 %v1417, i64 %v7
  %v1420 = mul i64 %v1413, %v1414
  %v1421 = sdiv i64 %v1420, %v3
  %v1422 = mul i64 %v1421, 1
  %v1423 = icmp slt i64 %v1422, %v7
  %v1424 = select i1 %v1423, i64 %v1422, i64 %v7
  br label %b221
b221:
  %v1425 = phi i64 [ %v1419, %b214 ], [ %v1449, %b226 ]
  %v1426 = icmp slt i64 %v1425, %v1424
  br i1 %v1426, label %b222, label %b223
b222:
  %v1427 = mul i64 %v1425, 16
  %v1428 = getelementptr inbounds float, ptr %v92, i64 %v1427
  %v1429 = mul i64 %v1425, 16
  %v1430 = getelementptr inbounds float, ptr %v100, i64 %v1429
  %v1431 = add i64 %v982, 0
  %v1432 = and i64 %v1431, %v200
  %v1433 = mul i64 %v1432, %v7
  %v1434 = add i64 %v1433, %v1425
  %v1435 = mul i64 %v1434, 16
  %v1436 = getelementptr inbounds float, ptr %v102, i64 %v1435
  br label %b224
b224:
  %v1437 = phi i64 [ 0, %b222 ], [ %v1448, %b225 ]
  %v1438 = icmp slt i64 %v1437, 16
  br i1 %v1438, label %b225, label %b226
b225:
  %v1439 = add i64 0, %v1437
  %v1440 = getelementptr inbounds float, ptr %v1428, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = add i64 0, %v1437
  %v1443 = getelementptr inbounds float, ptr %v1430, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = fsub <8 x float> %v1441, %v1444
  %v1446 = add i64 0, %v1437
  %v1447 = getelementptr inbounds float, ptr %v1436, i64 %v1446
  store <8 x float> %v1445, ptr %v1447, align 4
  %v1448 = add nsw i64 %v1437, 8
  br label %b224
b226:
  %v1449 = add nsw i64 %v1425, 1
  br label %b221
b223:
  %v1450 = add i64 %v7, 0
  %v1451 = sdiv i64 %v1450, 1
  %v1452 = add i64 %v2, 1
  %v1453 = mul i64 %v1451, %v2
  %v1454 = sdiv i64 %v1453, %v3
  %v1455 = mul i64 %v1454, 1
  %v1456 = icmp slt i64 %v1455, %v7
  %v1457 = select i1 %v1456, i64 %v1455, i64 %v7
  %v1458 = mul i64 %v1451, %v1452
  %v1459 = sdiv i64 %v1458, %v3
  %v1460 = mul i64 %v1459, 1
  %v1461 = icmp slt i64 %v1460, %v7
  %v1462 = select i1 %v1461, i64 %v1460, i64 %v7
  br label %b227
b227:
  %v1463 = phi i64 [ %v1457, %b223 ], [ %v1556, %b232 ]
  %v1464 = icmp slt i64 %v1463, %v1462
  br i1 %v1464, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1465 = phi i64 [ 0, %b228 ], [ %v1555, %b235 ]
  %v1466 = icmp slt i64 %v1465, 2
  br i1 %v1466, label %b231, label %b232
b231:
  br label %b233
b233:
  %v1467 = phi i64 [ 0, %b231 ], [ %v1554, %b234 ]
  %v1468 = icmp slt i64 %v1467, 8
  br i1 %v1468, label %b234, label %b235
b234:
  %v1469 = add i64 %v982, 0
  %v1470 = and i64 %v1469, %v190
  %v1471 = mul i64 %v1470, %v7
  %v1472 = add i64 %v1471, %v1463
  %v1473 = mul i64 %v1472, 2
  %v1474 = getelementptr inbounds float, ptr %v86, i64 %v1473
  %v1475 = add i64 0, %v1465
  %v1476 = getelementptr inbounds float, ptr %v1474, i64 %v1475
  %v1477 = load float, ptr %v1476, align 4
  %v1478 = add i64 %v982, 0
  %v1479 = and i64 %v1478, %v170
  %v1480 = mul i64 %v1479, %v7
  %v1481 = add i64 %v1480, %v1463
  %v1482 = mul i64 %v1481, 128
  %v1483 = getelementptr inbounds float, ptr %v32, i64 %v1482
  %v1484 = add i64 %v982, 0
  %v1485 = and i64 %v1484, %v194
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1463
  %v1488 = mul i64 %v1487, 16
  %v1489 = getelementptr inbounds float, ptr %v90, i64 %v1488
  %v1490 = mul i64 %v1465, 8
  %v1491 = add i64 0, %v1490
  %v1492 = add i64 %v1491, %v1467
  %v1493 = getelementptr inbounds float, ptr %v1489, i64 %v1492
  %v1494 = load float, ptr %v1493, align 4
  %v1495 = add i64 %v982, 0
  %v1496 = and i64 %v1495, %v198
  %v1497 = mul i64 %v1496, %v7
  %v1498 = add i64 %v1497, %v1463
  %v1499 = mul i64 %v1498, 2
  %v1500 = getelementptr inbounds float, ptr %v98, i64 %v1499
  %v1501 = add i64 0, %v1465
  %v1502 = getelementptr inbounds float, ptr %v1500, i64 %v1501
  %v1503 = load float, ptr %v1502, align 4
  %v1504 = fmul float %v1494, %v1503
  %v1505 = add i64 %v982, 0
  %v1506 = and i64 %v1505, %v188
  %v1507 = mul i64 %v1506, %v7
  %v1508 = add i64 %v1507, %v1463
  %v1509 = mul i64 %v1508, 2
  %v1510 = getelementptr inbounds float, ptr %v84, i64 %v1509
  %v1511 = add i64 0, %v1465
  %v1512 = getelementptr inbounds float, ptr %v1510, i64 %v1511
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = add i64 %v982, 0
  %v1515 = and i64 %v1514, %v200
  %v1516 = mul i64 %v1515, %v7
  %v1517 = add i64 %v1516, %v1463
  %v1518 = mul i64 %v1517, 16
  %v1519 = getelementptr inbounds float, ptr %v102, i64 %v1518
  %v1520 = add i64 %v982, 1
  %v1521 = and i64 %v1520, %v170
  %v1522 = mul i64 %v1521, %v7
  %v1523 = add i64 %v1522, %v1463
  %v1524 = mul i64 %v1523, 128
  %v1525 = getelementptr inbounds float, ptr %v32, i64 %v1524
  %v1526 = mul i64 %v1465, 64
  %v1527 = add i64 0, %v1526
  %v1528 = mul i64 %v1467, 8
  %v1529 = add i64 %v1527, %v1528
  %v1530 = add i64 %v1529, 0
  %v1531 = getelementptr inbounds float, ptr %v1483, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = insertelement <8 x float> poison, float %v1477, i64 0
  %v1534 = shufflevector <8 x float> %v1533, <8 x float> poison, <8 x i32> zeroinitializer
  %v1535 = fmul <8 x float> %v1534, %v1532
  %v1536 = mul i64 %v1465, 8
  %v1537 = add i64 0, %v1536
  %v1538 = add i64 %v1537, 0
  %v1539 = getelementptr inbounds float, ptr %v1519, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1542 = shufflevector <8 x float> %v1541, <8 x float> poison, <8 x i32> zeroinitializer
  %v1543 = fmul <8 x float> %v1542, %v1540
  %v1544 = insertelement <8 x float> poison, float %v1504, i64 0
  %v1545 = shufflevector <8 x float> %v1544, <8 x float> poison, <8 x i32> zeroinitializer
  %v1546 = fmul <8 x float> %v1545, %v1543
  %v1547 = fadd <8 x float> %v1535, %v1546
  %v1548 = mul i64 %v1465, 64
  %v1549 = add i64 0, %v1548
  %v1550 = mul i64 %v1467, 8
  %v1551 = add i64 %v1549, %v1550
  %v1552 = add i64 %v1551, 0
  %v1553 = getelementptr inbounds float, ptr %v1525, i64 %v1552
  store <8 x float> %v1547, ptr %v1553, align 4
  %v1554 = add nsw i64 %v1467, 1
  br label %b233
b235:
  %v1555 = add nsw i64 %v1465, 1
  br label %b230
b232:
  %v1556 = add nsw i64 %v1463, 1
  br label %b227
b229:
  %v1557 = add i64 %v7, 0
  %v1558 = sdiv i64 %v1557, 1
  %v1559 = add i64 %v2, 1
  %v1560 = mul i64 %v1558, %v2
  %v1561 = sdiv i64 %v1560, %v3
  %v1562 = mul i64 %v1561, 1
  %v1563 = icmp slt i64 %v1562, %v7
  %v1564 = select i1 %v1563, i64 %v1562, i64 %v7
  %v1565 = mul i64 %v1558, %v1559
  %v1566 = sdiv i64 %v1565, %v3
  %v1567 = mul i64 %v1566, 1
  %v1568 = icmp slt i64 %v1567, %v7
  %v1569 = select i1 %v1568, i64 %v1567, i64 %v7
  br label %b236
b236:
  %v1570 = phi i64 [ %v1564, %b229 ], [ %v1592, %b241 ]
  %v1571 = icmp slt i64 %v1570, %v1569
  br i1 %v1571, label %b237, label %b238
b237:
  %v1572 = add i64 %v982, 0
  %v1573 = and i64 %v1572, %v186
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1570
  %v1576 = mul i64 %v1575, 48
  %v1577 = getelementptr inbounds float, ptr %v82, i64 %v1576
  %v1578 = add i64 %v982, 1
  %v1579 = and i64 %v1578, %v172
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1570
  %v1582 = mul i64 %v1581, 48
  %v1583 = getelementptr inbounds float, ptr %v34, i64 %v1582
  br label %b239
b239:
  %v1584 = phi i64 [ 0, %b237 ], [ %v1591, %b240 ]
  %v1585 = icmp slt i64 %v1584, 48
  br i1 %v1585, label %b240, label %b241
b240:
  %v1586 = add i64 0, %v1584
  %v1587 = getelementptr inbounds float, ptr %v1577, i64 %v1586
  %v1588 = load <8 x float>, ptr %v1587, align 4
  %v1589 = add i64 0, %v1584
  %v1590 = getelementptr inbounds float, ptr %v1583, i64 %v1589
  store <8 x float> %v1588, ptr %v1590, align 4
  %v1591 = add nsw i64 %v1584, 8
  br label %b239
b241:
  %v1592 = add nsw i64 %v1570, 1
  br label %b236
b238:
  %v1593 = add i64 %v7, 0
  %v1594 = sdiv i64 %v1593, 1
  %v1595 = add i64 %v2, 1
  %v1596 = mul i64 %v1594, %v2
  %v1597 = sdiv i64 %v1596, %v3
  %v1598 = mul i64 %v1597, 1
  %v1599 = icmp slt i64 %v1598, %v7
  %v1600 = select i1 %v1599, i64 %v1598, i64 %v7
  %v1601 = mul i64 %v1594, %v1595
  %v1602 = sdiv i64 %v1601, %v3
  %v1603 = mul i64 %v1602, 1
  %v1604 = icmp slt i64 %v1603, %v7
  %v1605 = select i1 %v1604, i64 %v1603, i64 %v7
  br label %b242
b242:
  %v1606 = phi i64 [ %v1600, %b238 ], [ %v1628, %b247 ]
  %v1607 = icmp slt i64 %v1606, %v1605
  br i1 %v1607, label %b243, label %b244
b243:
  %v1608 = add i64 %v982, 0
  %v1609 = and i64 %v1608, %v172
  %v1610 = mul i64 %v1609, %v7
  %v1611 = add i64 %v1610, %v1606
  %v1612 = mul i64 %v1611, 48
  %v1613 = getelementptr inbounds float, ptr %v34, i64 %v1612
  %v1614 = add i64 %v982, 1
  %v1615 = and i64 %v1614, %v174
  %v1616 = mul i64 %v1615, %v7
  %v1617 = add i64 %v1616, %v1606
  %v1618 = mul i64 %v1617, 48
  %v1619 = getelementptr inbounds float, ptr %v36, i64 %v1618
  br label %b245
b245:
  %v1620 = phi i64 [ 0, %b243 ], [ %v1627, %b246 ]
  %v1621 = icmp slt i64 %v1620, 48
  br i1 %v1621, label %b246, label %b247
b246:
  %v1622 = add i64 0, %v1620
  %v1623 = getelementptr inbounds float, ptr %v1613, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 0, %v1620
  %v1626 = getelementptr inbounds float, ptr %v1619, i64 %v1625
  store <8 x float> %v1624, ptr %v1626, align 4
  %v1627 = add nsw i64 %v1620, 8
  br label %b245
b247:
  %v1628 = add nsw i64 %v1606, 1
  br label %b242
b244:
  %v1629 = add i64 %v7, 0
  %v1630 = sdiv i64 %v1629, 1
  %v1631 = add i64 %v2, 1
  %v1632 = mul i64 %v1630, %v2
  %v1633 = sdiv i64 %v1632, %v3
  %v1634 = mul i64 %v1633, 1
  %v1635 = icmp slt i64 %v1634, %v7
  %v1636 = select i1 %v1635, i64 %v1634, i64 %v7
  %v1637 = mul i64 %v1630, %v1631
  %v1638 = sdiv i64 %v1637, %v3
  %v1639 = mul i64 %v1638, 1
  %v1640 = icmp slt i64 %v1639, %v7
  %v1641 = select i1 %v1640, i64 %v1639, i64 %v7
  br label %b248
b248:
  %v1642 = phi i64 [ %v1636, %b244 ], [ %v1664, %b253 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b249, label %b250
b249:
  %v1644 = add i64 %v982, 0
  %v1645 = and i64 %v1644, %v174
  %v1646 = mul i64 %v1645, %v7
  %v1647 = add i64 %v1646, %v1642
  %v1648 = mul i64 %v1647, 48
  %v1649 = getelementptr inbounds float, ptr %v36, i64 %v1648
  %v1650 = add i64 %v982, 1
  %v1651 = and i64 %v1650, %v176
  %v1652 = mul i64 %v1651, %v7
  %v1653 = add i64 %v1652, %v1642
  %v1654 = mul i64 %v1653, 48
  %v1655 = getelementptr inbounds float, ptr %v38, i64 %v1654
  br label %b251
b251:
  %v1656 = phi i64 [ 0, %b249 ], [ %v1663, %b252 ]
  %v1657 = icmp slt i64 %v1656, 48
  br i1 %v1657, label %b252, label %b253
b252:
  %v1658 = add i64 0, %v1656
  %v1659 = getelementptr inbounds float, ptr %v1649, i64 %v1658
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = add i64 0, %v1656
  %v1662 = getelementptr inbounds float, ptr %v1655, i64 %v1661
  store <8 x float> %v1660, ptr %v1662, align 4
  %v1663 = add nsw i64 %v1656, 8
  br label %b251
b253:
  %v1664 = add nsw i64 %v1642, 1
  br label %b248
b250:
  %v1665 = add nsw i64 %v982, 1
  br label %b191
b193:
  %v1666 = icmp sgt i64 %v3, 1
  br i1 %v1666, label %b254, label %b255
b254:
  %v1667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1668 = atomicrmw add ptr %v1667, i64 1 acq_rel
  %v1669 = load i64, ptr %v243, align 8
  %v1670 = add i64 %v1669, 1
  store i64 %v1670, ptr %v243, align 8
  %v1671 = mul i64 %v3, %v1670
  br label %b256
b256:
  %v1672 = load atomic i64, ptr %v1667 acquire, align 8
  %v1673 = icmp slt i64 %v1672, %v1671
  br i1 %v1673, label %b257, label %b258
b257:
  %v1674 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v1675 = add nsw i64 %v691, %v690
  br label %b153
b155:
  %v1676 = getelementptr inbounds float, ptr %v245, i64 576
  %v1677 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1678 = load i64, ptr %v1677, align 8
  %v1679 = icmp eq i64 %v1678, 0
  br i1 %v1679, label %b259, label %b260
b259:
  %v1680 = add i64 1, 0
  %v1681 = sdiv i64 %v1680, 1
  %v1682 = add i64 %v2, 1
  %v1683 = mul i64 %v1681, %v2
  %v1684 = sdiv i64 %v1683, %v3
  %v1685 = mul i64 %v1684, 1
  %v1686 = icmp slt i64 %v1685, 1
  %v1687 = select i1 %v1686, i64 %v1685, i64 1
  %v1688 = mul i64 %v1681, %v1682
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 1
  %v1691 = icmp slt i64 %v1690, 1
  %v1692 = select i1 %v1691, i64 %v1690, i64 1
  %v1693 = icmp slt i64 %v1692, 1
  %v1694 = select i1 %v1693, i64 %v1692, i64 1
  br label %b261
b261:
  %v1695 = phi i64 [ %v1687, %b259 ], [ %v1709, %b262 ]
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b262, label %b263
b262:
  %v1697 = mul i64 %v1695, 128
  %v1698 = mul i64 %v1695, 8
  %v1699 = add i64 %v1697, 0
  %v1700 = add i64 %v1698, 0
  %v1701 = getelementptr inbounds float, ptr %v1676, i64 %v1699
  %v1702 = sub i64 8, %v1700
  %v1703 = icmp slt i64 %v1702, 0
  %v1704 = select i1 %v1703, i64 0, i64 %v1702
  %v1705 = mul i64 %v1700, 16
  %v1706 = add i64 0, %v1705
  %v1707 = getelementptr inbounds float, ptr %v28, i64 %v1706
  call void @pack_turned(ptr %v1707, i64 16, i64 1, i64 16, i64 %v1704, ptr %v1701, i64 8)
  %v1708 = add i64 %v1697, 128
  %v1709 = add nsw i64 %v1695, 1
  br label %b261
b263:
  br label %b260
b260:
  %v1710 = icmp sgt i64 %v3, 1
  br i1 %v1710, label %b264, label %b265
b264:
  %v1711 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1712 = atomicrmw add ptr %v1711, i64 1 acq_rel
  %v1713 = load i64, ptr %v243, align 8
  %v1714 = add i64 %v1713, 1
  store i64 %v1714, ptr %v243, align 8
  %v1715 = mul i64 %v3, %v1714
  br label %b266
b266:
  %v1716 = load atomic i64, ptr %v1711 acquire, align 8
  %v1717 = icmp slt i64 %v1716, %v1715
  br i1 %v1717, label %b267, label %b268
b267:
  %v1718 = call i32 @sched_yield()
  br label %b266
b268:
  br label %b265
b265:
  %v1719 = add i64 %v8, 0
  %v1720 = sdiv i64 %v1719, 1
  %v1721 = add i64 %v2, 1
  %v1722 = mul i64 %v1720, %v2
  %v1723 = sdiv i64 %v1722, %v3
  %v1724 = mul i64 %v1723, 1
  %v1725 = icmp slt i64 %v1724, %v8
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v8
  %v1727 = mul i64 %v1720, %v1721
  %v1728 = sdiv i64 %v1727, %v3
  %v1729 = mul i64 %v1728, 1
  %v1730 = icmp slt i64 %v1729, %v8
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v8
  br label %b269
b269:
  %v1732 = phi i64 [ %v1726, %b265 ], [ %v1765, %b274 ]
  %v1733 = icmp slt i64 %v1732, %v1731
  br i1 %v1733, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1734 = phi i64 [ 0, %b270 ], [ %v1764, %b277 ]
  %v1735 = icmp slt i64 %v1734, 2
  br i1 %v1735, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1736 = phi i64 [ 0, %b273 ], [ %v1748, %b276 ]
  %v1737 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1747, %b276 ]
  %v1738 = icmp slt i64 %v1736, 8
  br i1 %v1738, label %b276, label %b277
b276:
  %v1739 = mul i64 %v1732, 16
  %v1740 = getelementptr inbounds float, ptr %v88, i64 %v1739
  %v1741 = mul i64 %v1734, 8
  %v1742 = add i64 0, %v1741
  %v1743 = add i64 %v1742, %v1736
  %v1744 = getelementptr inbounds float, ptr %v1740, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = fmul <8 x float> %v1745, %v1745
  %v1747 = fadd <8 x float> %v1737, %v1746
  %v1748 = add nsw i64 %v1736, 8
  br label %b275
b277:
  %v1749 = shufflevector <8 x float> %v1737, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1750 = shufflevector <8 x float> %v1737, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1751 = fadd <4 x float> %v1749, %v1750
  %v1752 = shufflevector <4 x float> %v1751, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1753 = shufflevector <4 x float> %v1751, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1754 = fadd <2 x float> %v1752, %v1753
  %v1755 = extractelement <2 x float> %v1754, i64 0
  %v1756 = extractelement <2 x float> %v1754, i64 1
  %v1757 = fadd float %v1755, %v1756
  %v1758 = fadd float %v1757, 0x0000000000000000
  %v1759 = mul i64 %v1732, 2
  %v1760 = getelementptr inbounds float, ptr %v104, i64 %v1759
  %v1761 = add i64 0, %v1734
  %v1762 = add i64 %v1761, 0
  %v1763 = getelementptr inbounds float, ptr %v1760, i64 %v1762
  store float %v1758, ptr %v1763, align 4
  %v1764 = add nsw i64 %v1734, 1
  br label %b272
b274:
  %v1765 = add nsw i64 %v1732, 1
  br label %b269
b271:
  %v1766 = add i64 %v8, 0
  %v1767 = sdiv i64 %v1766, 1
  %v1768 = add i64 %v2, 1
  %v1769 = mul i64 %v1767, %v2
  %v1770 = sdiv i64 %v1769, %v3
  %v1771 = mul i64 %v1770, 1
  %v1772 = icmp slt i64 %v1771, %v8
  %v1773 = select i1 %v1772, i64 %v1771, i64 %v8
  %v1774 = mul i64 %v1767, %v1768
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v8
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v8
  br label %b278
b278:
  %v1779 = phi i64 [ %v1773, %b271 ], [ %v1807, %b279 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b279, label %b280
b279:
  %v1781 = mul i64 %v1779, 2
  %v1782 = getelementptr inbounds float, ptr %v104, i64 %v1781
  %v1783 = mul i64 %v1779, 2
  %v1784 = getelementptr inbounds float, ptr %v106, i64 %v1783
  %v1785 = mul i64 %v1779, 2
  %v1786 = getelementptr inbounds float, ptr %v108, i64 %v1785
  %v1787 = icmp ult i64 2, 8
  %v1788 = select i1 %v1787, i64 2, i64 8
  %v1789 = trunc i64 %v1788 to i32
  %v1790 = insertelement <8 x i32> poison, i32 %v1789, i64 0
  %v1791 = shufflevector <8 x i32> %v1790, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1792 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1791
  %v1793 = add i64 0, 0
  %v1794 = getelementptr inbounds float, ptr %v1782, i64 %v1793
  %v1795 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1794, <8 x i1> %v1792, <8 x float> zeroinitializer)
  %v1796 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1797 = shufflevector <8 x float> %v1796, <8 x float> poison, <8 x i32> zeroinitializer
  %v1798 = fadd <8 x float> %v1795, %v1797
  %v1799 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1798)
  %v1800 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1801 = shufflevector <8 x float> %v1800, <8 x float> poison, <8 x i32> zeroinitializer
  %v1802 = fdiv <8 x float> %v1801, %v1799
  %v1803 = add i64 0, 0
  %v1804 = getelementptr inbounds float, ptr %v1784, i64 %v1803
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1799, ptr align 4 %v1804, <8 x i1> %v1792)
  %v1805 = add i64 0, 0
  %v1806 = getelementptr inbounds float, ptr %v1786, i64 %v1805
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1802, ptr align 4 %v1806, <8 x i1> %v1792)
  %v1807 = add nsw i64 %v1779, 1
  br label %b278
b280:
  %v1808 = add i64 %v8, 0
  %v1809 = sdiv i64 %v1808, 1
  %v1810 = add i64 %v2, 1
  %v1811 = mul i64 %v1809, %v2
  %v1812 = sdiv i64 %v1811, %v3
  %v1813 = mul i64 %v1812, 1
  %v1814 = icmp slt i64 %v1813, %v8
  %v1815 = select i1 %v1814, i64 %v1813, i64 %v8
  %v1816 = mul i64 %v1809, %v1810
  %v1817 = sdiv i64 %v1816, %v3
  %v1818 = mul i64 %v1817, 1
  %v1819 = icmp slt i64 %v1818, %v8
  %v1820 = select i1 %v1819, i64 %v1818, i64 %v8
  br label %b281
b281:
  %v1821 = phi i64 [ %v1815, %b280 ], [ %v1851, %b286 ]
  %v1822 = icmp slt i64 %v1821, %v1820
  br i1 %v1822, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1823 = phi i64 [ 0, %b282 ], [ %v1850, %b285 ]
  %v1824 = icmp slt i64 %v1823, 2
  br i1 %v1824, label %b285, label %b286
b285:
  %v1825 = mul i64 %v1821, 16
  %v1826 = getelementptr inbounds float, ptr %v88, i64 %v1825
  %v1827 = mul i64 %v1821, 2
  %v1828 = getelementptr inbounds float, ptr %v108, i64 %v1827
  %v1829 = add i64 0, %v1823
  %v1830 = getelementptr inbounds float, ptr %v1828, i64 %v1829
  %v1831 = load float, ptr %v1830, align 4
  %v1832 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1833 = mul i64 %v1821, 16
  %v1834 = getelementptr inbounds float, ptr %v110, i64 %v1833
  %v1835 = mul i64 %v1823, 8
  %v1836 = add i64 0, %v1835
  %v1837 = add i64 %v1836, 0
  %v1838 = getelementptr inbounds float, ptr %v1826, i64 %v1837
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = insertelement <8 x float> poison, float %v1831, i64 0
  %v1841 = shufflevector <8 x float> %v1840, <8 x float> poison, <8 x i32> zeroinitializer
  %v1842 = fmul <8 x float> %v1839, %v1841
  %v1843 = insertelement <8 x float> poison, float %v1832, i64 0
  %v1844 = shufflevector <8 x float> %v1843, <8 x float> poison, <8 x i32> zeroinitializer
  %v1845 = fdiv <8 x float> %v1842, %v1844
  %v1846 = mul i64 %v1823, 8
  %v1847 = add i64 0, %v1846
  %v1848 = add i64 %v1847, 0
  %v1849 = getelementptr inbounds float, ptr %v1834, i64 %v1848
  store <8 x float> %v1845, ptr %v1849, align 4
  %v1850 = add nsw i64 %v1823, 1
  br label %b284
b286:
  %v1851 = add nsw i64 %v1821, 1
  br label %b281
b283:
  %v1852 = add i64 %v8, 0
  %v1853 = sdiv i64 %v1852, 1
  %v1854 = add i64 %v2, 1
  %v1855 = mul i64 %v1853, %v2
  %v1856 = sdiv i64 %v1855, %v3
  %v1857 = mul i64 %v1856, 1
  %v1858 = icmp slt i64 %v1857, %v8
  %v1859 = select i1 %v1858, i64 %v1857, i64 %v8
  %v1860 = mul i64 %v1853, %v1854
  %v1861 = sdiv i64 %v1860, %v3
  %v1862 = mul i64 %v1861, 1
  %v1863 = icmp slt i64 %v1862, %v8
  %v1864 = select i1 %v1863, i64 %v1862, i64 %v8
  br label %b287
b287:
  %v1865 = phi i64 [ %v1859, %b283 ], [ %v1904, %b292 ]
  %v1866 = icmp slt i64 %v1865, %v1864
  br i1 %v1866, label %b288, label %b289
b288:
  br label %b290
b290:
  %v1867 = phi i64 [ 0, %b288 ], [ %v1903, %b295 ]
  %v1868 = icmp slt i64 %v1867, 2
  br i1 %v1868, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1869 = phi i64 [ 0, %b291 ], [ %v1894, %b294 ]
  %v1870 = phi <8 x float> [ splat (float 0x0000000000000000), %b291 ], [ %v1893, %b294 ]
  %v1871 = icmp slt i64 %v1869, 8
  br i1 %v1871, label %b294, label %b295
b294:
  %v1872 = mul i64 %v1865, 16
  %v1873 = getelementptr inbounds float, ptr %v110, i64 %v1872
  %v1874 = mul i64 %v1867, 8
  %v1875 = add i64 0, %v1874
  %v1876 = add i64 %v1875, %v1869
  %v1877 = getelementptr inbounds float, ptr %v1873, i64 %v1876
  %v1878 = load float, ptr %v1877, align 4
  %v1879 = mul i64 1, %v7
  %v1880 = add i64 %v1865, %v1879
  %v1881 = mul i64 %v1880, 128
  %v1882 = getelementptr inbounds float, ptr %v32, i64 %v1881
  %v1883 = mul i64 %v1867, 64
  %v1884 = add i64 0, %v1883
  %v1885 = add i64 %v1884, 0
  %v1886 = mul i64 %v1869, 8
  %v1887 = add i64 %v1885, %v1886
  %v1888 = getelementptr inbounds float, ptr %v1882, i64 %v1887
  %v1889 = load <8 x float>, ptr %v1888, align 4
  %v1890 = insertelement <8 x float> poison, float %v1878, i64 0
  %v1891 = shufflevector <8 x float> %v1890, <8 x float> poison, <8 x i32> zeroinitializer
  %v1892 = fmul <8 x float> %v1891, %v1889
  %v1893 = fadd <8 x float> %v1870, %v1892
  %v1894 = add nsw i64 %v1869, 1
  br label %b293
b295:
  %v1895 = mul i64 %v1865, 16
  %v1896 = getelementptr inbounds float, ptr %v112, i64 %v1895
  %v1897 = mul i64 %v1867, 8
  %v1898 = add i64 0, %v1897
  %v1899 = mul i64 0, 8
  %v1900 = add i64 %v1898, %v1899
  %v1901 = add i64 %v1900, 0
  %v1902 = getelementptr inbounds float, ptr %v1896, i64 %v1901
  store <8 x float> %v1870, ptr %v1902, align 4
  %v1903 = add nsw i64 %v1867, 1
  br label %b290
b292:
  %v1904 = add nsw i64 %v1865, 1
  br label %b287
b289:
  %v1905 = add i64 %v8, 0
  %v1906 = sdiv i64 %v1905, 1
  %v1907 = add i64 %v2, 1
  %v1908 = mul i64 %v1906, %v2
  %v1909 = sdiv i64 %v1908, %v3
  %v1910 = mul i64 %v1909, 1
  %v1911 = icmp slt i64 %v1910, %v8
  %v1912 = select i1 %v1911, i64 %v1910, i64 %v8
  %v1913 = mul i64 %v1906, %v1907
  %v1914 = sdiv i64 %v1913, %v3
  %v1915 = mul i64 %v1914, 1
  %v1916 = icmp slt i64 %v1915, %v8
  %v1917 = select i1 %v1916, i64 %v1915, i64 %v8
  br label %b296
b296:
  %v1918 = phi i64 [ %v1912, %b289 ], [ %v1932, %b301 ]
  %v1919 = icmp slt i64 %v1918, %v1917
  br i1 %v1919, label %b297, label %b298
b297:
  %v1920 = mul i64 %v1918, 16
  %v1921 = getelementptr inbounds float, ptr %v112, i64 %v1920
  %v1922 = mul i64 %v1918, 16
  %v1923 = getelementptr inbounds float, ptr %v114, i64 %v1922
  br label %b299
b299:
  %v1924 = phi i64 [ 0, %b297 ], [ %v1931, %b300 ]
  %v1925 = icmp slt i64 %v1924, 16
  br i1 %v1925, label %b300, label %b301
b300:
  %v1926 = add i64 0, %v1924
  %v1927 = getelementptr inbounds float, ptr %v1921, i64 %v1926
  %v1928 = load <8 x float>, ptr %v1927, align 4
  %v1929 = add i64 0, %v1924
  %v1930 = getelementptr inbounds float, ptr %v1923, i64 %v1929
  store <8 x float> %v1928, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1924, 8
  br label %b299
b301:
  %v1932 = add nsw i64 %v1918, 1
  br label %b296
b298:
  %v1933 = add i64 %v8, 0
  %v1934 = sdiv i64 %v1933, 1
  %v1935 = add i64 %v2, 1
  %v1936 = mul i64 %v1934, %v2
  %v1937 = sdiv i64 %v1936, %v3
  %v1938 = mul i64 %v1937, 1
  %v1939 = icmp slt i64 %v1938, %v8
  %v1940 = select i1 %v1939, i64 %v1938, i64 %v8
  %v1941 = mul i64 %v1934, %v1935
  %v1942 = sdiv i64 %v1941, %v3
  %v1943 = mul i64 %v1942, 1
  %v1944 = icmp slt i64 %v1943, %v8
  %v1945 = select i1 %v1944, i64 %v1943, i64 %v8
  br label %b302
b302:
  %v1946 = phi i64 [ %v1940, %b298 ], [ %v1978, %b307 ]
  %v1947 = icmp slt i64 %v1946, %v1945
  br i1 %v1947, label %b303, label %b304
b303:
  br label %b305
b305:
  %v1948 = phi i64 [ 0, %b303 ], [ %v1977, %b310 ]
  %v1949 = icmp slt i64 %v1948, 2
  br i1 %v1949, label %b306, label %b307
b306:
  br label %b308
b308:
  %v1950 = phi i64 [ 0, %b306 ], [ %v1962, %b309 ]
  %v1951 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v1961, %b309 ]
  %v1952 = icmp slt i64 %v1950, 8
  br i1 %v1952, label %b309, label %b310
b309:
  %v1953 = mul i64 %v1946, 16
  %v1954 = getelementptr inbounds float, ptr %v114, i64 %v1953
  %v1955 = mul i64 %v1948, 8
  %v1956 = add i64 0, %v1955
  %v1957 = add i64 %v1956, %v1950
  %v1958 = getelementptr inbounds float, ptr %v1954, i64 %v1957
  %v1959 = load <8 x float>, ptr %v1958, align 4
  %v1960 = fmul <8 x float> %v1959, %v1959
  %v1961 = fadd <8 x float> %v1951, %v1960
  %v1962 = add nsw i64 %v1950, 8
  br label %b308
b310:
  %v1963 = shufflevector <8 x float> %v1951, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1964 = shufflevector <8 x float> %v1951, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1965 = fadd <4 x float> %v1963, %v1964
  %v1966 = shufflevector <4 x float> %v1965, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1967 = shufflevector <4 x float> %v1965, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1968 = fadd <2 x float> %v1966, %v1967
  %v1969 = extractelement <2 x float> %v1968, i64 0
  %v1970 = extractelement <2 x float> %v1968, i64 1
  %v1971 = fadd float %v1969, %v1970
  %v1972 = fadd float %v1971, 0x0000000000000000
  %v1973 = mul i64 %v1946, 2
  %v1974 = getelementptr inbounds float, ptr %v104, i64 %v1973
  %v1975 = add i64 0, %v1948
  %v1976 = getelementptr inbounds float, ptr %v1974, i64 %v1975
  store float %v1972, ptr %v1976, align 4
  %v1977 = add nsw i64 %v1948, 1
  br label %b305
b307:
  %v1978 = add nsw i64 %v1946, 1
  br label %b302
b304:
  %v1979 = add i64 %v8, 0
  %v1980 = sdiv i64 %v1979, 1
  %v1981 = add i64 %v2, 1
  %v1982 = mul i64 %v1980, %v2
  %v1983 = sdiv i64 %v1982, %v3
  %v1984 = mul i64 %v1983, 1
  %v1985 = icmp slt i64 %v1984, %v8
  %v1986 = select i1 %v1985, i64 %v1984, i64 %v8
  %v1987 = mul i64 %v1980, %v1981
  %v1988 = sdiv i64 %v1987, %v3
  %v1989 = mul i64 %v1988, 1
  %v1990 = icmp slt i64 %v1989, %v8
  %v1991 = select i1 %v1990, i64 %v1989, i64 %v8
  br label %b311
b311:
  %v1992 = phi i64 [ %v1986, %b304 ], [ %v2023, %b312 ]
  %v1993 = icmp slt i64 %v1992, %v1991
  br i1 %v1993, label %b312, label %b313
b312:
  %v1994 = mul i64 %v1992, 2
  %v1995 = getelementptr inbounds float, ptr %v104, i64 %v1994
  %v1996 = mul i64 %v1992, 2
  %v1997 = getelementptr inbounds float, ptr %v116, i64 %v1996
  %v1998 = mul i64 %v1992, 2
  %v1999 = getelementptr inbounds float, ptr %v118, i64 %v1998
  %v2000 = icmp ult i64 2, 8
  %v2001 = select i1 %v2000, i64 2, i64 8
  %v2002 = trunc i64 %v2001 to i32
  %v2003 = insertelement <8 x i32> poison, i32 %v2002, i64 0
  %v2004 = shufflevector <8 x i32> %v2003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2005 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2004
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v1995, i64 %v2006
  %v2008 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2007, <8 x i1> %v2005, <8 x float> zeroinitializer)
  %v2009 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2010 = shufflevector <8 x float> %v2009, <8 x float> poison, <8 x i32> zeroinitializer
  %v2011 = fdiv <8 x float> %v2008, %v2010
  %v2012 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2013 = shufflevector <8 x float> %v2012, <8 x float> poison, <8 x i32> zeroinitializer
  %v2014 = fadd <8 x float> %v2011, %v2013
  %v2015 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2014)
  %v2016 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2017 = shufflevector <8 x float> %v2016, <8 x float> poison, <8 x i32> zeroinitializer
  %v2018 = fdiv <8 x float> %v2017, %v2015
  %v2019 = add i64 0, 0
  %v2020 = getelementptr inbounds float, ptr %v1997, i64 %v2019
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2015, ptr align 4 %v2020, <8 x i1> %v2005)
  %v2021 = add i64 0, 0
  %v2022 = getelementptr inbounds float, ptr %v1999, i64 %v2021
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2018, ptr align 4 %v2022, <8 x i1> %v2005)
  %v2023 = add nsw i64 %v1992, 1
  br label %b311
b313:
  %v2024 = add i64 %v8, 0
  %v2025 = sdiv i64 %v2024, 1
  %v2026 = add i64 %v2, 1
  %v2027 = mul i64 %v2025, %v2
  %v2028 = sdiv i64 %v2027, %v3
  %v2029 = mul i64 %v2028, 1
  %v2030 = icmp slt i64 %v2029, %v8
  %v2031 = select i1 %v2030, i64 %v2029, i64 %v8
  %v2032 = mul i64 %v2025, %v2026
  %v2033 = sdiv i64 %v2032, %v3
  %v2034 = mul i64 %v2033, 1
  %v2035 = icmp slt i64 %v2034, %v8
  %v2036 = select i1 %v2035, i64 %v2034, i64 %v8
  br label %b314
b314:
  %v2037 = phi i64 [ %v2031, %b313 ], [ %v2067, %b319 ]
  %v2038 = icmp slt i64 %v2037, %v2036
  br i1 %v2038, label %b315, label %b316
b315:
  br label %b317
b317:
  %v2039 = phi i64 [ 0, %b315 ], [ %v2066, %b318 ]
  %v2040 = icmp slt i64 %v2039, 2
  br i1 %v2040, label %b318, label %b319
b318:
  %v2041 = mul i64 %v2037, 16
  %v2042 = getelementptr inbounds float, ptr %v114, i64 %v2041
  %v2043 = mul i64 %v2037, 2
  %v2044 = getelementptr inbounds float, ptr %v118, i64 %v2043
  %v2045 = add i64 0, %v2039
  %v2046 = getelementptr inbounds float, ptr %v2044, i64 %v2045
  %v2047 = load float, ptr %v2046, align 4
  %v2048 = mul i64 %v2037, 16
  %v2049 = getelementptr inbounds float, ptr %v112, i64 %v2048
  %v2050 = mul i64 %v2039, 8
  %v2051 = add i64 0, %v2050
  %v2052 = add i64 %v2051, 0
  %v2053 = getelementptr inbounds float, ptr %v2042, i64 %v2052
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = insertelement <8 x float> poison, float %v2047, i64 0
  %v2056 = shufflevector <8 x float> %v2055, <8 x float> poison, <8 x i32> zeroinitializer
  %v2057 = fmul <8 x float> %v2054, %v2056
  %v2058 = add i64 0, 0
  %v2059 = getelementptr inbounds float, ptr %v26, i64 %v2058
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = fmul <8 x float> %v2057, %v2060
  %v2062 = mul i64 %v2039, 8
  %v2063 = add i64 0, %v2062
  %v2064 = add i64 %v2063, 0
  %v2065 = getelementptr inbounds float, ptr %v2049, i64 %v2064
  store <8 x float> %v2061, ptr %v2065, align 4
  %v2066 = add nsw i64 %v2039, 1
  br label %b317
b319:
  %v2067 = add nsw i64 %v2037, 1
  br label %b314
b316:
  %v2068 = add i64 %v8, 0
  %v2069 = sdiv i64 %v2068, 1
  %v2070 = add i64 %v2, 1
  %v2071 = mul i64 %v2069, %v2
  %v2072 = sdiv i64 %v2071, %v3
  %v2073 = mul i64 %v2072, 1
  %v2074 = icmp slt i64 %v2073, %v8
  %v2075 = select i1 %v2074, i64 %v2073, i64 %v8
  %v2076 = mul i64 %v2069, %v2070
  %v2077 = sdiv i64 %v2076, %v3
  %v2078 = mul i64 %v2077, 1
  %v2079 = icmp slt i64 %v2078, %v8
  %v2080 = select i1 %v2079, i64 %v2078, i64 %v8
  br label %b320
b320:
  %v2081 = phi i64 [ %v2075, %b316 ], [ %v2131, %b325 ]
  %v2082 = icmp slt i64 %v2081, %v2080
  br i1 %v2082, label %b321, label %b322
b321:
  %v2083 = mul i64 %v2081, 16
  %v2084 = getelementptr inbounds float, ptr %v112, i64 %v2083
  %v2085 = mul i64 %v2081, 68
  %v2086 = getelementptr inbounds float, ptr %v80, i64 %v2085
  %v2087 = mul i64 %v2081, 16
  %v2088 = getelementptr inbounds float, ptr %v120, i64 %v2087
  br label %b323
b323:
  %v2089 = phi i64 [ 0, %b321 ], [ %v2130, %b324 ]
  %v2090 = icmp slt i64 %v2089, 16
  br i1 %v2090, label %b324, label %b325
b324:
  %v2091 = add i64 0, %v2089
  %v2092 = getelementptr inbounds float, ptr %v2084, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = add i64 52, %v2089
  %v2095 = getelementptr inbounds float, ptr %v2086, i64 %v2094
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2096)
  %v2098 = fneg <8 x float> %v2097
  %v2099 = fcmp olt <8 x float> %v2098, splat (float 0xC05A400000000000)
  %v2100 = select <8 x i1> %v2099, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2098
  %v2101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2100, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2102 = fsub <8 x float> %v2101, splat (float 0x4168000000000000)
  %v2103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2102, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2100)
  %v2104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2102, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2103)
  %v2105 = bitcast <8 x float> %v2101 to <8 x i32>
  %v2106 = fmul <8 x float> %v2104, %v2104
  %v2107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2104, <8 x float> splat (float 0x3F81227F40000000))
  %v2108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> %v2104, <8 x float> splat (float 0x3FA5556740000000))
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> %v2104, <8 x float> splat (float 0x3FC5554B00000000))
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2109, <8 x float> %v2104, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2106, <8 x float> %v2110, <8 x float> %v2104)
  %v2112 = sub <8 x i32> %v2105, splat (i32 1262485250)
  %v2113 = lshr <8 x i32> %v2112, splat (i32 1)
  %v2114 = sub <8 x i32> %v2112, %v2113
  %v2115 = shl <8 x i32> %v2113, splat (i32 23)
  %v2116 = bitcast <8 x i32> %v2115 to <8 x float>
  %v2117 = shl <8 x i32> %v2114, splat (i32 23)
  %v2118 = bitcast <8 x i32> %v2117 to <8 x float>
  %v2119 = fadd <8 x float> %v2111, splat (float 0x3FF0000000000000)
  %v2120 = fmul <8 x float> %v2119, %v2116
  %v2121 = fmul <8 x float> %v2120, %v2118
  %v2122 = fcmp olt <8 x float> %v2096, splat (float 0x0000000000000000)
  %v2123 = select <8 x i1> %v2122, <8 x float> %v2121, <8 x float> splat (float 0x3FF0000000000000)
  %v2124 = fadd <8 x float> %v2121, splat (float 0x3FF0000000000000)
  %v2125 = fdiv <8 x float> %v2123, %v2124
  %v2126 = fmul <8 x float> %v2096, %v2125
  %v2127 = fmul <8 x float> %v2093, %v2126
  %v2128 = add i64 0, %v2089
  %v2129 = getelementptr inbounds float, ptr %v2088, i64 %v2128
  store <8 x float> %v2127, ptr %v2129, align 4
  %v2130 = add nsw i64 %v2089, 8
  br label %b323
b325:
  %v2131 = add nsw i64 %v2081, 1
  br label %b320
b322:
  %v2133 = add i64 %v8, 0
  %v2134 = sdiv i64 %v2133, 1
  %v2135 = add i64 %v2, 1
  %v2136 = mul i64 %v2134, %v2
  %v2137 = sdiv i64 %v2136, %v3
  %v2138 = mul i64 %v2137, 1
  %v2139 = icmp slt i64 %v2138, %v8
  %v2140 = select i1 %v2139, i64 %v2138, i64 %v8
  %v2141 = mul i64 %v2134, %v2135
  %v2142 = sdiv i64 %v2141, %v3
  %v2143 = mul i64 %v2142, 1
  %v2144 = icmp slt i64 %v2143, %v8
  %v2145 = select i1 %v2144, i64 %v2143, i64 %v8
  br label %b326
b326:
  %v2146 = phi i64 [ %v2140, %b322 ], [ %v2200, %b331 ]
  %v2147 = icmp slt i64 %v2146, %v2145
  br i1 %v2147, label %b327, label %b328
b327:
  %v2148 = add i64 %v2146, 96
  %v2149 = icmp slt i64 %v2148, %v2145
  %v2150 = select i1 %v2149, i64 %v2148, i64 %v2145
  br label %b329
b329:
  %v2151 = phi i64 [ 0, %b327 ], [ %v2199, %b334 ]
  %v2152 = icmp slt i64 %v2151, 1
  br i1 %v2152, label %b330, label %b331
b330:
  %v2153 = sub i64 %v2150, %v2146
  %v2154 = sub i64 8, 1
  %v2155 = add i64 %v2153, %v2154
  %v2156 = sdiv i64 %v2155, 8
  br label %b332
b332:
  %v2157 = phi i64 [ 0, %b330 ], [ %v2198, %b339 ]
  %v2158 = icmp slt i64 %v2157, %v2156
  br i1 %v2158, label %b333, label %b334
b333:
  %v2159 = mul i64 %v2153, %v2157
  %v2160 = sdiv i64 %v2159, %v2156
  %v2161 = add i64 %v2146, %v2160
  %v2162 = add i64 %v2157, 1
  %v2163 = mul i64 %v2153, %v2162
  %v2164 = sdiv i64 %v2163, %v2156
  %v2165 = add i64 %v2146, %v2164
  %v2166 = mul i64 %v2151, 128
  %v2167 = getelementptr inbounds float, ptr %v1676, i64 %v2166
  %v2168 = sub i64 %v2165, %v2161
  %v2169 = mul i64 %v2161, 16
  %v2170 = getelementptr inbounds float, ptr %v120, i64 %v2169
  %v2171 = getelementptr inbounds float, ptr %v2170, i64 0
  %v2172 = sub i64 %v2168, 1
  %v2173 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2172
  %v2174 = load ptr, ptr %v2173, align 4
  %v2175 = getelementptr inbounds float, ptr %v2132, i64 0
  %v2176 = icmp sgt i64 %v2168, 0
  br i1 %v2176, label %b335, label %b336
b335:
  call void %v2174(ptr %v2171, i64 16, ptr %v2167, i64 16, ptr %v2175, i64 8, i64 0)
  br label %b336
b336:
  %v2177 = add i64 %v2166, 128
  br label %b337
b337:
  %v2178 = phi i64 [ %v2161, %b336 ], [ %v2197, %b342 ]
  %v2179 = icmp slt i64 %v2178, %v2165
  br i1 %v2179, label %b338, label %b339
b338:
  %v2180 = sub i64 %v2178, %v2161
  %v2181 = mul i64 %v2180, 8
  %v2182 = getelementptr inbounds float, ptr %v2132, i64 %v2181
  %v2183 = mul i64 %v2178, 8
  %v2184 = getelementptr inbounds float, ptr %v48, i64 %v2183
  br label %b340
b340:
  %v2185 = phi i64 [ 0, %b338 ], [ %v2196, %b341 ]
  %v2186 = icmp slt i64 %v2185, 1
  br i1 %v2186, label %b341, label %b342
b341:
  %v2187 = mul i64 %v2151, 1
  %v2188 = add i64 %v2187, %v2185
  %v2189 = mul i64 %v2188, 8
  %v2190 = add i64 0, %v2185
  %v2191 = mul i64 %v2190, 8
  %v2192 = getelementptr inbounds float, ptr %v2182, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = add i64 0, %v2189
  %v2195 = getelementptr inbounds float, ptr %v2184, i64 %v2194
  store <8 x float> %v2193, ptr %v2195, align 4
  %v2196 = add nsw i64 %v2185, 1
  br label %b340
b342:
  %v2197 = add nsw i64 %v2178, 1
  br label %b337
b339:
  %v2198 = add nsw i64 %v2157, 1
  br label %b332
b334:
  %v2199 = add nsw i64 %v2151, 1
  br label %b329
b331:
  %v2200 = add nsw i64 %v2146, 96
  br label %b326
b328:
  %v2201 = icmp sgt i64 %v3, 1
  br i1 %v2201, label %b343, label %b344
b343:
  %v2202 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2203 = atomicrmw add ptr %v2202, i64 1 acq_rel
  %v2204 = load i64, ptr %v243, align 8
  %v2205 = add i64 %v2204, 1
  store i64 %v2205, ptr %v243, align 8
  %v2206 = mul i64 %v3, %v2205
  br label %b345
b345:
  %v2207 = load atomic i64, ptr %v2202 acquire, align 8
  %v2208 = icmp slt i64 %v2207, %v2206
  br i1 %v2208, label %b346, label %b347
b346:
  %v2209 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
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
  %v243 = alloca i64, i64 1, align 8
  %v332 = alloca float, i64 96, align 4
  %v455 = alloca float, i64 64, align 4
  %v2200 = alloca float, i64 192, align 4
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
  %v165 = getelementptr inbounds i64, ptr %v1, i64 7
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 17
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 18
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 19
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 20
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 25
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 26
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 37
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 41
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 42
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 43
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 44
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 45
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 46
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 49
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 50
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 52
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 53
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 54
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 55
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 56
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 57
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 58
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 59
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 60
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 62
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 63
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 64
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 65
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 66
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 67
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 68
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 69
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 70
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 72
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 77
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 78
  %v242 = load i64, ptr %v241, align 8
  store i64 0, ptr %v243, align 8
  %v244 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v245 = load ptr, ptr %v244, align 4
  %v246 = mul i64 %v2, 30720
  %v247 = add i64 %v246, 672
  %v248 = getelementptr inbounds float, ptr %v245, i64 %v247
  %v249 = getelementptr inbounds float, ptr %v245, i64 0
  %v250 = getelementptr inbounds float, ptr %v245, i64 128
  %v251 = getelementptr inbounds i64, ptr %v1, i64 4
  %v252 = load i64, ptr %v251, align 8
  %v253 = icmp eq i64 %v252, 0
  br i1 %v253, label %b0, label %b1
b0:
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
  br label %b2
b2:
  %v269 = phi i64 [ %v261, %b0 ], [ %v292, %b3 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b3, label %b4
b3:
  %v271 = mul i64 %v269, 128
  %v272 = mul i64 %v269, 16
  %v273 = add i64 %v271, 0
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v249, i64 %v273
  %v276 = sub i64 16, %v274
  %v277 = icmp slt i64 %v276, 0
  %v278 = select i1 %v277, i64 0, i64 %v276
  %v279 = mul i64 %v274, 1
  %v280 = add i64 0, %v279
  %v281 = getelementptr inbounds float, ptr %v28, i64 %v280
  call void @pack_rows(ptr %v281, i64 1, i64 16, i64 8, i64 %v278, ptr %v275, i64 16)
  %v282 = add i64 %v271, 8
  %v283 = add i64 %v272, 8
  %v284 = getelementptr inbounds float, ptr %v249, i64 %v282
  %v285 = sub i64 16, %v283
  %v286 = icmp slt i64 %v285, 0
  %v287 = select i1 %v286, i64 0, i64 %v285
  %v288 = mul i64 %v283, 1
  %v289 = add i64 0, %v288
  %v290 = getelementptr inbounds float, ptr %v28, i64 %v289
  call void @pack_rows(ptr %v290, i64 1, i64 16, i64 8, i64 %v287, ptr %v284, i64 16)
  %v291 = add i64 %v271, 128
  %v292 = add nsw i64 %v269, 1
  br label %b2
b4:
  %v293 = add i64 1, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, 1
  %v305 = select i1 %v304, i64 %v303, i64 1
  %v306 = icmp slt i64 %v305, 1
  %v307 = select i1 %v306, i64 %v305, i64 1
  br label %b5
b5:
  %v308 = phi i64 [ %v300, %b4 ], [ %v322, %b6 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b6, label %b7
b6:
  %v310 = mul i64 %v308, 128
  %v311 = mul i64 %v308, 8
  %v312 = add i64 %v310, 0
  %v313 = add i64 %v311, 0
  %v314 = getelementptr inbounds float, ptr %v250, i64 %v312
  %v315 = sub i64 8, %v313
  %v316 = icmp slt i64 %v315, 0
  %v317 = select i1 %v316, i64 0, i64 %v315
  %v318 = mul i64 %v313, 1
  %v319 = add i64 0, %v318
  %v320 = getelementptr inbounds float, ptr %v20, i64 %v319
  call void @pack_rows(ptr %v320, i64 1, i64 8, i64 16, i64 %v317, ptr %v314, i64 8)
  %v321 = add i64 %v310, 128
  %v322 = add nsw i64 %v308, 1
  br label %b5
b7:
  br label %b1
b1:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b8, label %b9
b8:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v243, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v243, align 8
  %v328 = mul i64 %v3, %v327
  br label %b10
b10:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b11, label %b12
b11:
  %v331 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v333 = add i64 %v8, 0
  %v334 = sdiv i64 %v333, 1
  %v335 = add i64 %v2, 1
  %v336 = mul i64 %v334, %v2
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v8
  %v340 = select i1 %v339, i64 %v338, i64 %v8
  %v341 = mul i64 %v334, %v335
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v8
  %v345 = select i1 %v344, i64 %v343, i64 %v8
  br label %b13
b13:
  %v346 = phi i64 [ %v340, %b9 ], [ %v454, %b18 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b14, label %b15
b14:
  %v348 = add i64 %v346, 96
  %v349 = icmp slt i64 %v348, %v345
  %v350 = select i1 %v349, i64 %v348, i64 %v345
  br label %b16
b16:
  %v351 = phi i64 [ 0, %b14 ], [ %v453, %b21 ]
  %v352 = icmp slt i64 %v351, 1
  br i1 %v352, label %b17, label %b18
b17:
  %v353 = sub i64 %v350, %v346
  %v354 = sub i64 6, 1
  %v355 = add i64 %v353, %v354
  %v356 = sdiv i64 %v355, 6
  br label %b19
b19:
  %v357 = phi i64 [ 0, %b17 ], [ %v452, %b26 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b20, label %b21
b20:
  %v359 = mul i64 %v353, %v357
  %v360 = sdiv i64 %v359, %v356
  %v361 = add i64 %v346, %v360
  %v362 = add i64 %v357, 1
  %v363 = mul i64 %v353, %v362
  %v364 = sdiv i64 %v363, %v356
  %v365 = add i64 %v346, %v364
  %v366 = mul i64 %v351, 128
  %v367 = getelementptr inbounds float, ptr %v249, i64 %v366
  %v368 = sub i64 %v365, %v361
  %v369 = mul i64 %v361, 8
  %v370 = getelementptr inbounds float, ptr %v30, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 0
  %v372 = sub i64 %v368, 1
  %v373 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v372
  %v374 = load ptr, ptr %v373, align 4
  %v375 = getelementptr inbounds float, ptr %v332, i64 0
  %v376 = icmp sgt i64 %v368, 0
  br i1 %v376, label %b22, label %b23
b22:
  call void %v374(ptr %v371, i64 8, ptr %v367, i64 8, ptr %v375, i64 16, i64 8)
  br label %b23
b23:
  %v377 = add i64 %v366, 128
  br label %b24
b24:
  %v378 = phi i64 [ %v361, %b23 ], [ %v451, %b29 ]
  %v379 = icmp slt i64 %v378, %v365
  br i1 %v379, label %b25, label %b26
b25:
  %v380 = sub i64 %v378, %v361
  %v381 = mul i64 %v380, 16
  %v382 = getelementptr inbounds float, ptr %v332, i64 %v381
  %v383 = mul i64 %v378, 68
  %v384 = getelementptr inbounds float, ptr %v80, i64 %v383
  %v385 = mul i64 %v378, 16
  %v386 = getelementptr inbounds float, ptr %v112, i64 %v385
  %v387 = mul i64 %v378, 16
  %v388 = getelementptr inbounds float, ptr %v122, i64 %v387
  %v389 = mul i64 %v378, 16
  %v390 = getelementptr inbounds float, ptr %v124, i64 %v389
  br label %b27
b27:
  %v391 = phi i64 [ 0, %b25 ], [ %v450, %b28 ]
  %v392 = icmp slt i64 %v391, 2
  br i1 %v392, label %b28, label %b29
b28:
  %v393 = mul i64 %v351, 2
  %v394 = add i64 %v393, %v391
  %v395 = mul i64 %v394, 8
  %v396 = add i64 0, %v391
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v382, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 52, %v395
  %v401 = getelementptr inbounds float, ptr %v384, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v402)
  %v404 = fneg <8 x float> %v403
  %v405 = fcmp olt <8 x float> %v404, splat (float 0xC05A400000000000)
  %v406 = select <8 x i1> %v405, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v404
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v408 = fsub <8 x float> %v407, splat (float 0x4168000000000000)
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v406)
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v409)
  %v411 = bitcast <8 x float> %v407 to <8 x i32>
  %v412 = fmul <8 x float> %v410, %v410
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v410, <8 x float> splat (float 0x3F81227F40000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v410, <8 x float> splat (float 0x3FA5556740000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v410, <8 x float> splat (float 0x3FC5554B00000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> %v410, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v416, <8 x float> %v410)
  %v418 = sub <8 x i32> %v411, splat (i32 1262485250)
  %v419 = lshr <8 x i32> %v418, splat (i32 1)
  %v420 = sub <8 x i32> %v418, %v419
  %v421 = shl <8 x i32> %v419, splat (i32 23)
  %v422 = bitcast <8 x i32> %v421 to <8 x float>
  %v423 = shl <8 x i32> %v420, splat (i32 23)
  %v424 = bitcast <8 x i32> %v423 to <8 x float>
  %v425 = fadd <8 x float> %v417, splat (float 0x3FF0000000000000)
  %v426 = fmul <8 x float> %v425, %v422
  %v427 = fmul <8 x float> %v426, %v424
  %v428 = fcmp olt <8 x float> %v402, splat (float 0x0000000000000000)
  %v429 = select <8 x i1> %v428, <8 x float> %v427, <8 x float> splat (float 0x3FF0000000000000)
  %v430 = fadd <8 x float> %v427, splat (float 0x3FF0000000000000)
  %v431 = fdiv <8 x float> %v429, %v430
  %v432 = fmul <8 x float> %v402, %v431
  %v433 = fmul <8 x float> %v399, %v432
  %v434 = add i64 0, %v395
  %v435 = getelementptr inbounds float, ptr %v386, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = fmul <8 x float> %v399, %v436
  %v438 = fmul <8 x float> %v437, %v431
  %v439 = fmul <8 x float> %v437, %v402
  %v440 = fmul <8 x float> %v439, %v431
  %v441 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fsub <8 x float> %v442, %v431
  %v444 = fmul <8 x float> %v440, %v443
  %v445 = fadd <8 x float> %v438, %v444
  %v446 = add i64 0, %v395
  %v447 = getelementptr inbounds float, ptr %v388, i64 %v446
  store <8 x float> %v433, ptr %v447, align 4
  %v448 = add i64 0, %v395
  %v449 = getelementptr inbounds float, ptr %v390, i64 %v448
  store <8 x float> %v445, ptr %v449, align 4
  %v450 = add nsw i64 %v391, 1
  br label %b27
b29:
  %v451 = add nsw i64 %v378, 1
  br label %b24
b26:
  %v452 = add nsw i64 %v357, 1
  br label %b19
b21:
  %v453 = add nsw i64 %v351, 1
  br label %b16
b18:
  %v454 = add nsw i64 %v346, 96
  br label %b13
b15:
  %v456 = add i64 %v8, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  br label %b30
b30:
  %v469 = phi i64 [ %v463, %b15 ], [ %v523, %b35 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b31, label %b32
b31:
  %v471 = add i64 %v469, 96
  %v472 = icmp slt i64 %v471, %v468
  %v473 = select i1 %v472, i64 %v471, i64 %v468
  br label %b33
b33:
  %v474 = phi i64 [ 0, %b31 ], [ %v522, %b38 ]
  %v475 = icmp slt i64 %v474, 1
  br i1 %v475, label %b34, label %b35
b34:
  %v476 = sub i64 %v473, %v469
  %v477 = sub i64 8, 1
  %v478 = add i64 %v476, %v477
  %v479 = sdiv i64 %v478, 8
  br label %b36
b36:
  %v480 = phi i64 [ 0, %b34 ], [ %v521, %b43 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b37, label %b38
b37:
  %v482 = mul i64 %v476, %v480
  %v483 = sdiv i64 %v482, %v479
  %v484 = add i64 %v469, %v483
  %v485 = add i64 %v480, 1
  %v486 = mul i64 %v476, %v485
  %v487 = sdiv i64 %v486, %v479
  %v488 = add i64 %v469, %v487
  %v489 = mul i64 %v474, 128
  %v490 = getelementptr inbounds float, ptr %v250, i64 %v489
  %v491 = sub i64 %v488, %v484
  %v492 = mul i64 %v484, 16
  %v493 = getelementptr inbounds float, ptr %v124, i64 %v492
  %v494 = getelementptr inbounds float, ptr %v493, i64 0
  %v495 = sub i64 %v491, 1
  %v496 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v495
  %v497 = load ptr, ptr %v496, align 4
  %v498 = getelementptr inbounds float, ptr %v455, i64 0
  %v499 = icmp sgt i64 %v491, 0
  br i1 %v499, label %b39, label %b40
b39:
  call void %v497(ptr %v494, i64 16, ptr %v490, i64 16, ptr %v498, i64 8, i64 0)
  br label %b40
b40:
  %v500 = add i64 %v489, 128
  br label %b41
b41:
  %v501 = phi i64 [ %v484, %b40 ], [ %v520, %b46 ]
  %v502 = icmp slt i64 %v501, %v488
  br i1 %v502, label %b42, label %b43
b42:
  %v503 = sub i64 %v501, %v484
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v455, i64 %v504
  %v506 = mul i64 %v501, 8
  %v507 = getelementptr inbounds float, ptr %v126, i64 %v506
  br label %b44
b44:
  %v508 = phi i64 [ 0, %b42 ], [ %v519, %b45 ]
  %v509 = icmp slt i64 %v508, 1
  br i1 %v509, label %b45, label %b46
b45:
  %v510 = mul i64 %v474, 1
  %v511 = add i64 %v510, %v508
  %v512 = mul i64 %v511, 8
  %v513 = add i64 0, %v508
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v505, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 0, %v512
  %v518 = getelementptr inbounds float, ptr %v507, i64 %v517
  store <8 x float> %v516, ptr %v518, align 4
  %v519 = add nsw i64 %v508, 1
  br label %b44
b46:
  %v520 = add nsw i64 %v501, 1
  br label %b41
b43:
  %v521 = add nsw i64 %v480, 1
  br label %b36
b38:
  %v522 = add nsw i64 %v474, 1
  br label %b33
b35:
  %v523 = add nsw i64 %v469, 96
  br label %b30
b32:
  %v524 = add i64 %v8, 0
  %v525 = sdiv i64 %v524, 1
  %v526 = add i64 %v2, 1
  %v527 = mul i64 %v525, %v2
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v8
  %v531 = select i1 %v530, i64 %v529, i64 %v8
  %v532 = mul i64 %v525, %v526
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v8
  %v536 = select i1 %v535, i64 %v534, i64 %v8
  br label %b47
b47:
  %v537 = phi i64 [ %v531, %b32 ], [ %v580, %b52 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b48, label %b49
b48:
  br label %b50
b50:
  %v539 = phi i64 [ 0, %b48 ], [ %v579, %b55 ]
  %v540 = icmp slt i64 %v539, 2
  br i1 %v540, label %b51, label %b52
b51:
  br label %b53
b53:
  %v541 = phi i64 [ 0, %b51 ], [ %v564, %b54 ]
  %v542 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v563, %b54 ]
  %v543 = icmp slt i64 %v541, 8
  br i1 %v543, label %b54, label %b55
b54:
  %v544 = mul i64 %v537, 16
  %v545 = getelementptr inbounds float, ptr %v122, i64 %v544
  %v546 = mul i64 %v537, 16
  %v547 = getelementptr inbounds float, ptr %v114, i64 %v546
  %v548 = mul i64 %v539, 8
  %v549 = add i64 0, %v548
  %v550 = add i64 %v549, %v541
  %v551 = getelementptr inbounds float, ptr %v545, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, %v541
  %v554 = getelementptr inbounds float, ptr %v26, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fmul <8 x float> %v552, %v555
  %v557 = mul i64 %v539, 8
  %v558 = add i64 0, %v557
  %v559 = add i64 %v558, %v541
  %v560 = getelementptr inbounds float, ptr %v547, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fmul <8 x float> %v556, %v561
  %v563 = fadd <8 x float> %v542, %v562
  %v564 = add nsw i64 %v541, 8
  br label %b53
b55:
  %v565 = shufflevector <8 x float> %v542, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v566 = shufflevector <8 x float> %v542, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v567 = fadd <4 x float> %v565, %v566
  %v568 = shufflevector <4 x float> %v567, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v569 = shufflevector <4 x float> %v567, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v570 = fadd <2 x float> %v568, %v569
  %v571 = extractelement <2 x float> %v570, i64 0
  %v572 = extractelement <2 x float> %v570, i64 1
  %v573 = fadd float %v571, %v572
  %v574 = fadd float %v573, 0x0000000000000000
  %v575 = mul i64 %v537, 2
  %v576 = getelementptr inbounds float, ptr %v128, i64 %v575
  %v577 = add i64 0, %v539
  %v578 = getelementptr inbounds float, ptr %v576, i64 %v577
  store float %v574, ptr %v578, align 4
  %v579 = add nsw i64 %v539, 1
  br label %b50
b52:
  %v580 = add nsw i64 %v537, 1
  br label %b47
b49:
  %v581 = add i64 %v8, 0
  %v582 = sdiv i64 %v581, 1
  %v583 = add i64 %v2, 1
  %v584 = mul i64 %v582, %v2
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v8
  %v588 = select i1 %v587, i64 %v586, i64 %v8
  %v589 = mul i64 %v582, %v583
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v8
  %v593 = select i1 %v592, i64 %v591, i64 %v8
  br label %b56
b56:
  %v594 = phi i64 [ %v588, %b49 ], [ %v631, %b57 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b57, label %b58
b57:
  %v596 = mul i64 %v594, 2
  %v597 = getelementptr inbounds float, ptr %v128, i64 %v596
  %v598 = mul i64 %v594, 2
  %v599 = getelementptr inbounds float, ptr %v118, i64 %v598
  %v600 = mul i64 %v594, 2
  %v601 = getelementptr inbounds float, ptr %v116, i64 %v600
  %v602 = mul i64 %v594, 2
  %v603 = getelementptr inbounds float, ptr %v130, i64 %v602
  %v604 = icmp ult i64 2, 8
  %v605 = select i1 %v604, i64 2, i64 8
  %v606 = trunc i64 %v605 to i32
  %v607 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v608 = shufflevector <8 x i32> %v607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v609 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v608
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v597, i64 %v610
  %v612 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v611, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v599, i64 %v613
  %v615 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v614, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v616 = fmul <8 x float> %v612, %v615
  %v617 = add i64 0, 0
  %v618 = getelementptr inbounds float, ptr %v601, i64 %v617
  %v619 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v618, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v620 = fdiv <8 x float> %v616, %v619
  %v621 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = fmul <8 x float> %v620, %v622
  %v624 = fdiv <8 x float> %v623, %v619
  %v625 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v626 = shufflevector <8 x float> %v625, <8 x float> poison, <8 x i32> zeroinitializer
  %v627 = fdiv <8 x float> %v624, %v626
  %v628 = fneg <8 x float> %v627
  %v629 = add i64 0, 0
  %v630 = getelementptr inbounds float, ptr %v603, i64 %v629
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v628, ptr align 4 %v630, <8 x i1> %v609)
  %v631 = add nsw i64 %v594, 1
  br label %b56
b58:
  %v632 = add i64 %v8, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v8
  %v639 = select i1 %v638, i64 %v637, i64 %v8
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v8
  %v644 = select i1 %v643, i64 %v642, i64 %v8
  br label %b59
b59:
  %v645 = phi i64 [ %v639, %b58 ], [ %v724, %b64 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b60, label %b61
b60:
  br label %b62
b62:
  %v647 = phi i64 [ 0, %b60 ], [ %v723, %b67 ]
  %v648 = icmp slt i64 %v647, 2
  br i1 %v648, label %b63, label %b64
b63:
  br label %b65
b65:
  %v649 = phi i64 [ 0, %b63 ], [ %v722, %b70 ]
  %v650 = icmp slt i64 %v649, 8
  br i1 %v650, label %b66, label %b67
b66:
  br label %b68
b68:
  %v651 = phi i64 [ 0, %b66 ], [ %v703, %b69 ]
  %v652 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v702, %b69 ]
  %v653 = icmp slt i64 %v651, 8
  br i1 %v653, label %b69, label %b70
b69:
  %v654 = mul i64 %v645, 16
  %v655 = getelementptr inbounds float, ptr %v122, i64 %v654
  %v656 = mul i64 %v645, 2
  %v657 = getelementptr inbounds float, ptr %v118, i64 %v656
  %v658 = add i64 0, %v647
  %v659 = getelementptr inbounds float, ptr %v657, i64 %v658
  %v660 = load float, ptr %v659, align 4
  %v661 = mul i64 %v645, 2
  %v662 = getelementptr inbounds float, ptr %v130, i64 %v661
  %v663 = add i64 0, %v647
  %v664 = getelementptr inbounds float, ptr %v662, i64 %v663
  %v665 = load float, ptr %v664, align 4
  %v666 = mul i64 %v645, 16
  %v667 = getelementptr inbounds float, ptr %v114, i64 %v666
  %v668 = mul i64 1, %v7
  %v669 = add i64 %v645, %v668
  %v670 = mul i64 %v669, 128
  %v671 = getelementptr inbounds float, ptr %v32, i64 %v670
  %v672 = mul i64 %v647, 8
  %v673 = add i64 0, %v672
  %v674 = add i64 %v673, %v651
  %v675 = getelementptr inbounds float, ptr %v655, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 0, %v651
  %v678 = getelementptr inbounds float, ptr %v26, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = fmul <8 x float> %v676, %v679
  %v681 = insertelement <8 x float> poison, float %v660, i64 0
  %v682 = shufflevector <8 x float> %v681, <8 x float> poison, <8 x i32> zeroinitializer
  %v683 = fmul <8 x float> %v680, %v682
  %v684 = mul i64 %v647, 8
  %v685 = add i64 0, %v684
  %v686 = add i64 %v685, %v651
  %v687 = getelementptr inbounds float, ptr %v667, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = insertelement <8 x float> poison, float %v665, i64 0
  %v690 = shufflevector <8 x float> %v689, <8 x float> poison, <8 x i32> zeroinitializer
  %v691 = fmul <8 x float> %v690, %v688
  %v692 = fadd <8 x float> %v683, %v691
  %v693 = fadd <8 x float> %v692, %v691
  %v694 = mul i64 %v647, 64
  %v695 = add i64 0, %v694
  %v696 = mul i64 %v649, 8
  %v697 = add i64 %v695, %v696
  %v698 = add i64 %v697, %v651
  %v699 = getelementptr inbounds float, ptr %v671, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = fmul <8 x float> %v693, %v700
  %v702 = fadd <8 x float> %v652, %v701
  %v703 = add nsw i64 %v651, 8
  br label %b68
b70:
  %v704 = shufflevector <8 x float> %v652, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v705 = shufflevector <8 x float> %v652, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v706 = fadd <4 x float> %v704, %v705
  %v707 = shufflevector <4 x float> %v706, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v708 = shufflevector <4 x float> %v706, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v709 = fadd <2 x float> %v707, %v708
  %v710 = extractelement <2 x float> %v709, i64 0
  %v711 = extractelement <2 x float> %v709, i64 1
  %v712 = fadd float %v710, %v711
  %v713 = fadd float %v712, 0x0000000000000000
  %v714 = mul i64 %v645, 16
  %v715 = getelementptr inbounds float, ptr %v132, i64 %v714
  %v716 = mul i64 %v647, 8
  %v717 = add i64 0, %v716
  %v718 = mul i64 0, 8
  %v719 = add i64 %v717, %v718
  %v720 = add i64 %v719, %v649
  %v721 = getelementptr inbounds float, ptr %v715, i64 %v720
  store float %v713, ptr %v721, align 4
  %v722 = add nsw i64 %v649, 1
  br label %b65
b67:
  %v723 = add nsw i64 %v647, 1
  br label %b62
b64:
  %v724 = add nsw i64 %v645, 1
  br label %b59
b61:
  %v725 = add i64 %v8, 0
  %v726 = sdiv i64 %v725, 1
  %v727 = add i64 %v2, 1
  %v728 = mul i64 %v726, %v2
  %v729 = sdiv i64 %v728, %v3
  %v730 = mul i64 %v729, 1
  %v731 = icmp slt i64 %v730, %v8
  %v732 = select i1 %v731, i64 %v730, i64 %v8
  %v733 = mul i64 %v726, %v727
  %v734 = sdiv i64 %v733, %v3
  %v735 = mul i64 %v734, 1
  %v736 = icmp slt i64 %v735, %v8
  %v737 = select i1 %v736, i64 %v735, i64 %v8
  br label %b71
b71:
  %v738 = phi i64 [ %v732, %b61 ], [ %v782, %b76 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b72, label %b73
b72:
  br label %b74
b74:
  %v740 = phi i64 [ 0, %b72 ], [ %v781, %b79 ]
  %v741 = icmp slt i64 %v740, 2
  br i1 %v741, label %b75, label %b76
b75:
  br label %b77
b77:
  %v742 = phi i64 [ 0, %b75 ], [ %v765, %b78 ]
  %v743 = phi <8 x float> [ splat (float 0x0000000000000000), %b75 ], [ %v764, %b78 ]
  %v744 = icmp slt i64 %v742, 8
  br i1 %v744, label %b78, label %b79
b78:
  %v745 = mul i64 %v738, 16
  %v746 = getelementptr inbounds float, ptr %v132, i64 %v745
  %v747 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v748 = mul i64 %v738, 16
  %v749 = getelementptr inbounds float, ptr %v88, i64 %v748
  %v750 = mul i64 %v740, 8
  %v751 = add i64 0, %v750
  %v752 = add i64 %v751, %v742
  %v753 = getelementptr inbounds float, ptr %v746, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = insertelement <8 x float> poison, float %v747, i64 0
  %v756 = shufflevector <8 x float> %v755, <8 x float> poison, <8 x i32> zeroinitializer
  %v757 = fdiv <8 x float> %v754, %v756
  %v758 = mul i64 %v740, 8
  %v759 = add i64 0, %v758
  %v760 = add i64 %v759, %v742
  %v761 = getelementptr inbounds float, ptr %v749, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fmul <8 x float> %v757, %v762
  %v764 = fadd <8 x float> %v743, %v763
  %v765 = add nsw i64 %v742, 8
  br label %b77
b79:
  %v766 = shufflevector <8 x float> %v743, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v767 = shufflevector <8 x float> %v743, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v768 = fadd <4 x float> %v766, %v767
  %v769 = shufflevector <4 x float> %v768, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v770 = shufflevector <4 x float> %v768, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v771 = fadd <2 x float> %v769, %v770
  %v772 = extractelement <2 x float> %v771, i64 0
  %v773 = extractelement <2 x float> %v771, i64 1
  %v774 = fadd float %v772, %v773
  %v775 = fadd float %v774, 0x0000000000000000
  %v776 = mul i64 %v738, 2
  %v777 = getelementptr inbounds float, ptr %v128, i64 %v776
  %v778 = add i64 0, %v740
  %v779 = add i64 %v778, 0
  %v780 = getelementptr inbounds float, ptr %v777, i64 %v779
  store float %v775, ptr %v780, align 4
  %v781 = add nsw i64 %v740, 1
  br label %b74
b76:
  %v782 = add nsw i64 %v738, 1
  br label %b71
b73:
  %v783 = add i64 %v8, 0
  %v784 = sdiv i64 %v783, 1
  %v785 = add i64 %v2, 1
  %v786 = mul i64 %v784, %v2
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 1
  %v789 = icmp slt i64 %v788, %v8
  %v790 = select i1 %v789, i64 %v788, i64 %v8
  %v791 = mul i64 %v784, %v785
  %v792 = sdiv i64 %v791, %v3
  %v793 = mul i64 %v792, 1
  %v794 = icmp slt i64 %v793, %v8
  %v795 = select i1 %v794, i64 %v793, i64 %v8
  br label %b80
b80:
  %v796 = phi i64 [ %v790, %b73 ], [ %v830, %b81 ]
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b81, label %b82
b81:
  %v798 = mul i64 %v796, 2
  %v799 = getelementptr inbounds float, ptr %v128, i64 %v798
  %v800 = mul i64 %v796, 2
  %v801 = getelementptr inbounds float, ptr %v108, i64 %v800
  %v802 = mul i64 %v796, 2
  %v803 = getelementptr inbounds float, ptr %v106, i64 %v802
  %v804 = mul i64 %v796, 2
  %v805 = getelementptr inbounds float, ptr %v134, i64 %v804
  %v806 = icmp ult i64 2, 8
  %v807 = select i1 %v806, i64 2, i64 8
  %v808 = trunc i64 %v807 to i32
  %v809 = insertelement <8 x i32> poison, i32 %v808, i64 0
  %v810 = shufflevector <8 x i32> %v809, <8 x i32> poison, <8 x i32> zeroinitializer
  %v811 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v810
  %v812 = add i64 0, 0
  %v813 = getelementptr inbounds float, ptr %v799, i64 %v812
  %v814 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v813, <8 x i1> %v811, <8 x float> zeroinitializer)
  %v815 = add i64 0, 0
  %v816 = getelementptr inbounds float, ptr %v801, i64 %v815
  %v817 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v816, <8 x i1> %v811, <8 x float> zeroinitializer)
  %v818 = fmul <8 x float> %v814, %v817
  %v819 = add i64 0, 0
  %v820 = getelementptr inbounds float, ptr %v803, i64 %v819
  %v821 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v820, <8 x i1> %v811, <8 x float> zeroinitializer)
  %v822 = fdiv <8 x float> %v818, %v821
  %v823 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v824 = shufflevector <8 x float> %v823, <8 x float> poison, <8 x i32> zeroinitializer
  %v825 = fmul <8 x float> %v822, %v824
  %v826 = fdiv <8 x float> %v825, %v821
  %v827 = fneg <8 x float> %v826
  %v828 = add i64 0, 0
  %v829 = getelementptr inbounds float, ptr %v805, i64 %v828
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v827, ptr align 4 %v829, <8 x i1> %v811)
  %v830 = add nsw i64 %v796, 1
  br label %b80
b82:
  %v831 = add i64 %v8, 0
  %v832 = sdiv i64 %v831, 1
  %v833 = add i64 %v2, 1
  %v834 = mul i64 %v832, %v2
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v8
  %v838 = select i1 %v837, i64 %v836, i64 %v8
  %v839 = mul i64 %v832, %v833
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 1
  %v842 = icmp slt i64 %v841, %v8
  %v843 = select i1 %v842, i64 %v841, i64 %v8
  br label %b83
b83:
  %v844 = phi i64 [ %v838, %b82 ], [ %v891, %b88 ]
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b84, label %b85
b84:
  br label %b86
b86:
  %v846 = phi i64 [ 0, %b84 ], [ %v890, %b87 ]
  %v847 = icmp slt i64 %v846, 2
  br i1 %v847, label %b87, label %b88
b87:
  %v848 = mul i64 %v844, 16
  %v849 = getelementptr inbounds float, ptr %v132, i64 %v848
  %v850 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v851 = mul i64 %v844, 2
  %v852 = getelementptr inbounds float, ptr %v108, i64 %v851
  %v853 = add i64 0, %v846
  %v854 = getelementptr inbounds float, ptr %v852, i64 %v853
  %v855 = load float, ptr %v854, align 4
  %v856 = mul i64 %v844, 2
  %v857 = getelementptr inbounds float, ptr %v134, i64 %v856
  %v858 = add i64 0, %v846
  %v859 = getelementptr inbounds float, ptr %v857, i64 %v858
  %v860 = load float, ptr %v859, align 4
  %v861 = mul i64 %v844, 16
  %v862 = getelementptr inbounds float, ptr %v88, i64 %v861
  %v863 = mul i64 %v844, 16
  %v864 = getelementptr inbounds float, ptr %v136, i64 %v863
  %v865 = mul i64 %v846, 8
  %v866 = add i64 0, %v865
  %v867 = add i64 %v866, 0
  %v868 = getelementptr inbounds float, ptr %v849, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = insertelement <8 x float> poison, float %v850, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = fdiv <8 x float> %v869, %v871
  %v873 = insertelement <8 x float> poison, float %v855, i64 0
  %v874 = shufflevector <8 x float> %v873, <8 x float> poison, <8 x i32> zeroinitializer
  %v875 = fmul <8 x float> %v872, %v874
  %v876 = mul i64 %v846, 8
  %v877 = add i64 0, %v876
  %v878 = add i64 %v877, 0
  %v879 = getelementptr inbounds float, ptr %v862, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = insertelement <8 x float> poison, float %v860, i64 0
  %v882 = shufflevector <8 x float> %v881, <8 x float> poison, <8 x i32> zeroinitializer
  %v883 = fmul <8 x float> %v882, %v880
  %v884 = fadd <8 x float> %v875, %v883
  %v885 = fadd <8 x float> %v884, %v883
  %v886 = mul i64 %v846, 8
  %v887 = add i64 0, %v886
  %v888 = add i64 %v887, 0
  %v889 = getelementptr inbounds float, ptr %v864, i64 %v888
  store <8 x float> %v885, ptr %v889, align 4
  %v890 = add nsw i64 %v846, 1
  br label %b86
b88:
  %v891 = add nsw i64 %v844, 1
  br label %b83
b85:
  %v892 = icmp sgt i64 %v3, 1
  br i1 %v892, label %b89, label %b90
b89:
  %v893 = getelementptr inbounds i64, ptr %v1, i64 3
  %v894 = atomicrmw add ptr %v893, i64 1 acq_rel
  %v895 = load i64, ptr %v243, align 8
  %v896 = add i64 %v895, 1
  store i64 %v896, ptr %v243, align 8
  %v897 = mul i64 %v3, %v896
  br label %b91
b91:
  %v898 = load atomic i64, ptr %v893 acquire, align 8
  %v899 = icmp slt i64 %v898, %v897
  br i1 %v899, label %b92, label %b93
b92:
  %v900 = call i32 @sched_yield()
  br label %b91
b93:
  br label %b90
b90:
  br label %b94
b94:
  %v901 = phi i64 [ 0, %b90 ], [ %v1886, %b192 ]
  %v902 = icmp slt i64 %v901, %v5
  br i1 %v902, label %b95, label %b96
b95:
  %v903 = sub i64 %v5, 1
  %v904 = sub i64 %v903, %v901
  %v905 = add i64 %v7, 0
  %v906 = sdiv i64 %v905, 1
  %v907 = add i64 %v2, 1
  %v908 = mul i64 %v906, %v2
  %v909 = sdiv i64 %v908, %v3
  %v910 = mul i64 %v909, 1
  %v911 = icmp slt i64 %v910, %v7
  %v912 = select i1 %v911, i64 %v910, i64 %v7
  %v913 = mul i64 %v906, %v907
  %v914 = sdiv i64 %v913, %v3
  %v915 = mul i64 %v914, 1
  %v916 = icmp slt i64 %v915, %v7
  %v917 = select i1 %v916, i64 %v915, i64 %v7
  br label %b97
b97:
  %v918 = phi i64 [ %v912, %b95 ], [ %v1018, %b102 ]
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b98, label %b99
b98:
  br label %b100
b100:
  %v920 = phi i64 [ 0, %b98 ], [ %v1017, %b105 ]
  %v921 = icmp slt i64 %v920, 2
  br i1 %v921, label %b101, label %b102
b101:
  br label %b103
b103:
  %v922 = phi i64 [ 0, %b101 ], [ %v1016, %b104 ]
  %v923 = icmp slt i64 %v922, 8
  br i1 %v923, label %b104, label %b105
b104:
  %v924 = add i64 %v904, 1
  %v925 = and i64 %v924, 1
  %v926 = mul i64 %v925, %v7
  %v927 = add i64 %v926, %v918
  %v928 = mul i64 %v927, 128
  %v929 = getelementptr inbounds float, ptr %v40, i64 %v928
  %v930 = add i64 %v904, 0
  %v931 = and i64 %v930, %v220
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v918
  %v934 = mul i64 %v933, 16
  %v935 = getelementptr inbounds float, ptr %v122, i64 %v934
  %v936 = add i64 %v904, 0
  %v937 = and i64 %v936, %v216
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v918
  %v940 = mul i64 %v939, 2
  %v941 = getelementptr inbounds float, ptr %v118, i64 %v940
  %v942 = add i64 0, %v920
  %v943 = getelementptr inbounds float, ptr %v941, i64 %v942
  %v944 = load float, ptr %v943, align 4
  %v945 = add i64 %v904, 0
  %v946 = and i64 %v945, %v228
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v918
  %v949 = mul i64 %v948, 2
  %v950 = getelementptr inbounds float, ptr %v130, i64 %v949
  %v951 = add i64 0, %v920
  %v952 = getelementptr inbounds float, ptr %v950, i64 %v951
  %v953 = load float, ptr %v952, align 4
  %v954 = add i64 %v904, 0
  %v955 = and i64 %v954, %v212
  %v956 = mul i64 %v955, %v7
  %v957 = add i64 %v956, %v918
  %v958 = mul i64 %v957, 16
  %v959 = getelementptr inbounds float, ptr %v114, i64 %v958
  %v960 = add i64 %v904, 0
  %v961 = and i64 %v960, %v208
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v918
  %v964 = mul i64 %v963, 16
  %v965 = getelementptr inbounds float, ptr %v110, i64 %v964
  %v966 = mul i64 %v920, 8
  %v967 = add i64 0, %v966
  %v968 = add i64 %v967, %v922
  %v969 = getelementptr inbounds float, ptr %v965, i64 %v968
  %v970 = load float, ptr %v969, align 4
  %v971 = add i64 %v904, 0
  %v972 = and i64 %v971, %v236
  %v973 = mul i64 %v972, %v7
  %v974 = add i64 %v973, %v918
  %v975 = mul i64 %v974, 128
  %v976 = getelementptr inbounds float, ptr %v138, i64 %v975
  %v977 = mul i64 %v920, 64
  %v978 = add i64 0, %v977
  %v979 = mul i64 %v922, 8
  %v980 = add i64 %v978, %v979
  %v981 = add i64 %v980, 0
  %v982 = getelementptr inbounds float, ptr %v929, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = mul i64 %v920, 8
  %v985 = add i64 0, %v984
  %v986 = add i64 %v985, 0
  %v987 = getelementptr inbounds float, ptr %v935, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = add i64 0, 0
  %v990 = getelementptr inbounds float, ptr %v26, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = fmul <8 x float> %v988, %v991
  %v993 = insertelement <8 x float> poison, float %v944, i64 0
  %v994 = shufflevector <8 x float> %v993, <8 x float> poison, <8 x i32> zeroinitializer
  %v995 = fmul <8 x float> %v992, %v994
  %v996 = mul i64 %v920, 8
  %v997 = add i64 0, %v996
  %v998 = add i64 %v997, 0
  %v999 = getelementptr inbounds float, ptr %v959, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v953, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = fmul <8 x float> %v1002, %v1000
  %v1004 = fadd <8 x float> %v995, %v1003
  %v1005 = fadd <8 x float> %v1004, %v1003
  %v1006 = insertelement <8 x float> poison, float %v970, i64 0
  %v1007 = shufflevector <8 x float> %v1006, <8 x float> poison, <8 x i32> zeroinitializer
  %v1008 = fmul <8 x float> %v1005, %v1007
  %v1009 = fadd <8 x float> %v983, %v1008
  %v1010 = mul i64 %v920, 64
  %v1011 = add i64 0, %v1010
  %v1012 = mul i64 %v922, 8
  %v1013 = add i64 %v1011, %v1012
  %v1014 = add i64 %v1013, 0
  %v1015 = getelementptr inbounds float, ptr %v976, i64 %v1014
  store <8 x float> %v1009, ptr %v1015, align 4
  %v1016 = add nsw i64 %v922, 1
  br label %b103
b105:
  %v1017 = add nsw i64 %v920, 1
  br label %b100
b102:
  %v1018 = add nsw i64 %v918, 1
  br label %b97
b99:
  %v1019 = add i64 %v7, 0
  %v1020 = sdiv i64 %v1019, 1
  %v1021 = add i64 %v2, 1
  %v1022 = mul i64 %v1020, %v2
  %v1023 = sdiv i64 %v1022, %v3
  %v1024 = mul i64 %v1023, 1
  %v1025 = icmp slt i64 %v1024, %v7
  %v1026 = select i1 %v1025, i64 %v1024, i64 %v7
  %v1027 = mul i64 %v1020, %v1021
  %v1028 = sdiv i64 %v1027, %v3
  %v1029 = mul i64 %v1028, 1
  %v1030 = icmp slt i64 %v1029, %v7
  %v1031 = select i1 %v1030, i64 %v1029, i64 %v7
  br label %b106
b106:
  %v1032 = phi i64 [ %v1026, %b99 ], [ %v1098, %b111 ]
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b107, label %b108
b107:
  br label %b109
b109:
  %v1034 = phi i64 [ 0, %b107 ], [ %v1097, %b114 ]
  %v1035 = icmp slt i64 %v1034, 2
  br i1 %v1035, label %b110, label %b111
b110:
  br label %b112
b112:
  %v1036 = phi i64 [ 0, %b110 ], [ %v1096, %b117 ]
  %v1037 = icmp slt i64 %v1036, 8
  br i1 %v1037, label %b113, label %b114
b113:
  br label %b115
b115:
  %v1038 = phi i64 [ 0, %b113 ], [ %v1079, %b116 ]
  %v1039 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v1078, %b116 ]
  %v1040 = icmp slt i64 %v1038, 8
  br i1 %v1040, label %b116, label %b117
b116:
  %v1041 = add i64 %v904, 0
  %v1042 = and i64 %v1041, %v236
  %v1043 = mul i64 %v1042, %v7
  %v1044 = add i64 %v1043, %v1032
  %v1045 = mul i64 %v1044, 128
  %v1046 = getelementptr inbounds float, ptr %v138, i64 %v1045
  %v1047 = add i64 %v904, 0
  %v1048 = and i64 %v1047, %v188
  %v1049 = mul i64 %v1048, %v7
  %v1050 = add i64 %v1049, %v1032
  %v1051 = mul i64 %v1050, 2
  %v1052 = getelementptr inbounds float, ptr %v84, i64 %v1051
  %v1053 = add i64 0, %v1034
  %v1054 = getelementptr inbounds float, ptr %v1052, i64 %v1053
  %v1055 = load float, ptr %v1054, align 4
  %v1056 = add i64 %v904, 0
  %v1057 = and i64 %v1056, %v200
  %v1058 = mul i64 %v1057, %v7
  %v1059 = add i64 %v1058, %v1032
  %v1060 = mul i64 %v1059, 16
  %v1061 = getelementptr inbounds float, ptr %v102, i64 %v1060
  %v1062 = mul i64 %v1034, 64
  %v1063 = add i64 0, %v1062
  %v1064 = mul i64 %v1036, 8
  %v1065 = add i64 %v1063, %v1064
  %v1066 = add i64 %v1065, %v1038
  %v1067 = getelementptr inbounds float, ptr %v1046, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = mul i64 %v1034, 8
  %v1070 = add i64 0, %v1069
  %v1071 = add i64 %v1070, %v1038
  %v1072 = getelementptr inbounds float, ptr %v1061, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = insertelement <8 x float> poison, float %v1055, i64 0
  %v1075 = shufflevector <8 x float> %v1074, <8 x float> poison, <8 x i32> zeroinitializer
  %v1076 = fmul <8 x float> %v1075, %v1073
  %v1077 = fmul <8 x float> %v1068, %v1076
  %v1078 = fadd <8 x float> %v1039, %v1077
  %v1079 = add nsw i64 %v1038, 8
  br label %b115
b117:
  %v1080 = shufflevector <8 x float> %v1039, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1081 = shufflevector <8 x float> %v1039, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1082 = fadd <4 x float> %v1080, %v1081
  %v1083 = shufflevector <4 x float> %v1082, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1084 = shufflevector <4 x float> %v1082, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1085 = fadd <2 x float> %v1083, %v1084
  %v1086 = extractelement <2 x float> %v1085, i64 0
  %v1087 = extractelement <2 x float> %v1085, i64 1
  %v1088 = fadd float %v1086, %v1087
  %v1089 = fadd float %v1088, 0x0000000000000000
  %v1090 = mul i64 %v1032, 16
  %v1091 = getelementptr inbounds float, ptr %v140, i64 %v1090
  %v1092 = mul i64 %v1034, 8
  %v1093 = add i64 0, %v1092
  %v1094 = add i64 %v1093, %v1036
  %v1095 = getelementptr inbounds float, ptr %v1091, i64 %v1094
  store float %v1089, ptr %v1095, align 4
  %v1096 = add nsw i64 %v1036, 1
  br label %b112
b114:
  %v1097 = add nsw i64 %v1034, 1
  br label %b109
b111:
  %v1098 = add nsw i64 %v1032, 1
  br label %b106
b108:
  %v1099 = add i64 %v7, 0
  %v1100 = sdiv i64 %v1099, 1
  %v1101 = add i64 %v2, 1
  %v1102 = mul i64 %v1100, %v2
  %v1103 = sdiv i64 %v1102, %v3
  %v1104 = mul i64 %v1103, 1
  %v1105 = icmp slt i64 %v1104, %v7
  %v1106 = select i1 %v1105, i64 %v1104, i64 %v7
  %v1107 = mul i64 %v1100, %v1101
  %v1108 = sdiv i64 %v1107, %v3
  %v1109 = mul i64 %v1108, 1
  %v1110 = icmp slt i64 %v1109, %v7
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v7
  br label %b118
b118:
  %v1112 = phi i64 [ %v1106, %b108 ], [ %v1169, %b123 ]
  %v1113 = icmp slt i64 %v1112, %v1111
  br i1 %v1113, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1114 = phi i64 [ 0, %b119 ], [ %v1168, %b126 ]
  %v1115 = icmp slt i64 %v1114, 2
  br i1 %v1115, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1116 = phi i64 [ 0, %b122 ], [ %v1157, %b125 ]
  %v1117 = phi <8 x float> [ splat (float 0x0000000000000000), %b122 ], [ %v1156, %b125 ]
  %v1118 = icmp slt i64 %v1116, 8
  br i1 %v1118, label %b125, label %b126
b125:
  %v1119 = add i64 %v904, 0
  %v1120 = and i64 %v1119, %v236
  %v1121 = mul i64 %v1120, %v7
  %v1122 = add i64 %v1121, %v1112
  %v1123 = mul i64 %v1122, 128
  %v1124 = getelementptr inbounds float, ptr %v138, i64 %v1123
  %v1125 = add i64 %v904, 0
  %v1126 = and i64 %v1125, %v194
  %v1127 = mul i64 %v1126, %v7
  %v1128 = add i64 %v1127, %v1112
  %v1129 = mul i64 %v1128, 16
  %v1130 = getelementptr inbounds float, ptr %v90, i64 %v1129
  %v1131 = mul i64 %v1114, 8
  %v1132 = add i64 0, %v1131
  %v1133 = add i64 %v1132, %v1116
  %v1134 = getelementptr inbounds float, ptr %v1130, i64 %v1133
  %v1135 = load float, ptr %v1134, align 4
  %v1136 = add i64 %v904, 0
  %v1137 = and i64 %v1136, %v198
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1112
  %v1140 = mul i64 %v1139, 2
  %v1141 = getelementptr inbounds float, ptr %v98, i64 %v1140
  %v1142 = add i64 0, %v1114
  %v1143 = getelementptr inbounds float, ptr %v1141, i64 %v1142
  %v1144 = load float, ptr %v1143, align 4
  %v1145 = fmul float %v1135, %v1144
  %v1146 = mul i64 %v1114, 64
  %v1147 = add i64 0, %v1146
  %v1148 = add i64 %v1147, 0
  %v1149 = mul i64 %v1116, 8
  %v1150 = add i64 %v1148, %v1149
  %v1151 = getelementptr inbounds float, ptr %v1124, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = insertelement <8 x float> poison, float %v1145, i64 0
  %v1154 = shufflevector <8 x float> %v1153, <8 x float> poison, <8 x i32> zeroinitializer
  %v1155 = fmul <8 x float> %v1152, %v1154
  %v1156 = fadd <8 x float> %v1117, %v1155
  %v1157 = add nsw i64 %v1116, 1
  br label %b124
b126:
  %v1158 = add i64 %v904, 0
  %v1159 = and i64 %v1158, %v230
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1112
  %v1162 = mul i64 %v1161, 16
  %v1163 = getelementptr inbounds float, ptr %v132, i64 %v1162
  %v1164 = mul i64 %v1114, 8
  %v1165 = add i64 0, %v1164
  %v1166 = add i64 %v1165, 0
  %v1167 = getelementptr inbounds float, ptr %v1163, i64 %v1166
  store <8 x float> %v1117, ptr %v1167, align 4
  %v1168 = add nsw i64 %v1114, 1
  br label %b121
b123:
  %v1169 = add nsw i64 %v1112, 1
  br label %b118
b120:
  %v1170 = add i64 %v7, 0
  %v1171 = sdiv i64 %v1170, 1
  %v1172 = add i64 %v2, 1
  %v1173 = mul i64 %v1171, %v2
  %v1174 = sdiv i64 %v1173, %v3
  %v1175 = mul i64 %v1174, 1
  %v1176 = icmp slt i64 %v1175, %v7
  %v1177 = select i1 %v1176, i64 %v1175, i64 %v7
  %v1178 = mul i64 %v1171, %v1172
  %v1179 = sdiv i64 %v1178, %v3
  %v1180 = mul i64 %v1179, 1
  %v1181 = icmp slt i64 %v1180, %v7
  %v1182 = select i1 %v1181, i64 %v1180, i64 %v7
  br label %b127
b127:
  %v1183 = phi i64 [ %v1177, %b120 ], [ %v1221, %b132 ]
  %v1184 = icmp slt i64 %v1183, %v1182
  br i1 %v1184, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1185 = phi i64 [ 0, %b128 ], [ %v1220, %b131 ]
  %v1186 = icmp slt i64 %v1185, 2
  br i1 %v1186, label %b131, label %b132
b131:
  %v1187 = add i64 %v904, 0
  %v1188 = and i64 %v1187, %v230
  %v1189 = mul i64 %v1188, %v7
  %v1190 = add i64 %v1189, %v1183
  %v1191 = mul i64 %v1190, 16
  %v1192 = getelementptr inbounds float, ptr %v132, i64 %v1191
  %v1193 = add i64 %v904, 0
  %v1194 = and i64 %v1193, %v188
  %v1195 = mul i64 %v1194, %v7
  %v1196 = add i64 %v1195, %v1183
  %v1197 = mul i64 %v1196, 2
  %v1198 = getelementptr inbounds float, ptr %v84, i64 %v1197
  %v1199 = add i64 0, %v1185
  %v1200 = getelementptr inbounds float, ptr %v1198, i64 %v1199
  %v1201 = load float, ptr %v1200, align 4
  %v1202 = add i64 %v904, 0
  %v1203 = and i64 %v1202, %v238
  %v1204 = mul i64 %v1203, %v7
  %v1205 = add i64 %v1204, %v1183
  %v1206 = mul i64 %v1205, 16
  %v1207 = getelementptr inbounds float, ptr %v142, i64 %v1206
  %v1208 = mul i64 %v1185, 8
  %v1209 = add i64 0, %v1208
  %v1210 = add i64 %v1209, 0
  %v1211 = getelementptr inbounds float, ptr %v1192, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = insertelement <8 x float> poison, float %v1201, i64 0
  %v1214 = shufflevector <8 x float> %v1213, <8 x float> poison, <8 x i32> zeroinitializer
  %v1215 = fmul <8 x float> %v1212, %v1214
  %v1216 = mul i64 %v1185, 8
  %v1217 = add i64 0, %v1216
  %v1218 = add i64 %v1217, 0
  %v1219 = getelementptr inbounds float, ptr %v1207, i64 %v1218
  store <8 x float> %v1215, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1185, 1
  br label %b130
b132:
  %v1221 = add nsw i64 %v1183, 1
  br label %b127
b129:
  %v1222 = add i64 %v7, 0
  %v1223 = sdiv i64 %v1222, 1
  %v1224 = add i64 %v2, 1
  %v1225 = mul i64 %v1223, %v2
  %v1226 = sdiv i64 %v1225, %v3
  %v1227 = mul i64 %v1226, 1
  %v1228 = icmp slt i64 %v1227, %v7
  %v1229 = select i1 %v1228, i64 %v1227, i64 %v7
  %v1230 = mul i64 %v1223, %v1224
  %v1231 = sdiv i64 %v1230, %v3
  %v1232 = mul i64 %v1231, 1
  %v1233 = icmp slt i64 %v1232, %v7
  %v1234 = select i1 %v1233, i64 %v1232, i64 %v7
  br label %b133
b133:
  %v1235 = phi i64 [ %v1229, %b129 ], [ %v1304, %b138 ]
  %v1236 = icmp slt i64 %v1235, %v1234
  br i1 %v1236, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1237 = phi i64 [ 0, %b134 ], [ %v1303, %b141 ]
  %v1238 = icmp slt i64 %v1237, 2
  br i1 %v1238, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1239 = phi i64 [ 0, %b137 ], [ %v1302, %b144 ]
  %v1240 = icmp slt i64 %v1239, 8
  br i1 %v1240, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1241 = phi i64 [ 0, %b140 ], [ %v1283, %b143 ]
  %v1242 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v1282, %b143 ]
  %v1243 = icmp slt i64 %v1241, 8
  br i1 %v1243, label %b143, label %b144
b143:
  %v1244 = add i64 %v904, 0
  %v1245 = and i64 %v1244, %v238
  %v1246 = mul i64 %v1245, %v7
  %v1247 = add i64 %v1246, %v1235
  %v1248 = mul i64 %v1247, 16
  %v1249 = getelementptr inbounds float, ptr %v142, i64 %v1248
  %v1250 = add i64 %v904, 0
  %v1251 = and i64 %v1250, %v190
  %v1252 = mul i64 %v1251, %v7
  %v1253 = add i64 %v1252, %v1235
  %v1254 = mul i64 %v1253, 2
  %v1255 = getelementptr inbounds float, ptr %v86, i64 %v1254
  %v1256 = add i64 0, %v1237
  %v1257 = getelementptr inbounds float, ptr %v1255, i64 %v1256
  %v1258 = load float, ptr %v1257, align 4
  %v1259 = add i64 %v904, 0
  %v1260 = and i64 %v1259, %v170
  %v1261 = mul i64 %v1260, %v7
  %v1262 = add i64 %v1261, %v1235
  %v1263 = mul i64 %v1262, 128
  %v1264 = getelementptr inbounds float, ptr %v32, i64 %v1263
  %v1265 = mul i64 %v1237, 8
  %v1266 = add i64 0, %v1265
  %v1267 = add i64 %v1266, %v1241
  %v1268 = getelementptr inbounds float, ptr %v1249, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = fneg <8 x float> %v1269
  %v1271 = mul i64 %v1237, 64
  %v1272 = add i64 0, %v1271
  %v1273 = mul i64 %v1239, 8
  %v1274 = add i64 %v1272, %v1273
  %v1275 = add i64 %v1274, %v1241
  %v1276 = getelementptr inbounds float, ptr %v1264, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = insertelement <8 x float> poison, float %v1258, i64 0
  %v1279 = shufflevector <8 x float> %v1278, <8 x float> poison, <8 x i32> zeroinitializer
  %v1280 = fmul <8 x float> %v1279, %v1277
  %v1281 = fmul <8 x float> %v1270, %v1280
  %v1282 = fadd <8 x float> %v1242, %v1281
  %v1283 = add nsw i64 %v1241, 8
  br label %b142
b144:
  %v1284 = shufflevector <8 x float> %v1242, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1285 = shufflevector <8 x float> %v1242, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1286 = fadd <4 x float> %v1284, %v1285
  %v1287 = shufflevector <4 x float> %v1286, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1288 = shufflevector <4 x float> %v1286, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1289 = fadd <2 x float> %v1287, %v1288
  %v1290 = extractelement <2 x float> %v1289, i64 0
  %v1291 = extractelement <2 x float> %v1289, i64 1
  %v1292 = fadd float %v1290, %v1291
  %v1293 = fadd float %v1292, 0x0000000000000000
  %v1294 = mul i64 %v1235, 16
  %v1295 = getelementptr inbounds float, ptr %v144, i64 %v1294
  %v1296 = mul i64 %v1237, 8
  %v1297 = add i64 0, %v1296
  %v1298 = mul i64 0, 8
  %v1299 = add i64 %v1297, %v1298
  %v1300 = add i64 %v1299, %v1239
  %v1301 = getelementptr inbounds float, ptr %v1295, i64 %v1300
  store float %v1293, ptr %v1301, align 4
  %v1302 = add nsw i64 %v1239, 1
  br label %b139
b141:
  %v1303 = add nsw i64 %v1237, 1
  br label %b136
b138:
  %v1304 = add nsw i64 %v1235, 1
  br label %b133
b135:
  %v1305 = add i64 %v7, 0
  %v1306 = sdiv i64 %v1305, 1
  %v1307 = add i64 %v2, 1
  %v1308 = mul i64 %v1306, %v2
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 1
  %v1311 = icmp slt i64 %v1310, %v7
  %v1312 = select i1 %v1311, i64 %v1310, i64 %v7
  %v1313 = mul i64 %v1306, %v1307
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, %v7
  %v1317 = select i1 %v1316, i64 %v1315, i64 %v7
  br label %b145
b145:
  %v1318 = phi i64 [ %v1312, %b135 ], [ %v1400, %b150 ]
  %v1319 = icmp slt i64 %v1318, %v1317
  br i1 %v1319, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1320 = phi i64 [ 0, %b146 ], [ %v1399, %b153 ]
  %v1321 = icmp slt i64 %v1320, 2
  br i1 %v1321, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1322 = phi i64 [ 0, %b149 ], [ %v1398, %b152 ]
  %v1323 = icmp slt i64 %v1322, 8
  br i1 %v1323, label %b152, label %b153
b152:
  %v1324 = add i64 %v904, 0
  %v1325 = and i64 %v1324, %v236
  %v1326 = mul i64 %v1325, %v7
  %v1327 = add i64 %v1326, %v1318
  %v1328 = mul i64 %v1327, 128
  %v1329 = getelementptr inbounds float, ptr %v138, i64 %v1328
  %v1330 = add i64 %v904, 0
  %v1331 = and i64 %v1330, %v238
  %v1332 = mul i64 %v1331, %v7
  %v1333 = add i64 %v1332, %v1318
  %v1334 = mul i64 %v1333, 16
  %v1335 = getelementptr inbounds float, ptr %v142, i64 %v1334
  %v1336 = add i64 %v904, 0
  %v1337 = and i64 %v1336, %v194
  %v1338 = mul i64 %v1337, %v7
  %v1339 = add i64 %v1338, %v1318
  %v1340 = mul i64 %v1339, 16
  %v1341 = getelementptr inbounds float, ptr %v90, i64 %v1340
  %v1342 = mul i64 %v1320, 8
  %v1343 = add i64 0, %v1342
  %v1344 = add i64 %v1343, %v1322
  %v1345 = getelementptr inbounds float, ptr %v1341, i64 %v1344
  %v1346 = load float, ptr %v1345, align 4
  %v1347 = add i64 %v904, 0
  %v1348 = and i64 %v1347, %v198
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1318
  %v1351 = mul i64 %v1350, 2
  %v1352 = getelementptr inbounds float, ptr %v98, i64 %v1351
  %v1353 = add i64 0, %v1320
  %v1354 = getelementptr inbounds float, ptr %v1352, i64 %v1353
  %v1355 = load float, ptr %v1354, align 4
  %v1356 = fmul float %v1346, %v1355
  %v1357 = add i64 %v904, 0
  %v1358 = and i64 %v1357, %v190
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1318
  %v1361 = mul i64 %v1360, 2
  %v1362 = getelementptr inbounds float, ptr %v86, i64 %v1361
  %v1363 = add i64 0, %v1320
  %v1364 = getelementptr inbounds float, ptr %v1362, i64 %v1363
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = add i64 %v904, 0
  %v1367 = and i64 %v1366, 1
  %v1368 = mul i64 %v1367, %v7
  %v1369 = add i64 %v1368, %v1318
  %v1370 = mul i64 %v1369, 128
  %v1371 = getelementptr inbounds float, ptr %v40, i64 %v1370
  %v1372 = mul i64 %v1320, 64
  %v1373 = add i64 0, %v1372
  %v1374 = mul i64 %v1322, 8
  %v1375 = add i64 %v1373, %v1374
  %v1376 = add i64 %v1375, 0
  %v1377 = getelementptr inbounds float, ptr %v1329, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = mul i64 %v1320, 8
  %v1380 = add i64 0, %v1379
  %v1381 = add i64 %v1380, 0
  %v1382 = getelementptr inbounds float, ptr %v1335, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = fneg <8 x float> %v1383
  %v1385 = insertelement <8 x float> poison, float %v1356, i64 0
  %v1386 = shufflevector <8 x float> %v1385, <8 x float> poison, <8 x i32> zeroinitializer
  %v1387 = fmul <8 x float> %v1384, %v1386
  %v1388 = fadd <8 x float> %v1378, %v1387
  %v1389 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1390 = shufflevector <8 x float> %v1389, <8 x float> poison, <8 x i32> zeroinitializer
  %v1391 = fmul <8 x float> %v1388, %v1390
  %v1392 = mul i64 %v1320, 64
  %v1393 = add i64 0, %v1392
  %v1394 = mul i64 %v1322, 8
  %v1395 = add i64 %v1393, %v1394
  %v1396 = add i64 %v1395, 0
  %v1397 = getelementptr inbounds float, ptr %v1371, i64 %v1396
  store <8 x float> %v1391, ptr %v1397, align 4
  %v1398 = add nsw i64 %v1322, 1
  br label %b151
b153:
  %v1399 = add nsw i64 %v1320, 1
  br label %b148
b150:
  %v1400 = add nsw i64 %v1318, 1
  br label %b145
b147:
  %v1401 = add i64 %v7, 0
  %v1402 = sdiv i64 %v1401, 1
  %v1403 = add i64 %v2, 1
  %v1404 = mul i64 %v1402, %v2
  %v1405 = sdiv i64 %v1404, %v3
  %v1406 = mul i64 %v1405, 1
  %v1407 = icmp slt i64 %v1406, %v7
  %v1408 = select i1 %v1407, i64 %v1406, i64 %v7
  %v1409 = mul i64 %v1402, %v1403
  %v1410 = sdiv i64 %v1409, %v3
  %v1411 = mul i64 %v1410, 1
  %v1412 = icmp slt i64 %v1411, %v7
  %v1413 = select i1 %v1412, i64 %v1411, i64 %v7
  br label %b154
b154:
  %v1414 = phi i64 [ %v1408, %b147 ], [ %v1466, %b159 ]
  %v1415 = icmp slt i64 %v1414, %v1413
  br i1 %v1415, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1416 = phi i64 [ 0, %b155 ], [ %v1465, %b162 ]
  %v1417 = icmp slt i64 %v1416, 2
  br i1 %v1417, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1418 = phi i64 [ 0, %b158 ], [ %v1449, %b161 ]
  %v1419 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v1448, %b161 ]
  %v1420 = icmp slt i64 %v1418, 8
  br i1 %v1420, label %b161, label %b162
b161:
  %v1421 = mul i64 %v1414, 16
  %v1422 = getelementptr inbounds float, ptr %v144, i64 %v1421
  %v1423 = mul i64 %v1414, 16
  %v1424 = getelementptr inbounds float, ptr %v140, i64 %v1423
  %v1425 = add i64 %v904, 0
  %v1426 = and i64 %v1425, %v194
  %v1427 = mul i64 %v1426, %v7
  %v1428 = add i64 %v1427, %v1414
  %v1429 = mul i64 %v1428, 16
  %v1430 = getelementptr inbounds float, ptr %v90, i64 %v1429
  %v1431 = mul i64 %v1416, 8
  %v1432 = add i64 0, %v1431
  %v1433 = add i64 %v1432, %v1418
  %v1434 = getelementptr inbounds float, ptr %v1422, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = mul i64 %v1416, 8
  %v1437 = add i64 0, %v1436
  %v1438 = add i64 %v1437, %v1418
  %v1439 = getelementptr inbounds float, ptr %v1424, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = fadd <8 x float> %v1435, %v1440
  %v1442 = mul i64 %v1416, 8
  %v1443 = add i64 0, %v1442
  %v1444 = add i64 %v1443, %v1418
  %v1445 = getelementptr inbounds float, ptr %v1430, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fmul <8 x float> %v1441, %v1446
  %v1448 = fadd <8 x float> %v1419, %v1447
  %v1449 = add nsw i64 %v1418, 8
  br label %b160
b162:
  %v1450 = shufflevector <8 x float> %v1419, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1451 = shufflevector <8 x float> %v1419, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1452 = fadd <4 x float> %v1450, %v1451
  %v1453 = shufflevector <4 x float> %v1452, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1454 = shufflevector <4 x float> %v1452, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1455 = fadd <2 x float> %v1453, %v1454
  %v1456 = extractelement <2 x float> %v1455, i64 0
  %v1457 = extractelement <2 x float> %v1455, i64 1
  %v1458 = fadd float %v1456, %v1457
  %v1459 = fadd float %v1458, 0x0000000000000000
  %v1460 = mul i64 %v1414, 2
  %v1461 = getelementptr inbounds float, ptr %v146, i64 %v1460
  %v1462 = add i64 0, %v1416
  %v1463 = add i64 %v1462, 0
  %v1464 = getelementptr inbounds float, ptr %v1461, i64 %v1463
  store float %v1459, ptr %v1464, align 4
  %v1465 = add nsw i64 %v1416, 1
  br label %b157
b159:
  %v1466 = add nsw i64 %v1414, 1
  br label %b154
b156:
  %v1467 = add i64 %v7, 0
  %v1468 = sdiv i64 %v1467, 1
  %v1469 = add i64 %v2, 1
  %v1470 = mul i64 %v1468, %v2
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, %v7
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v7
  %v1475 = mul i64 %v1468, %v1469
  %v1476 = sdiv i64 %v1475, %v3
  %v1477 = mul i64 %v1476, 1
  %v1478 = icmp slt i64 %v1477, %v7
  %v1479 = select i1 %v1478, i64 %v1477, i64 %v7
  br label %b163
b163:
  %v1480 = phi i64 [ %v1474, %b156 ], [ %v1522, %b164 ]
  %v1481 = icmp slt i64 %v1480, %v1479
  br i1 %v1481, label %b164, label %b165
b164:
  %v1482 = mul i64 %v1480, 2
  %v1483 = getelementptr inbounds float, ptr %v146, i64 %v1482
  %v1484 = add i64 %v904, 0
  %v1485 = and i64 %v1484, %v198
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1480
  %v1488 = mul i64 %v1487, 2
  %v1489 = getelementptr inbounds float, ptr %v98, i64 %v1488
  %v1490 = add i64 %v904, 0
  %v1491 = and i64 %v1490, %v196
  %v1492 = mul i64 %v1491, %v7
  %v1493 = add i64 %v1492, %v1480
  %v1494 = mul i64 %v1493, 2
  %v1495 = getelementptr inbounds float, ptr %v96, i64 %v1494
  %v1496 = mul i64 %v1480, 2
  %v1497 = getelementptr inbounds float, ptr %v148, i64 %v1496
  %v1498 = icmp ult i64 2, 8
  %v1499 = select i1 %v1498, i64 2, i64 8
  %v1500 = trunc i64 %v1499 to i32
  %v1501 = insertelement <8 x i32> poison, i32 %v1500, i64 0
  %v1502 = shufflevector <8 x i32> %v1501, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1503 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1502
  %v1504 = add i64 0, 0
  %v1505 = getelementptr inbounds float, ptr %v1483, i64 %v1504
  %v1506 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1505, <8 x i1> %v1503, <8 x float> zeroinitializer)
  %v1507 = add i64 0, 0
  %v1508 = getelementptr inbounds float, ptr %v1489, i64 %v1507
  %v1509 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1508, <8 x i1> %v1503, <8 x float> zeroinitializer)
  %v1510 = fmul <8 x float> %v1506, %v1509
  %v1511 = add i64 0, 0
  %v1512 = getelementptr inbounds float, ptr %v1495, i64 %v1511
  %v1513 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1512, <8 x i1> %v1503, <8 x float> zeroinitializer)
  %v1514 = fdiv <8 x float> %v1510, %v1513
  %v1515 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1516 = shufflevector <8 x float> %v1515, <8 x float> poison, <8 x i32> zeroinitializer
  %v1517 = fmul <8 x float> %v1514, %v1516
  %v1518 = fdiv <8 x float> %v1517, %v1513
  %v1519 = fneg <8 x float> %v1518
  %v1520 = add i64 0, 0
  %v1521 = getelementptr inbounds float, ptr %v1497, i64 %v1520
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1519, ptr align 4 %v1521, <8 x i1> %v1503)
  %v1522 = add nsw i64 %v1480, 1
  br label %b163
b165:
  %v1523 = add i64 %v7, 0
  %v1524 = sdiv i64 %v1523, 1
  %v1525 = add i64 %v2, 1
  %v1526 = mul i64 %v1524, %v2
  %v1527 = sdiv i64 %v1526, %v3
  %v1528 = mul i64 %v1527, 1
  %v1529 = icmp slt i64 %v1528, %v7
  %v1530 = select i1 %v1529, i64 %v1528, i64 %v7
  %v1531 = mul i64 %v1524, %v1525
  %v1532 = sdiv i64 %v1531, %v3
  %v1533 = mul i64 %v1532, 1
  %v1534 = icmp slt i64 %v1533, %v7
  %v1535 = select i1 %v1534, i64 %v1533, i64 %v7
  br label %b166
b166:
  %v1536 = phi i64 [ %v1530, %b165 ], [ %v1595, %b171 ]
  %v1537 = icmp slt i64 %v1536, %v1535
  br i1 %v1537, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1538 = phi i64 [ 0, %b167 ], [ %v1594, %b170 ]
  %v1539 = icmp slt i64 %v1538, 2
  br i1 %v1539, label %b170, label %b171
b170:
  %v1540 = mul i64 %v1536, 16
  %v1541 = getelementptr inbounds float, ptr %v144, i64 %v1540
  %v1542 = mul i64 %v1536, 16
  %v1543 = getelementptr inbounds float, ptr %v140, i64 %v1542
  %v1544 = add i64 %v904, 0
  %v1545 = and i64 %v1544, %v198
  %v1546 = mul i64 %v1545, %v7
  %v1547 = add i64 %v1546, %v1536
  %v1548 = mul i64 %v1547, 2
  %v1549 = getelementptr inbounds float, ptr %v98, i64 %v1548
  %v1550 = add i64 0, %v1538
  %v1551 = getelementptr inbounds float, ptr %v1549, i64 %v1550
  %v1552 = load float, ptr %v1551, align 4
  %v1553 = mul i64 %v1536, 2
  %v1554 = getelementptr inbounds float, ptr %v148, i64 %v1553
  %v1555 = add i64 0, %v1538
  %v1556 = getelementptr inbounds float, ptr %v1554, i64 %v1555
  %v1557 = load float, ptr %v1556, align 4
  %v1558 = add i64 %v904, 0
  %v1559 = and i64 %v1558, %v194
  %v1560 = mul i64 %v1559, %v7
  %v1561 = add i64 %v1560, %v1536
  %v1562 = mul i64 %v1561, 16
  %v1563 = getelementptr inbounds float, ptr %v90, i64 %v1562
  %v1564 = mul i64 %v1536, 16
  %v1565 = getelementptr inbounds float, ptr %v150, i64 %v1564
  %v1566 = mul i64 %v1538, 8
  %v1567 = add i64 0, %v1566
  %v1568 = add i64 %v1567, 0
  %v1569 = getelementptr inbounds float, ptr %v1541, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = mul i64 %v1538, 8
  %v1572 = add i64 0, %v1571
  %v1573 = add i64 %v1572, 0
  %v1574 = getelementptr inbounds float, ptr %v1543, i64 %v1573
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = fadd <8 x float> %v1570, %v1575
  %v1577 = insertelement <8 x float> poison, float %v1552, i64 0
  %v1578 = shufflevector <8 x float> %v1577, <8 x float> poison, <8 x i32> zeroinitializer
  %v1579 = fmul <8 x float> %v1576, %v1578
  %v1580 = mul i64 %v1538, 8
  %v1581 = add i64 0, %v1580
  %v1582 = add i64 %v1581, 0
  %v1583 = getelementptr inbounds float, ptr %v1563, i64 %v1582
  %v1584 = load <8 x float>, ptr %v1583, align 4
  %v1585 = insertelement <8 x float> poison, float %v1557, i64 0
  %v1586 = shufflevector <8 x float> %v1585, <8 x float> poison, <8 x i32> zeroinitializer
  %v1587 = fmul <8 x float> %v1586, %v1584
  %v1588 = fadd <8 x float> %v1579, %v1587
  %v1589 = fadd <8 x float> %v1588, %v1587
  %v1590 = mul i64 %v1538, 8
  %v1591 = add i64 0, %v1590
  %v1592 = add i64 %v1591, 0
  %v1593 = getelementptr inbounds float, ptr %v1565, i64 %v1592
  store <8 x float> %v1589, ptr %v1593, align 4
  %v1594 = add nsw i64 %v1538, 1
  br label %b169
b171:
  %v1595 = add nsw i64 %v1536, 1
  br label %b166
b168:
  %v1596 = add i64 %v7, 0
  %v1597 = sdiv i64 %v1596, 1
  %v1598 = add i64 %v2, 1
  %v1599 = mul i64 %v1597, %v2
  %v1600 = sdiv i64 %v1599, %v3
  %v1601 = mul i64 %v1600, 1
  %v1602 = icmp slt i64 %v1601, %v7
  %v1603 = select i1 %v1602, i64 %v1601, i64 %v7
  %v1604 = mul i64 %v1597, %v1598
  %v1605 = sdiv i64 %v1604, %v3
  %v1606 = mul i64 %v1605, 1
  %v1607 = icmp slt i64 %v1606, %v7
  %v1608 = select i1 %v1607, i64 %v1606, i64 %v7
  br label %b172
b172:
  %v1609 = phi i64 [ %v1603, %b168 ], [ %v1631, %b177 ]
  %v1610 = icmp slt i64 %v1609, %v1608
  br i1 %v1610, label %b173, label %b174
b173:
  %v1611 = add i64 %v904, 0
  %v1612 = and i64 %v1611, %v234
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1609
  %v1615 = mul i64 %v1614, 16
  %v1616 = getelementptr inbounds float, ptr %v136, i64 %v1615
  %v1617 = add i64 %v904, 0
  %v1618 = and i64 %v1617, %v182
  %v1619 = mul i64 %v1618, %v7
  %v1620 = add i64 %v1619, %v1609
  %v1621 = mul i64 %v1620, 48
  %v1622 = getelementptr inbounds float, ptr %v72, i64 %v1621
  br label %b175
b175:
  %v1623 = phi i64 [ 0, %b173 ], [ %v1630, %b176 ]
  %v1624 = icmp slt i64 %v1623, 16
  br i1 %v1624, label %b176, label %b177
b176:
  %v1625 = add i64 0, %v1623
  %v1626 = getelementptr inbounds float, ptr %v1616, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = add i64 0, %v1623
  %v1629 = getelementptr inbounds float, ptr %v1622, i64 %v1628
  store <8 x float> %v1627, ptr %v1629, align 4
  %v1630 = add nsw i64 %v1623, 8
  br label %b175
b177:
  %v1631 = add nsw i64 %v1609, 1
  br label %b172
b174:
  %v1632 = add i64 %v7, 0
  %v1633 = sdiv i64 %v1632, 1
  %v1634 = add i64 %v2, 1
  %v1635 = mul i64 %v1633, %v2
  %v1636 = sdiv i64 %v1635, %v3
  %v1637 = mul i64 %v1636, 1
  %v1638 = icmp slt i64 %v1637, %v7
  %v1639 = select i1 %v1638, i64 %v1637, i64 %v7
  %v1640 = mul i64 %v1633, %v1634
  %v1641 = sdiv i64 %v1640, %v3
  %v1642 = mul i64 %v1641, 1
  %v1643 = icmp slt i64 %v1642, %v7
  %v1644 = select i1 %v1643, i64 %v1642, i64 %v7
  br label %b178
b178:
  %v1645 = phi i64 [ %v1639, %b174 ], [ %v1663, %b183 ]
  %v1646 = icmp slt i64 %v1645, %v1644
  br i1 %v1646, label %b179, label %b180
b179:
  %v1647 = mul i64 %v1645, 16
  %v1648 = getelementptr inbounds float, ptr %v150, i64 %v1647
  %v1649 = add i64 %v904, 0
  %v1650 = and i64 %v1649, %v182
  %v1651 = mul i64 %v1650, %v7
  %v1652 = add i64 %v1651, %v1645
  %v1653 = mul i64 %v1652, 48
  %v1654 = getelementptr inbounds float, ptr %v72, i64 %v1653
  br label %b181
b181:
  %v1655 = phi i64 [ 0, %b179 ], [ %v1662, %b182 ]
  %v1656 = icmp slt i64 %v1655, 16
  br i1 %v1656, label %b182, label %b183
b182:
  %v1657 = add i64 0, %v1655
  %v1658 = getelementptr inbounds float, ptr %v1648, i64 %v1657
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = add i64 16, %v1655
  %v1661 = getelementptr inbounds float, ptr %v1654, i64 %v1660
  store <8 x float> %v1659, ptr %v1661, align 4
  %v1662 = add nsw i64 %v1655, 8
  br label %b181
b183:
  %v1663 = add nsw i64 %v1645, 1
  br label %b178
b180:
  %v1664 = add i64 %v7, 0
  %v1665 = sdiv i64 %v1664, 1
  %v1666 = add i64 %v2, 1
  %v1667 = mul i64 %v1665, %v2
  %v1668 = sdiv i64 %v1667, %v3
  %v1669 = mul i64 %v1668, 1
  %v1670 = icmp slt i64 %v1669, %v7
  %v1671 = select i1 %v1670, i64 %v1669, i64 %v7
  %v1672 = mul i64 %v1665, %v1666
  %v1673 = sdiv i64 %v1672, %v3
  %v1674 = mul i64 %v1673, 1
  %v1675 = icmp slt i64 %v1674, %v7
  %v1676 = select i1 %v1675, i64 %v1674, i64 %v7
  br label %b184
b184:
  %v1677 = phi i64 [ %v1671, %b180 ], [ %v1699, %b189 ]
  %v1678 = icmp slt i64 %v1677, %v1676
  br i1 %v1678, label %b185, label %b186
b185:
  %v1679 = add i64 %v904, 0
  %v1680 = and i64 %v1679, %v238
  %v1681 = mul i64 %v1680, %v7
  %v1682 = add i64 %v1681, %v1677
  %v1683 = mul i64 %v1682, 16
  %v1684 = getelementptr inbounds float, ptr %v142, i64 %v1683
  %v1685 = add i64 %v904, 0
  %v1686 = and i64 %v1685, %v182
  %v1687 = mul i64 %v1686, %v7
  %v1688 = add i64 %v1687, %v1677
  %v1689 = mul i64 %v1688, 48
  %v1690 = getelementptr inbounds float, ptr %v72, i64 %v1689
  br label %b187
b187:
  %v1691 = phi i64 [ 0, %b185 ], [ %v1698, %b188 ]
  %v1692 = icmp slt i64 %v1691, 16
  br i1 %v1692, label %b188, label %b189
b188:
  %v1693 = add i64 0, %v1691
  %v1694 = getelementptr inbounds float, ptr %v1684, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = add i64 32, %v1691
  %v1697 = getelementptr inbounds float, ptr %v1690, i64 %v1696
  store <8 x float> %v1695, ptr %v1697, align 4
  %v1698 = add nsw i64 %v1691, 8
  br label %b187
b189:
  %v1699 = add nsw i64 %v1677, 1
  br label %b184
b186:
  %v1700 = add i64 %v7, 0
  %v1701 = sdiv i64 %v1700, 1
  %v1702 = add i64 %v2, 1
  %v1703 = mul i64 %v1701, %v2
  %v1704 = sdiv i64 %v1703, %v3
  %v1705 = mul i64 %v1704, 1
  %v1706 = icmp slt i64 %v1705, %v7
  %v1707 = select i1 %v1706, i64 %v1705, i64 %v7
  %v1708 = mul i64 %v1701, %v1702
  %v1709 = sdiv i64 %v1708, %v3
  %v1710 = mul i64 %v1709, 1
  %v1711 = icmp slt i64 %v1710, %v7
  %v1712 = select i1 %v1711, i64 %v1710, i64 %v7
  br label %b190
b190:
  %v1713 = phi i64 [ %v1707, %b186 ], [ %v1885, %b195 ]
  %v1714 = icmp slt i64 %v1713, %v1712
  br i1 %v1714, label %b191, label %b192
b191:
  %v1715 = add i64 %v904, 0
  %v1716 = and i64 %v1715, %v182
  %v1717 = mul i64 %v1716, %v7
  %v1718 = add i64 %v1717, %v1713
  %v1719 = mul i64 %v1718, 48
  %v1720 = getelementptr inbounds float, ptr %v72, i64 %v1719
  %v1721 = add i64 %v904, 0
  %v1722 = and i64 %v1721, %v176
  %v1723 = mul i64 %v1722, %v7
  %v1724 = add i64 %v1723, %v1713
  %v1725 = mul i64 %v1724, 48
  %v1726 = getelementptr inbounds float, ptr %v38, i64 %v1725
  %v1727 = add i64 %v904, 0
  %v1728 = and i64 %v1727, %v174
  %v1729 = mul i64 %v1728, %v7
  %v1730 = add i64 %v1729, %v1713
  %v1731 = mul i64 %v1730, 48
  %v1732 = getelementptr inbounds float, ptr %v36, i64 %v1731
  %v1733 = add i64 %v904, 0
  %v1734 = and i64 %v1733, %v172
  %v1735 = mul i64 %v1734, %v7
  %v1736 = add i64 %v1735, %v1713
  %v1737 = mul i64 %v1736, 48
  %v1738 = getelementptr inbounds float, ptr %v34, i64 %v1737
  %v1739 = add i64 %v904, 0
  %v1740 = and i64 %v1739, %v186
  %v1741 = mul i64 %v1740, %v7
  %v1742 = add i64 %v1741, %v1713
  %v1743 = mul i64 %v1742, 48
  %v1744 = getelementptr inbounds float, ptr %v82, i64 %v1743
  %v1745 = add i64 %v904, 1
  %v1746 = and i64 %v1745, 1
  %v1747 = mul i64 %v1746, %v7
  %v1748 = add i64 %v1747, %v1713
  %v1749 = mul i64 %v1748, 48
  %v1750 = getelementptr inbounds float, ptr %v42, i64 %v1749
  %v1751 = add i64 %v904, 1
  %v1752 = and i64 %v1751, 1
  %v1753 = mul i64 %v1752, %v7
  %v1754 = add i64 %v1753, %v1713
  %v1755 = mul i64 %v1754, 48
  %v1756 = getelementptr inbounds float, ptr %v46, i64 %v1755
  %v1757 = add i64 %v904, 1
  %v1758 = and i64 %v1757, 1
  %v1759 = mul i64 %v1758, %v7
  %v1760 = add i64 %v1759, %v1713
  %v1761 = mul i64 %v1760, 48
  %v1762 = getelementptr inbounds float, ptr %v44, i64 %v1761
  %v1763 = add i64 %v904, 0
  %v1764 = and i64 %v1763, 1
  %v1765 = mul i64 %v1764, %v7
  %v1766 = add i64 %v1765, %v1713
  %v1767 = mul i64 %v1766, 48
  %v1768 = getelementptr inbounds float, ptr %v46, i64 %v1767
  %v1769 = add i64 %v904, 0
  %v1770 = and i64 %v1769, %v240
  %v1771 = mul i64 %v1770, %v7
  %v1772 = add i64 %v1771, %v1713
  %v1773 = mul i64 %v1772, 48
  %v1774 = getelementptr inbounds float, ptr %v152, i64 %v1773
  %v1775 = add i64 %v904, 0
  %v1776 = and i64 %v1775, 1
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1713
  %v1779 = mul i64 %v1778, 48
  %v1780 = getelementptr inbounds float, ptr %v44, i64 %v1779
  %v1781 = add i64 %v904, 0
  %v1782 = and i64 %v1781, 1
  %v1783 = mul i64 %v1782, %v7
  %v1784 = add i64 %v1783, %v1713
  %v1785 = mul i64 %v1784, 48
  %v1786 = getelementptr inbounds float, ptr %v42, i64 %v1785
  br label %b193
b193:
  %v1787 = phi i64 [ 0, %b191 ], [ %v1884, %b194 ]
  %v1788 = icmp slt i64 %v1787, 48
  br i1 %v1788, label %b194, label %b195
b194:
  %v1789 = add i64 0, %v1787
  %v1790 = getelementptr inbounds float, ptr %v1720, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = add i64 0, %v1787
  %v1793 = getelementptr inbounds float, ptr %v24, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = add i64 0, %v1787
  %v1796 = getelementptr inbounds float, ptr %v1726, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = fmul <8 x float> %v1794, %v1797
  %v1799 = add i64 48, %v1787
  %v1800 = getelementptr inbounds float, ptr %v24, i64 %v1799
  %v1801 = load <8 x float>, ptr %v1800, align 4
  %v1802 = add i64 0, %v1787
  %v1803 = getelementptr inbounds float, ptr %v1732, i64 %v1802
  %v1804 = load <8 x float>, ptr %v1803, align 4
  %v1805 = fmul <8 x float> %v1801, %v1804
  %v1806 = fadd <8 x float> %v1798, %v1805
  %v1807 = add i64 96, %v1787
  %v1808 = getelementptr inbounds float, ptr %v24, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = add i64 0, %v1787
  %v1811 = getelementptr inbounds float, ptr %v1738, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = fmul <8 x float> %v1809, %v1812
  %v1814 = fadd <8 x float> %v1806, %v1813
  %v1815 = add i64 144, %v1787
  %v1816 = getelementptr inbounds float, ptr %v24, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = add i64 0, %v1787
  %v1819 = getelementptr inbounds float, ptr %v1744, i64 %v1818
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = fmul <8 x float> %v1817, %v1820
  %v1822 = fadd <8 x float> %v1814, %v1821
  %v1823 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1822)
  %v1824 = fneg <8 x float> %v1823
  %v1825 = fcmp olt <8 x float> %v1824, splat (float 0xC05A400000000000)
  %v1826 = select <8 x i1> %v1825, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1824
  %v1827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1826, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1828 = fsub <8 x float> %v1827, splat (float 0x4168000000000000)
  %v1829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1826)
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1829)
  %v1831 = bitcast <8 x float> %v1827 to <8 x i32>
  %v1832 = fmul <8 x float> %v1830, %v1830
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1830, <8 x float> splat (float 0x3F81227F40000000))
  %v1834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1833, <8 x float> %v1830, <8 x float> splat (float 0x3FA5556740000000))
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> %v1830, <8 x float> splat (float 0x3FC5554B00000000))
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> %v1830, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1832, <8 x float> %v1836, <8 x float> %v1830)
  %v1838 = sub <8 x i32> %v1831, splat (i32 1262485250)
  %v1839 = lshr <8 x i32> %v1838, splat (i32 1)
  %v1840 = sub <8 x i32> %v1838, %v1839
  %v1841 = shl <8 x i32> %v1839, splat (i32 23)
  %v1842 = bitcast <8 x i32> %v1841 to <8 x float>
  %v1843 = shl <8 x i32> %v1840, splat (i32 23)
  %v1844 = bitcast <8 x i32> %v1843 to <8 x float>
  %v1845 = fadd <8 x float> %v1837, splat (float 0x3FF0000000000000)
  %v1846 = fmul <8 x float> %v1845, %v1842
  %v1847 = fmul <8 x float> %v1846, %v1844
  %v1848 = fcmp olt <8 x float> %v1822, splat (float 0x0000000000000000)
  %v1849 = select <8 x i1> %v1848, <8 x float> %v1847, <8 x float> splat (float 0x3FF0000000000000)
  %v1850 = fadd <8 x float> %v1847, splat (float 0x3FF0000000000000)
  %v1851 = fdiv <8 x float> %v1849, %v1850
  %v1852 = fmul <8 x float> %v1791, %v1851
  %v1853 = fmul <8 x float> %v1791, %v1822
  %v1854 = fmul <8 x float> %v1853, %v1851
  %v1855 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1856 = shufflevector <8 x float> %v1855, <8 x float> poison, <8 x i32> zeroinitializer
  %v1857 = fsub <8 x float> %v1856, %v1851
  %v1858 = fmul <8 x float> %v1854, %v1857
  %v1859 = fadd <8 x float> %v1852, %v1858
  %v1860 = fmul <8 x float> %v1859, %v1794
  %v1861 = add i64 0, %v1787
  %v1862 = getelementptr inbounds float, ptr %v1750, i64 %v1861
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = fmul <8 x float> %v1859, %v1817
  %v1865 = fadd <8 x float> %v1863, %v1864
  %v1866 = add i64 0, %v1787
  %v1867 = getelementptr inbounds float, ptr %v1756, i64 %v1866
  %v1868 = load <8 x float>, ptr %v1867, align 4
  %v1869 = fmul <8 x float> %v1859, %v1801
  %v1870 = fadd <8 x float> %v1868, %v1869
  %v1871 = add i64 0, %v1787
  %v1872 = getelementptr inbounds float, ptr %v1762, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = fmul <8 x float> %v1859, %v1809
  %v1875 = fadd <8 x float> %v1873, %v1874
  %v1876 = add i64 0, %v1787
  %v1877 = getelementptr inbounds float, ptr %v1768, i64 %v1876
  store <8 x float> %v1860, ptr %v1877, align 4
  %v1878 = add i64 0, %v1787
  %v1879 = getelementptr inbounds float, ptr %v1774, i64 %v1878
  store <8 x float> %v1865, ptr %v1879, align 4
  %v1880 = add i64 0, %v1787
  %v1881 = getelementptr inbounds float, ptr %v1780, i64 %v1880
  store <8 x float> %v1870, ptr %v1881, align 4
  %v1882 = add i64 0, %v1787
  %v1883 = getelementptr inbounds float, ptr %v1786, i64 %v1882
  store <8 x float> %v1875, ptr %v1883, align 4
  %v1884 = add nsw i64 %v1787, 8
  br label %b193
b195:
  %v1885 = add nsw i64 %v1713, 1
  br label %b190
b192:
  %v1886 = add nsw i64 %v901, 1
  br label %b94
b96:
  %v1887 = icmp sgt i64 %v3, 1
  br i1 %v1887, label %b196, label %b197
b196:
  %v1888 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1889 = atomicrmw add ptr %v1888, i64 1 acq_rel
  %v1890 = load i64, ptr %v243, align 8
  %v1891 = add i64 %v1890, 1
  store i64 %v1891, ptr %v243, align 8
  %v1892 = mul i64 %v3, %v1891
  br label %b198
b198:
  %v1893 = load atomic i64, ptr %v1888 acquire, align 8
  %v1894 = icmp slt i64 %v1893, %v1892
  br i1 %v1894, label %b199, label %b200
b199:
  %v1895 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
  %v1896 = getelementptr inbounds float, ptr %v245, i64 256
  %v1897 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1898 = load i64, ptr %v1897, align 8
  %v1899 = icmp eq i64 %v1898, 0
  br i1 %v1899, label %b201, label %b202
b201:
  %v1900 = add i64 1, 0
  %v1901 = sdiv i64 %v1900, 1
  %v1902 = add i64 %v2, 1
  %v1903 = mul i64 %v1901, %v2
  %v1904 = sdiv i64 %v1903, %v3
  %v1905 = mul i64 %v1904, 1
  %v1906 = icmp slt i64 %v1905, 1
  %v1907 = select i1 %v1906, i64 %v1905, i64 1
  %v1908 = mul i64 %v1901, %v1902
  %v1909 = sdiv i64 %v1908, %v3
  %v1910 = mul i64 %v1909, 1
  %v1911 = icmp slt i64 %v1910, 1
  %v1912 = select i1 %v1911, i64 %v1910, i64 1
  %v1913 = icmp slt i64 %v1912, 1
  %v1914 = select i1 %v1913, i64 %v1912, i64 1
  br label %b203
b203:
  %v1915 = phi i64 [ %v1907, %b201 ], [ %v1949, %b204 ]
  %v1916 = icmp slt i64 %v1915, %v1914
  br i1 %v1916, label %b204, label %b205
b204:
  %v1917 = mul i64 %v1915, 416
  %v1918 = mul i64 %v1915, 8
  %v1919 = add i64 %v1917, 0
  %v1920 = add i64 %v1918, 0
  %v1921 = getelementptr inbounds float, ptr %v1896, i64 %v1919
  %v1922 = sub i64 8, %v1920
  %v1923 = icmp slt i64 %v1922, 0
  %v1924 = select i1 %v1923, i64 0, i64 %v1922
  %v1925 = mul i64 %v1920, 1
  %v1926 = add i64 0, %v1925
  %v1927 = getelementptr inbounds float, ptr %v18, i64 %v1926
  call void @pack_rows(ptr %v1927, i64 1, i64 8, i64 2, i64 %v1924, ptr %v1921, i64 8)
  %v1928 = add i64 %v1917, 16
  %v1929 = add i64 %v1928, 0
  %v1930 = add i64 %v1918, 0
  %v1931 = getelementptr inbounds float, ptr %v1896, i64 %v1929
  %v1932 = sub i64 8, %v1930
  %v1933 = icmp slt i64 %v1932, 0
  %v1934 = select i1 %v1933, i64 0, i64 %v1932
  %v1935 = mul i64 %v1930, 1
  %v1936 = add i64 0, %v1935
  %v1937 = getelementptr inbounds float, ptr %v16, i64 %v1936
  call void @pack_rows(ptr %v1937, i64 1, i64 8, i64 2, i64 %v1934, ptr %v1931, i64 8)
  %v1938 = add i64 %v1928, 16
  %v1939 = add i64 %v1938, 0
  %v1940 = add i64 %v1918, 0
  %v1941 = getelementptr inbounds float, ptr %v1896, i64 %v1939
  %v1942 = sub i64 8, %v1940
  %v1943 = icmp slt i64 %v1942, 0
  %v1944 = select i1 %v1943, i64 0, i64 %v1942
  %v1945 = mul i64 %v1940, 1
  %v1946 = add i64 0, %v1945
  %v1947 = getelementptr inbounds float, ptr %v14, i64 %v1946
  call void @pack_rows(ptr %v1947, i64 1, i64 8, i64 48, i64 %v1944, ptr %v1941, i64 8)
  %v1948 = add i64 %v1938, 384
  %v1949 = add nsw i64 %v1915, 1
  br label %b203
b205:
  br label %b202
b202:
  %v1950 = icmp sgt i64 %v3, 1
  br i1 %v1950, label %b206, label %b207
b206:
  %v1951 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1952 = atomicrmw add ptr %v1951, i64 1 acq_rel
  %v1953 = load i64, ptr %v243, align 8
  %v1954 = add i64 %v1953, 1
  store i64 %v1954, ptr %v243, align 8
  %v1955 = mul i64 %v3, %v1954
  br label %b208
b208:
  %v1956 = load atomic i64, ptr %v1951 acquire, align 8
  %v1957 = icmp slt i64 %v1956, %v1955
  br i1 %v1957, label %b209, label %b210
b209:
  %v1958 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1959 = add i64 %v8, 0
  %v1960 = sdiv i64 %v1959, 1
  %v1961 = add i64 %v2, 1
  %v1962 = mul i64 %v1960, %v2
  %v1963 = sdiv i64 %v1962, %v3
  %v1964 = mul i64 %v1963, 1
  %v1965 = icmp slt i64 %v1964, %v8
  %v1966 = select i1 %v1965, i64 %v1964, i64 %v8
  %v1967 = mul i64 %v1960, %v1961
  %v1968 = sdiv i64 %v1967, %v3
  %v1969 = mul i64 %v1968, 1
  %v1970 = icmp slt i64 %v1969, %v8
  %v1971 = select i1 %v1970, i64 %v1969, i64 %v8
  br label %b211
b211:
  %v1972 = phi i64 [ %v1966, %b207 ], [ %v2012, %b216 ]
  %v1973 = icmp slt i64 %v1972, %v1971
  br i1 %v1973, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1974 = phi i64 [ 0, %b212 ], [ %v2011, %b219 ]
  %v1975 = icmp slt i64 %v1974, 2
  br i1 %v1975, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1976 = phi i64 [ 0, %b215 ], [ %v1995, %b218 ]
  %v1977 = phi <8 x float> [ splat (float 0x0000000000000000), %b215 ], [ %v1994, %b218 ]
  %v1978 = icmp slt i64 %v1976, 8
  br i1 %v1978, label %b218, label %b219
b218:
  %v1979 = mul i64 %v1972, 16
  %v1980 = getelementptr inbounds float, ptr %v132, i64 %v1979
  %v1981 = mul i64 %v1972, 16
  %v1982 = getelementptr inbounds float, ptr %v102, i64 %v1981
  %v1983 = mul i64 %v1974, 8
  %v1984 = add i64 0, %v1983
  %v1985 = add i64 %v1984, %v1976
  %v1986 = getelementptr inbounds float, ptr %v1980, i64 %v1985
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = mul i64 %v1974, 8
  %v1989 = add i64 0, %v1988
  %v1990 = add i64 %v1989, %v1976
  %v1991 = getelementptr inbounds float, ptr %v1982, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = fmul <8 x float> %v1987, %v1992
  %v1994 = fadd <8 x float> %v1977, %v1993
  %v1995 = add nsw i64 %v1976, 8
  br label %b217
b219:
  %v1996 = shufflevector <8 x float> %v1977, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1997 = shufflevector <8 x float> %v1977, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1998 = fadd <4 x float> %v1996, %v1997
  %v1999 = shufflevector <4 x float> %v1998, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2000 = shufflevector <4 x float> %v1998, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2001 = fadd <2 x float> %v1999, %v2000
  %v2002 = extractelement <2 x float> %v2001, i64 0
  %v2003 = extractelement <2 x float> %v2001, i64 1
  %v2004 = fadd float %v2002, %v2003
  %v2005 = fadd float %v2004, 0x0000000000000000
  %v2006 = mul i64 %v1972, 2
  %v2007 = getelementptr inbounds float, ptr %v130, i64 %v2006
  %v2008 = add i64 0, %v1974
  %v2009 = add i64 %v2008, 0
  %v2010 = getelementptr inbounds float, ptr %v2007, i64 %v2009
  store float %v2005, ptr %v2010, align 4
  %v2011 = add nsw i64 %v1974, 1
  br label %b214
b216:
  %v2012 = add nsw i64 %v1972, 1
  br label %b211
b213:
  %v2013 = add i64 %v8, 0
  %v2014 = sdiv i64 %v2013, 1
  %v2015 = add i64 %v2, 1
  %v2016 = mul i64 %v2014, %v2
  %v2017 = sdiv i64 %v2016, %v3
  %v2018 = mul i64 %v2017, 1
  %v2019 = icmp slt i64 %v2018, %v8
  %v2020 = select i1 %v2019, i64 %v2018, i64 %v8
  %v2021 = mul i64 %v2014, %v2015
  %v2022 = sdiv i64 %v2021, %v3
  %v2023 = mul i64 %v2022, 1
  %v2024 = icmp slt i64 %v2023, %v8
  %v2025 = select i1 %v2024, i64 %v2023, i64 %v8
  br label %b220
b220:
  %v2026 = phi i64 [ %v2020, %b213 ], [ %v2099, %b225 ]
  %v2027 = icmp slt i64 %v2026, %v2025
  br i1 %v2027, label %b221, label %b222
b221:
  br label %b223
b223:
  %v2028 = phi i64 [ 0, %b221 ], [ %v2098, %b228 ]
  %v2029 = icmp slt i64 %v2028, 2
  br i1 %v2029, label %b224, label %b225
b224:
  br label %b226
b226:
  %v2030 = phi i64 [ 0, %b224 ], [ %v2083, %b231 ]
  %v2031 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v2035, %b231 ]
  %v2032 = phi float [ 0x0000000000000000, %b224 ], [ %v2032, %b231 ]
  %v2033 = icmp slt i64 %v2030, 8
  br i1 %v2033, label %b227, label %b228
b227:
  br label %b229
b229:
  %v2034 = phi i64 [ 0, %b227 ], [ %v2082, %b230 ]
  %v2035 = phi <8 x float> [ %v2031, %b227 ], [ %v2081, %b230 ]
  %v2036 = icmp slt i64 %v2034, 8
  br i1 %v2036, label %b230, label %b231
b230:
  %v2037 = mul i64 %v2026, 128
  %v2038 = getelementptr inbounds float, ptr %v138, i64 %v2037
  %v2039 = mul i64 %v2026, 16
  %v2040 = getelementptr inbounds float, ptr %v142, i64 %v2039
  %v2041 = mul i64 %v2026, 16
  %v2042 = getelementptr inbounds float, ptr %v90, i64 %v2041
  %v2043 = mul i64 %v2028, 8
  %v2044 = add i64 0, %v2043
  %v2045 = add i64 %v2044, %v2030
  %v2046 = getelementptr inbounds float, ptr %v2042, i64 %v2045
  %v2047 = load float, ptr %v2046, align 4
  %v2048 = mul i64 %v2026, 2
  %v2049 = getelementptr inbounds float, ptr %v98, i64 %v2048
  %v2050 = add i64 0, %v2028
  %v2051 = getelementptr inbounds float, ptr %v2049, i64 %v2050
  %v2052 = load float, ptr %v2051, align 4
  %v2053 = fmul float %v2047, %v2052
  %v2054 = mul i64 %v2026, 128
  %v2055 = getelementptr inbounds float, ptr %v32, i64 %v2054
  %v2056 = mul i64 %v2028, 64
  %v2057 = add i64 0, %v2056
  %v2058 = mul i64 %v2030, 8
  %v2059 = add i64 %v2057, %v2058
  %v2060 = add i64 %v2059, %v2034
  %v2061 = getelementptr inbounds float, ptr %v2038, i64 %v2060
  %v2062 = load <8 x float>, ptr %v2061, align 4
  %v2063 = mul i64 %v2028, 8
  %v2064 = add i64 0, %v2063
  %v2065 = add i64 %v2064, %v2034
  %v2066 = getelementptr inbounds float, ptr %v2040, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = fneg <8 x float> %v2067
  %v2069 = insertelement <8 x float> poison, float %v2053, i64 0
  %v2070 = shufflevector <8 x float> %v2069, <8 x float> poison, <8 x i32> zeroinitializer
  %v2071 = fmul <8 x float> %v2068, %v2070
  %v2072 = fadd <8 x float> %v2062, %v2071
  %v2073 = mul i64 %v2028, 64
  %v2074 = add i64 0, %v2073
  %v2075 = mul i64 %v2030, 8
  %v2076 = add i64 %v2074, %v2075
  %v2077 = add i64 %v2076, %v2034
  %v2078 = getelementptr inbounds float, ptr %v2055, i64 %v2077
  %v2079 = load <8 x float>, ptr %v2078, align 4
  %v2080 = fmul <8 x float> %v2072, %v2079
  %v2081 = fadd <8 x float> %v2035, %v2080
  %v2082 = add nsw i64 %v2034, 8
  br label %b229
b231:
  %v2083 = add nsw i64 %v2030, 1
  br label %b226
b228:
  %v2084 = shufflevector <8 x float> %v2031, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2085 = shufflevector <8 x float> %v2031, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2086 = fadd <4 x float> %v2084, %v2085
  %v2087 = shufflevector <4 x float> %v2086, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2088 = shufflevector <4 x float> %v2086, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2089 = fadd <2 x float> %v2087, %v2088
  %v2090 = extractelement <2 x float> %v2089, i64 0
  %v2091 = extractelement <2 x float> %v2089, i64 1
  %v2092 = fadd float %v2090, %v2091
  %v2093 = fadd float %v2092, %v2032
  %v2094 = mul i64 %v2026, 2
  %v2095 = getelementptr inbounds float, ptr %v128, i64 %v2094
  %v2096 = add i64 0, %v2028
  %v2097 = getelementptr inbounds float, ptr %v2095, i64 %v2096
  store float %v2093, ptr %v2097, align 4
  %v2098 = add nsw i64 %v2028, 1
  br label %b223
b225:
  %v2099 = add nsw i64 %v2026, 1
  br label %b220
b222:
  %v2100 = add i64 %v8, 0
  %v2101 = sdiv i64 %v2100, 1
  %v2102 = add i64 %v2, 1
  %v2103 = mul i64 %v2101, %v2
  %v2104 = sdiv i64 %v2103, %v3
  %v2105 = mul i64 %v2104, 1
  %v2106 = icmp slt i64 %v2105, %v8
  %v2107 = select i1 %v2106, i64 %v2105, i64 %v8
  %v2108 = mul i64 %v2101, %v2102
  %v2109 = sdiv i64 %v2108, %v3
  %v2110 = mul i64 %v2109, 1
  %v2111 = icmp slt i64 %v2110, %v8
  %v2112 = select i1 %v2111, i64 %v2110, i64 %v8
  br label %b232
b232:
  %v2113 = phi i64 [ %v2107, %b222 ], [ %v2199, %b233 ]
  %v2114 = icmp slt i64 %v2113, %v2112
  br i1 %v2114, label %b233, label %b234
b233:
  %v2115 = mul i64 %v2113, 2
  %v2116 = getelementptr inbounds float, ptr %v128, i64 %v2115
  %v2117 = mul i64 %v2113, 2
  %v2118 = getelementptr inbounds float, ptr %v86, i64 %v2117
  %v2119 = mul i64 %v2113, 68
  %v2120 = getelementptr inbounds float, ptr %v80, i64 %v2119
  %v2121 = mul i64 %v2113, 2
  %v2122 = getelementptr inbounds float, ptr %v130, i64 %v2121
  %v2123 = mul i64 %v2113, 2
  %v2124 = getelementptr inbounds float, ptr %v84, i64 %v2123
  %v2125 = mul i64 %v2113, 2
  %v2126 = getelementptr inbounds float, ptr %v134, i64 %v2125
  %v2127 = mul i64 %v2113, 2
  %v2128 = getelementptr inbounds float, ptr %v154, i64 %v2127
  %v2129 = icmp ult i64 2, 8
  %v2130 = select i1 %v2129, i64 2, i64 8
  %v2131 = trunc i64 %v2130 to i32
  %v2132 = insertelement <8 x i32> poison, i32 %v2131, i64 0
  %v2133 = shufflevector <8 x i32> %v2132, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2134 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2133
  %v2135 = add i64 0, 0
  %v2136 = getelementptr inbounds float, ptr %v2116, i64 %v2135
  %v2137 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2136, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2138 = add i64 0, 0
  %v2139 = getelementptr inbounds float, ptr %v2118, i64 %v2138
  %v2140 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2139, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2141 = fmul <8 x float> %v2137, %v2140
  %v2142 = add i64 0, 0
  %v2143 = getelementptr inbounds float, ptr %v78, i64 %v2142
  %v2144 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2143, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2145 = fmul <8 x float> %v2141, %v2144
  %v2146 = add i64 50, 0
  %v2147 = getelementptr inbounds float, ptr %v2120, i64 %v2146
  %v2148 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2147, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2149 = add i64 0, 0
  %v2150 = getelementptr inbounds float, ptr %v22, i64 %v2149
  %v2151 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2150, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2152 = fadd <8 x float> %v2148, %v2151
  %v2153 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2152)
  %v2154 = fneg <8 x float> %v2153
  %v2155 = fcmp olt <8 x float> %v2154, splat (float 0xC05A400000000000)
  %v2156 = select <8 x i1> %v2155, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2154
  %v2157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2156, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2158 = fsub <8 x float> %v2157, splat (float 0x4168000000000000)
  %v2159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2158, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2156)
  %v2160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2158, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2159)
  %v2161 = bitcast <8 x float> %v2157 to <8 x i32>
  %v2162 = fmul <8 x float> %v2160, %v2160
  %v2163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2160, <8 x float> splat (float 0x3F81227F40000000))
  %v2164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2163, <8 x float> %v2160, <8 x float> splat (float 0x3FA5556740000000))
  %v2165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2164, <8 x float> %v2160, <8 x float> splat (float 0x3FC5554B00000000))
  %v2166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2165, <8 x float> %v2160, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2162, <8 x float> %v2166, <8 x float> %v2160)
  %v2168 = sub <8 x i32> %v2161, splat (i32 1262485250)
  %v2169 = lshr <8 x i32> %v2168, splat (i32 1)
  %v2170 = sub <8 x i32> %v2168, %v2169
  %v2171 = shl <8 x i32> %v2169, splat (i32 23)
  %v2172 = bitcast <8 x i32> %v2171 to <8 x float>
  %v2173 = shl <8 x i32> %v2170, splat (i32 23)
  %v2174 = bitcast <8 x i32> %v2173 to <8 x float>
  %v2175 = fadd <8 x float> %v2167, splat (float 0x3FF0000000000000)
  %v2176 = fmul <8 x float> %v2175, %v2172
  %v2177 = fmul <8 x float> %v2176, %v2174
  %v2178 = fcmp olt <8 x float> %v2152, splat (float 0x0000000000000000)
  %v2179 = select <8 x i1> %v2178, <8 x float> %v2177, <8 x float> splat (float 0x3FF0000000000000)
  %v2180 = fadd <8 x float> %v2177, splat (float 0x3FF0000000000000)
  %v2181 = fdiv <8 x float> %v2179, %v2180
  %v2182 = fmul <8 x float> %v2145, %v2181
  %v2183 = fneg <8 x float> %v2182
  %v2184 = add i64 0, 0
  %v2185 = getelementptr inbounds float, ptr %v2122, i64 %v2184
  %v2186 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2185, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2187 = add i64 0, 0
  %v2188 = getelementptr inbounds float, ptr %v2124, i64 %v2187
  %v2189 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2188, <8 x i1> %v2134, <8 x float> zeroinitializer)
  %v2190 = fmul <8 x float> %v2186, %v2189
  %v2191 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2192 = shufflevector <8 x float> %v2191, <8 x float> poison, <8 x i32> zeroinitializer
  %v2193 = fsub <8 x float> %v2192, %v2189
  %v2194 = fmul <8 x float> %v2190, %v2193
  %v2195 = add i64 0, 0
  %v2196 = getelementptr inbounds float, ptr %v2126, i64 %v2195
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2183, ptr align 4 %v2196, <8 x i1> %v2134)
  %v2197 = add i64 0, 0
  %v2198 = getelementptr inbounds float, ptr %v2128, i64 %v2197
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2194, ptr align 4 %v2198, <8 x i1> %v2134)
  %v2199 = add nsw i64 %v2113, 1
  br label %b232
b234:
  %v2201 = add i64 %v8, 0
  %v2202 = sdiv i64 %v2201, 1
  %v2203 = add i64 %v2, 1
  %v2204 = mul i64 %v2202, %v2
  %v2205 = sdiv i64 %v2204, %v3
  %v2206 = mul i64 %v2205, 1
  %v2207 = icmp slt i64 %v2206, %v8
  %v2208 = select i1 %v2207, i64 %v2206, i64 %v8
  %v2209 = mul i64 %v2202, %v2203
  %v2210 = sdiv i64 %v2209, %v3
  %v2211 = mul i64 %v2210, 1
  %v2212 = icmp slt i64 %v2211, %v8
  %v2213 = select i1 %v2212, i64 %v2211, i64 %v8
  br label %b235
b235:
  %v2214 = phi i64 [ %v2208, %b234 ], [ %v2306, %b240 ]
  %v2215 = icmp slt i64 %v2214, %v2213
  br i1 %v2215, label %b236, label %b237
b236:
  %v2216 = add i64 %v2214, 96
  %v2217 = icmp slt i64 %v2216, %v2213
  %v2218 = select i1 %v2217, i64 %v2216, i64 %v2213
  br label %b238
b238:
  %v2219 = phi i64 [ 0, %b236 ], [ %v2305, %b243 ]
  %v2220 = icmp slt i64 %v2219, 1
  br i1 %v2220, label %b239, label %b240
b239:
  %v2221 = sub i64 %v2218, %v2214
  %v2222 = sub i64 8, 1
  %v2223 = add i64 %v2221, %v2222
  %v2224 = sdiv i64 %v2223, 8
  br label %b241
b241:
  %v2225 = phi i64 [ 0, %b239 ], [ %v2304, %b252 ]
  %v2226 = icmp slt i64 %v2225, %v2224
  br i1 %v2226, label %b242, label %b243
b242:
  %v2227 = mul i64 %v2221, %v2225
  %v2228 = sdiv i64 %v2227, %v2224
  %v2229 = add i64 %v2214, %v2228
  %v2230 = add i64 %v2225, 1
  %v2231 = mul i64 %v2221, %v2230
  %v2232 = sdiv i64 %v2231, %v2224
  %v2233 = add i64 %v2214, %v2232
  %v2234 = mul i64 %v2219, 416
  %v2235 = getelementptr inbounds float, ptr %v1896, i64 %v2234
  %v2236 = sub i64 %v2233, %v2229
  %v2237 = mul i64 %v2229, 2
  %v2238 = getelementptr inbounds float, ptr %v134, i64 %v2237
  %v2239 = getelementptr inbounds float, ptr %v2238, i64 0
  %v2240 = sub i64 %v2236, 1
  %v2241 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2240
  %v2242 = load ptr, ptr %v2241, align 4
  %v2243 = getelementptr inbounds float, ptr %v2200, i64 0
  %v2244 = icmp sgt i64 %v2236, 0
  br i1 %v2244, label %b244, label %b245
b244:
  call void %v2242(ptr %v2239, i64 2, ptr %v2235, i64 2, ptr %v2243, i64 24, i64 0)
  br label %b245
b245:
  %v2245 = add i64 %v2234, 16
  %v2246 = getelementptr inbounds float, ptr %v1896, i64 %v2245
  %v2247 = sub i64 %v2233, %v2229
  %v2248 = mul i64 %v2229, 2
  %v2249 = getelementptr inbounds float, ptr %v154, i64 %v2248
  %v2250 = getelementptr inbounds float, ptr %v2249, i64 0
  %v2251 = sub i64 %v2247, 1
  %v2252 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2251
  %v2253 = load ptr, ptr %v2252, align 4
  %v2254 = getelementptr inbounds float, ptr %v2200, i64 8
  %v2255 = icmp sgt i64 %v2247, 0
  br i1 %v2255, label %b246, label %b247
b246:
  call void %v2253(ptr %v2250, i64 2, ptr %v2246, i64 2, ptr %v2254, i64 24, i64 0)
  br label %b247
b247:
  %v2256 = add i64 %v2245, 16
  %v2257 = getelementptr inbounds float, ptr %v1896, i64 %v2256
  %v2258 = sub i64 %v2233, %v2229
  %v2259 = mul i64 %v2229, 48
  %v2260 = getelementptr inbounds float, ptr %v152, i64 %v2259
  %v2261 = getelementptr inbounds float, ptr %v2260, i64 0
  %v2262 = sub i64 %v2258, 1
  %v2263 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2262
  %v2264 = load ptr, ptr %v2263, align 4
  %v2265 = getelementptr inbounds float, ptr %v2200, i64 16
  %v2266 = icmp sgt i64 %v2258, 0
  br i1 %v2266, label %b248, label %b249
b248:
  call void %v2264(ptr %v2261, i64 48, ptr %v2257, i64 48, ptr %v2265, i64 24, i64 0)
  br label %b249
b249:
  %v2267 = add i64 %v2256, 384
  br label %b250
b250:
  %v2268 = phi i64 [ %v2229, %b249 ], [ %v2303, %b255 ]
  %v2269 = icmp slt i64 %v2268, %v2233
  br i1 %v2269, label %b251, label %b252
b251:
  %v2270 = sub i64 %v2268, %v2229
  %v2271 = mul i64 %v2270, 24
  %v2272 = getelementptr inbounds float, ptr %v2200, i64 %v2271
  %v2273 = mul i64 %v2268, 8
  %v2274 = getelementptr inbounds float, ptr %v126, i64 %v2273
  %v2275 = mul i64 %v2268, 8
  %v2276 = getelementptr inbounds float, ptr %v50, i64 %v2275
  br label %b253
b253:
  %v2277 = phi i64 [ 0, %b251 ], [ %v2302, %b254 ]
  %v2278 = icmp slt i64 %v2277, 1
  br i1 %v2278, label %b254, label %b255
b254:
  %v2279 = mul i64 %v2219, 1
  %v2280 = add i64 %v2279, %v2277
  %v2281 = mul i64 %v2280, 8
  %v2282 = add i64 0, %v2277
  %v2283 = mul i64 %v2282, 8
  %v2284 = getelementptr inbounds float, ptr %v2272, i64 %v2283
  %v2285 = load <8 x float>, ptr %v2284, align 4
  %v2286 = add i64 1, %v2277
  %v2287 = mul i64 %v2286, 8
  %v2288 = getelementptr inbounds float, ptr %v2272, i64 %v2287
  %v2289 = load <8 x float>, ptr %v2288, align 4
  %v2290 = add i64 2, %v2277
  %v2291 = mul i64 %v2290, 8
  %v2292 = getelementptr inbounds float, ptr %v2272, i64 %v2291
  %v2293 = load <8 x float>, ptr %v2292, align 4
  %v2294 = add i64 0, %v2281
  %v2295 = getelementptr inbounds float, ptr %v2274, i64 %v2294
  %v2296 = load <8 x float>, ptr %v2295, align 4
  %v2297 = fadd <8 x float> %v2296, %v2285
  %v2298 = fadd <8 x float> %v2297, %v2289
  %v2299 = fadd <8 x float> %v2298, %v2293
  %v2300 = add i64 0, %v2281
  %v2301 = getelementptr inbounds float, ptr %v2276, i64 %v2300
  store <8 x float> %v2299, ptr %v2301, align 4
  %v2302 = add nsw i64 %v2277, 1
  br label %b253
b255:
  %v2303 = add nsw i64 %v2268, 1
  br label %b250
b252:
  %v2304 = add nsw i64 %v2225, 1
  br label %b241
b243:
  %v2305 = add nsw i64 %v2219, 1
  br label %b238
b240:
  %v2306 = add nsw i64 %v2214, 96
  br label %b235
b237:
  %v2307 = icmp sgt i64 %v3, 1
  br i1 %v2307, label %b256, label %b257
b256:
  %v2308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2309 = atomicrmw add ptr %v2308, i64 1 acq_rel
  %v2310 = load i64, ptr %v243, align 8
  %v2311 = add i64 %v2310, 1
  store i64 %v2311, ptr %v243, align 8
  %v2312 = mul i64 %v3, %v2311
  br label %b258
b258:
  %v2313 = load atomic i64, ptr %v2308 acquire, align 8
  %v2314 = icmp slt i64 %v2313, %v2312
  br i1 %v2314, label %b259, label %b260
b259:
  %v2315 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  %v2316 = mul i64 0, 48
  %v2317 = getelementptr inbounds float, ptr %v152, i64 %v2316
  %v2318 = getelementptr inbounds float, ptr %v2317, i64 0
  %v2319 = mul i64 0, 8
  %v2320 = getelementptr inbounds float, ptr %v12, i64 %v2319
  %v2321 = getelementptr inbounds float, ptr %v2320, i64 0
  %v2322 = getelementptr inbounds float, ptr %v248, i64 12288
  %v2323 = add i64 48, 1
  %v2324 = sdiv i64 %v2323, 2
  %v2325 = add i64 %v2, 1
  %v2326 = mul i64 %v2324, %v2
  %v2327 = sdiv i64 %v2326, %v3
  %v2328 = mul i64 %v2327, 2
  %v2329 = icmp slt i64 %v2328, 48
  %v2330 = select i1 %v2329, i64 %v2328, i64 48
  %v2331 = mul i64 %v2324, %v2325
  %v2332 = sdiv i64 %v2331, %v3
  %v2333 = mul i64 %v2332, 2
  %v2334 = icmp slt i64 %v2333, 48
  %v2335 = select i1 %v2334, i64 %v2333, i64 48
  %v2336 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b261
b261:
  %v2337 = phi i64 [ %v2330, %b257 ], [ %v2345, %b266 ]
  %v2338 = icmp slt i64 %v2337, %v2335
  br i1 %v2338, label %b262, label %b263
b262:
  %v2339 = mul i64 %v2337, 8
  %v2340 = getelementptr inbounds float, ptr %v2336, i64 %v2339
  br label %b264
b264:
  %v2341 = phi i64 [ 0, %b262 ], [ %v2344, %b265 ]
  %v2342 = icmp slt i64 %v2341, 8
  br i1 %v2342, label %b265, label %b266
b265:
  %v2343 = getelementptr inbounds float, ptr %v2340, i64 %v2341
  store float 0x0000000000000000, ptr %v2343, align 4
  %v2344 = add nsw i64 %v2341, 1
  br label %b264
b266:
  %v2345 = add nsw i64 %v2337, 1
  br label %b261
b263:
  %v2346 = mul i64 %v8, 1
  br label %b267
b267:
  %v2347 = phi i64 [ 0, %b263 ], [ %v2451, %b272 ]
  %v2348 = icmp slt i64 %v2347, %v2346
  br i1 %v2348, label %b268, label %b269
b268:
  %v2349 = sub i64 %v2346, %v2347
  %v2350 = icmp slt i64 %v2349, 384
  %v2351 = select i1 %v2350, i64 %v2349, i64 384
  br label %b270
b270:
  %v2352 = phi i64 [ %v2330, %b268 ], [ %v2450, %b296 ]
  %v2353 = icmp slt i64 %v2352, %v2335
  br i1 %v2353, label %b271, label %b272
b271:
  %v2354 = sub i64 %v2335, %v2352
  %v2355 = icmp slt i64 %v2354, 64
  %v2356 = select i1 %v2355, i64 %v2354, i64 64
  %v2357 = sdiv i64 %v2356, 2
  %v2358 = mul i64 %v2357, 2
  %v2359 = sub i64 %v2356, %v2358
  %v2360 = mul i64 %v2347, 48
  %v2361 = add i64 %v2360, %v2352
  %v2362 = getelementptr inbounds float, ptr %v2318, i64 %v2361
  br label %b273
b273:
  %v2363 = phi i64 [ 0, %b271 ], [ %v2389, %b281 ]
  %v2364 = icmp slt i64 %v2363, %v2351
  br i1 %v2364, label %b274, label %b275
b274:
  %v2365 = mul i64 %v2363, 48
  %v2366 = getelementptr inbounds float, ptr %v2362, i64 %v2365
  %v2367 = mul i64 %v2363, 2
  %v2368 = getelementptr inbounds float, ptr %v2322, i64 %v2367
  br label %b276
b276:
  %v2369 = phi i64 [ 0, %b274 ], [ %v2378, %b277 ]
  %v2370 = icmp slt i64 %v2369, %v2357
  br i1 %v2370, label %b277, label %b278
b277:
  %v2371 = mul i64 %v2369, 2
  %v2372 = getelementptr inbounds float, ptr %v2366, i64 %v2371
  %v2373 = mul i64 %v2369, 768
  %v2374 = getelementptr inbounds float, ptr %v2368, i64 %v2373
  %v2375 = getelementptr inbounds float, ptr %v2372, i64 0
  %v2376 = load <2 x float>, ptr %v2375, align 4
  %v2377 = getelementptr inbounds float, ptr %v2374, i64 0
  store <2 x float> %v2376, ptr %v2377, align 4
  %v2378 = add nsw i64 %v2369, 1
  br label %b276
b278:
  %v2379 = mul i64 %v2357, 2
  %v2380 = getelementptr inbounds float, ptr %v2366, i64 %v2379
  %v2381 = mul i64 %v2357, 768
  %v2382 = getelementptr inbounds float, ptr %v2368, i64 %v2381
  br label %b279
b279:
  %v2383 = phi i64 [ 0, %b278 ], [ %v2388, %b280 ]
  %v2384 = icmp slt i64 %v2383, %v2359
  br i1 %v2384, label %b280, label %b281
b280:
  %v2385 = getelementptr inbounds float, ptr %v2380, i64 %v2383
  %v2386 = load float, ptr %v2385, align 4
  %v2387 = getelementptr inbounds float, ptr %v2382, i64 %v2383
  store float %v2386, ptr %v2387, align 4
  %v2388 = add nsw i64 %v2383, 1
  br label %b279, !llvm.loop !0
b281:
  %v2389 = add nsw i64 %v2363, 1
  br label %b273
b275:
  br label %b282
b282:
  %v2390 = phi i64 [ 0, %b275 ], [ %v2425, %b290 ]
  %v2391 = icmp slt i64 %v2390, 0
  br i1 %v2391, label %b283, label %b284
b283:
  %v2392 = mul i64 %v2347, 8
  %v2393 = add i64 %v2392, %v2390
  %v2394 = getelementptr inbounds float, ptr %v2321, i64 %v2393
  br label %b285
b285:
  %v2395 = phi i64 [ 0, %b283 ], [ %v2413, %b286 ]
  %v2396 = icmp slt i64 %v2395, %v2351
  br i1 %v2396, label %b286, label %b287
b286:
  %v2397 = mul i64 %v2395, 8
  %v2398 = getelementptr inbounds float, ptr %v2394, i64 %v2397
  %v2399 = mul i64 %v2395, 32
  %v2400 = getelementptr inbounds float, ptr %v248, i64 %v2399
  %v2401 = getelementptr inbounds float, ptr %v2398, i64 0
  %v2402 = load <8 x float>, ptr %v2401, align 4
  %v2403 = getelementptr inbounds float, ptr %v2400, i64 0
  store <8 x float> %v2402, ptr %v2403, align 4
  %v2404 = getelementptr inbounds float, ptr %v2398, i64 8
  %v2405 = load <8 x float>, ptr %v2404, align 4
  %v2406 = getelementptr inbounds float, ptr %v2400, i64 8
  store <8 x float> %v2405, ptr %v2406, align 4
  %v2407 = getelementptr inbounds float, ptr %v2398, i64 16
  %v2408 = load <8 x float>, ptr %v2407, align 4
  %v2409 = getelementptr inbounds float, ptr %v2400, i64 16
  store <8 x float> %v2408, ptr %v2409, align 4
  %v2410 = getelementptr inbounds float, ptr %v2398, i64 24
  %v2411 = load <8 x float>, ptr %v2410, align 4
  %v2412 = getelementptr inbounds float, ptr %v2400, i64 24
  store <8 x float> %v2411, ptr %v2412, align 4
  %v2413 = add nsw i64 %v2395, 1
  br label %b285
b287:
  %v2414 = sdiv i64 %v2356, 2
  br label %b288
b288:
  %v2415 = phi i64 [ 0, %b287 ], [ %v2424, %b289 ]
  %v2416 = icmp slt i64 %v2415, %v2414
  br i1 %v2416, label %b289, label %b290
b289:
  %v2417 = mul i64 %v2415, 2
  %v2418 = add i64 %v2352, %v2417
  %v2419 = mul i64 %v2415, 768
  %v2420 = getelementptr inbounds float, ptr %v2322, i64 %v2419
  %v2421 = mul i64 %v2418, 8
  %v2422 = add i64 %v2421, %v2390
  %v2423 = getelementptr inbounds float, ptr %v2336, i64 %v2422
  call void @outer_2x32(ptr %v2420, ptr %v248, i64 %v2351, ptr %v2423, i64 8)
  %v2424 = add nsw i64 %v2415, 1
  br label %b288
b290:
  %v2425 = add nsw i64 %v2390, 32
  br label %b282
b284:
  %v2426 = mul i64 %v2347, 8
  %v2427 = add i64 %v2426, 0
  %v2428 = getelementptr inbounds float, ptr %v2321, i64 %v2427
  br label %b291
b291:
  %v2429 = phi i64 [ 0, %b284 ], [ %v2438, %b292 ]
  %v2430 = icmp slt i64 %v2429, %v2351
  br i1 %v2430, label %b292, label %b293
b292:
  %v2431 = mul i64 %v2429, 8
  %v2432 = getelementptr inbounds float, ptr %v2428, i64 %v2431
  %v2433 = mul i64 %v2429, 8
  %v2434 = getelementptr inbounds float, ptr %v248, i64 %v2433
  %v2435 = getelementptr inbounds float, ptr %v2432, i64 0
  %v2436 = load <8 x float>, ptr %v2435, align 4
  %v2437 = getelementptr inbounds float, ptr %v2434, i64 0
  store <8 x float> %v2436, ptr %v2437, align 4
  %v2438 = add nsw i64 %v2429, 1
  br label %b291
b293:
  %v2439 = sdiv i64 %v2356, 2
  br label %b294
b294:
  %v2440 = phi i64 [ 0, %b293 ], [ %v2449, %b295 ]
  %v2441 = icmp slt i64 %v2440, %v2439
  br i1 %v2441, label %b295, label %b296
b295:
  %v2442 = mul i64 %v2440, 2
  %v2443 = add i64 %v2352, %v2442
  %v2444 = mul i64 %v2440, 768
  %v2445 = getelementptr inbounds float, ptr %v2322, i64 %v2444
  %v2446 = mul i64 %v2443, 8
  %v2447 = add i64 %v2446, 0
  %v2448 = getelementptr inbounds float, ptr %v2336, i64 %v2447
  call void @outer_2x8(ptr %v2445, ptr %v248, i64 %v2351, ptr %v2448, i64 8)
  %v2449 = add nsw i64 %v2440, 1
  br label %b294
b296:
  %v2450 = add nsw i64 %v2352, 64
  br label %b270
b272:
  %v2451 = add nsw i64 %v2347, 384
  br label %b267
b269:
  %v2452 = icmp sgt i64 %v3, 1
  br i1 %v2452, label %b297, label %b298
b297:
  %v2453 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2454 = atomicrmw add ptr %v2453, i64 1 acq_rel
  %v2455 = load i64, ptr %v243, align 8
  %v2456 = add i64 %v2455, 1
  store i64 %v2456, ptr %v243, align 8
  %v2457 = mul i64 %v3, %v2456
  br label %b299
b299:
  %v2458 = load atomic i64, ptr %v2453 acquire, align 8
  %v2459 = icmp slt i64 %v2458, %v2457
  br i1 %v2459, label %b300, label %b301
b300:
  %v2460 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v2461 = mul i64 0, 2
  %v2462 = getelementptr inbounds float, ptr %v154, i64 %v2461
  %v2463 = getelementptr inbounds float, ptr %v2462, i64 0
  %v2464 = mul i64 0, 8
  %v2465 = getelementptr inbounds float, ptr %v12, i64 %v2464
  %v2466 = getelementptr inbounds float, ptr %v2465, i64 0
  %v2467 = getelementptr inbounds float, ptr %v248, i64 12288
  %v2468 = add i64 2, 1
  %v2469 = sdiv i64 %v2468, 2
  %v2470 = add i64 %v2, 1
  %v2471 = mul i64 %v2469, %v2
  %v2472 = sdiv i64 %v2471, %v3
  %v2473 = mul i64 %v2472, 2
  %v2474 = icmp slt i64 %v2473, 2
  %v2475 = select i1 %v2474, i64 %v2473, i64 2
  %v2476 = mul i64 %v2469, %v2470
  %v2477 = sdiv i64 %v2476, %v3
  %v2478 = mul i64 %v2477, 2
  %v2479 = icmp slt i64 %v2478, 2
  %v2480 = select i1 %v2479, i64 %v2478, i64 2
  %v2481 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b302
b302:
  %v2482 = phi i64 [ %v2475, %b298 ], [ %v2490, %b307 ]
  %v2483 = icmp slt i64 %v2482, %v2480
  br i1 %v2483, label %b303, label %b304
b303:
  %v2484 = mul i64 %v2482, 8
  %v2485 = getelementptr inbounds float, ptr %v2481, i64 %v2484
  br label %b305
b305:
  %v2486 = phi i64 [ 0, %b303 ], [ %v2489, %b306 ]
  %v2487 = icmp slt i64 %v2486, 8
  br i1 %v2487, label %b306, label %b307
b306:
  %v2488 = getelementptr inbounds float, ptr %v2485, i64 %v2486
  store float 0x0000000000000000, ptr %v2488, align 4
  %v2489 = add nsw i64 %v2486, 1
  br label %b305
b307:
  %v2490 = add nsw i64 %v2482, 1
  br label %b302
b304:
  %v2491 = mul i64 %v8, 1
  br label %b308
b308:
  %v2492 = phi i64 [ 0, %b304 ], [ %v2596, %b313 ]
  %v2493 = icmp slt i64 %v2492, %v2491
  br i1 %v2493, label %b309, label %b310
b309:
  %v2494 = sub i64 %v2491, %v2492
  %v2495 = icmp slt i64 %v2494, 384
  %v2496 = select i1 %v2495, i64 %v2494, i64 384
  br label %b311
b311:
  %v2497 = phi i64 [ %v2475, %b309 ], [ %v2595, %b337 ]
  %v2498 = icmp slt i64 %v2497, %v2480
  br i1 %v2498, label %b312, label %b313
b312:
  %v2499 = sub i64 %v2480, %v2497
  %v2500 = icmp slt i64 %v2499, 64
  %v2501 = select i1 %v2500, i64 %v2499, i64 64
  %v2502 = sdiv i64 %v2501, 2
  %v2503 = mul i64 %v2502, 2
  %v2504 = sub i64 %v2501, %v2503
  %v2505 = mul i64 %v2492, 2
  %v2506 = add i64 %v2505, %v2497
  %v2507 = getelementptr inbounds float, ptr %v2463, i64 %v2506
  br label %b314
b314:
  %v2508 = phi i64 [ 0, %b312 ], [ %v2534, %b322 ]
  %v2509 = icmp slt i64 %v2508, %v2496
  br i1 %v2509, label %b315, label %b316
b315:
  %v2510 = mul i64 %v2508, 2
  %v2511 = getelementptr inbounds float, ptr %v2507, i64 %v2510
  %v2512 = mul i64 %v2508, 2
  %v2513 = getelementptr inbounds float, ptr %v2467, i64 %v2512
  br label %b317
b317:
  %v2514 = phi i64 [ 0, %b315 ], [ %v2523, %b318 ]
  %v2515 = icmp slt i64 %v2514, %v2502
  br i1 %v2515, label %b318, label %b319
b318:
  %v2516 = mul i64 %v2514, 2
  %v2517 = getelementptr inbounds float, ptr %v2511, i64 %v2516
  %v2518 = mul i64 %v2514, 768
  %v2519 = getelementptr inbounds float, ptr %v2513, i64 %v2518
  %v2520 = getelementptr inbounds float, ptr %v2517, i64 0
  %v2521 = load <2 x float>, ptr %v2520, align 4
  %v2522 = getelementptr inbounds float, ptr %v2519, i64 0
  store <2 x float> %v2521, ptr %v2522, align 4
  %v2523 = add nsw i64 %v2514, 1
  br label %b317
b319:
  %v2524 = mul i64 %v2502, 2
  %v2525 = getelementptr inbounds float, ptr %v2511, i64 %v2524
  %v2526 = mul i64 %v2502, 768
  %v2527 = getelementptr inbounds float, ptr %v2513, i64 %v2526
  br label %b320
b320:
  %v2528 = phi i64 [ 0, %b319 ], [ %v2533, %b321 ]
  %v2529 = icmp slt i64 %v2528, %v2504
  br i1 %v2529, label %b321, label %b322
b321:
  %v2530 = getelementptr inbounds float, ptr %v2525, i64 %v2528
  %v2531 = load float, ptr %v2530, align 4
  %v2532 = getelementptr inbounds float, ptr %v2527, i64 %v2528
  store float %v2531, ptr %v2532, align 4
  %v2533 = add nsw i64 %v2528, 1
  br label %b320, !llvm.loop !3
b322:
  %v2534 = add nsw i64 %v2508, 1
  br label %b314
b316:
  br label %b323
b323:
  %v2535 = phi i64 [ 0, %b316 ], [ %v2570, %b331 ]
  %v2536 = icmp slt i64 %v2535, 0
  br i1 %v2536, label %b324, label %b325
b324:
  %v2537 = mul i64 %v2492, 8
  %v2538 = add i64 %v2537, %v2535
  %v2539 = getelementptr inbounds float, ptr %v2466, i64 %v2538
  br label %b326
b326:
  %v2540 = phi i64 [ 0, %b324 ], [ %v2558, %b327 ]
  %v2541 = icmp slt i64 %v2540, %v2496
  br i1 %v2541, label %b327, label %b328
b327:
  %v2542 = mul i64 %v2540, 8
  %v2543 = getelementptr inbounds float, ptr %v2539, i64 %v2542
  %v2544 = mul i64 %v2540, 32
  %v2545 = getelementptr inbounds float, ptr %v248, i64 %v2544
  %v2546 = getelementptr inbounds float, ptr %v2543, i64 0
  %v2547 = load <8 x float>, ptr %v2546, align 4
  %v2548 = getelementptr inbounds float, ptr %v2545, i64 0
  store <8 x float> %v2547, ptr %v2548, align 4
  %v2549 = getelementptr inbounds float, ptr %v2543, i64 8
  %v2550 = load <8 x float>, ptr %v2549, align 4
  %v2551 = getelementptr inbounds float, ptr %v2545, i64 8
  store <8 x float> %v2550, ptr %v2551, align 4
  %v2552 = getelementptr inbounds float, ptr %v2543, i64 16
  %v2553 = load <8 x float>, ptr %v2552, align 4
  %v2554 = getelementptr inbounds float, ptr %v2545, i64 16
  store <8 x float> %v2553, ptr %v2554, align 4
  %v2555 = getelementptr inbounds float, ptr %v2543, i64 24
  %v2556 = load <8 x float>, ptr %v2555, align 4
  %v2557 = getelementptr inbounds float, ptr %v2545, i64 24
  store <8 x float> %v2556, ptr %v2557, align 4
  %v2558 = add nsw i64 %v2540, 1
  br label %b326
b328:
  %v2559 = sdiv i64 %v2501, 2
  br label %b329
b329:
  %v2560 = phi i64 [ 0, %b328 ], [ %v2569, %b330 ]
  %v2561 = icmp slt i64 %v2560, %v2559
  br i1 %v2561, label %b330, label %b331
b330:
  %v2562 = mul i64 %v2560, 2
  %v2563 = add i64 %v2497, %v2562
  %v2564 = mul i64 %v2560, 768
  %v2565 = getelementptr inbounds float, ptr %v2467, i64 %v2564
  %v2566 = mul i64 %v2563, 8
  %v2567 = add i64 %v2566, %v2535
  %v2568 = getelementptr inbounds float, ptr %v2481, i64 %v2567
  call void @outer_2x32(ptr %v2565, ptr %v248, i64 %v2496, ptr %v2568, i64 8)
  %v2569 = add nsw i64 %v2560, 1
  br label %b329
b331:
  %v2570 = add nsw i64 %v2535, 32
  br label %b323
b325:
  %v2571 = mul i64 %v2492, 8
  %v2572 = add i64 %v2571, 0
  %v2573 = getelementptr inbounds float, ptr %v2466, i64 %v2572
  br label %b332
b332:
  %v2574 = phi i64 [ 0, %b325 ], [ %v2583, %b333 ]
  %v2575 = icmp slt i64 %v2574, %v2496
  br i1 %v2575, label %b333, label %b334
b333:
  %v2576 = mul i64 %v2574, 8
  %v2577 = getelementptr inbounds float, ptr %v2573, i64 %v2576
  %v2578 = mul i64 %v2574, 8
  %v2579 = getelementptr inbounds float, ptr %v248, i64 %v2578
  %v2580 = getelementptr inbounds float, ptr %v2577, i64 0
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = getelementptr inbounds float, ptr %v2579, i64 0
  store <8 x float> %v2581, ptr %v2582, align 4
  %v2583 = add nsw i64 %v2574, 1
  br label %b332
b334:
  %v2584 = sdiv i64 %v2501, 2
  br label %b335
b335:
  %v2585 = phi i64 [ 0, %b334 ], [ %v2594, %b336 ]
  %v2586 = icmp slt i64 %v2585, %v2584
  br i1 %v2586, label %b336, label %b337
b336:
  %v2587 = mul i64 %v2585, 2
  %v2588 = add i64 %v2497, %v2587
  %v2589 = mul i64 %v2585, 768
  %v2590 = getelementptr inbounds float, ptr %v2467, i64 %v2589
  %v2591 = mul i64 %v2588, 8
  %v2592 = add i64 %v2591, 0
  %v2593 = getelementptr inbounds float, ptr %v2481, i64 %v2592
  call void @outer_2x8(ptr %v2590, ptr %v248, i64 %v2496, ptr %v2593, i64 8)
  %v2594 = add nsw i64 %v2585, 1
  br label %b335
b337:
  %v2595 = add nsw i64 %v2497, 64
  br label %b311
b313:
  %v2596 = add nsw i64 %v2492, 384
  br label %b308
b310:
  %v2597 = icmp sgt i64 %v3, 1
  br i1 %v2597, label %b338, label %b339
b338:
  %v2598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2599 = atomicrmw add ptr %v2598, i64 1 acq_rel
  %v2600 = load i64, ptr %v243, align 8
  %v2601 = add i64 %v2600, 1
  store i64 %v2601, ptr %v243, align 8
  %v2602 = mul i64 %v3, %v2601
  br label %b340
b340:
  %v2603 = load atomic i64, ptr %v2598 acquire, align 8
  %v2604 = icmp slt i64 %v2603, %v2602
  br i1 %v2604, label %b341, label %b342
b341:
  %v2605 = call i32 @sched_yield()
  br label %b340
b342:
  br label %b339
b339:
  %v2606 = mul i64 0, 2
  %v2607 = getelementptr inbounds float, ptr %v134, i64 %v2606
  %v2608 = getelementptr inbounds float, ptr %v2607, i64 0
  %v2609 = mul i64 0, 8
  %v2610 = getelementptr inbounds float, ptr %v12, i64 %v2609
  %v2611 = getelementptr inbounds float, ptr %v2610, i64 0
  %v2612 = getelementptr inbounds float, ptr %v248, i64 12288
  %v2613 = add i64 2, 1
  %v2614 = sdiv i64 %v2613, 2
  %v2615 = add i64 %v2, 1
  %v2616 = mul i64 %v2614, %v2
  %v2617 = sdiv i64 %v2616, %v3
  %v2618 = mul i64 %v2617, 2
  %v2619 = icmp slt i64 %v2618, 2
  %v2620 = select i1 %v2619, i64 %v2618, i64 2
  %v2621 = mul i64 %v2614, %v2615
  %v2622 = sdiv i64 %v2621, %v3
  %v2623 = mul i64 %v2622, 2
  %v2624 = icmp slt i64 %v2623, 2
  %v2625 = select i1 %v2624, i64 %v2623, i64 2
  %v2626 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b343
b343:
  %v2627 = phi i64 [ %v2620, %b339 ], [ %v2635, %b348 ]
  %v2628 = icmp slt i64 %v2627, %v2625
  br i1 %v2628, label %b344, label %b345
b344:
  %v2629 = mul i64 %v2627, 8
  %v2630 = getelementptr inbounds float, ptr %v2626, i64 %v2629
  br label %b346
b346:
  %v2631 = phi i64 [ 0, %b344 ], [ %v2634, %b347 ]
  %v2632 = icmp slt i64 %v2631, 8
  br i1 %v2632, label %b347, label %b348
b347:
  %v2633 = getelementptr inbounds float, ptr %v2630, i64 %v2631
  store float 0x0000000000000000, ptr %v2633, align 4
  %v2634 = add nsw i64 %v2631, 1
  br label %b346
b348:
  %v2635 = add nsw i64 %v2627, 1
  br label %b343
b345:
  %v2636 = mul i64 %v8, 1
  br label %b349
b349:
  %v2637 = phi i64 [ 0, %b345 ], [ %v2741, %b354 ]
  %v2638 = icmp slt i64 %v2637, %v2636
  br i1 %v2638, label %b350, label %b351
b350:
  %v2639 = sub i64 %v2636, %v2637
  %v2640 = icmp slt i64 %v2639, 384
  %v2641 = select i1 %v2640, i64 %v2639, i64 384
  br label %b352
b352:
  %v2642 = phi i64 [ %v2620, %b350 ], [ %v2740, %b378 ]
  %v2643 = icmp slt i64 %v2642, %v2625
  br i1 %v2643, label %b353, label %b354
b353:
  %v2644 = sub i64 %v2625, %v2642
  %v2645 = icmp slt i64 %v2644, 64
  %v2646 = select i1 %v2645, i64 %v2644, i64 64
  %v2647 = sdiv i64 %v2646, 2
  %v2648 = mul i64 %v2647, 2
  %v2649 = sub i64 %v2646, %v2648
  %v2650 = mul i64 %v2637, 2
  %v2651 = add i64 %v2650, %v2642
  %v2652 = getelementptr inbounds float, ptr %v2608, i64 %v2651
  br label %b355
b355:
  %v2653 = phi i64 [ 0, %b353 ], [ %v2679, %b363 ]
  %v2654 = icmp slt i64 %v2653, %v2641
  br i1 %v2654, label %b356, label %b357
b356:
  %v2655 = mul i64 %v2653, 2
  %v2656 = getelementptr inbounds float, ptr %v2652, i64 %v2655
  %v2657 = mul i64 %v2653, 2
  %v2658 = getelementptr inbounds float, ptr %v2612, i64 %v2657
  br label %b358
b358:
  %v2659 = phi i64 [ 0, %b356 ], [ %v2668, %b359 ]
  %v2660 = icmp slt i64 %v2659, %v2647
  br i1 %v2660, label %b359, label %b360
b359:
  %v2661 = mul i64 %v2659, 2
  %v2662 = getelementptr inbounds float, ptr %v2656, i64 %v2661
  %v2663 = mul i64 %v2659, 768
  %v2664 = getelementptr inbounds float, ptr %v2658, i64 %v2663
  %v2665 = getelementptr inbounds float, ptr %v2662, i64 0
  %v2666 = load <2 x float>, ptr %v2665, align 4
  %v2667 = getelementptr inbounds float, ptr %v2664, i64 0
  store <2 x float> %v2666, ptr %v2667, align 4
  %v2668 = add nsw i64 %v2659, 1
  br label %b358
b360:
  %v2669 = mul i64 %v2647, 2
  %v2670 = getelementptr inbounds float, ptr %v2656, i64 %v2669
  %v2671 = mul i64 %v2647, 768
  %v2672 = getelementptr inbounds float, ptr %v2658, i64 %v2671
  br label %b361
b361:
  %v2673 = phi i64 [ 0, %b360 ], [ %v2678, %b362 ]
  %v2674 = icmp slt i64 %v2673, %v2649
  br i1 %v2674, label %b362, label %b363
b362:
  %v2675 = getelementptr inbounds float, ptr %v2670, i64 %v2673
  %v2676 = load float, ptr %v2675, align 4
  %v2677 = getelementptr inbounds float, ptr %v2672, i64 %v2673
  store float %v2676, ptr %v2677, align 4
  %v2678 = add nsw i64 %v2673, 1
  br label %b361, !llvm.loop !6
b363:
  %v2679 = add nsw i64 %v2653, 1
  br label %b355
b357:
  br label %b364
b364:
  %v2680 = phi i64 [ 0, %b357 ], [ %v2715, %b372 ]
  %v2681 = icmp slt i64 %v2680, 0
  br i1 %v2681, label %b365, label %b366
b365:
  %v2682 = mul i64 %v2637, 8
  %v2683 = add i64 %v2682, %v2680
  %v2684 = getelementptr inbounds float, ptr %v2611, i64 %v2683
  br label %b367
b367:
  %v2685 = phi i64 [ 0, %b365 ], [ %v2703, %b368 ]
  %v2686 = icmp slt i64 %v2685, %v2641
  br i1 %v2686, label %b368, label %b369
b368:
  %v2687 = mul i64 %v2685, 8
  %v2688 = getelementptr inbounds float, ptr %v2684, i64 %v2687
  %v2689 = mul i64 %v2685, 32
  %v2690 = getelementptr inbounds float, ptr %v248, i64 %v2689
  %v2691 = getelementptr inbounds float, ptr %v2688, i64 0
  %v2692 = load <8 x float>, ptr %v2691, align 4
  %v2693 = getelementptr inbounds float, ptr %v2690, i64 0
  store <8 x float> %v2692, ptr %v2693, align 4
  %v2694 = getelementptr inbounds float, ptr %v2688, i64 8
  %v2695 = load <8 x float>, ptr %v2694, align 4
  %v2696 = getelementptr inbounds float, ptr %v2690, i64 8
  store <8 x float> %v2695, ptr %v2696, align 4
  %v2697 = getelementptr inbounds float, ptr %v2688, i64 16
  %v2698 = load <8 x float>, ptr %v2697, align 4
  %v2699 = getelementptr inbounds float, ptr %v2690, i64 16
  store <8 x float> %v2698, ptr %v2699, align 4
  %v2700 = getelementptr inbounds float, ptr %v2688, i64 24
  %v2701 = load <8 x float>, ptr %v2700, align 4
  %v2702 = getelementptr inbounds float, ptr %v2690, i64 24
  store <8 x float> %v2701, ptr %v2702, align 4
  %v2703 = add nsw i64 %v2685, 1
  br label %b367
b369:
  %v2704 = sdiv i64 %v2646, 2
  br label %b370
b370:
  %v2705 = phi i64 [ 0, %b369 ], [ %v2714, %b371 ]
  %v2706 = icmp slt i64 %v2705, %v2704
  br i1 %v2706, label %b371, label %b372
b371:
  %v2707 = mul i64 %v2705, 2
  %v2708 = add i64 %v2642, %v2707
  %v2709 = mul i64 %v2705, 768
  %v2710 = getelementptr inbounds float, ptr %v2612, i64 %v2709
  %v2711 = mul i64 %v2708, 8
  %v2712 = add i64 %v2711, %v2680
  %v2713 = getelementptr inbounds float, ptr %v2626, i64 %v2712
  call void @outer_2x32(ptr %v2710, ptr %v248, i64 %v2641, ptr %v2713, i64 8)
  %v2714 = add nsw i64 %v2705, 1
  br label %b370
b372:
  %v2715 = add nsw i64 %v2680, 32
  br label %b364
b366:
  %v2716 = mul i64 %v2637, 8
  %v2717 = add i64 %v2716, 0
  %v2718 = getelementptr inbounds float, ptr %v2611, i64 %v2717
  br label %b373
b373:
  %v2719 = phi i64 [ 0, %b366 ], [ %v2728, %b374 ]
  %v2720 = icmp slt i64 %v2719, %v2641
  br i1 %v2720, label %b374, label %b375
b374:
  %v2721 = mul i64 %v2719, 8
  %v2722 = getelementptr inbounds float, ptr %v2718, i64 %v2721
  %v2723 = mul i64 %v2719, 8
  %v2724 = getelementptr inbounds float, ptr %v248, i64 %v2723
  %v2725 = getelementptr inbounds float, ptr %v2722, i64 0
  %v2726 = load <8 x float>, ptr %v2725, align 4
  %v2727 = getelementptr inbounds float, ptr %v2724, i64 0
  store <8 x float> %v2726, ptr %v2727, align 4
  %v2728 = add nsw i64 %v2719, 1
  br label %b373
b375:
  %v2729 = sdiv i64 %v2646, 2
  br label %b376
b376:
  %v2730 = phi i64 [ 0, %b375 ], [ %v2739, %b377 ]
  %v2731 = icmp slt i64 %v2730, %v2729
  br i1 %v2731, label %b377, label %b378
b377:
  %v2732 = mul i64 %v2730, 2
  %v2733 = add i64 %v2642, %v2732
  %v2734 = mul i64 %v2730, 768
  %v2735 = getelementptr inbounds float, ptr %v2612, i64 %v2734
  %v2736 = mul i64 %v2733, 8
  %v2737 = add i64 %v2736, 0
  %v2738 = getelementptr inbounds float, ptr %v2626, i64 %v2737
  call void @outer_2x8(ptr %v2735, ptr %v248, i64 %v2641, ptr %v2738, i64 8)
  %v2739 = add nsw i64 %v2730, 1
  br label %b376
b378:
  %v2740 = add nsw i64 %v2642, 64
  br label %b352
b354:
  %v2741 = add nsw i64 %v2637, 384
  br label %b349
b351:
  %v2742 = icmp sgt i64 %v3, 1
  br i1 %v2742, label %b379, label %b380
b379:
  %v2743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2744 = atomicrmw add ptr %v2743, i64 1 acq_rel
  %v2745 = load i64, ptr %v243, align 8
  %v2746 = add i64 %v2745, 1
  store i64 %v2746, ptr %v243, align 8
  %v2747 = mul i64 %v3, %v2746
  br label %b381
b381:
  %v2748 = load atomic i64, ptr %v2743 acquire, align 8
  %v2749 = icmp slt i64 %v2748, %v2747
  br i1 %v2749, label %b382, label %b383
b382:
  %v2750 = call i32 @sched_yield()
  br label %b381
b383:
  br label %b380
b380:
  %v2751 = icmp eq i64 %v2, 0
  br i1 %v2751, label %b384, label %b385
b384:
  %v2752 = icmp ult i64 2, 8
  %v2753 = select i1 %v2752, i64 2, i64 8
  %v2754 = trunc i64 %v2753 to i32
  %v2755 = insertelement <8 x i32> poison, i32 %v2754, i64 0
  %v2756 = shufflevector <8 x i32> %v2755, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2757 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2756
  br label %b386
b386:
  %v2758 = phi i64 [ 0, %b384 ], [ %v2775, %b391 ]
  %v2759 = phi <8 x float> [ splat (float 0x0000000000000000), %b384 ], [ %v2774, %b391 ]
  %v2760 = icmp slt i64 %v2758, %v8
  br i1 %v2760, label %b387, label %b388
b387:
  %v2761 = add i64 %v2758, 128
  %v2762 = icmp slt i64 %v2761, %v8
  %v2763 = select i1 %v2762, i64 %v2761, i64 %v8
  br label %b389
b389:
  %v2764 = phi i64 [ %v2758, %b387 ], [ %v2773, %b390 ]
  %v2765 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2772, %b390 ]
  %v2766 = icmp slt i64 %v2764, %v2763
  br i1 %v2766, label %b390, label %b391
b390:
  %v2767 = mul i64 %v2764, 2
  %v2768 = getelementptr inbounds float, ptr %v134, i64 %v2767
  %v2769 = add i64 0, 0
  %v2770 = getelementptr inbounds float, ptr %v2768, i64 %v2769
  %v2771 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2770, <8 x i1> %v2757, <8 x float> zeroinitializer)
  %v2772 = fadd <8 x float> %v2765, %v2771
  %v2773 = add nsw i64 %v2764, 1
  br label %b389
b391:
  %v2774 = fadd <8 x float> %v2759, %v2765
  %v2775 = add nsw i64 %v2758, 128
  br label %b386
b388:
  %v2776 = add i64 0, 0
  %v2777 = getelementptr inbounds float, ptr %v58, i64 %v2776
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2759, ptr align 4 %v2777, <8 x i1> %v2757)
  br label %b385
b385:
  %v2778 = icmp sgt i64 %v3, 1
  br i1 %v2778, label %b392, label %b393
b392:
  %v2779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2780 = atomicrmw add ptr %v2779, i64 1 acq_rel
  %v2781 = load i64, ptr %v243, align 8
  %v2782 = add i64 %v2781, 1
  store i64 %v2782, ptr %v243, align 8
  %v2783 = mul i64 %v3, %v2782
  br label %b394
b394:
  %v2784 = load atomic i64, ptr %v2779 acquire, align 8
  %v2785 = icmp slt i64 %v2784, %v2783
  br i1 %v2785, label %b395, label %b396
b395:
  %v2786 = call i32 @sched_yield()
  br label %b394
b396:
  br label %b393
b393:
  %v2787 = icmp eq i64 %v2, 0
  br i1 %v2787, label %b397, label %b398
b397:
  %v2788 = icmp ult i64 2, 8
  %v2789 = select i1 %v2788, i64 2, i64 8
  %v2790 = trunc i64 %v2789 to i32
  %v2791 = insertelement <8 x i32> poison, i32 %v2790, i64 0
  %v2792 = shufflevector <8 x i32> %v2791, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2793 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2792
  br label %b399
b399:
  %v2794 = phi i64 [ 0, %b397 ], [ %v2874, %b404 ]
  %v2795 = phi <8 x float> [ splat (float 0x0000000000000000), %b397 ], [ %v2873, %b404 ]
  %v2796 = icmp slt i64 %v2794, %v8
  br i1 %v2796, label %b400, label %b401
b400:
  %v2797 = add i64 %v2794, 128
  %v2798 = icmp slt i64 %v2797, %v8
  %v2799 = select i1 %v2798, i64 %v2797, i64 %v8
  br label %b402
b402:
  %v2800 = phi i64 [ %v2794, %b400 ], [ %v2872, %b403 ]
  %v2801 = phi <8 x float> [ splat (float 0x0000000000000000), %b400 ], [ %v2871, %b403 ]
  %v2802 = icmp slt i64 %v2800, %v2799
  br i1 %v2802, label %b403, label %b404
b403:
  %v2803 = mul i64 %v2800, 2
  %v2804 = getelementptr inbounds float, ptr %v128, i64 %v2803
  %v2805 = mul i64 %v2800, 2
  %v2806 = getelementptr inbounds float, ptr %v86, i64 %v2805
  %v2807 = mul i64 %v2800, 68
  %v2808 = getelementptr inbounds float, ptr %v80, i64 %v2807
  %v2809 = add i64 0, 0
  %v2810 = getelementptr inbounds float, ptr %v2804, i64 %v2809
  %v2811 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2810, <8 x i1> %v2793, <8 x float> zeroinitializer)
  %v2812 = add i64 0, 0
  %v2813 = getelementptr inbounds float, ptr %v2806, i64 %v2812
  %v2814 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2813, <8 x i1> %v2793, <8 x float> zeroinitializer)
  %v2815 = fmul <8 x float> %v2811, %v2814
  %v2816 = add i64 50, 0
  %v2817 = getelementptr inbounds float, ptr %v2808, i64 %v2816
  %v2818 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2817, <8 x i1> %v2793, <8 x float> zeroinitializer)
  %v2819 = add i64 0, 0
  %v2820 = getelementptr inbounds float, ptr %v22, i64 %v2819
  %v2821 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2820, <8 x i1> %v2793, <8 x float> zeroinitializer)
  %v2822 = fadd <8 x float> %v2818, %v2821
  %v2823 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2822)
  %v2824 = fneg <8 x float> %v2823
  %v2825 = fcmp olt <8 x float> %v2824, splat (float 0xC05A400000000000)
  %v2826 = select <8 x i1> %v2825, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2824
  %v2827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2826, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2828 = fsub <8 x float> %v2827, splat (float 0x4168000000000000)
  %v2829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2828, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2826)
  %v2830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2828, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2829)
  %v2831 = bitcast <8 x float> %v2827 to <8 x i32>
  %v2832 = fmul <8 x float> %v2830, %v2830
  %v2833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2830, <8 x float> splat (float 0x3F81227F40000000))
  %v2834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2833, <8 x float> %v2830, <8 x float> splat (float 0x3FA5556740000000))
  %v2835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2834, <8 x float> %v2830, <8 x float> splat (float 0x3FC5554B00000000))
  %v2836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2835, <8 x float> %v2830, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2832, <8 x float> %v2836, <8 x float> %v2830)
  %v2838 = sub <8 x i32> %v2831, splat (i32 1262485250)
  %v2839 = lshr <8 x i32> %v2838, splat (i32 1)
  %v2840 = sub <8 x i32> %v2838, %v2839
  %v2841 = shl <8 x i32> %v2839, splat (i32 23)
  %v2842 = bitcast <8 x i32> %v2841 to <8 x float>
  %v2843 = shl <8 x i32> %v2840, splat (i32 23)
  %v2844 = bitcast <8 x i32> %v2843 to <8 x float>
  %v2845 = fadd <8 x float> %v2837, splat (float 0x3FF0000000000000)
  %v2846 = fmul <8 x float> %v2845, %v2842
  %v2847 = fmul <8 x float> %v2846, %v2844
  %v2848 = fcmp ogt <8 x float> %v2847, splat (float 0x3FDA8279A0000000)
  %v2849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2847, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2850 = select <8 x i1> %v2848, <8 x float> %v2849, <8 x float> %v2847
  %v2851 = select <8 x i1> %v2848, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2852 = select <8 x i1> %v2848, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2853 = fmul <8 x float> %v2850, %v2850
  %v2854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2853, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2854, <8 x float> %v2853, <8 x float> splat (float 0xBFC546EF00000000))
  %v2856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2855, <8 x float> %v2853, <8 x float> splat (float 0xBFD0002320000000))
  %v2857 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2853, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2857, <8 x float> %v2853, <8 x float> splat (float 0x3FC999FF60000000))
  %v2859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2858, <8 x float> %v2853, <8 x float> splat (float 0x3FD5555540000000))
  %v2860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2850, <8 x float> %v2856, <8 x float> %v2859)
  %v2861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2850, <8 x float> %v2860, <8 x float> splat (float 0xBFE0000000000000))
  %v2862 = fmul <8 x float> %v2850, %v2850
  %v2863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2862, <8 x float> %v2861, <8 x float> %v2852)
  %v2864 = fadd <8 x float> %v2863, %v2850
  %v2865 = fadd <8 x float> %v2864, %v2851
  %v2866 = fcmp ogt <8 x float> %v2822, splat (float 0x0000000000000000)
  %v2867 = select <8 x i1> %v2866, <8 x float> %v2822, <8 x float> splat (float 0x0000000000000000)
  %v2868 = fadd <8 x float> %v2867, %v2865
  %v2869 = fmul <8 x float> %v2815, %v2868
  %v2870 = fneg <8 x float> %v2869
  %v2871 = fadd <8 x float> %v2801, %v2870
  %v2872 = add nsw i64 %v2800, 1
  br label %b402
b404:
  %v2873 = fadd <8 x float> %v2795, %v2801
  %v2874 = add nsw i64 %v2794, 128
  br label %b399
b401:
  %v2875 = add i64 0, 0
  %v2876 = getelementptr inbounds float, ptr %v156, i64 %v2875
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2795, ptr align 4 %v2876, <8 x i1> %v2793)
  br label %b398
b398:
  %v2877 = icmp sgt i64 %v3, 1
  br i1 %v2877, label %b405, label %b406
b405:
  %v2878 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2879 = atomicrmw add ptr %v2878, i64 1 acq_rel
  %v2880 = load i64, ptr %v243, align 8
  %v2881 = add i64 %v2880, 1
  store i64 %v2881, ptr %v243, align 8
  %v2882 = mul i64 %v3, %v2881
  br label %b407
b407:
  %v2883 = load atomic i64, ptr %v2878 acquire, align 8
  %v2884 = icmp slt i64 %v2883, %v2882
  br i1 %v2884, label %b408, label %b409
b408:
  %v2885 = call i32 @sched_yield()
  br label %b407
b409:
  br label %b406
b406:
  %v2886 = icmp eq i64 %v2, 0
  br i1 %v2886, label %b410, label %b411
b410:
  br label %b412
b412:
  %v2887 = phi i64 [ 0, %b410 ], [ %v2986, %b417 ]
  %v2888 = icmp slt i64 %v2887, 48
  br i1 %v2888, label %b413, label %b414
b413:
  br label %b415
b415:
  %v2889 = phi i64 [ 0, %b413 ], [ %v2983, %b420 ]
  %v2890 = phi <8 x float> [ splat (float 0x0000000000000000), %b413 ], [ %v2982, %b420 ]
  %v2891 = icmp slt i64 %v2889, %v8
  br i1 %v2891, label %b416, label %b417
b416:
  %v2892 = add i64 %v2889, 128
  %v2893 = icmp slt i64 %v2892, %v8
  %v2894 = select i1 %v2893, i64 %v2892, i64 %v8
  br label %b418
b418:
  %v2895 = phi i64 [ %v2889, %b416 ], [ %v2981, %b419 ]
  %v2896 = phi <8 x float> [ splat (float 0x0000000000000000), %b416 ], [ %v2980, %b419 ]
  %v2897 = icmp slt i64 %v2895, %v2894
  br i1 %v2897, label %b419, label %b420
b419:
  %v2898 = mul i64 %v2895, 48
  %v2899 = getelementptr inbounds float, ptr %v72, i64 %v2898
  %v2900 = mul i64 %v2895, 48
  %v2901 = getelementptr inbounds float, ptr %v38, i64 %v2900
  %v2902 = mul i64 %v2895, 48
  %v2903 = getelementptr inbounds float, ptr %v36, i64 %v2902
  %v2904 = mul i64 %v2895, 48
  %v2905 = getelementptr inbounds float, ptr %v34, i64 %v2904
  %v2906 = mul i64 %v2895, 48
  %v2907 = getelementptr inbounds float, ptr %v82, i64 %v2906
  %v2908 = add i64 0, %v2887
  %v2909 = getelementptr inbounds float, ptr %v2899, i64 %v2908
  %v2910 = load <8 x float>, ptr %v2909, align 4
  %v2911 = add i64 0, %v2887
  %v2912 = getelementptr inbounds float, ptr %v24, i64 %v2911
  %v2913 = load <8 x float>, ptr %v2912, align 4
  %v2914 = add i64 0, %v2887
  %v2915 = getelementptr inbounds float, ptr %v2901, i64 %v2914
  %v2916 = load <8 x float>, ptr %v2915, align 4
  %v2917 = fmul <8 x float> %v2913, %v2916
  %v2918 = add i64 48, %v2887
  %v2919 = getelementptr inbounds float, ptr %v24, i64 %v2918
  %v2920 = load <8 x float>, ptr %v2919, align 4
  %v2921 = add i64 0, %v2887
  %v2922 = getelementptr inbounds float, ptr %v2903, i64 %v2921
  %v2923 = load <8 x float>, ptr %v2922, align 4
  %v2924 = fmul <8 x float> %v2920, %v2923
  %v2925 = fadd <8 x float> %v2917, %v2924
  %v2926 = add i64 96, %v2887
  %v2927 = getelementptr inbounds float, ptr %v24, i64 %v2926
  %v2928 = load <8 x float>, ptr %v2927, align 4
  %v2929 = add i64 0, %v2887
  %v2930 = getelementptr inbounds float, ptr %v2905, i64 %v2929
  %v2931 = load <8 x float>, ptr %v2930, align 4
  %v2932 = fmul <8 x float> %v2928, %v2931
  %v2933 = fadd <8 x float> %v2925, %v2932
  %v2934 = add i64 144, %v2887
  %v2935 = getelementptr inbounds float, ptr %v24, i64 %v2934
  %v2936 = load <8 x float>, ptr %v2935, align 4
  %v2937 = add i64 0, %v2887
  %v2938 = getelementptr inbounds float, ptr %v2907, i64 %v2937
  %v2939 = load <8 x float>, ptr %v2938, align 4
  %v2940 = fmul <8 x float> %v2936, %v2939
  %v2941 = fadd <8 x float> %v2933, %v2940
  %v2942 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2941)
  %v2943 = fneg <8 x float> %v2942
  %v2944 = fcmp olt <8 x float> %v2943, splat (float 0xC05A400000000000)
  %v2945 = select <8 x i1> %v2944, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2943
  %v2946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2945, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2947 = fsub <8 x float> %v2946, splat (float 0x4168000000000000)
  %v2948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2947, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2945)
  %v2949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2947, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2948)
  %v2950 = bitcast <8 x float> %v2946 to <8 x i32>
  %v2951 = fmul <8 x float> %v2949, %v2949
  %v2952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2949, <8 x float> splat (float 0x3F81227F40000000))
  %v2953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2952, <8 x float> %v2949, <8 x float> splat (float 0x3FA5556740000000))
  %v2954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2953, <8 x float> %v2949, <8 x float> splat (float 0x3FC5554B00000000))
  %v2955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2954, <8 x float> %v2949, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2951, <8 x float> %v2955, <8 x float> %v2949)
  %v2957 = sub <8 x i32> %v2950, splat (i32 1262485250)
  %v2958 = lshr <8 x i32> %v2957, splat (i32 1)
  %v2959 = sub <8 x i32> %v2957, %v2958
  %v2960 = shl <8 x i32> %v2958, splat (i32 23)
  %v2961 = bitcast <8 x i32> %v2960 to <8 x float>
  %v2962 = shl <8 x i32> %v2959, splat (i32 23)
  %v2963 = bitcast <8 x i32> %v2962 to <8 x float>
  %v2964 = fadd <8 x float> %v2956, splat (float 0x3FF0000000000000)
  %v2965 = fmul <8 x float> %v2964, %v2961
  %v2966 = fmul <8 x float> %v2965, %v2963
  %v2967 = fcmp olt <8 x float> %v2941, splat (float 0x0000000000000000)
  %v2968 = select <8 x i1> %v2967, <8 x float> %v2966, <8 x float> splat (float 0x3FF0000000000000)
  %v2969 = fadd <8 x float> %v2966, splat (float 0x3FF0000000000000)
  %v2970 = fdiv <8 x float> %v2968, %v2969
  %v2971 = fmul <8 x float> %v2910, %v2970
  %v2972 = fmul <8 x float> %v2910, %v2941
  %v2973 = fmul <8 x float> %v2972, %v2970
  %v2974 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2975 = shufflevector <8 x float> %v2974, <8 x float> poison, <8 x i32> zeroinitializer
  %v2976 = fsub <8 x float> %v2975, %v2970
  %v2977 = fmul <8 x float> %v2973, %v2976
  %v2978 = fadd <8 x float> %v2971, %v2977
  %v2979 = fmul <8 x float> %v2978, %v2916
  %v2980 = fadd <8 x float> %v2896, %v2979
  %v2981 = add nsw i64 %v2895, 1
  br label %b418
b420:
  %v2982 = fadd <8 x float> %v2890, %v2896
  %v2983 = add nsw i64 %v2889, 128
  br label %b415
b417:
  %v2984 = add i64 0, %v2887
  %v2985 = getelementptr inbounds float, ptr %v158, i64 %v2984
  store <8 x float> %v2890, ptr %v2985, align 4
  %v2986 = add nsw i64 %v2887, 8
  br label %b412
b414:
  br label %b411
b411:
  %v2987 = icmp sgt i64 %v3, 1
  br i1 %v2987, label %b421, label %b422
b421:
  %v2988 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2989 = atomicrmw add ptr %v2988, i64 1 acq_rel
  %v2990 = load i64, ptr %v243, align 8
  %v2991 = add i64 %v2990, 1
  store i64 %v2991, ptr %v243, align 8
  %v2992 = mul i64 %v3, %v2991
  br label %b423
b423:
  %v2993 = load atomic i64, ptr %v2988 acquire, align 8
  %v2994 = icmp slt i64 %v2993, %v2992
  br i1 %v2994, label %b424, label %b425
b424:
  %v2995 = call i32 @sched_yield()
  br label %b423
b425:
  br label %b422
b422:
  %v2996 = icmp eq i64 %v2, 0
  br i1 %v2996, label %b426, label %b427
b426:
  br label %b428
b428:
  %v2997 = phi i64 [ 0, %b426 ], [ %v3096, %b433 ]
  %v2998 = icmp slt i64 %v2997, 48
  br i1 %v2998, label %b429, label %b430
b429:
  br label %b431
b431:
  %v2999 = phi i64 [ 0, %b429 ], [ %v3093, %b436 ]
  %v3000 = phi <8 x float> [ splat (float 0x0000000000000000), %b429 ], [ %v3092, %b436 ]
  %v3001 = icmp slt i64 %v2999, %v8
  br i1 %v3001, label %b432, label %b433
b432:
  %v3002 = add i64 %v2999, 128
  %v3003 = icmp slt i64 %v3002, %v8
  %v3004 = select i1 %v3003, i64 %v3002, i64 %v8
  br label %b434
b434:
  %v3005 = phi i64 [ %v2999, %b432 ], [ %v3091, %b435 ]
  %v3006 = phi <8 x float> [ splat (float 0x0000000000000000), %b432 ], [ %v3090, %b435 ]
  %v3007 = icmp slt i64 %v3005, %v3004
  br i1 %v3007, label %b435, label %b436
b435:
  %v3008 = mul i64 %v3005, 48
  %v3009 = getelementptr inbounds float, ptr %v72, i64 %v3008
  %v3010 = mul i64 %v3005, 48
  %v3011 = getelementptr inbounds float, ptr %v38, i64 %v3010
  %v3012 = mul i64 %v3005, 48
  %v3013 = getelementptr inbounds float, ptr %v36, i64 %v3012
  %v3014 = mul i64 %v3005, 48
  %v3015 = getelementptr inbounds float, ptr %v34, i64 %v3014
  %v3016 = mul i64 %v3005, 48
  %v3017 = getelementptr inbounds float, ptr %v82, i64 %v3016
  %v3018 = add i64 0, %v2997
  %v3019 = getelementptr inbounds float, ptr %v3009, i64 %v3018
  %v3020 = load <8 x float>, ptr %v3019, align 4
  %v3021 = add i64 0, %v2997
  %v3022 = getelementptr inbounds float, ptr %v24, i64 %v3021
  %v3023 = load <8 x float>, ptr %v3022, align 4
  %v3024 = add i64 0, %v2997
  %v3025 = getelementptr inbounds float, ptr %v3011, i64 %v3024
  %v3026 = load <8 x float>, ptr %v3025, align 4
  %v3027 = fmul <8 x float> %v3023, %v3026
  %v3028 = add i64 48, %v2997
  %v3029 = getelementptr inbounds float, ptr %v24, i64 %v3028
  %v3030 = load <8 x float>, ptr %v3029, align 4
  %v3031 = add i64 0, %v2997
  %v3032 = getelementptr inbounds float, ptr %v3013, i64 %v3031
  %v3033 = load <8 x float>, ptr %v3032, align 4
  %v3034 = fmul <8 x float> %v3030, %v3033
  %v3035 = fadd <8 x float> %v3027, %v3034
  %v3036 = add i64 96, %v2997
  %v3037 = getelementptr inbounds float, ptr %v24, i64 %v3036
  %v3038 = load <8 x float>, ptr %v3037, align 4
  %v3039 = add i64 0, %v2997
  %v3040 = getelementptr inbounds float, ptr %v3015, i64 %v3039
  %v3041 = load <8 x float>, ptr %v3040, align 4
  %v3042 = fmul <8 x float> %v3038, %v3041
  %v3043 = fadd <8 x float> %v3035, %v3042
  %v3044 = add i64 144, %v2997
  %v3045 = getelementptr inbounds float, ptr %v24, i64 %v3044
  %v3046 = load <8 x float>, ptr %v3045, align 4
  %v3047 = add i64 0, %v2997
  %v3048 = getelementptr inbounds float, ptr %v3017, i64 %v3047
  %v3049 = load <8 x float>, ptr %v3048, align 4
  %v3050 = fmul <8 x float> %v3046, %v3049
  %v3051 = fadd <8 x float> %v3043, %v3050
  %v3052 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3051)
  %v3053 = fneg <8 x float> %v3052
  %v3054 = fcmp olt <8 x float> %v3053, splat (float 0xC05A400000000000)
  %v3055 = select <8 x i1> %v3054, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3053
  %v3056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3055, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3057 = fsub <8 x float> %v3056, splat (float 0x4168000000000000)
  %v3058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3057, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3055)
  %v3059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3057, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3058)
  %v3060 = bitcast <8 x float> %v3056 to <8 x i32>
  %v3061 = fmul <8 x float> %v3059, %v3059
  %v3062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3059, <8 x float> splat (float 0x3F81227F40000000))
  %v3063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3062, <8 x float> %v3059, <8 x float> splat (float 0x3FA5556740000000))
  %v3064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3063, <8 x float> %v3059, <8 x float> splat (float 0x3FC5554B00000000))
  %v3065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3064, <8 x float> %v3059, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3061, <8 x float> %v3065, <8 x float> %v3059)
  %v3067 = sub <8 x i32> %v3060, splat (i32 1262485250)
  %v3068 = lshr <8 x i32> %v3067, splat (i32 1)
  %v3069 = sub <8 x i32> %v3067, %v3068
  %v3070 = shl <8 x i32> %v3068, splat (i32 23)
  %v3071 = bitcast <8 x i32> %v3070 to <8 x float>
  %v3072 = shl <8 x i32> %v3069, splat (i32 23)
  %v3073 = bitcast <8 x i32> %v3072 to <8 x float>
  %v3074 = fadd <8 x float> %v3066, splat (float 0x3FF0000000000000)
  %v3075 = fmul <8 x float> %v3074, %v3071
  %v3076 = fmul <8 x float> %v3075, %v3073
  %v3077 = fcmp olt <8 x float> %v3051, splat (float 0x0000000000000000)
  %v3078 = select <8 x i1> %v3077, <8 x float> %v3076, <8 x float> splat (float 0x3FF0000000000000)
  %v3079 = fadd <8 x float> %v3076, splat (float 0x3FF0000000000000)
  %v3080 = fdiv <8 x float> %v3078, %v3079
  %v3081 = fmul <8 x float> %v3020, %v3080
  %v3082 = fmul <8 x float> %v3020, %v3051
  %v3083 = fmul <8 x float> %v3082, %v3080
  %v3084 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3085 = shufflevector <8 x float> %v3084, <8 x float> poison, <8 x i32> zeroinitializer
  %v3086 = fsub <8 x float> %v3085, %v3080
  %v3087 = fmul <8 x float> %v3083, %v3086
  %v3088 = fadd <8 x float> %v3081, %v3087
  %v3089 = fmul <8 x float> %v3088, %v3033
  %v3090 = fadd <8 x float> %v3006, %v3089
  %v3091 = add nsw i64 %v3005, 1
  br label %b434
b436:
  %v3092 = fadd <8 x float> %v3000, %v3006
  %v3093 = add nsw i64 %v2999, 128
  br label %b431
b433:
  %v3094 = add i64 0, %v2997
  %v3095 = getelementptr inbounds float, ptr %v160, i64 %v3094
  store <8 x float> %v3000, ptr %v3095, align 4
  %v3096 = add nsw i64 %v2997, 8
  br label %b428
b430:
  br label %b427
b427:
  %v3097 = icmp sgt i64 %v3, 1
  br i1 %v3097, label %b437, label %b438
b437:
  %v3098 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3099 = atomicrmw add ptr %v3098, i64 1 acq_rel
  %v3100 = load i64, ptr %v243, align 8
  %v3101 = add i64 %v3100, 1
  store i64 %v3101, ptr %v243, align 8
  %v3102 = mul i64 %v3, %v3101
  br label %b439
b439:
  %v3103 = load atomic i64, ptr %v3098 acquire, align 8
  %v3104 = icmp slt i64 %v3103, %v3102
  br i1 %v3104, label %b440, label %b441
b440:
  %v3105 = call i32 @sched_yield()
  br label %b439
b441:
  br label %b438
b438:
  %v3106 = icmp eq i64 %v2, 0
  br i1 %v3106, label %b442, label %b443
b442:
  br label %b444
b444:
  %v3107 = phi i64 [ 0, %b442 ], [ %v3206, %b449 ]
  %v3108 = icmp slt i64 %v3107, 48
  br i1 %v3108, label %b445, label %b446
b445:
  br label %b447
b447:
  %v3109 = phi i64 [ 0, %b445 ], [ %v3203, %b452 ]
  %v3110 = phi <8 x float> [ splat (float 0x0000000000000000), %b445 ], [ %v3202, %b452 ]
  %v3111 = icmp slt i64 %v3109, %v8
  br i1 %v3111, label %b448, label %b449
b448:
  %v3112 = add i64 %v3109, 128
  %v3113 = icmp slt i64 %v3112, %v8
  %v3114 = select i1 %v3113, i64 %v3112, i64 %v8
  br label %b450
b450:
  %v3115 = phi i64 [ %v3109, %b448 ], [ %v3201, %b451 ]
  %v3116 = phi <8 x float> [ splat (float 0x0000000000000000), %b448 ], [ %v3200, %b451 ]
  %v3117 = icmp slt i64 %v3115, %v3114
  br i1 %v3117, label %b451, label %b452
b451:
  %v3118 = mul i64 %v3115, 48
  %v3119 = getelementptr inbounds float, ptr %v72, i64 %v3118
  %v3120 = mul i64 %v3115, 48
  %v3121 = getelementptr inbounds float, ptr %v38, i64 %v3120
  %v3122 = mul i64 %v3115, 48
  %v3123 = getelementptr inbounds float, ptr %v36, i64 %v3122
  %v3124 = mul i64 %v3115, 48
  %v3125 = getelementptr inbounds float, ptr %v34, i64 %v3124
  %v3126 = mul i64 %v3115, 48
  %v3127 = getelementptr inbounds float, ptr %v82, i64 %v3126
  %v3128 = add i64 0, %v3107
  %v3129 = getelementptr inbounds float, ptr %v3119, i64 %v3128
  %v3130 = load <8 x float>, ptr %v3129, align 4
  %v3131 = add i64 0, %v3107
  %v3132 = getelementptr inbounds float, ptr %v24, i64 %v3131
  %v3133 = load <8 x float>, ptr %v3132, align 4
  %v3134 = add i64 0, %v3107
  %v3135 = getelementptr inbounds float, ptr %v3121, i64 %v3134
  %v3136 = load <8 x float>, ptr %v3135, align 4
  %v3137 = fmul <8 x float> %v3133, %v3136
  %v3138 = add i64 48, %v3107
  %v3139 = getelementptr inbounds float, ptr %v24, i64 %v3138
  %v3140 = load <8 x float>, ptr %v3139, align 4
  %v3141 = add i64 0, %v3107
  %v3142 = getelementptr inbounds float, ptr %v3123, i64 %v3141
  %v3143 = load <8 x float>, ptr %v3142, align 4
  %v3144 = fmul <8 x float> %v3140, %v3143
  %v3145 = fadd <8 x float> %v3137, %v3144
  %v3146 = add i64 96, %v3107
  %v3147 = getelementptr inbounds float, ptr %v24, i64 %v3146
  %v3148 = load <8 x float>, ptr %v3147, align 4
  %v3149 = add i64 0, %v3107
  %v3150 = getelementptr inbounds float, ptr %v3125, i64 %v3149
  %v3151 = load <8 x float>, ptr %v3150, align 4
  %v3152 = fmul <8 x float> %v3148, %v3151
  %v3153 = fadd <8 x float> %v3145, %v3152
  %v3154 = add i64 144, %v3107
  %v3155 = getelementptr inbounds float, ptr %v24, i64 %v3154
  %v3156 = load <8 x float>, ptr %v3155, align 4
  %v3157 = add i64 0, %v3107
  %v3158 = getelementptr inbounds float, ptr %v3127, i64 %v3157
  %v3159 = load <8 x float>, ptr %v3158, align 4
  %v3160 = fmul <8 x float> %v3156, %v3159
  %v3161 = fadd <8 x float> %v3153, %v3160
  %v3162 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3161)
  %v3163 = fneg <8 x float> %v3162
  %v3164 = fcmp olt <8 x float> %v3163, splat (float 0xC05A400000000000)
  %v3165 = select <8 x i1> %v3164, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3163
  %v3166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3165, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3167 = fsub <8 x float> %v3166, splat (float 0x4168000000000000)
  %v3168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3167, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3165)
  %v3169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3167, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3168)
  %v3170 = bitcast <8 x float> %v3166 to <8 x i32>
  %v3171 = fmul <8 x float> %v3169, %v3169
  %v3172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3169, <8 x float> splat (float 0x3F81227F40000000))
  %v3173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3172, <8 x float> %v3169, <8 x float> splat (float 0x3FA5556740000000))
  %v3174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3173, <8 x float> %v3169, <8 x float> splat (float 0x3FC5554B00000000))
  %v3175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3174, <8 x float> %v3169, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3171, <8 x float> %v3175, <8 x float> %v3169)
  %v3177 = sub <8 x i32> %v3170, splat (i32 1262485250)
  %v3178 = lshr <8 x i32> %v3177, splat (i32 1)
  %v3179 = sub <8 x i32> %v3177, %v3178
  %v3180 = shl <8 x i32> %v3178, splat (i32 23)
  %v3181 = bitcast <8 x i32> %v3180 to <8 x float>
  %v3182 = shl <8 x i32> %v3179, splat (i32 23)
  %v3183 = bitcast <8 x i32> %v3182 to <8 x float>
  %v3184 = fadd <8 x float> %v3176, splat (float 0x3FF0000000000000)
  %v3185 = fmul <8 x float> %v3184, %v3181
  %v3186 = fmul <8 x float> %v3185, %v3183
  %v3187 = fcmp olt <8 x float> %v3161, splat (float 0x0000000000000000)
  %v3188 = select <8 x i1> %v3187, <8 x float> %v3186, <8 x float> splat (float 0x3FF0000000000000)
  %v3189 = fadd <8 x float> %v3186, splat (float 0x3FF0000000000000)
  %v3190 = fdiv <8 x float> %v3188, %v3189
  %v3191 = fmul <8 x float> %v3130, %v3190
  %v3192 = fmul <8 x float> %v3130, %v3161
  %v3193 = fmul <8 x float> %v3192, %v3190
  %v3194 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3195 = shufflevector <8 x float> %v3194, <8 x float> poison, <8 x i32> zeroinitializer
  %v3196 = fsub <8 x float> %v3195, %v3190
  %v3197 = fmul <8 x float> %v3193, %v3196
  %v3198 = fadd <8 x float> %v3191, %v3197
  %v3199 = fmul <8 x float> %v3198, %v3151
  %v3200 = fadd <8 x float> %v3116, %v3199
  %v3201 = add nsw i64 %v3115, 1
  br label %b450
b452:
  %v3202 = fadd <8 x float> %v3110, %v3116
  %v3203 = add nsw i64 %v3109, 128
  br label %b447
b449:
  %v3204 = add i64 0, %v3107
  %v3205 = getelementptr inbounds float, ptr %v162, i64 %v3204
  store <8 x float> %v3110, ptr %v3205, align 4
  %v3206 = add nsw i64 %v3107, 8
  br label %b444
b446:
  br label %b443
b443:
  %v3207 = icmp sgt i64 %v3, 1
  br i1 %v3207, label %b453, label %b454
b453:
  %v3208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3209 = atomicrmw add ptr %v3208, i64 1 acq_rel
  %v3210 = load i64, ptr %v243, align 8
  %v3211 = add i64 %v3210, 1
  store i64 %v3211, ptr %v243, align 8
  %v3212 = mul i64 %v3, %v3211
  br label %b455
b455:
  %v3213 = load atomic i64, ptr %v3208 acquire, align 8
  %v3214 = icmp slt i64 %v3213, %v3212
  br i1 %v3214, label %b456, label %b457
b456:
  %v3215 = call i32 @sched_yield()
  br label %b455
b457:
  br label %b454
b454:
  %v3216 = icmp eq i64 %v2, 0
  br i1 %v3216, label %b458, label %b459
b458:
  br label %b460
b460:
  %v3217 = phi i64 [ 0, %b458 ], [ %v3316, %b465 ]
  %v3218 = icmp slt i64 %v3217, 48
  br i1 %v3218, label %b461, label %b462
b461:
  br label %b463
b463:
  %v3219 = phi i64 [ 0, %b461 ], [ %v3313, %b468 ]
  %v3220 = phi <8 x float> [ splat (float 0x0000000000000000), %b461 ], [ %v3312, %b468 ]
  %v3221 = icmp slt i64 %v3219, %v8
  br i1 %v3221, label %b464, label %b465
b464:
  %v3222 = add i64 %v3219, 128
  %v3223 = icmp slt i64 %v3222, %v8
  %v3224 = select i1 %v3223, i64 %v3222, i64 %v8
  br label %b466
b466:
  %v3225 = phi i64 [ %v3219, %b464 ], [ %v3311, %b467 ]
  %v3226 = phi <8 x float> [ splat (float 0x0000000000000000), %b464 ], [ %v3310, %b467 ]
  %v3227 = icmp slt i64 %v3225, %v3224
  br i1 %v3227, label %b467, label %b468
b467:
  %v3228 = mul i64 %v3225, 48
  %v3229 = getelementptr inbounds float, ptr %v72, i64 %v3228
  %v3230 = mul i64 %v3225, 48
  %v3231 = getelementptr inbounds float, ptr %v38, i64 %v3230
  %v3232 = mul i64 %v3225, 48
  %v3233 = getelementptr inbounds float, ptr %v36, i64 %v3232
  %v3234 = mul i64 %v3225, 48
  %v3235 = getelementptr inbounds float, ptr %v34, i64 %v3234
  %v3236 = mul i64 %v3225, 48
  %v3237 = getelementptr inbounds float, ptr %v82, i64 %v3236
  %v3238 = add i64 0, %v3217
  %v3239 = getelementptr inbounds float, ptr %v3229, i64 %v3238
  %v3240 = load <8 x float>, ptr %v3239, align 4
  %v3241 = add i64 0, %v3217
  %v3242 = getelementptr inbounds float, ptr %v24, i64 %v3241
  %v3243 = load <8 x float>, ptr %v3242, align 4
  %v3244 = add i64 0, %v3217
  %v3245 = getelementptr inbounds float, ptr %v3231, i64 %v3244
  %v3246 = load <8 x float>, ptr %v3245, align 4
  %v3247 = fmul <8 x float> %v3243, %v3246
  %v3248 = add i64 48, %v3217
  %v3249 = getelementptr inbounds float, ptr %v24, i64 %v3248
  %v3250 = load <8 x float>, ptr %v3249, align 4
  %v3251 = add i64 0, %v3217
  %v3252 = getelementptr inbounds float, ptr %v3233, i64 %v3251
  %v3253 = load <8 x float>, ptr %v3252, align 4
  %v3254 = fmul <8 x float> %v3250, %v3253
  %v3255 = fadd <8 x float> %v3247, %v3254
  %v3256 = add i64 96, %v3217
  %v3257 = getelementptr inbounds float, ptr %v24, i64 %v3256
  %v3258 = load <8 x float>, ptr %v3257, align 4
  %v3259 = add i64 0, %v3217
  %v3260 = getelementptr inbounds float, ptr %v3235, i64 %v3259
  %v3261 = load <8 x float>, ptr %v3260, align 4
  %v3262 = fmul <8 x float> %v3258, %v3261
  %v3263 = fadd <8 x float> %v3255, %v3262
  %v3264 = add i64 144, %v3217
  %v3265 = getelementptr inbounds float, ptr %v24, i64 %v3264
  %v3266 = load <8 x float>, ptr %v3265, align 4
  %v3267 = add i64 0, %v3217
  %v3268 = getelementptr inbounds float, ptr %v3237, i64 %v3267
  %v3269 = load <8 x float>, ptr %v3268, align 4
  %v3270 = fmul <8 x float> %v3266, %v3269
  %v3271 = fadd <8 x float> %v3263, %v3270
  %v3272 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3271)
  %v3273 = fneg <8 x float> %v3272
  %v3274 = fcmp olt <8 x float> %v3273, splat (float 0xC05A400000000000)
  %v3275 = select <8 x i1> %v3274, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3273
  %v3276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3275, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3277 = fsub <8 x float> %v3276, splat (float 0x4168000000000000)
  %v3278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3277, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3275)
  %v3279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3277, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3278)
  %v3280 = bitcast <8 x float> %v3276 to <8 x i32>
  %v3281 = fmul <8 x float> %v3279, %v3279
  %v3282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3279, <8 x float> splat (float 0x3F81227F40000000))
  %v3283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3282, <8 x float> %v3279, <8 x float> splat (float 0x3FA5556740000000))
  %v3284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3283, <8 x float> %v3279, <8 x float> splat (float 0x3FC5554B00000000))
  %v3285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3284, <8 x float> %v3279, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3281, <8 x float> %v3285, <8 x float> %v3279)
  %v3287 = sub <8 x i32> %v3280, splat (i32 1262485250)
  %v3288 = lshr <8 x i32> %v3287, splat (i32 1)
  %v3289 = sub <8 x i32> %v3287, %v3288
  %v3290 = shl <8 x i32> %v3288, splat (i32 23)
  %v3291 = bitcast <8 x i32> %v3290 to <8 x float>
  %v3292 = shl <8 x i32> %v3289, splat (i32 23)
  %v3293 = bitcast <8 x i32> %v3292 to <8 x float>
  %v3294 = fadd <8 x float> %v3286, splat (float 0x3FF0000000000000)
  %v3295 = fmul <8 x float> %v3294, %v3291
  %v3296 = fmul <8 x float> %v3295, %v3293
  %v3297 = fcmp olt <8 x float> %v3271, splat (float 0x0000000000000000)
  %v3298 = select <8 x i1> %v3297, <8 x float> %v3296, <8 x float> splat (float 0x3FF0000000000000)
  %v3299 = fadd <8 x float> %v3296, splat (float 0x3FF0000000000000)
  %v3300 = fdiv <8 x float> %v3298, %v3299
  %v3301 = fmul <8 x float> %v3240, %v3300
  %v3302 = fmul <8 x float> %v3240, %v3271
  %v3303 = fmul <8 x float> %v3302, %v3300
  %v3304 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3305 = shufflevector <8 x float> %v3304, <8 x float> poison, <8 x i32> zeroinitializer
  %v3306 = fsub <8 x float> %v3305, %v3300
  %v3307 = fmul <8 x float> %v3303, %v3306
  %v3308 = fadd <8 x float> %v3301, %v3307
  %v3309 = fmul <8 x float> %v3308, %v3269
  %v3310 = fadd <8 x float> %v3226, %v3309
  %v3311 = add nsw i64 %v3225, 1
  br label %b466
b468:
  %v3312 = fadd <8 x float> %v3220, %v3226
  %v3313 = add nsw i64 %v3219, 128
  br label %b463
b465:
  %v3314 = add i64 0, %v3217
  %v3315 = getelementptr inbounds float, ptr %v164, i64 %v3314
  store <8 x float> %v3220, ptr %v3315, align 4
  %v3316 = add nsw i64 %v3217, 8
  br label %b460
b462:
  br label %b459
b459:
  %v3317 = icmp sgt i64 %v3, 1
  br i1 %v3317, label %b469, label %b470
b469:
  %v3318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3319 = atomicrmw add ptr %v3318, i64 1 acq_rel
  %v3320 = load i64, ptr %v243, align 8
  %v3321 = add i64 %v3320, 1
  store i64 %v3321, ptr %v243, align 8
  %v3322 = mul i64 %v3, %v3321
  br label %b471
b471:
  %v3323 = load atomic i64, ptr %v3318 acquire, align 8
  %v3324 = icmp slt i64 %v3323, %v3322
  br i1 %v3324, label %b472, label %b473
b472:
  %v3325 = call i32 @sched_yield()
  br label %b471
b473:
  br label %b470
b470:
  %v3326 = icmp eq i64 %v2, 0
  br i1 %v3326, label %b474, label %b475
b474:
  br label %b476
b476:
  %v3327 = phi i64 [ 0, %b474 ], [ %v3366, %b481 ]
  %v3328 = phi <8 x float> [ splat (float 0x0000000000000000), %b474 ], [ %v3365, %b481 ]
  %v3329 = icmp slt i64 %v3327, %v8
  br i1 %v3329, label %b477, label %b478
b477:
  %v3330 = add i64 %v3327, 128
  %v3331 = icmp slt i64 %v3330, %v8
  %v3332 = select i1 %v3331, i64 %v3330, i64 %v8
  br label %b479
b479:
  %v3333 = phi i64 [ %v3327, %b477 ], [ %v3364, %b484 ]
  %v3334 = phi <8 x float> [ splat (float 0x0000000000000000), %b477 ], [ %v3337, %b484 ]
  %v3335 = icmp slt i64 %v3333, %v3332
  br i1 %v3335, label %b480, label %b481
b480:
  br label %b482
b482:
  %v3336 = phi i64 [ 0, %b480 ], [ %v3363, %b483 ]
  %v3337 = phi <8 x float> [ %v3334, %b480 ], [ %v3362, %b483 ]
  %v3338 = icmp slt i64 %v3336, 2
  br i1 %v3338, label %b483, label %b484
b483:
  %v3339 = mul i64 %v3333, 16
  %v3340 = getelementptr inbounds float, ptr %v122, i64 %v3339
  %v3341 = mul i64 %v3333, 16
  %v3342 = getelementptr inbounds float, ptr %v114, i64 %v3341
  %v3343 = mul i64 %v3333, 2
  %v3344 = getelementptr inbounds float, ptr %v118, i64 %v3343
  %v3345 = add i64 0, %v3336
  %v3346 = getelementptr inbounds float, ptr %v3344, i64 %v3345
  %v3347 = load float, ptr %v3346, align 4
  %v3348 = add i64 0, 0
  %v3349 = mul i64 %v3336, 8
  %v3350 = add i64 %v3348, %v3349
  %v3351 = getelementptr inbounds float, ptr %v3340, i64 %v3350
  %v3352 = load <8 x float>, ptr %v3351, align 4
  %v3353 = add i64 0, 0
  %v3354 = mul i64 %v3336, 8
  %v3355 = add i64 %v3353, %v3354
  %v3356 = getelementptr inbounds float, ptr %v3342, i64 %v3355
  %v3357 = load <8 x float>, ptr %v3356, align 4
  %v3358 = insertelement <8 x float> poison, float %v3347, i64 0
  %v3359 = shufflevector <8 x float> %v3358, <8 x float> poison, <8 x i32> zeroinitializer
  %v3360 = fmul <8 x float> %v3357, %v3359
  %v3361 = fmul <8 x float> %v3352, %v3360
  %v3362 = fadd <8 x float> %v3337, %v3361
  %v3363 = add nsw i64 %v3336, 1
  br label %b482
b484:
  %v3364 = add nsw i64 %v3333, 1
  br label %b479
b481:
  %v3365 = fadd <8 x float> %v3328, %v3334
  %v3366 = add nsw i64 %v3327, 128
  br label %b476
b478:
  %v3367 = add i64 0, 0
  %v3368 = getelementptr inbounds float, ptr %v62, i64 %v3367
  store <8 x float> %v3328, ptr %v3368, align 4
  br label %b475
b475:
  %v3369 = icmp sgt i64 %v3, 1
  br i1 %v3369, label %b485, label %b486
b485:
  %v3370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3371 = atomicrmw add ptr %v3370, i64 1 acq_rel
  %v3372 = load i64, ptr %v243, align 8
  %v3373 = add i64 %v3372, 1
  store i64 %v3373, ptr %v243, align 8
  %v3374 = mul i64 %v3, %v3373
  br label %b487
b487:
  %v3375 = load atomic i64, ptr %v3370 acquire, align 8
  %v3376 = icmp slt i64 %v3375, %v3374
  br i1 %v3376, label %b488, label %b489
b488:
  %v3377 = call i32 @sched_yield()
  br label %b487
b489:
  br label %b486
b486:
  %v3378 = mul i64 0, 16
  %v3379 = getelementptr inbounds float, ptr %v124, i64 %v3378
  %v3380 = getelementptr inbounds float, ptr %v3379, i64 0
  %v3381 = mul i64 0, 8
  %v3382 = getelementptr inbounds float, ptr %v12, i64 %v3381
  %v3383 = getelementptr inbounds float, ptr %v3382, i64 0
  %v3384 = getelementptr inbounds float, ptr %v248, i64 12288
  %v3385 = add i64 16, 1
  %v3386 = sdiv i64 %v3385, 2
  %v3387 = add i64 %v2, 1
  %v3388 = mul i64 %v3386, %v2
  %v3389 = sdiv i64 %v3388, %v3
  %v3390 = mul i64 %v3389, 2
  %v3391 = icmp slt i64 %v3390, 16
  %v3392 = select i1 %v3391, i64 %v3390, i64 16
  %v3393 = mul i64 %v3386, %v3387
  %v3394 = sdiv i64 %v3393, %v3
  %v3395 = mul i64 %v3394, 2
  %v3396 = icmp slt i64 %v3395, 16
  %v3397 = select i1 %v3396, i64 %v3395, i64 16
  %v3398 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b490
b490:
  %v3399 = phi i64 [ %v3392, %b486 ], [ %v3407, %b495 ]
  %v3400 = icmp slt i64 %v3399, %v3397
  br i1 %v3400, label %b491, label %b492
b491:
  %v3401 = mul i64 %v3399, 8
  %v3402 = getelementptr inbounds float, ptr %v3398, i64 %v3401
  br label %b493
b493:
  %v3403 = phi i64 [ 0, %b491 ], [ %v3406, %b494 ]
  %v3404 = icmp slt i64 %v3403, 8
  br i1 %v3404, label %b494, label %b495
b494:
  %v3405 = getelementptr inbounds float, ptr %v3402, i64 %v3403
  store float 0x0000000000000000, ptr %v3405, align 4
  %v3406 = add nsw i64 %v3403, 1
  br label %b493
b495:
  %v3407 = add nsw i64 %v3399, 1
  br label %b490
b492:
  %v3408 = mul i64 %v8, 1
  br label %b496
b496:
  %v3409 = phi i64 [ 0, %b492 ], [ %v3513, %b501 ]
  %v3410 = icmp slt i64 %v3409, %v3408
  br i1 %v3410, label %b497, label %b498
b497:
  %v3411 = sub i64 %v3408, %v3409
  %v3412 = icmp slt i64 %v3411, 384
  %v3413 = select i1 %v3412, i64 %v3411, i64 384
  br label %b499
b499:
  %v3414 = phi i64 [ %v3392, %b497 ], [ %v3512, %b525 ]
  %v3415 = icmp slt i64 %v3414, %v3397
  br i1 %v3415, label %b500, label %b501
b500:
  %v3416 = sub i64 %v3397, %v3414
  %v3417 = icmp slt i64 %v3416, 64
  %v3418 = select i1 %v3417, i64 %v3416, i64 64
  %v3419 = sdiv i64 %v3418, 2
  %v3420 = mul i64 %v3419, 2
  %v3421 = sub i64 %v3418, %v3420
  %v3422 = mul i64 %v3409, 16
  %v3423 = add i64 %v3422, %v3414
  %v3424 = getelementptr inbounds float, ptr %v3380, i64 %v3423
  br label %b502
b502:
  %v3425 = phi i64 [ 0, %b500 ], [ %v3451, %b510 ]
  %v3426 = icmp slt i64 %v3425, %v3413
  br i1 %v3426, label %b503, label %b504
b503:
  %v3427 = mul i64 %v3425, 16
  %v3428 = getelementptr inbounds float, ptr %v3424, i64 %v3427
  %v3429 = mul i64 %v3425, 2
  %v3430 = getelementptr inbounds float, ptr %v3384, i64 %v3429
  br label %b505
b505:
  %v3431 = phi i64 [ 0, %b503 ], [ %v3440, %b506 ]
  %v3432 = icmp slt i64 %v3431, %v3419
  br i1 %v3432, label %b506, label %b507
b506:
  %v3433 = mul i64 %v3431, 2
  %v3434 = getelementptr inbounds float, ptr %v3428, i64 %v3433
  %v3435 = mul i64 %v3431, 768
  %v3436 = getelementptr inbounds float, ptr %v3430, i64 %v3435
  %v3437 = getelementptr inbounds float, ptr %v3434, i64 0
  %v3438 = load <2 x float>, ptr %v3437, align 4
  %v3439 = getelementptr inbounds float, ptr %v3436, i64 0
  store <2 x float> %v3438, ptr %v3439, align 4
  %v3440 = add nsw i64 %v3431, 1
  br label %b505
b507:
  %v3441 = mul i64 %v3419, 2
  %v3442 = getelementptr inbounds float, ptr %v3428, i64 %v3441
  %v3443 = mul i64 %v3419, 768
  %v3444 = getelementptr inbounds float, ptr %v3430, i64 %v3443
  br label %b508
b508:
  %v3445 = phi i64 [ 0, %b507 ], [ %v3450, %b509 ]
  %v3446 = icmp slt i64 %v3445, %v3421
  br i1 %v3446, label %b509, label %b510
b509:
  %v3447 = getelementptr inbounds float, ptr %v3442, i64 %v3445
  %v3448 = load float, ptr %v3447, align 4
  %v3449 = getelementptr inbounds float, ptr %v3444, i64 %v3445
  store float %v3448, ptr %v3449, align 4
  %v3450 = add nsw i64 %v3445, 1
  br label %b508, !llvm.loop !9
b510:
  %v3451 = add nsw i64 %v3425, 1
  br label %b502
b504:
  br label %b511
b511:
  %v3452 = phi i64 [ 0, %b504 ], [ %v3487, %b519 ]
  %v3453 = icmp slt i64 %v3452, 0
  br i1 %v3453, label %b512, label %b513
b512:
  %v3454 = mul i64 %v3409, 8
  %v3455 = add i64 %v3454, %v3452
  %v3456 = getelementptr inbounds float, ptr %v3383, i64 %v3455
  br label %b514
b514:
  %v3457 = phi i64 [ 0, %b512 ], [ %v3475, %b515 ]
  %v3458 = icmp slt i64 %v3457, %v3413
  br i1 %v3458, label %b515, label %b516
b515:
  %v3459 = mul i64 %v3457, 8
  %v3460 = getelementptr inbounds float, ptr %v3456, i64 %v3459
  %v3461 = mul i64 %v3457, 32
  %v3462 = getelementptr inbounds float, ptr %v248, i64 %v3461
  %v3463 = getelementptr inbounds float, ptr %v3460, i64 0
  %v3464 = load <8 x float>, ptr %v3463, align 4
  %v3465 = getelementptr inbounds float, ptr %v3462, i64 0
  store <8 x float> %v3464, ptr %v3465, align 4
  %v3466 = getelementptr inbounds float, ptr %v3460, i64 8
  %v3467 = load <8 x float>, ptr %v3466, align 4
  %v3468 = getelementptr inbounds float, ptr %v3462, i64 8
  store <8 x float> %v3467, ptr %v3468, align 4
  %v3469 = getelementptr inbounds float, ptr %v3460, i64 16
  %v3470 = load <8 x float>, ptr %v3469, align 4
  %v3471 = getelementptr inbounds float, ptr %v3462, i64 16
  store <8 x float> %v3470, ptr %v3471, align 4
  %v3472 = getelementptr inbounds float, ptr %v3460, i64 24
  %v3473 = load <8 x float>, ptr %v3472, align 4
  %v3474 = getelementptr inbounds float, ptr %v3462, i64 24
  store <8 x float> %v3473, ptr %v3474, align 4
  %v3475 = add nsw i64 %v3457, 1
  br label %b514
b516:
  %v3476 = sdiv i64 %v3418, 2
  br label %b517
b517:
  %v3477 = phi i64 [ 0, %b516 ], [ %v3486, %b518 ]
  %v3478 = icmp slt i64 %v3477, %v3476
  br i1 %v3478, label %b518, label %b519
b518:
  %v3479 = mul i64 %v3477, 2
  %v3480 = add i64 %v3414, %v3479
  %v3481 = mul i64 %v3477, 768
  %v3482 = getelementptr inbounds float, ptr %v3384, i64 %v3481
  %v3483 = mul i64 %v3480, 8
  %v3484 = add i64 %v3483, %v3452
  %v3485 = getelementptr inbounds float, ptr %v3398, i64 %v3484
  call void @outer_2x32(ptr %v3482, ptr %v248, i64 %v3413, ptr %v3485, i64 8)
  %v3486 = add nsw i64 %v3477, 1
  br label %b517
b519:
  %v3487 = add nsw i64 %v3452, 32
  br label %b511
b513:
  %v3488 = mul i64 %v3409, 8
  %v3489 = add i64 %v3488, 0
  %v3490 = getelementptr inbounds float, ptr %v3383, i64 %v3489
  br label %b520
b520:
  %v3491 = phi i64 [ 0, %b513 ], [ %v3500, %b521 ]
  %v3492 = icmp slt i64 %v3491, %v3413
  br i1 %v3492, label %b521, label %b522
b521:
  %v3493 = mul i64 %v3491, 8
  %v3494 = getelementptr inbounds float, ptr %v3490, i64 %v3493
  %v3495 = mul i64 %v3491, 8
  %v3496 = getelementptr inbounds float, ptr %v248, i64 %v3495
  %v3497 = getelementptr inbounds float, ptr %v3494, i64 0
  %v3498 = load <8 x float>, ptr %v3497, align 4
  %v3499 = getelementptr inbounds float, ptr %v3496, i64 0
  store <8 x float> %v3498, ptr %v3499, align 4
  %v3500 = add nsw i64 %v3491, 1
  br label %b520
b522:
  %v3501 = sdiv i64 %v3418, 2
  br label %b523
b523:
  %v3502 = phi i64 [ 0, %b522 ], [ %v3511, %b524 ]
  %v3503 = icmp slt i64 %v3502, %v3501
  br i1 %v3503, label %b524, label %b525
b524:
  %v3504 = mul i64 %v3502, 2
  %v3505 = add i64 %v3414, %v3504
  %v3506 = mul i64 %v3502, 768
  %v3507 = getelementptr inbounds float, ptr %v3384, i64 %v3506
  %v3508 = mul i64 %v3505, 8
  %v3509 = add i64 %v3508, 0
  %v3510 = getelementptr inbounds float, ptr %v3398, i64 %v3509
  call void @outer_2x8(ptr %v3507, ptr %v248, i64 %v3413, ptr %v3510, i64 8)
  %v3511 = add nsw i64 %v3502, 1
  br label %b523
b525:
  %v3512 = add nsw i64 %v3414, 64
  br label %b499
b501:
  %v3513 = add nsw i64 %v3409, 384
  br label %b496
b498:
  %v3514 = icmp sgt i64 %v3, 1
  br i1 %v3514, label %b526, label %b527
b526:
  %v3515 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3516 = atomicrmw add ptr %v3515, i64 1 acq_rel
  %v3517 = load i64, ptr %v243, align 8
  %v3518 = add i64 %v3517, 1
  store i64 %v3518, ptr %v243, align 8
  %v3519 = mul i64 %v3, %v3518
  br label %b528
b528:
  %v3520 = load atomic i64, ptr %v3515 acquire, align 8
  %v3521 = icmp slt i64 %v3520, %v3519
  br i1 %v3521, label %b529, label %b530
b529:
  %v3522 = call i32 @sched_yield()
  br label %b528
b530:
  br label %b527
b527:
  %v3523 = mul i64 0, 8
  %v3524 = getelementptr inbounds float, ptr %v30, i64 %v3523
  %v3525 = getelementptr inbounds float, ptr %v3524, i64 0
  %v3526 = mul i64 0, 16
  %v3527 = getelementptr inbounds float, ptr %v120, i64 %v3526
  %v3528 = getelementptr inbounds float, ptr %v3527, i64 0
  %v3529 = getelementptr inbounds float, ptr %v248, i64 12288
  %v3530 = add i64 8, 1
  %v3531 = sdiv i64 %v3530, 2
  %v3532 = add i64 %v2, 1
  %v3533 = mul i64 %v3531, %v2
  %v3534 = sdiv i64 %v3533, %v3
  %v3535 = mul i64 %v3534, 2
  %v3536 = icmp slt i64 %v3535, 8
  %v3537 = select i1 %v3536, i64 %v3535, i64 8
  %v3538 = mul i64 %v3531, %v3532
  %v3539 = sdiv i64 %v3538, %v3
  %v3540 = mul i64 %v3539, 2
  %v3541 = icmp slt i64 %v3540, 8
  %v3542 = select i1 %v3541, i64 %v3540, i64 8
  %v3543 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b531
b531:
  %v3544 = phi i64 [ %v3537, %b527 ], [ %v3552, %b536 ]
  %v3545 = icmp slt i64 %v3544, %v3542
  br i1 %v3545, label %b532, label %b533
b532:
  %v3546 = mul i64 %v3544, 16
  %v3547 = getelementptr inbounds float, ptr %v3543, i64 %v3546
  br label %b534
b534:
  %v3548 = phi i64 [ 0, %b532 ], [ %v3551, %b535 ]
  %v3549 = icmp slt i64 %v3548, 16
  br i1 %v3549, label %b535, label %b536
b535:
  %v3550 = getelementptr inbounds float, ptr %v3547, i64 %v3548
  store float 0x0000000000000000, ptr %v3550, align 4
  %v3551 = add nsw i64 %v3548, 1
  br label %b534
b536:
  %v3552 = add nsw i64 %v3544, 1
  br label %b531
b533:
  %v3553 = mul i64 %v8, 1
  br label %b537
b537:
  %v3554 = phi i64 [ 0, %b533 ], [ %v3661, %b542 ]
  %v3555 = icmp slt i64 %v3554, %v3553
  br i1 %v3555, label %b538, label %b539
b538:
  %v3556 = sub i64 %v3553, %v3554
  %v3557 = icmp slt i64 %v3556, 384
  %v3558 = select i1 %v3557, i64 %v3556, i64 384
  br label %b540
b540:
  %v3559 = phi i64 [ %v3537, %b538 ], [ %v3660, %b566 ]
  %v3560 = icmp slt i64 %v3559, %v3542
  br i1 %v3560, label %b541, label %b542
b541:
  %v3561 = sub i64 %v3542, %v3559
  %v3562 = icmp slt i64 %v3561, 64
  %v3563 = select i1 %v3562, i64 %v3561, i64 64
  %v3564 = sdiv i64 %v3563, 2
  %v3565 = mul i64 %v3564, 2
  %v3566 = sub i64 %v3563, %v3565
  %v3567 = mul i64 %v3554, 8
  %v3568 = add i64 %v3567, %v3559
  %v3569 = getelementptr inbounds float, ptr %v3525, i64 %v3568
  br label %b543
b543:
  %v3570 = phi i64 [ 0, %b541 ], [ %v3596, %b551 ]
  %v3571 = icmp slt i64 %v3570, %v3558
  br i1 %v3571, label %b544, label %b545
b544:
  %v3572 = mul i64 %v3570, 8
  %v3573 = getelementptr inbounds float, ptr %v3569, i64 %v3572
  %v3574 = mul i64 %v3570, 2
  %v3575 = getelementptr inbounds float, ptr %v3529, i64 %v3574
  br label %b546
b546:
  %v3576 = phi i64 [ 0, %b544 ], [ %v3585, %b547 ]
  %v3577 = icmp slt i64 %v3576, %v3564
  br i1 %v3577, label %b547, label %b548
b547:
  %v3578 = mul i64 %v3576, 2
  %v3579 = getelementptr inbounds float, ptr %v3573, i64 %v3578
  %v3580 = mul i64 %v3576, 768
  %v3581 = getelementptr inbounds float, ptr %v3575, i64 %v3580
  %v3582 = getelementptr inbounds float, ptr %v3579, i64 0
  %v3583 = load <2 x float>, ptr %v3582, align 4
  %v3584 = getelementptr inbounds float, ptr %v3581, i64 0
  store <2 x float> %v3583, ptr %v3584, align 4
  %v3585 = add nsw i64 %v3576, 1
  br label %b546
b548:
  %v3586 = mul i64 %v3564, 2
  %v3587 = getelementptr inbounds float, ptr %v3573, i64 %v3586
  %v3588 = mul i64 %v3564, 768
  %v3589 = getelementptr inbounds float, ptr %v3575, i64 %v3588
  br label %b549
b549:
  %v3590 = phi i64 [ 0, %b548 ], [ %v3595, %b550 ]
  %v3591 = icmp slt i64 %v3590, %v3566
  br i1 %v3591, label %b550, label %b551
b550:
  %v3592 = getelementptr inbounds float, ptr %v3587, i64 %v3590
  %v3593 = load float, ptr %v3592, align 4
  %v3594 = getelementptr inbounds float, ptr %v3589, i64 %v3590
  store float %v3593, ptr %v3594, align 4
  %v3595 = add nsw i64 %v3590, 1
  br label %b549, !llvm.loop !12
b551:
  %v3596 = add nsw i64 %v3570, 1
  br label %b543
b545:
  br label %b552
b552:
  %v3597 = phi i64 [ 0, %b545 ], [ %v3632, %b560 ]
  %v3598 = icmp slt i64 %v3597, 0
  br i1 %v3598, label %b553, label %b554
b553:
  %v3599 = mul i64 %v3554, 16
  %v3600 = add i64 %v3599, %v3597
  %v3601 = getelementptr inbounds float, ptr %v3528, i64 %v3600
  br label %b555
b555:
  %v3602 = phi i64 [ 0, %b553 ], [ %v3620, %b556 ]
  %v3603 = icmp slt i64 %v3602, %v3558
  br i1 %v3603, label %b556, label %b557
b556:
  %v3604 = mul i64 %v3602, 16
  %v3605 = getelementptr inbounds float, ptr %v3601, i64 %v3604
  %v3606 = mul i64 %v3602, 32
  %v3607 = getelementptr inbounds float, ptr %v248, i64 %v3606
  %v3608 = getelementptr inbounds float, ptr %v3605, i64 0
  %v3609 = load <8 x float>, ptr %v3608, align 4
  %v3610 = getelementptr inbounds float, ptr %v3607, i64 0
  store <8 x float> %v3609, ptr %v3610, align 4
  %v3611 = getelementptr inbounds float, ptr %v3605, i64 8
  %v3612 = load <8 x float>, ptr %v3611, align 4
  %v3613 = getelementptr inbounds float, ptr %v3607, i64 8
  store <8 x float> %v3612, ptr %v3613, align 4
  %v3614 = getelementptr inbounds float, ptr %v3605, i64 16
  %v3615 = load <8 x float>, ptr %v3614, align 4
  %v3616 = getelementptr inbounds float, ptr %v3607, i64 16
  store <8 x float> %v3615, ptr %v3616, align 4
  %v3617 = getelementptr inbounds float, ptr %v3605, i64 24
  %v3618 = load <8 x float>, ptr %v3617, align 4
  %v3619 = getelementptr inbounds float, ptr %v3607, i64 24
  store <8 x float> %v3618, ptr %v3619, align 4
  %v3620 = add nsw i64 %v3602, 1
  br label %b555
b557:
  %v3621 = sdiv i64 %v3563, 2
  br label %b558
b558:
  %v3622 = phi i64 [ 0, %b557 ], [ %v3631, %b559 ]
  %v3623 = icmp slt i64 %v3622, %v3621
  br i1 %v3623, label %b559, label %b560
b559:
  %v3624 = mul i64 %v3622, 2
  %v3625 = add i64 %v3559, %v3624
  %v3626 = mul i64 %v3622, 768
  %v3627 = getelementptr inbounds float, ptr %v3529, i64 %v3626
  %v3628 = mul i64 %v3625, 16
  %v3629 = add i64 %v3628, %v3597
  %v3630 = getelementptr inbounds float, ptr %v3543, i64 %v3629
  call void @outer_2x32(ptr %v3627, ptr %v248, i64 %v3558, ptr %v3630, i64 16)
  %v3631 = add nsw i64 %v3622, 1
  br label %b558
b560:
  %v3632 = add nsw i64 %v3597, 32
  br label %b552
b554:
  %v3633 = mul i64 %v3554, 16
  %v3634 = add i64 %v3633, 0
  %v3635 = getelementptr inbounds float, ptr %v3528, i64 %v3634
  br label %b561
b561:
  %v3636 = phi i64 [ 0, %b554 ], [ %v3648, %b562 ]
  %v3637 = icmp slt i64 %v3636, %v3558
  br i1 %v3637, label %b562, label %b563
b562:
  %v3638 = mul i64 %v3636, 16
  %v3639 = getelementptr inbounds float, ptr %v3635, i64 %v3638
  %v3640 = mul i64 %v3636, 16
  %v3641 = getelementptr inbounds float, ptr %v248, i64 %v3640
  %v3642 = getelementptr inbounds float, ptr %v3639, i64 0
  %v3643 = load <8 x float>, ptr %v3642, align 4
  %v3644 = getelementptr inbounds float, ptr %v3641, i64 0
  store <8 x float> %v3643, ptr %v3644, align 4
  %v3645 = getelementptr inbounds float, ptr %v3639, i64 8
  %v3646 = load <8 x float>, ptr %v3645, align 4
  %v3647 = getelementptr inbounds float, ptr %v3641, i64 8
  store <8 x float> %v3646, ptr %v3647, align 4
  %v3648 = add nsw i64 %v3636, 1
  br label %b561
b563:
  %v3649 = sdiv i64 %v3563, 2
  br label %b564
b564:
  %v3650 = phi i64 [ 0, %b563 ], [ %v3659, %b565 ]
  %v3651 = icmp slt i64 %v3650, %v3649
  br i1 %v3651, label %b565, label %b566
b565:
  %v3652 = mul i64 %v3650, 2
  %v3653 = add i64 %v3559, %v3652
  %v3654 = mul i64 %v3650, 768
  %v3655 = getelementptr inbounds float, ptr %v3529, i64 %v3654
  %v3656 = mul i64 %v3653, 16
  %v3657 = add i64 %v3656, 0
  %v3658 = getelementptr inbounds float, ptr %v3543, i64 %v3657
  call void @outer_2x16(ptr %v3655, ptr %v248, i64 %v3558, ptr %v3658, i64 16)
  %v3659 = add nsw i64 %v3650, 1
  br label %b564
b566:
  %v3660 = add nsw i64 %v3559, 64
  br label %b540
b542:
  %v3661 = add nsw i64 %v3554, 384
  br label %b537
b539:
  %v3662 = icmp sgt i64 %v3, 1
  br i1 %v3662, label %b567, label %b568
b567:
  %v3663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3664 = atomicrmw add ptr %v3663, i64 1 acq_rel
  %v3665 = load i64, ptr %v243, align 8
  %v3666 = add i64 %v3665, 1
  store i64 %v3666, ptr %v243, align 8
  %v3667 = mul i64 %v3, %v3666
  br label %b569
b569:
  %v3668 = load atomic i64, ptr %v3663 acquire, align 8
  %v3669 = icmp slt i64 %v3668, %v3667
  br i1 %v3669, label %b570, label %b571
b570:
  %v3670 = call i32 @sched_yield()
  br label %b569
b571:
  br label %b568
b568:
  %v3671 = icmp eq i64 %v2, 0
  br i1 %v3671, label %b572, label %b573
b572:
  br label %b574
b574:
  %v3672 = phi i64 [ 0, %b572 ], [ %v3679, %b575 ]
  %v3673 = icmp slt i64 %v3672, 48
  br i1 %v3673, label %b575, label %b576
b575:
  %v3674 = add i64 0, %v3672
  %v3675 = getelementptr inbounds float, ptr %v158, i64 %v3674
  %v3676 = load <8 x float>, ptr %v3675, align 4
  %v3677 = add i64 0, %v3672
  %v3678 = getelementptr inbounds float, ptr %v60, i64 %v3677
  store <8 x float> %v3676, ptr %v3678, align 4
  %v3679 = add nsw i64 %v3672, 8
  br label %b574
b576:
  br label %b573
b573:
  %v3680 = icmp sgt i64 %v3, 1
  br i1 %v3680, label %b577, label %b578
b577:
  %v3681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3682 = atomicrmw add ptr %v3681, i64 1 acq_rel
  %v3683 = load i64, ptr %v243, align 8
  %v3684 = add i64 %v3683, 1
  store i64 %v3684, ptr %v243, align 8
  %v3685 = mul i64 %v3, %v3684
  br label %b579
b579:
  %v3686 = load atomic i64, ptr %v3681 acquire, align 8
  %v3687 = icmp slt i64 %v3686, %v3685
  br i1 %v3687, label %b580, label %b581
b580:
  %v3688 = call i32 @sched_yield()
  br label %b579
b581:
  br label %b578
b578:
  %v3689 = icmp eq i64 %v2, 0
  br i1 %v3689, label %b582, label %b583
b582:
  br label %b584
b584:
  %v3690 = phi i64 [ 0, %b582 ], [ %v3697, %b585 ]
  %v3691 = icmp slt i64 %v3690, 48
  br i1 %v3691, label %b585, label %b586
b585:
  %v3692 = add i64 0, %v3690
  %v3693 = getelementptr inbounds float, ptr %v160, i64 %v3692
  %v3694 = load <8 x float>, ptr %v3693, align 4
  %v3695 = add i64 48, %v3690
  %v3696 = getelementptr inbounds float, ptr %v60, i64 %v3695
  store <8 x float> %v3694, ptr %v3696, align 4
  %v3697 = add nsw i64 %v3690, 8
  br label %b584
b586:
  br label %b583
b583:
  %v3698 = icmp sgt i64 %v3, 1
  br i1 %v3698, label %b587, label %b588
b587:
  %v3699 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3700 = atomicrmw add ptr %v3699, i64 1 acq_rel
  %v3701 = load i64, ptr %v243, align 8
  %v3702 = add i64 %v3701, 1
  store i64 %v3702, ptr %v243, align 8
  %v3703 = mul i64 %v3, %v3702
  br label %b589
b589:
  %v3704 = load atomic i64, ptr %v3699 acquire, align 8
  %v3705 = icmp slt i64 %v3704, %v3703
  br i1 %v3705, label %b590, label %b591
b590:
  %v3706 = call i32 @sched_yield()
  br label %b589
b591:
  br label %b588
b588:
  %v3707 = icmp eq i64 %v2, 0
  br i1 %v3707, label %b592, label %b593
b592:
  br label %b594
b594:
  %v3708 = phi i64 [ 0, %b592 ], [ %v3715, %b595 ]
  %v3709 = icmp slt i64 %v3708, 48
  br i1 %v3709, label %b595, label %b596
b595:
  %v3710 = add i64 0, %v3708
  %v3711 = getelementptr inbounds float, ptr %v162, i64 %v3710
  %v3712 = load <8 x float>, ptr %v3711, align 4
  %v3713 = add i64 96, %v3708
  %v3714 = getelementptr inbounds float, ptr %v60, i64 %v3713
  store <8 x float> %v3712, ptr %v3714, align 4
  %v3715 = add nsw i64 %v3708, 8
  br label %b594
b596:
  br label %b593
b593:
  %v3716 = icmp sgt i64 %v3, 1
  br i1 %v3716, label %b597, label %b598
b597:
  %v3717 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3718 = atomicrmw add ptr %v3717, i64 1 acq_rel
  %v3719 = load i64, ptr %v243, align 8
  %v3720 = add i64 %v3719, 1
  store i64 %v3720, ptr %v243, align 8
  %v3721 = mul i64 %v3, %v3720
  br label %b599
b599:
  %v3722 = load atomic i64, ptr %v3717 acquire, align 8
  %v3723 = icmp slt i64 %v3722, %v3721
  br i1 %v3723, label %b600, label %b601
b600:
  %v3724 = call i32 @sched_yield()
  br label %b599
b601:
  br label %b598
b598:
  %v3725 = icmp eq i64 %v2, 0
  br i1 %v3725, label %b602, label %b603
b602:
  br label %b604
b604:
  %v3726 = phi i64 [ 0, %b602 ], [ %v3733, %b605 ]
  %v3727 = icmp slt i64 %v3726, 48
  br i1 %v3727, label %b605, label %b606
b605:
  %v3728 = add i64 0, %v3726
  %v3729 = getelementptr inbounds float, ptr %v164, i64 %v3728
  %v3730 = load <8 x float>, ptr %v3729, align 4
  %v3731 = add i64 144, %v3726
  %v3732 = getelementptr inbounds float, ptr %v60, i64 %v3731
  store <8 x float> %v3730, ptr %v3732, align 4
  %v3733 = add nsw i64 %v3726, 8
  br label %b604
b606:
  br label %b603
b603:
  %v3734 = icmp sgt i64 %v3, 1
  br i1 %v3734, label %b607, label %b608
b607:
  %v3735 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3736 = atomicrmw add ptr %v3735, i64 1 acq_rel
  %v3737 = load i64, ptr %v243, align 8
  %v3738 = add i64 %v3737, 1
  store i64 %v3738, ptr %v243, align 8
  %v3739 = mul i64 %v3, %v3738
  br label %b609
b609:
  %v3740 = load atomic i64, ptr %v3735 acquire, align 8
  %v3741 = icmp slt i64 %v3740, %v3739
  br i1 %v3741, label %b610, label %b611
b610:
  %v3742 = call i32 @sched_yield()
  br label %b609
b611:
  br label %b608
b608:
  %v3743 = icmp eq i64 %v2, 0
  br i1 %v3743, label %b612, label %b613
b612:
  %v3744 = icmp ult i64 2, 8
  %v3745 = select i1 %v3744, i64 2, i64 8
  %v3746 = trunc i64 %v3745 to i32
  %v3747 = insertelement <8 x i32> poison, i32 %v3746, i64 0
  %v3748 = shufflevector <8 x i32> %v3747, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3749 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3748
  %v3750 = add i64 0, 0
  %v3751 = getelementptr inbounds float, ptr %v156, i64 %v3750
  %v3752 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3751, <8 x i1> %v3749, <8 x float> zeroinitializer)
  %v3753 = add i64 0, 0
  %v3754 = getelementptr inbounds float, ptr %v78, i64 %v3753
  %v3755 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3754, <8 x i1> %v3749, <8 x float> zeroinitializer)
  %v3756 = fmul <8 x float> %v3752, %v3755
  %v3757 = add i64 0, 0
  %v3758 = getelementptr inbounds float, ptr %v68, i64 %v3757
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3756, ptr align 4 %v3758, <8 x i1> %v3749)
  br label %b613
b613:
  %v3759 = icmp sgt i64 %v3, 1
  br i1 %v3759, label %b614, label %b615
b614:
  %v3760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3761 = atomicrmw add ptr %v3760, i64 1 acq_rel
  %v3762 = load i64, ptr %v243, align 8
  %v3763 = add i64 %v3762, 1
  store i64 %v3763, ptr %v243, align 8
  %v3764 = mul i64 %v3, %v3763
  br label %b616
b616:
  %v3765 = load atomic i64, ptr %v3760 acquire, align 8
  %v3766 = icmp slt i64 %v3765, %v3764
  br i1 %v3766, label %b617, label %b618
b617:
  %v3767 = call i32 @sched_yield()
  br label %b616
b618:
  br label %b615
b615:
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
